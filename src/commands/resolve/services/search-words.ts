import { asciiOf } from "../../../library/names/ascii.ts";
import { parseName, wholeFamily } from "../../../listing/personal-names.ts";

/** Stop words. */
const COMMON = new Set(
  "a an and as at by for from in into is of on or over the to towards toward under using via with without".split(
    " ",
  ),
);
/** A word that all search engines tokenize in the same way. */
const SAFE = /^[A-Za-z]{2,}$/;
/** Maximum number of words of a phrase. */
const LONGEST_PHRASE = 8;
const ELLIPSIS = /(?:…|\.{3,})[\])]?\s*$/;

/**
 * The longest run of words of a title that are plain letters, as a phrase: search engines
 * treat accents, formulas, hyphens and numbers differently. The last word of a truncated title may be incomplete and
 * is skipped.
 *
 * @returns "" if there are no two such words in sequence
 */
export function searchPhrase(title: string): string {
  const runs: string[][] = [[]];
  for (const word of wordsOf(title)) {
    const bare = word.replace(/^["“”'‘’([]+|["“”'’)\].,:;?!]+$/gu, "");
    if (!SAFE.test(bare)) runs.push([]);
    else runs.at(-1)?.push(bare);
    if (/[.:;?!]$/u.test(word)) runs.push([]);
  }
  const phrases = runs.map((run) => run.slice(0, LONGEST_PHRASE)).filter((run) => run.length > 1);
  const weight = (run: readonly string[]) =>
    run.filter((word) => !COMMON.has(word.toLowerCase())).join("").length;
  return phrases.reduce<string[]>((best, run) => (weight(run) > weight(best) ? run : best), []).join(" ");
}

/**
 * The longest plain words of a title in order, for a search for all of them. The last word, which may be truncated,
 * is only used if there are few others.
 */
export function searchWords(title: string, most = 6): readonly string[] {
  const words = wordsOf(title)
    .flatMap((word) => (/[\\${}^_]/.test(word) ? [] : word.split(/[^\p{L}\p{N}]+/u)))
    .filter((word) => /^[A-Za-z]{3,}$/.test(word) && !COMMON.has(word.toLowerCase()));
  const distinct = [...new Set(words)];
  const certain = distinct.length > 4 ? distinct.slice(0, -1) : distinct;
  const longest = [...certain].sort((a, b) => b.length - a.length).slice(0, most);
  return certain.filter((word) => longest.includes(word));
}

/** A title as one line of words without LaTeX, for services that rank by similarity. */
export function plainWords(title: string): string {
  return wordsOf(title)
    .map((word) => word.replace(/\\[A-Za-z]+|[\\${}^_~]/g, " "))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The last word of a family name in ASCII, as most catalogues index it; "" if there is none. */
export function searchFamily(name: string | undefined): string {
  const parsed = parseName(name ?? "");
  if (parsed.kind === "literal") return parsed.group ? "" : lastWord(parsed.literal);
  return lastWord(wholeFamily(parsed));
}

function lastWord(text: string): string {
  return /[A-Za-z-]{2,}$/.exec(asciiOf(text, "NFKC").trim())?.[0].replace(/^-+/, "") ?? "";
}

function wordsOf(title: string): readonly string[] {
  const words = title.slice(0, 500).replace(ELLIPSIS, "").trim().split(/\s+/u);
  return ELLIPSIS.test(title) && words.length > 2 ? words.slice(0, -1) : words;
}
