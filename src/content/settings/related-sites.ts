import * as v from "valibot";
import { isNode, isSeq } from "yaml";
import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Address } from "../../shared/address.ts";
import { isHome, RELATED_SITE } from "./related-sites-schema.ts";
import type { Locate, Mistake } from "./schema.ts";
import { meantAddress } from "./web-address.ts";

/** A related Offprint site, such as the same digest of another year or field. */
export interface RelatedSite {
  readonly title: string;
  /** The address of its home page, with a slash at the end. */
  readonly address: string;
}

/** The diagnostic of an invalid related site, with the line to write if it can be derived. */
export function relatedSiteMistake({ path, place, value, expected }: Mistake): Diagnostic {
  return diagnose("related-site-shape", place, { expected, line: correctLine(path.at(-1), value) });
}

function correctLine(key: string | number | undefined, value: unknown): string | undefined {
  if (key === "title" && typeof value === "number") return `title: "${value}"`;
  const meant = key === "address" ? meantAddress(value) : undefined;
  return meant !== undefined && isHome(meant) ? `address: ${meant}` : undefined;
}

/**
 * Removes repeated sites and reports them.
 *
 * @param node the YAML node of the list, for locations
 */
export function withoutRepeats(
  sites: readonly RelatedSite[] | undefined,
  node: unknown,
  placeOf: Locate,
): { readonly sites: readonly RelatedSite[] | undefined; readonly repeats: readonly Diagnostic[] } {
  if (sites === undefined || new Set(sites.map(({ address }) => address)).size === sites.length)
    return { sites, repeats: [] };
  const seen = new Set<string>();
  const repeats = (isSeq(node) ? node.items : []).flatMap((item) => {
    const site = v.safeParse(RELATED_SITE, isNode(item) ? item.toJSON() : item);
    if (!site.success || !seen.has(site.output.address)) {
      if (site.success) seen.add(site.output.address);
      return [];
    }
    return [diagnose("related-site-twice", placeOf(item), { address: site.output.address })];
  });
  const firsts = sites.filter(
    ({ address }, at) => sites.findIndex((site) => site.address === address) === at,
  );
  return { sites: firsts, repeats };
}

/**
 * The related sites without this one, so that all sites can have the same settings.
 *
 * @param url the site's address in its settings
 * @param home the address of the home page, which a build option may override
 */
export function otherRelatedSites(
  all: readonly RelatedSite[],
  url: string,
  home: string,
): readonly RelatedSite[] {
  const own = [url.replace(/\/*$/, "/"), home];
  return Object.freeze(all.filter(({ address }) => !own.includes(address)));
}

/** The address of a page or file of a related site; its paths are the same as this site's. */
export function relatedSiteUrl({ address }: RelatedSite, to: Address): string {
  return address + to.slice(1);
}
