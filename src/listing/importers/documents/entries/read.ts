import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { cutLines, lineAt } from "../../../../diagnostics/lines.ts";
import type { Diagnostic, SourceLocation } from "../../../../diagnostics/types.ts";
import { type Fields, readField } from "../../../entry-fields.ts";
import { type Name, nameInLine, nameInverted } from "../../../personal-names.ts";
import type { SourceRecord } from "../../record.ts";
import { namesOf } from "../json/names.ts";
import { isItem } from "../json/values.ts";

/** Keys printed by `npm run parse` that describe how an entry was read, not the paper. */
const OF_THE_READER = new Set(["file", "line", "warnings", "nameParts", "writtenAs"]);

/**
 * Reads JSON lines: one entry a line, with the keys that `npm run parse` prints. A line that is not a JSON
 * object is an error and skipped; an invalid key or value is a warning, and the rest of the line is used.
 */
export function* readJsonLines(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const lines = cutLines(text);
  for (let index = 0; index < lines.starts.length; index++) {
    const line = lineAt(lines, index);
    if (line.trim() === "") continue;
    yield readLine(line, { file, line: index + 1, column: 1, length: line.length });
  }
}

function readLine(line: string, place: SourceLocation): SourceRecord | Diagnostic {
  const value = parseObject(line);
  if (typeof value === "string") return diagnose("record-not-json", place, { reason: value });
  const found: Diagnostic[] = [];
  const fields: Record<string, unknown> = {};
  // A stated primary category takes precedence over the first of a list.
  const { category, ...others } = value;
  for (const [key, written] of Object.entries({ ...others, ...(category !== undefined && { category }) })) {
    if (OF_THE_READER.has(key) || isAbsent(key, written)) continue;
    const reading = readField(key, key === "authors" ? statedNames(written, value.nameParts) : written);
    if (reading.read) Object.assign(fields, reading.read);
    else found.push(wrong(key, reading, placeOfKey(line, key, place)));
  }
  return {
    authors: [],
    ...(fields as Fields),
    location: { ...place, length: Math.min(place.length, 60) },
    diagnostics: found,
  };
}

/** The object on a line, or a description of the problem. */
function parseObject(line: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
    return "it is no object in braces";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Names as texts that preserve stated parts: from `nameParts`, as `npm run parse` prints them, or from objects
 * instead of names (`{"given": "Gabriel", "family": "García Márquez"}`).
 */
function statedNames(authors: unknown, parts: unknown): unknown {
  if (!Array.isArray(authors)) return authors;
  return authors.map((author: unknown) => {
    if (isItem(author)) return namesOf({ authors: [author] }).authors[0];
    const stated = isItem(parts) && typeof author === "string" ? readName(parts[author]) : undefined;
    if (stated === undefined || nameInLine(stated) !== author) return author;
    return stated.kind === "literal" && stated.group ? `{${stated.literal}}` : nameInverted(stated);
  });
}

/** The parts of a name as JSON states them; undefined for another value. */
function readName(value: unknown): Name | undefined {
  if (!isItem(value)) return undefined;
  const part = (key: string) => (typeof value[key] === "string" ? value[key] : "");
  if (value.kind === "literal")
    return { kind: "literal", literal: part("literal"), group: value.group === true };
  return {
    kind: "person",
    family: part("family"),
    given: part("given"),
    nonDroppingParticle: part("nonDroppingParticle"),
    droppingParticle: part("droppingParticle"),
    suffix: part("suffix"),
  };
}

/** A paper may have no abstract and no score; other programs write that as "" or null. */
function isAbsent(key: string, value: unknown): boolean {
  return value === null || (value === "" && key !== "title");
}

function wrong(key: string, reading: ReturnType<typeof readField>, place: SourceLocation): Diagnostic {
  if (reading.read === undefined && reading.problem === "value")
    return diagnose("record-wrong-value", place, { name: key, wanted: reading.wanted });
  const meant = reading.read === undefined && reading.problem === "unknown" ? reading.meant : undefined;
  return diagnose("record-unknown-field", place, { name: key, meant });
}

function placeOfKey(line: string, key: string, place: SourceLocation): SourceLocation {
  const quoted = JSON.stringify(key);
  const at = line.indexOf(quoted);
  return at < 0 ? place : { ...place, column: at + 1, length: quoted.length };
}
