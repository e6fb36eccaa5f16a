import { isDay } from "../../dates.ts";
import { monthNumber } from "../../months.ts";

/** The date of a publication, and the text around it. */
export interface FoundPublicationDate {
  /** As precise as stated: `2017-06-12`, `2017-06`, `2017`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
/** German, French, Spanish, Italian and Portuguese; not “mars”, which is a planet, too. */
const FOREIGN =
  "(?:Januar|Jänner|Februar|März|Mai|Juni|Juli|Okt(?:ober)?|Dez(?:ember)?|janv(?:ier)?|févr(?:ier)?|avr(?:il)?|juin|juil(?:let)?|août|septembre|octobre|novembre|déc(?:embre)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|gennaio|febbraio|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)\\.?";
const ANY_MONTH = `(?:${FOREIGN}|${MONTH})`;
const YEAR = "(?:1[6-9]|20|21)\\d\\d";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

/** Date formats, the most exact first; each names year, month and day by a group. */
const FORMS: readonly RegExp[] = [
  `(?<y>${YEAR})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)`,
  `(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>${YEAR})`,
  `(?<y>${YEAR})年(?:(?<m>\\d{1,2})月)?(?:(?<d>\\d{1,2})日)?`,
  `(?<name>${MONTH}) ?(?<d>${DAY})(?:[-–]${DAY})?,? (?<y>${YEAR})`,
  `(?<d>${DAY})(?:[-–]${DAY})?[ -](?<name>${MONTH})[,]?[ -](?<y>${YEAR})`,
  `(?<d>${DAY})(?:\\.|er|º)? (?:de )?(?<name>${ANY_MONTH}|mars),? (?:de )?(?<y>${YEAR})`,
  `(?<d>\\d{1,2})\\.? (?<name>\\p{L}{3,12})\\.? (?<y>${YEAR})`,
  // In `pp. 1820–2032, May 2020` the number before the month is a page.
  `(?<y>${YEAR}),? (?<name>${MONTH})(?: (?<d>${DAY})(?!\\d))?(?!\\p{L}|\\.?,? ?\\d{3})`,
  `(?<name>${ANY_MONTH})(?:[-–/]${ANY_MONTH})?,? (?:de )?(?<y>${YEAR})`,
  `(?<name>${MONTH})(?<y>${YEAR})`,
  `(?<y>${YEAR})[-/.](?<m>0[1-9]|1[0-2])(?![\\d.])`,
  `(?<m>0[1-9]|1[0-2])/(?<d>1[3-9]|2\\d|3[01])/(?<y>${YEAR})`,
  `(?<d>1[3-9]|2\\d|3[01])/(?<m>0[1-9]|1[0-2])/(?<y>${YEAR})`,
  `(?<m>0[1-9]|1[0-2])[/.](?<y>${YEAR})`,
].map((source) => new RegExp(`(?<![\\p{L}\\d/._-])(?:${source})(?![\\d])`, "giu"));

const LOOK_AT = 4000;
const HAS_YEAR = /\d{4}/;
const HAS_NUMBER = /\d\d/;

/** The first exact date in a text, with at least its month. */
export function findDatedMonth(text: string): FoundPublicationDate | undefined {
  const start = text.slice(0, LOOK_AT);
  if (!HAS_YEAR.test(start)) return undefined;
  for (const form of FORMS) {
    form.lastIndex = 0;
    for (const found of start.matchAll(form)) {
      const date = dateOf(found.groups ?? {});
      if (date !== undefined) return { date, start: found.index, end: found.index + found[0].length };
    }
  }
  return undefined;
}

function dateOf({ y = "", m, d, name }: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = name === undefined ? Number(m ?? 0) : monthNumber(name);
  const day = Number.parseInt(d ?? "1", 10);
  if (month === 0) return m === undefined && name === undefined ? y : undefined;
  if (!isDay(Number(y), month, day)) return undefined;
  const upToMonth = `${y}-${String(month).padStart(2, "0")}`;
  return d === undefined ? upToMonth : `${upToMonth}-${String(day).padStart(2, "0")}`;
}

const accessed =
  /[[(（]?(?<!\p{L})(?:(?:accessed|retrieved|last (?:accessed|visited)|visited|viewed|cited|available from|abgerufen|besucht|zugriff|letzter zugriff|aufgerufen|consulté[es]*|page consultée|consultad[oa]|fecha de consulta|consultato|acess(?:o|ado)|dostęp|data dostępu|дата обращения|дата звернення|erişim(?: tarihi)?|geraadpleegd|hämtad|besøgt|hentet|citováno|cit\.)(?!\p{L})|访问日期|访问时间|引用日期|参照日?|閲覧日?|검색일|접속일)[^\])]{0,40}?\d{4}(?:[-./]\d\d?[-./]\d\d?|年\d\d?月\d\d?日)?[\])）]?|\[\d{4}-\d\d-\d\d\]/giu;
const address = /(?:https?:\/\/|www\.|doi:\s*)\S+|\b10\.\d{4,9}\/\S+|\barXiv:\s*\S+/giu;
/** A day and a month in either order: the year alone is certain. */
const ambiguous = new RegExp(`(?<![\\d/.-])\\d{1,2}([-/]) ?\\d{1,2}\\1 ?(${YEAR})(?!\\d|[/.-]\\d)`, "u");
const bracketed = new RegExp(`[(（](?:[^()]{0,40}[ ,])?(${YEAR})[a-z]?[)）]`, "gu");
const anyYear = new RegExp(
  `(?<![\\p{L}\\d–—/:.-])(?:(?<=\\p{L}['’])\\d\\d|${YEAR})(?=[a-z]?(?:[\\s.,;:)\\]/(，。：]|$))(?![-–—]\\d|\\s*[–—-]\\s*\\d)`,
  "gu",
);
const notYear = /(?:\bpp?\.?|\bpages?|\bvol\.?|\bno\.?|\bart\.?|\barticle|(?<!\. )[–—-]|#)\s*$/iu;

/**
 * The date in the text after a title: with month and day if stated; otherwise the year in brackets, otherwise the last
 * number that can be a year and is not a page, volume or part of a URL. Access dates do not count.
 */
export function findPublicationDate(text: string): string | undefined {
  if (!HAS_NUMBER.test(text)) return undefined;
  const blank = (found: string): string => " ".repeat(found.length);
  const plain = text.slice(0, LOOK_AT).replace(accessed, blank).replace(address, blank);
  const exact = findDatedMonth(plain);
  if (exact) return exact.date;
  const inNumbers = ambiguous.exec(plain)?.[2];
  if (inNumbers !== undefined) return inNumbers;
  const inBrackets = [...plain.matchAll(bracketed)].at(-1)?.[1];
  if (inBrackets !== undefined) return inBrackets;
  const years = [...plain.matchAll(anyYear)].filter(
    ({ index }) => !notYear.test(plain.slice(Math.max(0, index - 9), index)),
  );
  const closed = years.filter(({ index }) =>
    /^\d{4}[a-z]?\s*(?:[.,;:)\]]|$)/u.test(plain.slice(index, index + 7)),
  );
  const year = (closed.at(-1) ?? years.at(-1))?.[0];
  return year?.length === 2 ? `20${year}` : year;
}
