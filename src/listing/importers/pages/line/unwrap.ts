import { isDangling, isFull, LEAST_EVIDENCE, WIDEST_WRAPPED } from "../../wrapped-lines.ts";
import { isButtons } from "./buttons.ts";
import type { PageLine } from "./page-lines.ts";
import { readMeta } from "./page-meta.ts";
import { readNames } from "./page-names.ts";

/** Minimum width: shorter lines are not wrapped. */
const LEAST_WIDTH = 45;
const MOST_WIDTH = 200;
/** Minimum number and share of long lines that continue in lower case for a page to count as wrapped. */
const LEAST_WRAPPED = 5;
const WRAPPED_SHARE = 0.2;
/** How much shorter than the widest line a wrapped one may be: a long word did not fit. */
const SLACK = 18;

/** Lines that may be wider than others: addresses and joined names. */
const UNEVEN = /:\/\/|(?:,[^,]+){3}/;

/** A word in lower case that continues a text, not a line of facts. */
const LOWER =
  /^(?!arXiv|bioRxiv|medRxiv|chemRxiv|by |e-Print|pdf\b|cite\b|doi\b|https?:|www\.|[a-z-]+\.[A-Z]{2}\b)\p{Ll}/u;

/** A year that ends a venue: `International Conference on Learning Representations,` before `2015`. */
const YEAR = /^(?:19|20)\d\d\.?$/;

/** A line that says what it holds. */
const LABELLED = /^\p{Lu}[\p{L} ]{2,20}[:：] ?\S/u;

/** Joins the lines of a page that a program wrapped at a fixed width; other pages are unchanged. Linear time. */
export function unwrap(lines: readonly PageLine[]): readonly PageLine[] {
  const exact = exactWidthOf(lines);
  const width = exact ?? widthOf(lines);
  if (width === undefined) return lines;
  const mayGoOn = (line: PageLine, next: PageLine) =>
    exact === undefined || isFull(line.length, next.text, exact);
  const joined: PageLine[] = [];
  let last: PageLine | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    const isHalf =
      exact !== undefined && before !== undefined && !line.afterGap && isHalved(before.text, line.text);
    const continues = last !== undefined && mayGoOn(last, line) && (isHalf || goesOn(last, line, width));
    if (before && continues && before.text.length < 6000)
      joined[joined.length - 1] = {
        ...before,
        text: join(before.text, line.text),
        length: line.offset + line.length - before.offset,
      };
    else joined.push(line);
    last = line;
  }
  return joined;
}

/**
 * The width at which a mail program wrapped the page, so that a line ends where the next word did not fit: all lines
 * that continue in lower case or end within a phrase are full. Undefined if it is not wrapped.
 */
function exactWidthOf(lines: readonly PageLine[]): number | undefined {
  let width = 0;
  for (const { text, length } of lines) if (!UNEVEN.test(text)) width = Math.max(width, length);
  if (width > WIDEST_WRAPPED) return undefined;
  const open = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.afterGap) return [];
    const full = isFull(line.length, next.text, width);
    // Names that were put together leave a line shorter than it was.
    return LOWER.test(next.text) || isDangling(line.text) || (full && line.text.endsWith(",")) ? [full] : [];
  });
  return open.length >= LEAST_EVIDENCE && open.every(Boolean) ? width : undefined;
}

/** The width at which the page is wrapped; undefined if it is not. */
function widthOf(lines: readonly PageLine[]): number | undefined {
  const long = lines.filter(({ text }) => text.length >= LEAST_WIDTH && text.length <= MOST_WIDTH);
  const wrapped: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const { length } = line.text;
    if (next && !next.afterGap && length >= LEAST_WIDTH && length <= MOST_WIDTH && LOWER.test(next.text))
      wrapped.push(length);
  }
  if (wrapped.length < LEAST_WRAPPED || wrapped.length < long.length * WRAPPED_SHARE) return undefined;
  const sorted = wrapped.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  // Wrapped lines are about equally long.
  return at(0.9) - at(0.25) <= SLACK ? at(0.9) : undefined;
}

/** `A Vesely, B Lind - Journal of Invented`: names and a venue before its year, as Google Scholar prints them. */
const HALF_SOURCE = /^\p{Lu}{1,3} (?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}'’-]+(?:, [^-]*|…)? -(?: |$)/u;

/** Whether a line ends within the names, venue, year and publisher of Google Scholar. */
function isHalved(before: string, next: string): boolean {
  return isHalfSource(before) || endsSource(before, next);
}

function isHalfSource(text: string): boolean {
  return text.length < 300 && HALF_SOURCE.test(text) && !/(?:19|20)\d\d/.test(text);
}

/** The same with the year and the beginning of a publisher's name: `A Vesely - Nature, 1953 - Nature` */
const HALF_PUBLISHER = / - (?:[^-]*, )?(?:19|20)\d\d -(?: \p{Lu}[\p{L}&.]*){0,4}$/u;
/** The rest of such a name. */
const REST_OF_PUBLISHER = /^(?:(?:\p{Lu}[\p{L}&.]*|of|for|the|and|&)(?: |$)){1,8}$/u;

/** Whether a line is the rest of a publisher's name, which Scholar prints last. */
function endsSource(before: string, text: string): boolean {
  return (
    before.length < 300 &&
    HALF_SOURCE.test(before) &&
    HALF_PUBLISHER.test(before) &&
    REST_OF_PUBLISHER.test(text) &&
    !isButtons(text)
  );
}

function goesOn(line: PageLine, next: PageLine, width: number): boolean {
  if (next.afterGap || next.bullet !== "" || line.text.length < width - SLACK) return false;
  if (LOWER.test(next.text) || isDangling(line.text) || (line.text.endsWith(",") && YEAR.test(next.text)))
    return true;
  if (isButtons(next.text) || LABELLED.test(next.text)) return false;
  if (readMeta(line.text, undefined) !== undefined || readMeta(next.text, undefined) !== undefined)
    return false;
  const [before, after] = [readNames(line.text), readNames(next.text)];
  if (after && after.odds > 1 && (after.rest === "" || after.names.length > 2))
    return before !== undefined && before.rest === "" && /,$/.test(line.text);
  return !(before && before.rest === "" && before.odds > 1) && line.text.length <= width + SLACK;
}

function join(before: string, after: string): string {
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}
