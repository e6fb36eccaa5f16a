import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate, type Locate } from "../../../../diagnostics/locate.ts";
import { decodeHtmlEntities } from "../../../../text/html-entities.ts";
import { type Extent, linesBetween } from "../../between.ts";
import type { ReadItem } from "../../shape.ts";
import { type Fields, recordOfFields } from "./record.ts";
import { type RawEntry, scanBibtex } from "./scanner.ts";
import { defineStrings, expand, type Strings } from "./strings.ts";

/** Commands that are not entries; some hold a program's settings. */
const NO_PAPER: ReadonlySet<string> = new Set(["comment", "preamble", "set", "xdata", "control", "string"]);
/** Entries that only hold fields for others to inherit, if another entry refers to them. */
const COLLECTIONS: ReadonlySet<string> = new Set([
  "proceedings",
  "mvproceedings",
  "collection",
  "periodical",
]);
/** Fields that may occur several times; of all others the first one counts, as in BibTeX. */
const JOINED: Readonly<Record<string, string>> = { author: " and ", keywords: ", " };
/**
 * The fields that an entry inherits from its `crossref` target, and their names there. Source: BibLaTeX, appendix B.
 */
const INHERITED: readonly (readonly [field: string, from: readonly string[]])[] = [
  ["booktitle", ["booktitle", "title"]],
  ["year", ["year"]],
  ["date", ["date"]],
  ["month", ["month"]],
];

/** An entry whose `@string` names are expanded. */
interface Entry {
  readonly raw: RawEntry;
  readonly fields: Map<string, string>;
  readonly undefinedStrings: readonly string[];
}

/** Reads BibTeX and BibLaTeX, ignoring text between entries. Titles and abstracts stay LaTeX if they need it. */
export function* readBibtex(text: string, file: string): Generator<ReadItem> {
  const placeAt = createLocate(text, file);
  const strings: Strings = new Map();
  const entries: Entry[] = [];
  const parts: Extent[] = [];
  // All entries are read before the first one is returned: the target of a `crossref` follows the entry that refers to
  // it.
  for (const raw of scanBibtex(withoutQuoting(text))) {
    parts.push({ start: raw.offset, end: raw.end });
    if (raw.type === "string") defineStrings(raw, strings);
    if (!NO_PAPER.has(raw.type)) entries.push(entryOf(raw, strings));
  }
  const byKey = new Map(entries.map((entry) => [entry.raw.key, entry]));
  const parents = new Set(entries.map((entry) => entry.fields.get("crossref") ?? ""));
  for (const entry of entries) {
    if (COLLECTIONS.has(entry.raw.type) && parents.has(entry.raw.key)) continue;
    const parent = byKey.get(entry.fields.get("crossref") ?? "");
    if (parent) inherit(entry.fields, parent.fields);
    const { record, namesDoubtful } = recordOfFields(entry.fields);
    const location = placeAt(entry.raw.offset, entry.raw.type.length + 1);
    yield { ...record, location, diagnostics: findingsOf(entry, namesDoubtful, placeAt) };
  }
  yield* linesBetween(text, parts, placeAt, /^\s*%/);
}

/** Replaces the `> ` with which mail programs quote by spaces, so that offsets stay the same. */
function withoutQuoting(text: string): string {
  if (!/^> ?@[A-Za-z]+\s*[{(]/m.test(text)) return text;
  return text.replace(/^(?:> ?){1,9}/gm, (marks) => " ".repeat(marks.length));
}

function entryOf(raw: RawEntry, strings: Strings): Entry {
  const fields = new Map<string, string>();
  const undefinedStrings: string[] = [];
  for (const field of raw.fields) {
    const value = expand(field, strings);
    undefinedStrings.push(...value.undefinedStrings);
    const first = fields.get(field.name);
    const joint = JOINED[field.name];
    const text = decodeHtmlEntities(value.text);
    if (first === undefined) fields.set(field.name, text);
    else if (joint !== undefined && text !== first && first.length < 1_000_000)
      fields.set(field.name, first + joint + text);
  }
  return { raw, fields, undefinedStrings };
}

function inherit(fields: Map<string, string>, parent: Fields): void {
  for (const [name, from] of INHERITED) {
    const value = from.map((each) => parent.get(each)).find((each) => each !== undefined);
    if (value !== undefined && !fields.has(name)) fields.set(name, value);
  }
}

function findingsOf({ raw, fields, undefinedStrings }: Entry, namesDoubtful: boolean, placeAt: Locate) {
  const problems = raw.problems.map(({ offset, reason }) =>
    diagnose("bibtex-unreadable", placeAt(offset, 1), { reason }),
  );
  const place = placeAt(raw.offset, raw.type.length + 1);
  const unknown = undefinedStrings
    .slice(0, 3)
    .map((name) => diagnose("bibtex-unreadable", place, { reason: `no @string defines “${name}”` }));
  const names = namesDoubtful ? [diagnose("bibtex-names", place, { names: fields.get("author") ?? "" })] : [];
  return [...problems, ...unknown, ...names];
}
