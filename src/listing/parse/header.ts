import { isArxivCategory, isVenue } from "../category.ts";
import { findDate, type WrittenDate } from "../dates.ts";
import { isWeekday } from "../months.ts";
import type { PartialDate } from "../partial-dates.ts";
import { categoryAtStart, isUnreadableHeader, readUnusualDate } from "./unusual-header.ts";

/** The facts of a header line: `98.1LGMay 12Code`. */
export interface Header {
  readonly score: number | null;
  readonly category: string;
  readonly date: WrittenDate;
  /** The date as precise as stated, where it is not a whole day in English: `2019-05` for `2019/05`. */
  readonly stated?: PartialDate | undefined;
  /** The date's place in the line, from 0. */
  readonly dateStart: number;
  readonly dateLength: number;
  readonly code: boolean;
  /** True if numbering or buttons of the page around the header were skipped. */
  readonly junk: boolean;
  /** True where the category is arXiv's; a venue's name needs more evidence, since any text could be one. */
  readonly certain: boolean;
}

const longest = 200;
const space = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\t]/g;
const gap = /^[\s,;:·•|/∙‧・–—-]+|[\s,;:·•|/∙‧・–—-]+$/g;
const tail = /(?<![\s,;·•|/∙–—-])[\s,;·•|/∙–—-]+$/;
const code = /(?<![\s,;·•|/∙–—-])[\s,;·•|/∙–—-]*(?:\(code\)|\[code\]|code)$/i;
// Numbers and stars before an entry, and the buttons of the page after its header.
const lead = /^[-–•*☆★▲△▼○●◆■□✓# ]*(?:\d{1,4}[.)] +)?(?=\S)/;
const controls = /(?:[\s,;·•|/∙–—-]*(?:PDF|HTML|Share|Save|Saved|Cite|Bookmark|Like|Abs|New!?|⋮|…|☆|★))+$/;
const broken =
  /^(?:\d{1,3}(?:\.\d{1,2})?)?[\s,;·•|]*([A-Za-z][A-Za-z-]*(?:\.[A-Za-z-]+?)?)[\s,;·•|]*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[.,]?(?:\s*\d.{0,16})?(?:Code)?$/;
const scored = /^(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.])\s*(?:%|\/\s*100)?/;

/** Parses `line` as a header; undefined if it is not one. The header must be the whole line. */
export function readHeader(line: string): Header | undefined {
  if (line.length > longest || line.length < 4 || !hasLateDigit(line)) return undefined;
  const plain = line.replace(space, " ");
  const offset = lead.exec(plain)?.[0].length ?? 0;
  const clean = plain.slice(offset).replace(controls, "").replace(tail, "");
  const marked = code.exec(clean);
  const trimmed = (marked ? clean.slice(0, marked.index) : clean).replace(tail, "");
  const found = findDate(trimmed);
  const junk = offset > 0 || clean.length < plain.slice(offset).replace(tail, "").length;
  if (!found) return readUnusual(trimmed, offset, marked !== null, junk);
  const before = trimmed.slice(0, found.start);
  const { score, category } = readScore(before.replace(gap, ""));
  const certain = isArxivCategory(category);
  if (isWeekday(category)) return undefined;
  if (!certain && !isVenue(category, !/[ ,]$/.test(before) || /[·•|∙‧・] *$/.test(before))) return undefined;
  return {
    score,
    category,
    date: found.date,
    dateStart: offset + found.start,
    dateLength: trimmed.length - found.start,
    code: marked !== null,
    certain,
    junk,
  };
}

/** A header with arXiv's category and a date in another form: `stat.ML 11/20/2026`, `LG12. Mai 2019`, `CL 2019/05`. */
function readUnusual(text: string, offset: number, isCode: boolean, junk: boolean): Header | undefined {
  const { score, category: rest } = readScore(text);
  const category = categoryAtStart(rest);
  if (category === undefined || rest.length > 60) return undefined;
  const found = readUnusualDate(rest.slice(category.length));
  if (found === undefined) return undefined;
  const dateStart = text.length - rest.length + category.length;
  const gapLength = /^[\s,;:·|/-]*/.exec(rest.slice(category.length))?.[0].length ?? 0;
  return {
    score,
    category,
    date: found.date ?? { month: 0, day: 0 },
    stated: found.stated,
    dateStart: offset + dateStart + gapLength,
    dateLength: text.length - dateStart - gapLength,
    code: isCode,
    certain: true,
    junk,
  };
}

/** True for a line that begins like a header but cannot be parsed as one. */
export function isBrokenHeader(line: string): boolean {
  const plain = line.length > longest ? line : line.replace(space, " ");
  if (isUnreadableHeader(plain)) return true;
  if (line.length > 40) return false;
  const found = broken.exec(plain);
  return found !== null && isArxivCategory(found[1] ?? "");
}

// A cheap check that rejects nearly every line that is not a header.
function hasLateDigit(line: string): boolean {
  for (let i = line.length - 1; i >= 0 && i > line.length - 24; i--) {
    const code = line.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

// "3DV 2025", "40th International Conference", "2024 IEEE Conference": a venue may begin with a number, and may
// follow a score without a space, which then has one decimal.
const number = "(?:3DV|\\d{1,3}(?:st|nd|rd|th)|(?:19|20)\\d\\d)\\b";
const numbered = new RegExp(`^${number}`);
const scoredBeforeNumber = new RegExp(`^(\\d{1,3}[.,]\\d)(?=${number})`);

function readScore(text: string): { score: number | null; category: string } {
  if (numbered.test(text)) return { score: null, category: text };
  const found = scoredBeforeNumber.exec(text) ?? scored.exec(text);
  if (!found) return { score: null, category: text };
  const score = Number((found[1] ?? "").replace(",", "."));
  return { score, category: text.slice(found[0].length).replace(gap, "") };
}
