import { isDay, resolveDate } from "../../../dates.ts";

/** A date in a line, and its position. */
export interface PageDate {
  /** As precise as stated: `2026-05-12`, `2026-05`, `2026`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS: readonly string[] = [
  "january|jan|januar|janvier|janv|enero|ene|gennaio|janeiro",
  "february|feb|februar|février|fevrier|févr|febrero|febbraio|fevereiro",
  "march|mar|märz|maerz|mär|mars|marzo|março",
  "april|apr|avril|avr|abril|abr|aprile",
  "may|mai|mayo|maggio|maio",
  "june|jun|juni|juin|junio|giugno|junho",
  "july|jul|juli|juillet|juil|julio|luglio|julho",
  "august|aug|août|aout|agosto|ago",
  "september|sept|sep|septembre|septiembre|settembre|setembro",
  "october|oct|oktober|okt|octobre|octubre|ottobre|outubro",
  "november|nov|novembre|noviembre|novembro",
  "december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dicembre|dezembro",
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split("|").map((name) => [name, index + 1] as const)),
);
const NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|");
const MONTH = `(?<!\\p{L})(${NAMES})(?!\\p{L})\\.?`;
const YEAR = "((?:19|20)\\d\\d)(?!\\d)";
const DAY = "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|º|er)?";

/** A date format: its pattern, and how its groups give year, month and day. */
interface Format {
  readonly pattern: RegExp;
  readonly parts: (groups: readonly string[]) => Parts | undefined;
}
type Parts = readonly [year: number | undefined, month?: number | undefined, day?: number | undefined];

const month = (name: string | undefined) => MONTH_OF.get((name ?? "").toLowerCase());
const full = (year: string | undefined, m: number | undefined, day: string | undefined): Parts | undefined =>
  m === undefined ? undefined : [year === undefined ? undefined : Number(year), m, Number(day)];

/** A year. Names of conferences contain years, too, so the last one on a line is the date. */
const YEAR_ALONE = new RegExp(`(?<![\\d.:/–−-]|(?<![–−-]\\d{0,6})\\d, ?)${YEAR}(?![.:/–-]?\\d)`, "u");

// The most precise formats come first, so that no date is read in part.
const FORMATS: readonly Format[] = [
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\.?\\d)`, "u"),
    parts: ([y, , m, d]) => full(y, Number(m), d),
  },
  {
    pattern: /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u,
    parts: ([y, m, d]) => full(y, Number(m), d),
  },
  {
    pattern: new RegExp(`${MONTH} ?${DAY}(?: ?[-–] ?\\d{1,2})?(?:,|\\.)? ${YEAR}`, "iu"),
    parts: ([m, d, y]) => full(y, month(m), d),
  },
  {
    pattern: new RegExp(
      `${DAY}\\.?(?: ?[-–] ?\\d{1,2}\\.?)?[ -]?(?:de |of )?${MONTH}(?:,| de|-)? ?${YEAR}`,
      "iu",
    ),
    parts: ([d, m, y]) => full(y, month(m), d),
  },
  {
    pattern: new RegExp(`${YEAR}[ ,-]{1,2}${MONTH}[ -]${DAY}(?![\\d/])`, "iu"),
    parts: ([y, m, d]) => full(y, month(m), d),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.])/u,
    parts: ([d, m, y]) => full(y, Number(m), d),
  },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/u, parts: slashed },
  {
    pattern: new RegExp(`${MONTH}(?:,| of| de|-)? ?${YEAR}`, "iu"),
    parts: ([m, y]) => [Number(y), month(m)],
  },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR},? ${MONTH}(?! \\d)`, "iu"),
    parts: ([y, m]) => [Number(y), month(m)],
  },
  { pattern: /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月/u, parts: ([y, m]) => [Number(y), Number(m)] },
  {
    pattern: /(?<![\d./-])((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?![\d/-])/u,
    parts: ([y, m]) => [Number(y), Number(m)],
  },
  {
    pattern: new RegExp(`${MONTH} ${DAY}(?![\\d,.]*\\d)`, "iu"),
    parts: ([m, d]) => full(undefined, month(m), d),
  },
  { pattern: new RegExp(`${DAY}\\.? ${MONTH}`, "iu"), parts: ([d, m]) => full(undefined, month(m), d) },
  { pattern: YEAR_ALONE, parts: ([y]) => [Number(y)] },
];

// A slash leaves open whether the day or the month comes first, unless one of them can only be a day.
function slashed([a, b, y]: readonly string[]): Parts | undefined {
  if (Number(a) > 12) return full(y, Number(b), a);
  if (Number(b) > 12 || a === b) return full(y, Number(a), b);
  return [Number(y)];
}

const HAS_DATE = /\d|yesterday|today/i;
const LONGEST = 400;

/**
 * The most precise date in a line of a page, wherever it is; undefined if there is none. A day without a year is
 * the latest one not after `asOf`; `3 days ago` and `yesterday` count from `asOf`.
 */
export function findPageDate(text: string, asOf: string | undefined): PageDate | undefined {
  if (!HAS_DATE.test(text)) return undefined;
  const line = text.slice(0, LONGEST);
  for (const { pattern, parts } of FORMATS) {
    const found =
      pattern === YEAR_ALONE ? [...line.matchAll(new RegExp(pattern, "gu"))].at(-1) : pattern.exec(line);
    if (!found) continue;
    const read = parts(found.slice(1).map((group) => group ?? ""));
    // The year is elsewhere on the line: `Sensors 2016, 16(4) - 12 Sep`.
    if (read && read[0] === undefined && YEAR_ALONE.test(line)) continue;
    const date = read && toDate(read, asOf);
    if (date !== undefined) return { date, start: found.index, end: found.index + found[0].length };
  }
  return findRelative(line, asOf);
}

function toDate([year, monthOfYear, day]: Parts, asOf: string | undefined): string | undefined {
  if (year === undefined)
    return monthOfYear && day ? resolveDate({ month: monthOfYear, day }, asOf) : undefined;
  if (year < 1900 || year > 2099) return undefined;
  if (monthOfYear === undefined) return String(year);
  if (!isDay(year, monthOfYear, day ?? 1)) return undefined;
  return [year, monthOfYear, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

const RELATIVE = /\b(?:(today|yesterday)|(an?|\d{1,3}) (hour|day|week)s? ago)\b/i;

function findRelative(line: string, asOf: string | undefined): PageDate | undefined {
  const found = RELATIVE.exec(line);
  if (!found || asOf === undefined) return undefined;
  const count = /^an?$/i.test(found[2] ?? "")
    ? 1
    : Number(found[2] ?? (found[1]?.toLowerCase() === "today" ? 0 : 1));
  const days = found[3] === "hour" ? Math.floor(count / 24) : found[3] === "week" ? count * 7 : count;
  const date = new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10);
  return { date, start: found.index, end: found.index + found[0].length };
}
