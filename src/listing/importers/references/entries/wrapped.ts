import { chooseStyle } from "../choose-layout.ts";
import { isShortHeading } from "../headings.ts";
import { plainReference } from "../plain-reference.ts";
import type { Marker } from "./markers.ts";

/** A line of a list. */
export interface Row {
  readonly number: number;
  readonly text: string;
  readonly indent: number;
  readonly marker: Marker | undefined;
}

/** How the entries of a text begin. */
export type Beginning = (row: Row, before: Row | undefined, blank: boolean) => boolean;

/** Whether lines have much the same length and many end in the middle of a sentence. */
export function isWrapped(rows: readonly Row[]): boolean {
  if (rows.length < 3) return false;
  const longest = rows.reduce((most, { text }) => Math.max(most, text.length), 0);
  const open = rows.filter(({ text }) => !/[.)\]/]$|\d$|https?:\S+$/u.test(text)).length;
  return longest < 140 && open < rows.length && open >= rows.length * 0.3;
}

/** Whether most lines are complete entries of one layout, so that the text is not wrapped. */
export function areEntries(rows: readonly Row[]): boolean {
  return (chooseStyle(rows.map(({ text }) => plainReference(text)))?.share ?? 0) >= 0.8;
}

/** Minimum length of an entry; a shorter line is a heading, or the end of an entry. */
const SHORTEST_ENTRY = 40;
const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/;

/** Whether each long line is an entry with a year; headings may be between them. */
export function areLinesEntries(rows: readonly Row[]): boolean {
  const words = rows.filter(({ text }) => !isShortHeading(text));
  const long = words.filter(({ text }) => text.length >= SHORTEST_ENTRY);
  const short = words.length - long.length;
  return (
    long.length > 1 &&
    2 * short < long.length &&
    long.every(({ text }) => YEAR.test(text)) &&
    areEntries(long)
  );
}

/**
 * In wrapped text without marks between entries, an entry begins after a line that ends a sentence and either had room
 * for the next word or is followed by a name.
 */
export function afterLastLine(rows: readonly Row[]): Beginning {
  const width = rows.reduce((most, { text }) => Math.max(most, text.length), 0);
  const full = rows.filter(({ text }) => text.length > width - 15).length;
  const isEven = full >= rows.length * 0.5;
  return (row, before, blank) => {
    if (blank || before === undefined) return true;
    if (ONLY_BUTTONS.test(row.text)) return false;
    if (!ENDS_ENTRY.test(before.text) || /^[\p{Ll}\d()]+[ ,.]/u.test(row.text.replace(PARTICLES, "")))
      return false;
    const [word = ""] = row.text.split(" ");
    const hadRoom = before.text.length + 1 + word.length <= (isEven ? width : width * 0.8);
    if (hadRoom || ENDS_IN_INITIAL.test(before.text)) return hadRoom;
    return STARTS_WITH_NAME.test(row.text) && !VENUE_LINE.test(row.text);
  };
}

/** The end of the last line of an entry. */
export const ENDS_ENTRY = /(?:[.)\]\d．。）］]|(?:https?:|doi:|10\.\d{4})\S+)$/u;
const PARTICLES = /^(?:(?:van|von|de|la|del|der|den|di|da|al|el|d['’])[ -]?)+(?=\p{Lu})/u;
/** The beginning of a list of names. */
export const STARTS_WITH_NAME =
  /^(?:\p{Lu}\.[ -]?(?:\p{Lu}\.[ -]?)*(?:\p{Ll}+ )?\p{Lu}\p{L}+|(?:\p{Ll}{2,3} )*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, \p{Lu}|(?:\p{L}[\p{L}’'-]+ ){1,3}\p{Lu}{1,3}[,.]|\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+(?:,| and ))/u;

/** `[code]`, `[pdf] [slides]`: links at the end of an entry. */
const ONLY_BUTTONS = /^(?:\[[\p{L} -]{2,20}\][\s.,]*)+$/u;

/** `…, Ada Vesely, Bo B.`: a name that the next line completes. */
const ENDS_IN_INITIAL = /, (?:and |& )?(?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Lu}\. ?)+$/u;

/** `Machine Learning, 110(6)`: a journal and its volume. */
const VENUE_LINE = /^[^.,;]{2,80}, \d/u;
