import type { Address } from "../urls.ts";
import { isPeriod, renamedPages, slugOf } from "./renamed.ts";

/** The end of a line without a target, which is a comment until the publisher completes it. */
export const ASKS_FOR_TARGET = "redirect to?";

/**
 * Suggests lines of `redirects.yaml` for URLs that would break: the target is the page of the new site that shares
 * the most words. If no page shares half of them, it is the page that this one was likely renamed into; otherwise a
 * comment asks for the target.
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
  const renamed = renamedPages({ vanished, built: pages, published });
  return vanished.flatMap((from) => {
    // A later page of a list that became shorter.
    const first = from.replace(/page\/\d+\/$/, "") as Address;
    const similar = isPeriod(first) ? undefined : mostSimilar(from, byWord);
    const to = first !== from && known.has(first) ? first : (similar ?? renamed.get(first));
    const line = to === undefined ? `# ${from}: ${ASKS_FOR_TARGET}` : `${from}: ${to}`;
    const slug = slugOf("topics", from);
    if (slug === undefined) return [line];
    return [
      line,
      `# Or, if you renamed this topic: add “slug: ${slug}” to it in content/topics.yaml instead.`,
    ];
  });
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
