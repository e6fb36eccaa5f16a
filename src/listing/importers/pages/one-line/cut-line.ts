import { countWords } from "../../../../text/count-words.ts";
import { nameOdds, tokenOdds } from "../line/name-odds.ts";
import { type NamesLine, readNames } from "../line/page-names.ts";

/** A line with a title and its authors' names. */
export interface CutLine {
  readonly title: string;
  readonly names: NamesLine;
  /** The advantage over the next best cut, as log-odds. */
  readonly lead: number;
}

/** The separators between a title and its authors, the most certain first. */
export const MARKS: readonly RegExp[] = [
  /\s*\t\s*|\s{3,}/g,
  /\s+[|¦]\s+/g,
  /\s+[–—]\s+/g,
  /\s+-\s+/g,
  /\s+(?:·|⋅|•|\/)\s+/g,
  // Not after an initial: `On Quiet Gradients Ian J. Lind`.
  /(?<=[.?!]["”]?)(?<!(?:^|[\s.-])\p{Lu}\.)\s+/gu,
  /\s*;\s+/g,
  /\s*:\s+/g,
  /,?\s+by\s+/gi,
  /\s*[([](?=\p{Lu})/gu,
  /,\s+/g,
];

/** Cuts a line at the first `mark` that is followed only by names. */
export function cutAtMark(line: string, mark: RegExp): CutLine | undefined {
  let tries = 0;
  for (const found of line.matchAll(mark)) {
    if (tries++ > 12) return undefined;
    const title = line.slice(0, found.index).trim();
    const names = readNames(line.slice(found.index + found[0].length).replace(/^([^()]*)\)$/, "$1"));
    if (names && names.rest === "" && names.odds > 0.3 && isTitle(title) && !/\sby$/i.test(title))
      return { title: withoutQuotes(title.replace(/(?<!\.)\.$/, "")), names, lead: 2 };
  }
  return undefined;
}

/** A title without the quotation marks around the whole of it. */
function withoutQuotes(title: string): string {
  return title.replace(/^["“„«‘]([^"“”„«»]*)["”“»’][,.]?$/u, "$1").replace(/,$/, "");
}

/** The separators between names and title in lists with names first. */
export const MARKS_AFTER_NAMES: readonly RegExp[] = [
  /\s*:\s+/g,
  /\s+[–—-]\s+/g,
  /,\s+(?=["“])/g,
  // Not after an initial: `James K. Smith`.
  /(?<!(?:^|[\s.-])\p{Lu})\.\s+/gu,
  /\s+[|]\s+/g,
];

/** Cuts a line at the first `mark` that is preceded only by names. */
export function cutAfterNames(line: string, mark: RegExp): CutLine | undefined {
  let tries = 0;
  for (const found of line.matchAll(mark)) {
    if (tries++ > 12) return undefined;
    const names = readNames(line.slice(0, found.index));
    const title = line.slice(found.index + found[0].length).replace(/^["“](.*)["”]\.?$/, "$1");
    if (names && names.rest === "" && names.odds > 0.8 && isTitle(title))
      return { title: title.replace(/(?<!\.)\.$/, ""), names, lead: 2 };
  }
  return undefined;
}

function isTitle(text: string): boolean {
  return text.length >= 8 && countWords(text) >= 2 && nameOdds(text) < 0.5;
}

/** Maximum number of words of the first name. */
const MOST_WORDS = 5;

/**
 * Divides a line with only a space between the title and the first author: the names after it show where the list
 * begins, and the words before it whether they are a name. Undefined if no name could begin anywhere.
 */
export function cutAtSpace(line: string): CutLine | undefined {
  for (const to of endsOfFirstName(line)) {
    const found = cutBefore(line, to);
    if (found) return found;
  }
  return undefined;
}

/** Divides a line whose first name ends at `to`. */
function cutBefore(line: string, to: number): CutLine | undefined {
  const words = line.slice(Math.max(0, to - 400), to).split(" ");
  const cuts = [];
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length - 1); count++) {
    const name = words.slice(-count).join(" ");
    const before = words.at(-count - 1) ?? "";
    cuts.push({ name, score: nameOdds(name) + endOdds(before) - (ACRONYM_FIRST.test(name) ? 2 : 0) });
  }
  const [best, next] = cuts.sort((a, b) => b.score - a.score);
  if (!best || best.score < 0.5) return undefined;
  const at = to - best.name.length;
  const names = readNames(line.slice(at));
  if (names?.rest !== "" || names.names.some((name) => SENTENCE_END.test(name))) return undefined;
  const title = line
    .slice(0, at)
    .trim()
    .replace(/(?:,|(?<=["”“»]))\s?by$/i, "");
  return { title: withoutQuotes(title), names, lead: best.score - (next?.score ?? -4) };
}

/** `AI Ada Vesely`: the last word of a title before a name. */
const ACRONYM_FIRST = /^\p{Lu}{2,}s? .*\p{Ll}/u;

/** `Report. Ada Vesely`: the end of a sentence, which does not occur in names. */
const SENTENCE_END = /\p{Ll}{3,}[.?!] /u;

/** Words that no title ends with. */
const UNFINISHED = /^(?:with|for|of|on|in|the|an?|and|or|to|via|from|using|at|towards?|through|under)$/;

/** How likely a word ends a title rather than begins a name. */
function endOdds(word: string): number {
  if (/[?!)\]”"’.:\d]$/.test(word)) return 1.5;
  if (/^\p{Lu}{2,}s?$/u.test(word)) return 1;
  if (UNFINISHED.test(word)) return -3;
  if (/^(?:van|von|de|der|den|del|di|da|la|le|bin|al)$/i.test(word)) return -2;
  return Math.max(-2, Math.min(2, -tokenOdds(word, false)));
}

/** Where the first author may end, the earliest first: only names follow, though a title's last word can be among them. */
function endsOfFirstName(line: string): readonly number[] {
  const parts = [...line.matchAll(/\s*(?:[,;|]|\s(?:and|&)\s)\s*/g)];
  const ends = [line.length];
  for (const part of parts.reverse()) {
    const name = line.slice(part.index + part[0].length, ends[0]);
    if (name.length > 60 || nameOdds(name.replace(/(?<!\s)\s*\bet al\.?$|…$/, "")) < -0.8) break;
    ends.unshift(part.index);
  }
  return ends.slice(0, MOST_ENDS);
}

/** Number of places that are tried. */
const MOST_ENDS = 4;
