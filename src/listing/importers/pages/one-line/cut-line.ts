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
  /(?<=[.?!]["”]?)\s+/g,
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
  return text.length >= 8 && text.split(" ").length >= 2 && nameOdds(text) < 0.5;
}

/** Maximum number of words of the first name. */
const MOST_WORDS = 5;

/**
 * Divides a line with only a space between the title and the first author: the names after it show where the list
 * begins, and the words before it whether they are a name. Undefined if no name could begin anywhere.
 */
export function cutAtSpace(line: string): CutLine | undefined {
  const start = startOfLastNames(line);
  const words = line.slice(start.from, start.to).split(" ");
  const cuts = [];
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length - 1); count++) {
    const name = words.slice(-count).join(" ");
    const before = words.at(-count - 1) ?? "";
    cuts.push({ name, score: nameOdds(name) + endOdds(before) });
  }
  const [best, next] = cuts.sort((a, b) => b.score - a.score);
  if (!best || best.score < 0.5) return undefined;
  const at = start.to - best.name.length;
  const names = readNames(line.slice(at));
  if (names?.rest !== "" || names.names.some((name) => SENTENCE_END.test(name))) return undefined;
  const title = line
    .slice(0, at)
    .trim()
    .replace(/(?:,|(?<=["”“»]))\s?by$/i, "");
  return { title: withoutQuotes(title), names, lead: best.score - (next?.score ?? -4) };
}

/** `Report. Ada Vesely`: the end of a sentence, which does not occur in names. */
const SENTENCE_END = /\p{Ll}{3,}[.?!] /u;

/** How likely a word ends a title rather than begins a name. */
function endOdds(word: string): number {
  if (/[?!)\]”"’.:\d]$/.test(word)) return 1.5;
  if (/^(?:van|von|de|der|den|del|di|da|la|le|bin|al)$/i.test(word)) return -2;
  return Math.max(-2, Math.min(2, -tokenOdds(word, false)));
}

/** The range of the line with the title and the first author; only names follow it. */
function startOfLastNames(line: string): { readonly from: number; readonly to: number } {
  const parts = [...line.matchAll(/\s*(?:[,;|]|\s(?:and|&)\s)\s*/g)];
  let to = line.length;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (!part) break;
    const name = line.slice(part.index + part[0].length, to === line.length ? to : to);
    if (name.length > 60 || nameOdds(name.replace(/(?<!\s)\s*\bet al\.?$|…$/, "")) < -0.8) break;
    to = part.index;
  }
  return { from: Math.max(0, to - 400), to };
}
