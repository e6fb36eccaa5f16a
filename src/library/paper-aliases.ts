import type { Entry } from "../listing/types.ts";
import type { Draft } from "./draft.ts";
import { type Merged, oldestListingFirst, type ParsedListing, slugOf } from "./merge.ts";
import { paperSlug } from "./names/slug.ts";
import { by } from "./order.ts";
import type { Completed } from "./resolved/apply.ts";
import type { Paper, PaperAlias } from "./types.ts";

/**
 * Former addresses of papers, from before a correction of the title or first author, or from other titles of the same
 * paper; an address that a current paper has is left out. Each paper keeps the permanent id derived from its first
 * address.
 *
 * @param moved slugs that the publisher redirects, by the paper's current slug
 */
export function findPaperAliases(
  listings: readonly ParsedListing[],
  { listed: inOrder, formerSlugs }: Pick<Completed, "listed" | "formerSlugs">,
  papers: ReadonlyMap<string, Draft<Paper>>,
  moved: ReadonlyMap<string, string>,
): readonly PaperAlias[] {
  for (const [slug, former] of moved) {
    const paper = papers.get(slug);
    if (paper !== undefined && !papers.has(former)) paper.permanentId = former;
  }
  const all = new Map<string, PaperAlias>();
  const add = (slug: string, paper: Draft<Paper>, isFirst: boolean): void => {
    if (papers.has(slug) || all.has(slug)) return;
    if (isFirst) paper.permanentId = slug;
    all.set(slug, { slug, paper });
  };
  const identified = new Set<Paper>();
  for (const { former, slug, isFirst } of formerSlugs) {
    const paper = papers.get(slug);
    if (paper !== undefined) add(former, paper, isFirst);
  }
  for (const [slug, paper] of uncorrectedSlugs(listings, inOrder, papers)) {
    add(slug, paper, !identified.has(paper));
    if (all.get(slug)?.paper === paper) identified.add(paper);
  }
  for (const [slug, entry] of inOrder) {
    const paper = papers.get(slug);
    if (paper === undefined) continue;
    add(slugOf(entry), paper, false);
    add(slugAsWritten(entry), paper, false);
  }
  return [...all.values()].sort(by(({ slug }) => slug));
}

/** The slug of the first author's name including LaTeX, which Offprint's first versions used. */
function slugAsWritten({ title, authors, writtenAs }: Entry): string {
  const [first = ""] = authors;
  return paperSlug(title, writtenAs?.[first] ?? first);
}

/** The slugs of uncorrected entries with their current papers, oldest first. */
function* uncorrectedSlugs(
  listings: readonly ParsedListing[],
  inOrder: Merged["inOrder"],
  papers: ReadonlyMap<string, Draft<Paper>>,
): Generator<readonly [string, Draft<Paper>]> {
  const slugs = new Map(inOrder.map(([slug, entry]) => [entry, slug]));
  for (const { entries, pasted = [] } of [...listings].sort(oldestListingFirst)) {
    const byLine = new Map(pasted.map((entry) => [entry.line, entry]));
    for (const entry of entries) {
      const before = byLine.get(entry.line);
      const paper = papers.get(slugs.get(entry) ?? "");
      if (before !== undefined && paper !== undefined) yield [slugOf(before), paper];
    }
  }
}
