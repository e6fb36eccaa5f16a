import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { Addresses } from "../address.ts";
import type { CorrectionMatcher } from "../corrections/matcher.ts";
import { readArxivId, readDoi, readWebAddress } from "../identifiers.ts";
import type { Step } from "../parse/read.ts";
import { inWords, type Shown, sanitizeFields } from "../sanitize-fields.ts";
import type { Entry } from "../types.ts";
import { droppedLinks } from "./dropped-links.ts";
import { showShorterFields } from "./shown-record.ts";
import { withoutTitleMarks } from "./title-marks.ts";

/** One paper as stated in a file of another format; facts that the file leaves out are missing. */
export interface SourceRecord extends Stated<Addresses> {
  /** Where the record begins. */
  readonly location: SourceLocation;
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly etAl?: boolean;
  /** The field with all authors as one text, if its format does not define how they are separated. */
  readonly authorsField?: string | undefined;
  readonly abstract?: string | undefined;
  /** As precise as stated: `2026-05-12`, `2026-05`, `2026`; a date that exists. */
  readonly date?: string | undefined;
  /** The primary one. */
  readonly category?: string | undefined;
  /** All that are stated, or all others. */
  readonly categories?: readonly string[] | undefined;
  readonly venue?: string | undefined;
  readonly score?: number | null;
  readonly code?: boolean;
  /** True if only an identifier is known, so that missing authors, category and date are not reported. */
  readonly unresolved?: boolean;
  /** The diagnostics of reading the record. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Makes every field optional. */
type Stated<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The facts about a file that are known before its first record is read. */
export interface SourceContext {
  readonly asOf: string | undefined;
  readonly corrector: CorrectionMatcher;
}

/** The category of a paper whose file names neither a category nor a journal. */
export const NO_CATEGORY = "Other";

/**
 * Turns a record into an entry: removes hidden characters and line breaks from its fields and applies a correction. A
 * record without a title is an error and left out; one without authors or a category is a warning.
 */
export function entryOf(source: SourceRecord, { asOf, corrector }: SourceContext): Step {
  const { location: place, diagnostics: found = [] } = source;
  const { record, fields, names, etAl, removed } = cleanRecord(source);
  const correction = corrector.find({ number: place.line, column: place.column, text: fields.title });
  if (correction?.skip) return { diagnostics: [] };
  const stated = { ...fields, date: record.date, category: record.category, ...correction?.fields };
  const { title, date = "", category } = stated;
  if (title === "") return { diagnostics: [...found, diagnose("record-without-title", place)] };
  const addresses = addressesOf(record);
  const diagnostics = [
    ...found,
    ...droppedLinks(record, { ...addresses, ...correction?.fields }, place),
    ...(record.unresolved ? [] : checkMissing(place, { title, authors: stated.authors, category })),
    ...reportHidden(place, removed),
    ...(correction?.fields.date ? [] : checkDate(place, date, asOf)),
  ];
  const reported = correction?.right ? [] : diagnostics;
  const entry: Entry = {
    file: place.file,
    line: place.line,
    category: category || NO_CATEGORY,
    date,
    ...furtherFacts(record, category),
    score: record.score ?? null,
    code: record.code ?? false,
    title,
    authors: stated.authors,
    ...names,
    etAl,
    abstract: stated.abstract,
    ...addresses,
    ...correction?.fields,
    ...(correction?.remark && { remark: correction.remark }),
    warnings: [...new Set(reported.map(({ code }) => code))],
  };
  return { entry, diagnostics: reported };
}

/** A record whose texts have neither hidden characters nor line breaks; `removed` names the fields that had some. */
function cleanRecord(source: SourceRecord): Shown & { readonly record: SourceRecord } {
  const { record, removed } = showShorterFields(source);
  const longer = sanitizeFields(
    { title: withoutTitleMarks(oneLine(record.title ?? "")), authors: record.authors.map(oneLine) },
    (record.abstract ?? "").replace(/\s+/gu, " "),
  );
  return {
    ...longer,
    record,
    etAl: (record.etAl ?? false) || longer.etAl,
    removed: [...longer.removed, ...removed],
  };
}

/** A paper cannot have appeared after the day that the listing was taken. */
function checkDate(place: SourceLocation, date: string, asOf: string | undefined): readonly Diagnostic[] {
  return asOf !== undefined && date > asOf ? [diagnose("date-after-listing", place, { date, asOf })] : [];
}

function reportHidden(place: SourceLocation, fields: readonly string[]): readonly Diagnostic[] {
  return fields.length === 0 ? [] : [diagnose("hidden-characters", place, { fields: inWords(fields) })];
}

/** Maximum length of a title; a longer text is an abstract, or several papers. */
const LONGEST_TITLE = 350;
/** Maximum length of the name of a person, a collaboration or a journal. */
const LONGEST_NAME = 250;

/** Words that titles rarely end with: the rest of the title is on another line. */
const UNFINISHED =
  /^\[[^\]]*$|\S\s(?:a|an|and|from|into|of|the|their|using|via|with|without|or)$|\s[|–—-]$|[;|]$/;

/** Reports fields that are too long, because other text was probably glued to them, and a title that was cut. */
function reportLong(place: SourceLocation, title: string, names: readonly string[]): readonly Diagnostic[] {
  if (UNFINISHED.test(title))
    return [diagnose("block-uncertain", place, { doubt: "its title seems incomplete" })];
  const isLong = title.length > LONGEST_TITLE;
  if (!isLong && names.every(({ length }) => length <= LONGEST_NAME)) return [];
  const doubt = isLong
    ? "its title is longer than titles are"
    : "one of its names, or its category or journal, is longer than those are";
  return [diagnose("block-uncertain", place, { doubt })];
}

/** All categories of a paper that has several, the primary one first, and its journal or conference. */
function furtherFacts(
  { categories: stated = [], venue }: SourceRecord,
  primary: string | undefined,
): Pick<Entry, "categories" | "venue"> {
  const categories = [...new Set([...(primary ? [primary] : []), ...stated])].slice(0, MOST_CATEGORIES);
  return { ...(categories.length > 1 && { categories }), ...(venue && { venue: oneLine(venue) }) };
}

/** Maximum number of categories, more than any paper at arXiv has. */
const MOST_CATEGORIES = 50;

/** Warnings about fields without which a paper can still be published, and about a title that may be something else. */
function checkMissing(
  place: SourceLocation,
  { title, authors, category }: Pick<Entry, "title" | "authors"> & { readonly category?: string | undefined },
): Diagnostic[] {
  return [
    ...(authors.length === 0 ? [diagnose("record-without-authors", place, { title })] : []),
    ...(category ? [] : [diagnose("record-without-category", place, { title, category: NO_CATEGORY })]),
    ...reportLong(place, title, [...authors, category ?? ""]),
  ];
}

/** Identifiers in their normal form, and addresses that a browser opens; fields without a value are omitted. */
function addressesOf({ url, arxivId, doi, pdfUrl, codeUrl }: SourceRecord): Addresses {
  const stated = {
    url: readWebAddress(url),
    arxivId: readArxivId(arxivId),
    doi: readDoi(doi),
    pdfUrl: readWebAddress(pdfUrl),
    codeUrl: readWebAddress(codeUrl),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
