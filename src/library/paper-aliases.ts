import type { Entry } from "../listing/types.ts";
import type { Draft } from "./draft.ts";
import { type Merged, oldestListingFirst, type ParsedListing, slugOf } from "./merge.ts";
import { paperSlug } from "./names/slug.ts";
import { by } from "./order.ts";
import type { Completed } from "./resolved/apply.ts";
import type { Paper, PaperAlias } from "./types.ts";

/**
 * Addresses that papers had before a correction of their title or first author, or that another title of theirs makes;
 * an address that a paper of today has is left to it. Each paper keeps the identifier that its first address made.
 *
 * @param moved last parts of addresses that the publisher redirects, by the last part of the paper's address
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

/** The slugs that entries would have made without their corrections, with the papers that they are now; oldest first. */
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
