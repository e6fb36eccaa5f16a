import { diagnose } from "../../../diagnostics/catalogue.ts";
import { isArxivCategory } from "../../category.ts";
import { readDoi, readWebAddress } from "../../identifiers.ts";
import { dateFromFields, mostPrecise, readDate } from "../../partial-dates.ts";
import { withoutFullStop } from "../full-stop.ts";
import { readNameList } from "../names/name-list.ts";
import type { SourceRecord } from "../record.ts";
import { recordOf } from "../reference.ts";
import type { TaggedRecord } from "./cut-records.ts";
import { joinLines } from "./join-lines.ts";
import type { TagTable } from "./tag-table.ts";

const TWO_TITLES = "it has two titles, so that another paper may begin within it";

/** Converts the values of tags to a record. */
export function recordOfTags({ location, values }: TaggedRecord, table: TagTable): SourceRecord {
  const { meanings } = table;
  const all = (tags: readonly string[] = []): readonly string[] =>
    tags.flatMap((tag) => values.get(tag) ?? []).map((lines) => joinLines(lines));
  const first = (tags?: readonly string[]): string | undefined => all(tags).find((value) => value !== "");
  const title = unquoted(first(meanings.title), table);
  const { authors, etAl } = authorsOf(table, all);
  const [category, ...categories] = first(meanings.category)?.split(/[\s,;]+/) ?? [];
  const doi = all(meanings.doi).find((value) => readDoi(value) !== undefined);
  const url = all(meanings.url).find((value) => readWebAddress(value) !== undefined) ?? first(meanings.url);
  const pdfUrl = all(meanings.pdf).find((value) => /^https?:\S+$/i.test(value));
  const record = recordOf({
    title: table.fullStop ? withoutFullStop(withoutFullStop(title)?.replace(/^\[(.*)\]$/, "$1")) : title,
    authors: [...authors, ...all(meanings.groups).map((group) => `{${group}}`)],
    etAl,
    abstract: first(meanings.abstract),
    dated: [],
    ...(category !== undefined && { category }),
    categories: categories.filter(isArxivCategory),
    venue: first(meanings.venue),
    keywords: all(meanings.keywords),
    doi,
    url,
    notes: [...all(meanings.notes), ...all(meanings.url)],
  });
  const isTwo = meanings.title.some((tag) => new Set(all([tag])).size > 1);
  return {
    ...record,
    location,
    date: dateOf(meanings, all) || record.date,
    ...(pdfUrl && { pdfUrl }),
    ...(isTwo && { diagnostics: [diagnose("block-uncertain", location, { doubt: TWO_TITLES })] }),
  };
}

/** `title: "Quiet Gradients"`, as YAML and scripts quote values. */
function unquoted(title: string | undefined, { authorsInOneValue }: TagTable): string | undefined {
  const inside = authorsInOneValue ? /^(["'])(.+)\1$/.exec(title ?? "") : null;
  return inside === null || inside[2]?.includes(inside[1] ?? "") ? title : inside[2];
}

/** The authors of the first tag that has some: one per value, or all in one value. */
function authorsOf(
  { meanings, authorsInOneValue }: TagTable,
  all: (tags: readonly string[]) => readonly string[],
): { readonly authors: readonly string[]; readonly etAl: boolean } {
  const stated = meanings.authors
    .map((tag) => all([tag]).filter((name) => name !== ""))
    .find((names) => names.length > 0);
  if (stated === undefined) return { authors: [], etAl: false };
  const lists = stated.map((value) => {
    if (authorsInOneValue) return readNameList(value);
    if (isCorporate(value)) return { authors: [`{${value.slice(0, -1)}}`], etAl: false };
    return isOneName(value) ? { authors: [value], etAl: false } : readNameList(value);
  });
  return { authors: lists.flatMap(({ authors }) => authors), etAl: lists.some(({ etAl }) => etAl) };
}

/** `World Health Organization,`: in EndNote's manual a comma at the end keeps the name of a group whole. */
function isCorporate(value: string): boolean {
  return /^[^,;]+ [^,;]+,$/.test(value);
}

/** Whether a value is one name: `Vesely, Ada`, `King, Martin, Jr.` It has one or two commas and no other separators. */
function isOneName(value: string): boolean {
  return /^[^,;]+,[^,;]+(?:,\s*(?:jr|sr|i{2,3}|iv)\.?)?$/i.test(value) && !/ and |&/.test(value);
}

function dateOf(
  { date, otherDate, year, monthAndDay }: TagTable["meanings"],
  all: (tags?: readonly string[]) => readonly string[],
): string {
  const [stated = ""] = all(year);
  const parts = all(monthAndDay);
  const whole = mostPrecise([
    ...(stated === "" ? [] : [readDate(stated)]),
    ...parts.map((part) => dateFromFields(stated, part)),
    ...parts.map((part) => readDate(part)),
    ...all(date).map((value) => readDate(value)),
  ]);
  return whole || mostPrecise(all(otherDate).map((value) => readDate(value)));
}
