import { findNodeAtLocation, type Node } from "jsonc-parser";
import { diagnose } from "../diagnostics/catalogue.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import {
  type FOUND_KEYS,
  MATCHES,
  type RECORD_KEYS,
  type ResolvedRecord,
  SOURCES,
} from "../library/resolved/record.ts";
import { readIsoDay } from "../listing/dates.ts";
import { readArxivId, readDoi, readWebAddress } from "../listing/identifiers.ts";
import { showHidden } from "../listing/invisible-characters.ts";
import { isPartialDate } from "../listing/partial-dates.ts";

/** A field's description for messages, and its parser, which returns undefined for invalid values. */
interface Kind {
  readonly wanted: string;
  readonly read: (value: unknown) => unknown;
}

type Kinds<K extends string> = Readonly<Record<K, Kind>>;

/** Maximum length of titles, names and venues in UTF-16 units. */
const LONGEST_TEXT = 5000;
const LONGEST_ABSTRACT = 100_000;
const MOST_CATEGORIES = 50;

const text = (wanted: string, longest = LONGEST_TEXT): Kind => ({
  wanted,
  read: (value) => clean(value, longest),
});

const list = (wanted: string, most = Number.POSITIVE_INFINITY): Kind => ({
  wanted,
  read: (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const texts = value.map((each) => clean(each, LONGEST_TEXT));
    return texts.includes(undefined) ? undefined : texts;
  },
});

const oneOf = (words: readonly string[]): Kind => ({
  wanted: `one of ${words.join(", ")}`,
  read: (value) => words.find((word) => word === value),
});

const identifier = (wanted: string, read: (text: string) => string | undefined): Kind => ({
  wanted,
  read: (value) => (typeof value === "string" ? read(value) : undefined),
});

const RECORD: Kinds<Exclude<(typeof RECORD_KEYS)[number], "found">> = {
  paper: { ...text("the last part of the paper's address"), read: readSlug },
  title: text("the title as listed"),
  match: oneOf(MATCHES),
  source: oneOf(SOURCES),
  date_checked: identifier("a day, such as 2026-11-26", readIsoDay),
  tries: {
    wanted: "a number",
    read: (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? value : undefined),
  },
};

const FOUND: Kinds<(typeof FOUND_KEYS)[number]> = {
  title: text("a title"),
  authors: list("a list of names"),
  arxivId: identifier("an arXiv number, such as 2605.01234", readArxivId),
  doi: identifier("a DOI, such as 10.1000/182", readDoi),
  url: identifier("an address that begins with https://", readWebAddress),
  pdfUrl: identifier("an address that begins with https://", readWebAddress),
  categories: list("a list of categories, such as cs.LG", MOST_CATEGORIES),
  venue: text("a journal or conference"),
  date: identifier("a date, such as 2026-05-12, 2026-05 or 2026", (date) =>
    date !== "" && isPartialDate(date) ? date : undefined,
  ),
  abstract: text("text", LONGEST_ABSTRACT),
};

/** Required fields. */
const NEEDED: readonly (typeof RECORD_KEYS)[number][] = ["paper", "match"];

/**
 * Reads the fields of a line that is a JSON object.
 *
 * @param line where the line is
 * @param tree returns the line's parts with their locations; called only if something is wrong
 */
export function readResolvedFields(
  value: Readonly<Record<string, unknown>>,
  line: SourceLocation,
  tree: () => Node | undefined,
): { readonly record?: ResolvedRecord; readonly found: readonly Diagnostic[] } {
  const { found: services, ...own } = value;
  const placeOf = (...path: readonly string[]) => placeIn(tree(), path, line);
  const missing = NEEDED.find((name) => RECORD[name as keyof typeof RECORD].read(value[name]) === undefined);
  if (missing !== undefined) {
    const { wanted } = RECORD[missing as keyof typeof RECORD];
    return { found: [diagnose("resolved-without-paper", placeOf(missing), { name: missing, wanted })] };
  }
  const stated = readFields(own, RECORD, (name) => placeOf(name));
  const isObject = typeof services === "object" && services !== null && !Array.isArray(services);
  const fields = readFields(isObject ? { ...services } : {}, FOUND, (name) => placeOf("found", name));
  const found = [...stated.found, ...fields.found];
  if (services !== undefined && !isObject)
    found.push(diagnose("resolved-wrong-value", placeOf("found"), { name: "found", wanted: "an object" }));
  const filled = Object.keys(fields.fields).length > 0 && { found: fields.fields };
  // Each value was parsed according to its field.
  const record = { title: "", ...stated.fields, ...filled } as unknown as ResolvedRecord;
  return { record, found };
}

function readFields<K extends string>(
  value: Readonly<Record<string, unknown>>,
  kinds: Kinds<K>,
  placeOf: (name: string) => SourceLocation,
): { readonly fields: Readonly<Record<string, unknown>>; readonly found: readonly Diagnostic[] } {
  const fields: Record<string, unknown> = {};
  const found: Diagnostic[] = [];
  for (const [name, written] of Object.entries(value)) {
    if (!Object.hasOwn(kinds, name)) {
      const meant = nearest(name, Object.keys(kinds));
      found.push(diagnose("resolved-unknown-field", placeOf(name), { name: name.slice(0, 60), meant }));
      continue;
    }
    // Values that mean “no value”, as written by programs or people who clear a field.
    if (written === null || written === "") continue;
    const kind = kinds[name as K];
    const read = kind.read(written);
    if (read === undefined)
      found.push(diagnose("resolved-wrong-value", placeOf(name), { name, wanted: kind.wanted }));
    else fields[name] = read;
  }
  return { fields, found };
}

/** The location of a value, or of the line if there is none. */
function placeIn(tree: Node | undefined, path: readonly string[], line: SourceLocation): SourceLocation {
  const node = tree && findNodeAtLocation(tree, [...path]);
  if (node === undefined) return { ...line, length: Math.min(line.length, 60) };
  const { offset, length } = node.parent ?? node;
  return { ...line, column: offset + 1, length: Math.min(length, 200) };
}

const UNTIDY = /^\s|\s\s|[^\S ]|\s$/u;

/** Normalizes a string to one line without invisible characters; undefined for anything else. */
function clean(value: unknown, longest: number): string | undefined {
  if (typeof value !== "string" || value.length > longest) return undefined;
  const plain = showHidden(value).text;
  const shown = UNTIDY.test(plain) ? plain.replace(/\s+/gu, " ").trim() : plain;
  return shown === "" ? undefined : shown;
}

function readSlug(value: unknown): string | undefined {
  return typeof value === "string" && /^[a-z0-9-]{1,300}$/.test(value) ? value : undefined;
}
