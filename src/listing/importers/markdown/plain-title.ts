import { cutQuoted } from "../references/entries/cut-quoted.ts";
import { readLikelyNames } from "../references/names/person.ts";
import { trimTitle } from "../references/title-end.ts";
import { readDatedReference } from "./dated-reference.ts";
import { type Details, joinDetails, NO_DETAILS, readDetails } from "./labels.ts";
import { cleanTitle } from "./title.ts";
import { readVenueDate } from "./venue-date.ts";

/** A title without markup, and the details around it. */
export interface PlainTitle {
  readonly title: string;
  readonly details: Details;
  /** False if the authors may begin elsewhere. */
  readonly sure: boolean;
}

const LEADING =
  /^\s*(?:[[(【]([^[\]()]{2,60})[\])】]|((?:19|20)\d\d(?:[-/.]\d\d){0,2}|\d\d?\s\p{L}{3,9}\.?\s\d{4}))\s*[:,.|–—-]*\s*/u;
const TRAILING = /(?<!\s)\s*(?:[,.]\s*)?[([【]([^[\]()]{2,100})[\])】]\s*[.,;]?\s*$/u;

/** Reads a line such as `[2017/06] Title, Ada Vesely et al. (NeurIPS 2017)` in which no markup shows the title. */
export function readPlainTitle(line: string): PlainTitle | undefined {
  const reference = readDatedReference(line.trim());
  if (reference) return reference;
  const lead = peel(line.trim(), peelStart);
  const end = peel(lead.text, peelEnd);
  const { text } = end;
  const core = readCore(text);
  return core && { ...core, details: joinDetails([core.details, lead.details, end.details]) };
}

interface Peeled {
  readonly text: string;
  readonly details: Details;
}

/** Removes the details that `step` recognises at one end of a text, a limited number of times. */
function peel(text: string, step: (text: string) => Peeled | undefined): Peeled {
  let peeled: Peeled = { text, details: NO_DETAILS };
  for (let turn = 0; turn < 4; turn++) {
    const next = step(peeled.text);
    if (next === undefined) break;
    peeled = { text: next.text, details: joinDetails([peeled.details, next.details]) };
  }
  return peeled;
}

/** A venue or a date in brackets, or a date alone, before the title. */
function peelStart(text: string): Peeled | undefined {
  const lead = LEADING.exec(text);
  const dated = lead ? readVenueDate(lead[1] ?? lead[2] ?? "", true) : undefined;
  return lead && dated ? { text: text.slice(lead[0].length), details: detailsOf(dated) } : undefined;
}

/** A venue, a date or names in brackets after the title. */
export function peelEnd(text: string): Peeled | undefined {
  const tail = text.slice(-140);
  const end = TRAILING.exec(tail);
  if (!end) return undefined;
  const left = text.slice(0, text.length - tail.length + end.index);
  const inside = end[1] ?? "";
  const dated = readVenueDate(inside, true);
  if (dated) return { text: left, details: detailsOf(dated) };
  const details = explained(inside);
  return details ? { text: left, details } : undefined;
}

function detailsOf({
  venue,
  date,
}: {
  readonly venue?: string | undefined;
  readonly date?: string | undefined;
}): Details {
  return { ...NO_DETAILS, venue, dates: date === undefined ? [] : [date] };
}

const SEPARATORS: readonly RegExp[] = [
  /\s+[-–—|]+\s+|\s*\|\s*/gu,
  /(?<=[^\s.\p{Lu}]{2}|\p{Lu}{2}s?)[.?!]\s+(?=[\p{Lu}\p{Lo}])|\s+by\s+(?=[\p{Lu}\p{Lo}])/gu,
  /,\s+/gu,
  /:\s+/gu,
];

/** A title in quotation marks after a nickname or authors; shorter quotations are words of a title. */
const QUOTED = /(?<=[\s:.,])["“](?=[^"“”]{16,300}["”](?:[\s,.;]|$))/u;

/** Maximum number of characters tried per item, over all attempts. */
const EFFORT = 8000;

/**
 * Separates a title from names before or after it, at the first occurrence of the strongest separator where the rest
 * is recognised.
 */
function readCore(text: string): PlainTitle | undefined {
  const quoted = readQuoted(text);
  if (quoted) return quoted;
  let effort = text.length > LONGEST ? 0 : EFFORT;
  for (const separator of SEPARATORS) {
    for (const { 0: mark, index } of text.matchAll(separator)) {
      effort -= text.length;
      if (effort < 0) break;
      const read = readSplit(text, mark, index);
      if (read) return read;
    }
  }
  const title = cleanTitle(text);
  return title === ""
    ? undefined
    : { title, details: NO_DETAILS, sure: effort >= 0 && !NAMES_INSIDE.test(title) };
}

/** The end of a sentence and two names: authors that could not be separated from the title. */
const NAMES_INSIDE =
  /[.?!,] \p{Lu}[\p{L}.’'-]* (?:[\p{L}.’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+(?:,? (?:and|&)|,) \p{Lu}[\p{L}.’'-]* [\p{L}]/u;

/** A title in quotation marks, at the beginning or after a nickname or authors. */
function readQuoted(text: string): PlainTitle | undefined {
  const at = /^["“«「《]/u.test(text) ? 0 : QUOTED.exec(text.slice(0, LONGEST))?.index;
  const quoted = at === undefined ? undefined : cutQuoted(text.slice(at));
  if (!quoted) return undefined;
  const around = [readDetails(text.slice(0, at)), readDetails(quoted.rest)];
  return { title: quoted.title, details: joinDetails(around), sure: true };
}

/** A title on one side of a separator, and names, possibly with venue and date, on the other. */
function readSplit(text: string, mark: string, at: number): PlainTitle | undefined {
  const before = text.slice(0, at + (/[?!]/.test(mark) ? 1 : 0));
  const after = text.slice(at + mark.length);
  const details = isTitleLike(before) ? explained(after) : undefined;
  if (details) return { title: trimTitle(cleanTitle(before)), details, sure: true };
  const first = isTitleLike(after) ? explained(before) : undefined;
  return first && first.authors.length > 0
    ? { title: cleanTitle(after), details: first, sure: true }
    : undefined;
}

/** Details that make up a whole text; a text with many words in lower case is not tried. */
function explained(text: string): Details | undefined {
  if (text.length > LONGEST || (text.match(SMALL_WORD)?.length ?? 0) > MOST_SMALL_WORDS) return undefined;
  const details = readDetails(text);
  const any = details.authors.length > 0 || details.dates.length > 0 || details.venue !== undefined;
  return any && details.left.length === 0 && details.abstract === "" ? details : undefined;
}

const LONGEST = 3000;
const SMALL_WORD = /(?<=^|\s)\p{Ll}{4,}/gu;
const MOST_SMALL_WORDS = 4;

function isTitleLike(text: string): boolean {
  return text.trim().length > 5 && /\p{L}{2}/u.test(text) && readLikelyNames(text.trim()) === undefined;
}
