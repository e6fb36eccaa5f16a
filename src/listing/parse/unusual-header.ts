import { isArxivCategory } from "../category.ts";
import { findDate, type WrittenDate } from "../dates.ts";
import { monthNumber } from "../months.ts";
import { type PartialDate, readDate, readDayAndMonth } from "../partial-dates.ts";

/** A date that is not a whole day in English: as precise as stated, or a day without its year. */
export interface UnusualDate {
  readonly stated?: PartialDate;
  readonly date?: WrittenDate;
}

const LONGEST = 120;
/** A score and the text after it: `88.2 RO`, `91.0LG yesterday`. */
const SCORED = /^(\d{1,3}[.,]\d{1,2})\s?(?=\p{L})/u;
const CATEGORY = /^([A-Za-z][A-Za-z-]*(?:\.[A-Za-z-]{2,15})?)(?![A-Za-z])/;
/** Words next to a date that are not part of a title. */
const DATE_WORD =
  /^(?:st|nd|rd|th|er|re|of|de|del|the|on|submitted|published|posted|updated|revised|announced|code)$/i;
const AMBIGUOUS = /\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d/;
const LOOSE_DAY =
  /^(?:today|yesterday|now|\d{1,3}\s?(?:hours?|hrs?|days?|weeks?|months?|h|d|w)(?:\s?ago)?)$/i;

/** The date of a text that consists of one: `11/20/2026`, `2019/05`, `12. Mai 2019`, `2019年5月12日`, `Mai 12`. */
export function readUnusualDate(text: string): UnusualDate | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const words = text.replace(/[\s\-–—:,.;/()[\]|·•]+/g, " ").trim();
  if (words === "" || words.length > 60) return undefined;
  const letters = words.match(/\p{L}+/gu) ?? [];
  if (!letters.every((word) => DATE_WORD.test(word) || /^[年月日년월일]$/.test(word) || isMonth(word)))
    return undefined;
  const bare = text.replace(/[[\]()]/g, " ").trim();
  const stated = readDate(bare);
  // `05/12/2026` is a day in May or in December.
  if (stated.length === 4 && AMBIGUOUS.test(bare)) return undefined;
  if (stated !== "") return { stated };
  const { month, day } = readDayAndMonth(bare, true);
  return month !== undefined && day !== undefined ? { date: { month, day } } : undefined;
}

function isMonth(word: string): boolean {
  return word.length >= 3 && monthNumber(word) > 0;
}

/**
 * True for a line that is probably a header but whose category or date cannot be parsed: it begins with a score and a
 * category, with a category and a written-out day, begins with a score and ends with a date, or is only a date.
 */
export function isUnreadableHeader(line: string): boolean {
  if (line.length > LONGEST || line.length < 3) return false;
  const scored = SCORED.exec(line);
  const rest = scored ? line.slice(scored[0].length) : line;
  if (scored && findDate(rest.replace(/(?<!\s)\s*Code$/i, "")) !== undefined) return true;
  const category = categoryAtStart(rest);
  if (category !== undefined) {
    const after = rest.slice(category.length).replace(/^[\s,;:·|/-]+|\s*Code$/gi, "");
    if (after === "") return scored !== null || category.includes(".");
    return (
      LOOSE_DAY.test(after) ||
      /^[\d\s/.-]{4,12}$/.test(after) ||
      (after.length <= 40 && readUnusualDate(after) !== undefined) ||
      isShort(scored, after)
    );
  }
  return isDateAlone(line) || /^\p{Lu}[\p{Lu}\p{Ll}&'’.-]{1,30}(?:19|20)\d\d$/u.test(line);
}

/** True for a line that begins with a score and a category. */
export function beginsAsHeader(line: string): boolean {
  const scored = SCORED.exec(line);
  if (scored === null) return false;
  const glued = /^\d+[.,]\d+([A-Z]{2})/.exec(line)?.[1];
  if (glued !== undefined && isArxivCategory(glued)) return true;
  return categoryAtStart(line.slice(scored[0].length)) !== undefined;
}

/** In a line of an abstract, a sentence may continue after score and category; two or three words do not. */
function isShort(scored: RegExpExecArray | null, after: string): boolean {
  return scored !== null && after.split(/\s+/).length <= 3 && !/[.,;]$/.test(after);
}

/**
 * Whether a line is only a date, possibly with brackets or `Submitted on`: a header, or a piece of a wrapped
 * sentence.
 */
export function isDateAlone(line: string): boolean {
  if (!/^[[(]?(?:\d|submitted|published|posted|\p{Lu})/iu.test(line)) return false;
  return readUnusualDate(line)?.stated?.includes("-") ?? false;
}

/** The arXiv category that a text begins with, also where a month or `Yesterday` is glued to it. */
export function categoryAtStart(text: string): string | undefined {
  const whole = CATEGORY.exec(text)?.[1];
  if (whole !== undefined && isArxivCategory(whole)) return whole;
  const glued = /^((?:[a-z-]+\.)?[A-Z]{2}|[a-z-]+(?:\.[a-z-]+)?)(?=\p{Lu}\p{Ll})/u.exec(text)?.[1];
  return glued !== undefined && isArxivCategory(glued) ? glued : undefined;
}
