import { isDay } from "../dates.ts";
import { monthNumber } from "../months.ts";

/** Which of two numbers is the day in `5/12/2019`: nothing in the text itself says so. */
export type NumericOrder = "day-first" | "month-first" | undefined;

const SPACE = "[\\s.,~/-]*";
const WORD = "(\\p{L}{3,12})";
const EASTERN = /(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?)?/;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.] ?(\d{1,2})(?:[-/.] ?(\d{1,2}))?(?!\d)/;
const COMPACT = /^(\d{4})([01]\d)([0-3]\d)$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const NUMERIC = /(?<!\d)(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/;
const DAY_WORD = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?${SPACE}(?:de |of )?${WORD}${SPACE}(?:de |of |del )?(\\d{4})(?!\\d)`,
  "u",
);
const WORD_DAY = new RegExp(`${WORD}${SPACE}(\\d{1,2})(?:st|nd|rd|th)?(?:${SPACE})(\\d{4})(?!\\d)`, "u");
const YEAR_WORD = new RegExp(`(?<!\\d)(\\d{4})${SPACE}${WORD}(?:${SPACE}(\\d{1,2})(?!\\d))?`, "u");
const RANGE_YEAR = new RegExp(`${WORD}\\.?\\s*[-/–—]+\\s*\\p{L}{3,12}${SPACE}(\\d{4})(?!\\d)`, "u");
const WORD_YEAR = new RegExp(`${WORD}${SPACE}(?:de |of |del )?(\\d{4})(?!\\d)`, "u");
const SHORT_YEAR = new RegExp(`^(\\d{1,2})[- ]${WORD}[- ](\\d\\d)$`, "u");
const YEAR = /(?<!\d)(1[6-9]\d\d|20\d\d)(?!\d)/;

/**
 * The date that a field of an export states, as precisely as it states it: `2019-05-12`, `2019-05` or `2019`.
 * Reads `2019-05-12T10:00:00Z`, `2019/05`, `2016//`, `June 2, 2019`, `2 Jun 2019`, `2019 Jun 2`, `2. Mai 2019`,
 * `2 de mayo de 2019`, `2019年5月12日`, `12.05.2019`. Where day and month could be either, the year alone is certain.
 */
export function readStatedDate(text: string, order?: NumericOrder): string | undefined {
  const words = text.slice(0, 120).normalize("NFC").toLowerCase().trim();
  return (
    eastern(words) ?? yearFirst(words) ?? numeric(words, order) ?? inWords(words) ?? YEAR.exec(words)?.[1]
  );
}

/** What a list of such dates shows about the order of day and month in it. */
export function numericOrder(texts: Iterable<string>): NumericOrder {
  for (const text of texts) {
    const [, first = "", , second = ""] = NUMERIC.exec(text.slice(0, 40)) ?? [];
    if (Number(first) > 12) return "day-first";
    if (Number(second) > 12) return "month-first";
    if (first !== "" && text.includes(".")) return "day-first";
  }
  return undefined;
}

/** The most precise date that exists of what is stated: an impossible day leaves the month, that the year. */
export function dateOf(year: number, month = 0, day = 0): string | undefined {
  const pad = (part: number) => String(part).padStart(2, "0");
  if (isDay(year, month, day)) return `${year}-${pad(month)}-${pad(day)}`;
  if (day === 0 && isDay(year, month, 1)) return `${year}-${pad(month)}`;
  return month === 0 && isDay(year, 1, 1) ? String(year) : undefined;
}

function eastern(words: string): string | undefined {
  const found = EASTERN.exec(words);
  return found ? dateOf(Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)) : undefined;
}

function yearFirst(words: string): string | undefined {
  const found = YEAR_FIRST.exec(words) ?? COMPACT.exec(words);
  return found ? dateOf(Number(found[1]), Number(found[2]), Number(found[3] ?? 0)) : undefined;
}

function numeric(words: string, order: NumericOrder): string | undefined {
  const [, month, ofYear] = MONTH_YEAR.exec(words) ?? [];
  if (month !== undefined) return dateOf(Number(ofYear), Number(month));
  const found = NUMERIC.exec(words);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (first > 12 || order === "day-first" || found[2] === ".") return dateOf(year, second, first);
  if (second > 12 || order === "month-first") return dateOf(year, first, second);
  return first === second ? dateOf(year, first, second) : dateOf(year);
}

/** Day, month's name and year in any order; each form is tried only where its word is the name of a month. */
function inWords(words: string): string | undefined {
  const forms = [
    [DAY_WORD, 3, 2, 1],
    [WORD_DAY, 3, 1, 2],
    [YEAR_WORD, 1, 2, 3],
    [RANGE_YEAR, 2, 1, 0],
    [WORD_YEAR, 2, 1, 0],
    [SHORT_YEAR, 3, 2, 1],
  ] as const;
  for (const [form, year, month, day] of forms) {
    const found = form.exec(words);
    const number = monthNumber(found?.[month] ?? "");
    if (!found || number === 0) continue;
    const written = found[year] ?? "";
    const stated = day === 0 ? 0 : Number(found[day] ?? 0);
    const date = dateOf(written.length === 2 ? 2000 + Number(written) : Number(written), number, stated);
    if (date !== undefined) return date;
  }
  return undefined;
}
