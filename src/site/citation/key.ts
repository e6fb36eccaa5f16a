import { createHash } from "node:crypto";
import { asciiOf } from "../../library/names/ascii.ts";
import { familyName } from "../../library/names/name.ts";
import type { Paper } from "../../library/types.ts";

/** Stop words, which are not used in keys. */
const STOP_WORDS = new Set(
  "a an the on of for in to and or is are do does can with from by at as how what why when".split(" "),
);

/**
 * A citation key for each paper: `gupta2022elias`, the family name, the year, and the first significant word of the
 * title. Among papers with the same key, the one listed first keeps it; the others add a suffix derived from their
 * slugs, so that new papers never change existing keys.
 */
export function citationKeys(papers: readonly Paper[]): ReadonlyMap<Paper, string> {
  const taken = new Set<string>();
  const keys = new Map<Paper, string>();
  // `papers` is sorted newest first.
  for (const paper of papers.toReversed()) {
    const plain = plainKey(paper);
    const key = taken.has(plain) ? `${plain}-${shortHash(paper.slug)}` : plain;
    taken.add(key);
    keys.set(paper, key);
  }
  return keys;
}

function plainKey({ authors, date, title, slug }: Paper): string {
  const words =
    asciiOf(title)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const [first] = authors;
  const word = words.find((each) => !STOP_WORDS.has(each)) ?? "";
  return letters(familyName(first?.name ?? "", first?.parts)) + date.slice(0, 4) + word || letters(slug);
}

function letters(text: string): string {
  return asciiOf(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

function shortHash(slug: string): string {
  return createHash("sha256").update(slug).digest("hex").slice(0, 6);
}
