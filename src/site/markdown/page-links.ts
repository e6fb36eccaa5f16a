import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import { createNearestPage } from "../nearest-page.ts";
import type { Address } from "../urls.ts";
import type { Target } from "./targets.ts";

/** A link from a publisher's text to a page or file that the site should have. */
export interface PageLink {
  readonly to: Address;
  readonly place: SourceLocation;
}

/**
 * The links to pages of the site among the targets of a text; its own files are checked elsewhere.
 *
 * @param placeOf the place of a target as written
 */
export function pageLinks(
  targets: readonly Target[],
  placeOf: (written: string) => SourceLocation,
): readonly PageLink[] {
  return targets.flatMap(({ written, at, file }) =>
    at === undefined || file !== undefined ? [] : [{ to: withSlash(at), place: placeOf(written) }],
  );
}

/** Reports links to addresses of which the site has no file. */
export function checkPageLinks(
  links: readonly PageLink[],
  urls: () => Iterable<Address>,
): readonly Diagnostic[] {
  if (links.length === 0) return [];
  const missing = new Set(links.map(({ to }) => to));
  for (const url of urls()) missing.delete(url);
  if (missing.size === 0) return [];
  const nearest = createNearestPage([...urls()].filter((url) => url.endsWith("/")));
  return links
    .filter(({ to }) => missing.has(to))
    .map(({ to, place }) => diagnose("page-missing", place, { at: to, near: nearest(to) }));
}

/** `/about` is redirected to `/about/` by every host, and `/about/index.html` is the same page. */
function withSlash(at: Address): Address {
  const page = at.replace(/\/index\.html$/, "/");
  return (/\/[^/.]+$/.test(page) ? `${page}/` : page) as Address;
}
