import type { Draft } from "./draft.ts";
import { oldestListingFirst, type ParsedListing, slugOf } from "./merge.ts";
import { by } from "./order.ts";
import type { Paper, PaperAlias } from "./types.ts";

/**
 * Addresses that papers had before a correction mended their title or first author; an address that a paper of
 * today has is left to it. Each paper keeps the identifier that its first address made.
 *
 * @param moved last parts of addresses that the publisher redirects, by the last part of the paper's address
 */
export function findPaperAliases(
  listings: readonly ParsedListing[],
  papers: ReadonlyMap<string, Draft<Paper>>,
  moved: ReadonlyMap<string, string>,
): readonly PaperAlias[] {
  for (const [slug, former] of moved) {
    const paper = papers.get(slug);
    if (paper !== undefined && !papers.has(former)) paper.permanentId = former;
  }
  const all = new Map<string, PaperAlias>();
  const identified = new Set<Paper>();
  for (const { entries, pasted = [] } of [...listings].sort(oldestListingFirst)) {
    const byLine = new Map(pasted.map((entry) => [entry.line, entry]));
    for (const entry of entries.filter(({ line }) => byLine.has(line))) {
      const before = byLine.get(entry.line);
      const slug = before && slugOf(before);
      const paper = papers.get(slugOf(entry));
      if (slug === undefined || paper === undefined || papers.has(slug) || all.has(slug)) continue;
      if (!identified.has(paper)) paper.permanentId = slug;
      identified.add(paper);
      all.set(slug, { slug, paper });
    }
  }
  return [...all.values()].sort(by(({ slug }) => slug));
}
