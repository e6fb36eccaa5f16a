import type { Diagnostic } from "../diagnostics/types.ts";
import { type Chromes, createChromes } from "../site/chrome.ts";
import { checkPageLinks } from "../site/markdown/page-links.ts";
import type { Output, Planned, Template } from "../site/output.ts";
import { ownRedirects, resolveRedirects } from "../site/redirects/resolve.ts";
import type { Site } from "../site/site.ts";
import { type Address, address } from "../site/urls.ts";
import { createMovedFiles } from "./moved-files.ts";

/** All outputs of a site, before rendering. */
export interface Plan extends Planned {
  readonly site: Site;
  readonly chromes: Chromes;
  /** How many pages will be written, including redirects and pages that are not in the sitemap. */
  readonly pageCount: number;
  /**
   * The pages of papers. One thread writes all of them, because they need an index of related papers.
   *
   * @param relatedTo related papers that another thread found
   */
  papers(relatedTo?: Site["relatedTo"]): Iterable<Output>;
  /** All other outputs. */
  others(): Iterable<Output>;
  /** Diagnostics of the site, its redirects and the publisher's links; computing them typesets every paper. */
  diagnostics(): readonly Diagnostic[];
}

/** The template whose outputs are a site's papers. */
const PAPERS = "paper";

/**
 * Plans a site. The generators run again each time the plan is iterated, so that written outputs take no memory.
 *
 * @param templates by name, without folder and extension
 */
export function createPlan(site: Site, templates: ReadonlyMap<string, Template>): Plan {
  const sorted = [...templates].sort(([a], [b]) => (a < b ? -1 : 1));
  const papersOnly = function* (relatedTo?: Site["relatedTo"]): Iterable<Output> {
    const theirs: Site =
      relatedTo === undefined
        ? site
        : Object.create(site, { relatedTo: { value: relatedTo, enumerable: true } });
    yield* templates.get(PAPERS)?.outputs?.(theirs) ?? [];
  };
  const independent = function* (): Iterable<Output> {
    for (const [name, { outputs }] of sorted) if (name !== PAPERS && outputs) yield* outputs(site);
  };
  const all = function* (): Iterable<Output> {
    yield* independent();
    yield* papersOnly();
  };
  const { pages, written } = pagesOf(all());
  const known = new Set<Address>([address.notFound, ...pages.map(({ url }) => url)]);
  const { redirects, diagnostics } = resolveRedirects(
    site.redirectRules,
    ownRedirects(site.library, site.pages),
    known,
  );
  const planned: Planned = { pages, redirects };
  const withMovedFiles = createMovedFiles(redirects, all());
  const papers = (relatedTo?: Site["relatedTo"]) => withMovedFiles(papersOnly(relatedTo));
  const others = function* (): Iterable<Output> {
    yield* withMovedFiles(independent());
    for (const [, { derivedOutputs }] of sorted) if (derivedOutputs) yield* derivedOutputs(site, planned);
  };
  const urls = function* (): Iterable<Address> {
    for (const outputs of [others(), papers()]) for (const { url } of outputs) yield url;
  };
  return Object.freeze({
    ...planned,
    site,
    chromes: createChromes(site),
    pageCount: written + redirects.length,
    papers,
    others,
    diagnostics: () => [...site.diagnostics, ...diagnostics, ...checkPageLinks(site.pageLinks(), urls)],
  });
}

/** The pages for the sitemap, and the number of all pages. */
function pagesOf(all: Iterable<Output>): {
  readonly pages: Planned["pages"];
  readonly written: number;
} {
  const pages: Planned["pages"][number][] = [];
  let written = 0;
  for (const { url, sitemap } of all) {
    if (isPage(url)) written += 1;
    if (sitemap) pages.push({ url, lastModified: sitemap.lastModified });
  }
  return { pages, written };
}

/** Whether a file of this address is a page. */
function isPage(url: string): boolean {
  return url.endsWith("/") || url.endsWith(".html");
}
