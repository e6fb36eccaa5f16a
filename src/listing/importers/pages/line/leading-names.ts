import { isSuffix } from "../../../authors.ts";
import { monthNumber } from "../../../months.ts";
import { nameOdds } from "./name-odds.ts";
import { cutParts, isPlace, type NamePart } from "./name-parts.ts";

/** The names at the beginning of a list, and the text after them. */
export interface NameRun {
  readonly names: readonly string[];
  readonly rest: string;
  /** How likely these are names, as log-odds of the average and the least certain one. */
  readonly odds: number;
  /** True if the rest was cut off the last name, so that it is not a name. */
  readonly isCut: boolean;
}

/** Minimum odds of a name; the first one must be more certain than the others. */
const LEAST_FIRST = -2.2;
const LEAST_NEXT = -2.2;

/** The “and” before a name, and the one at the end of a line that was wrapped before the last name. */
const CONNECTIVE = /^(?:and|&)\s+|\s(?:and|&|und|et)$/g;

/** Reads names up to the first part that is not a name; undefined if the first part is not. */
export function readLeadingNames(list: string): NameRun | undefined {
  const names: string[] = [];
  const odds: number[] = [];
  for (const part of cutParts(list)) {
    const { name, tail } = withoutTail(part.text.replace(CONNECTIVE, "").replace(/ \d{4}$/, ""));
    const own = nameOdds(name);
    if (isMonthAndYear(part.text)) return runOf(names, odds, list.slice(part.start), false);
    if (names.length > 0 && isSuffix(part.text)) names.push(`${names.pop()}, ${part.text}`);
    else if (isPassedOver(part, own, names.length)) continue;
    else if (own < leastOdds(names.length)) return runOf(names, odds, list.slice(part.start), false);
    else {
      names.push(name);
      odds.push(own);
      if (tail !== "") return runOf(names, odds, `${tail}${list.slice(part.end)}`, true);
    }
  }
  return runOf(withoutListStop(names), odds, "", false);
}

/** `Ada Vesely, Bo Lind, September 2016` */
function isMonthAndYear(text: string): boolean {
  const [, word = ""] = /^(\p{L}{3,9})\.? (?:19|20)\d\d$/u.exec(text) ?? [];
  return monthNumber(word) > 0;
}

/** `Ada Vesely, Jimmy Ba.`: a full stop that only the last name has ends the list, even after two letters. */
function withoutListStop(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? "";
  const ends = / \p{Lu}\p{Ll}\.$/u.test(last) && !/\b[JS]r\.$/.test(last);
  if (!ends || names.slice(0, -1).some((name) => name.endsWith("."))) return names;
  return [...names.slice(0, -1), last.slice(0, -1)];
}

function leastOdds(before: number): number {
  return before === 0 ? LEAST_FIRST : LEAST_NEXT;
}

/** Whether a part is skipped: the number of a footnote, or an affiliation between two names. */
function isPassedOver({ text, separator, more }: NamePart, odds: number, before: number): boolean {
  if (/^\d*$/.test(text)) return true;
  return before > 0 && separator === "," && isPlace(text) && odds < (more ? 1 : 2);
}

function runOf(
  names: readonly string[],
  odds: readonly number[],
  rest: string,
  isCut: boolean,
): NameRun | undefined {
  return names.length === 0 ? undefined : { names, rest, isCut, odds: combine(odds) };
}

function combine(odds: readonly number[]): number {
  const mean = odds.reduce((a, b) => a + b, 0) / odds.length;
  return mean * 0.7 + Math.min(...odds) * 0.15 + Math.min(2, Math.log2(odds.length)) * 0.8;
}

// Springer writes `Ada Vesely in Machine Learning`; PubMed ends its names with a full stop.
function withoutTail(text: string): { name: string; tail: string } {
  const found = /^(.+?)(?:\s+(?:in|In|at|@)\s+|:\s+)(\p{Lu}.*)$/u.exec(text);
  if (found && nameOdds(found[1] ?? "") > 0) return { name: found[1] ?? "", tail: found[2] ?? "" };
  const stop =
    /^(.* [\p{L}’'-]*\p{L}{3})\.(?:\s+((?:\p{Lu}\p{L}|arXiv|bioRxiv|medRxiv|eLife|npj ).*))?$/u.exec(text);
  if (stop && !/(?:^|\s)(?:Jr|Sr|Md|Mr|Dr|St)$/i.test(stop[1] ?? ""))
    return { name: stop[1] ?? "", tail: stop[2] ?? "" };
  return { name: text, tail: "" };
}
