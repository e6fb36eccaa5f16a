import type { Address } from "../urls.ts";

/** The end of a line without a target, which is a comment until the publisher completes it. */
export const ASKS_FOR_TARGET = "redirect to?";

/**
 * Suggests lines of `redirects.yaml` for URLs that would break: the target is the page of the new site that shares
 * the most words. If no page shares half of them, it is the only new topic or tag if it can only be this one that was
 * renamed; otherwise a comment asks for the target.
 *
 * @param pages the pages of the new site
 * @param published the pages of the published site
 */
export function redirectLines(
  vanished: readonly Address[],
  pages: readonly Address[],
  published: readonly Address[],
): readonly string[] {
  const known = new Set(pages);
  const byWord = new Map<string, Address[]>();
  for (const page of pages) {
    for (const word of wordsOf(page)) {
      const group = byWord.get(word);
      if (group === undefined) byWord.set(word, [page]);
      else group.push(page);
    }
  }
  const renamed = renamedSets(vanished, pages, published);
  return vanished.flatMap((from) => {
    // A later page of a list that became shorter.
    const first = from.replace(/page\/\d+\/$/, "") as Address;
    const to = first !== from && known.has(first) ? first : (mostSimilar(from, byWord) ?? renamed.get(from));
    const line = to === undefined ? `# ${from}: ${ASKS_FOR_TARGET}` : `${from}: ${to}`;
    const slug = slugOf("topics", from);
    if (slug === undefined) return [line];
    return [
      line,
      `# Or, if you renamed this topic: add “slug: ${slug}” to it in content/topics.yaml instead.`,
    ];
  });
}

/** Sets of papers whose names a publisher chooses, and may change into entirely different words. */
const SETS = ["topics", "tags"] as const;

/** The slug of the page of a topic or tag: not that of a later page of its list. */
function slugOf(set: (typeof SETS)[number], at: Address): string | undefined {
  return new RegExp(`^/${set}/([^/]+)/$`).exec(at)?.[1];
}

/** The topic and the tag that vanished, each with the one that appeared, if there is only one of both. */
function renamedSets(
  vanished: readonly Address[],
  pages: readonly Address[],
  published: readonly Address[],
): ReadonlyMap<Address, Address> {
  const known = new Set(published);
  const renamed = new Map<Address, Address>();
  for (const set of SETS) {
    const isOne = (at: Address) => slugOf(set, at) !== undefined;
    const [gone, ...othersGone] = vanished.filter(isOne);
    const [added, ...othersAdded] = pages.filter((at) => isOne(at) && !known.has(at));
    if (gone === undefined || added === undefined || othersGone.length > 0 || othersAdded.length > 0)
      continue;
    renamed.set(gone, added);
  }
  return renamed;
}

/** The page of the same kind that shares the most words; among equals, the first by address. */
function mostSimilar(from: Address, byWord: ReadonlyMap<string, readonly Address[]>): Address | undefined {
  const words = wordsOf(from);
  const shared = new Map<Address, number>();
  for (const word of words) {
    for (const page of byWord.get(word) ?? []) shared.set(page, (shared.get(page) ?? 0) + 1);
  }
  let best: { readonly page: Address; readonly share: number } | undefined;
  for (const [page, count] of shared) {
    const share = count / (words.size + wordsOf(page).size - count);
    if (share < 0.5 || (best && (share < best.share || (share === best.share && page > best.page)))) continue;
    best = { page, share };
  }
  return best?.page;
}

/** A page's words, prefixed with the kind of page, so that only pages of the same kind match. */
function wordsOf(page: Address): ReadonlySet<string> {
  const [, kind = "", ...rest] = page.split("/");
  return new Set(
    rest
      .join("-")
      .split(/[-/]/)
      .filter((word) => word !== "")
      .map((word) => `${kind} ${word}`),
  );
}
