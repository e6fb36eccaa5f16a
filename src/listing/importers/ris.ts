import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { mostPrecise, type PartialDate, partialDate, readDate, readDayAndMonth } from "../partial-dates.ts";
import { readItem } from "./csl.ts";
import type { SourceRecord } from "./record.ts";

/** From a record's type to its end, or to where the next one begins. Some programs leave out a space, or put more. */
const RECORD = /^[ \t]*TY {1,2}-.*(?:\n(?![ \t]*TY {1,2}-).*)*/gm;

/** Reads RIS: records from `TY` to `ER`, each by itself, so that a broken one takes no other with it. */
export function* readRis(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const placeAt = createLocate(text, file);
  // As long as it was, so that places stay where they are.
  const plain = text
    .replace(/^\ufeff/, " ")
    .replace(/\r\n/g, " \n")
    .replaceAll("\r", "\n");
  for (const { 0: record, index } of plain.matchAll(RECORD)) {
    const place = placeAt(index + record.indexOf("TY"), "TY".length);
    const item = itemOf(standard(record));
    if (typeof item === "string") yield diagnose("source-syntax", place, { format: "RIS", reason: item });
    else {
      const read = readItem({ ...item, keyword: keywordsOf(record) });
      yield { ...read, date: dateOf(record) || undefined, location: place };
    }
  }
}

/** The record as the format has it: tags at the beginning of a line, and two spaces after them. */
function standard(record: string): string {
  return record.replace(/^[ \t]*([A-Z][A-Z\d]) {1,2}-(?= |$)/gm, "$1  -");
}

/** Tags that state when something was published, the best first; each may be there several times. */
const DATE_TAGS = ["PY", "Y1", "DA", "Y2"] as const;

/**
 * The date of a record, as precise as any of its tags states it: `PY  - 2024`, `Y1  - 2016//`, `DA  - 2015/05/07/`, and
 * EndNote's `DA  - Mar 5` apart from its year. `Y2` is the day of access in some programs' files, so it counts only where
 * no other tag states a year. Source: RIS's specification by Research Information Systems.
 */
function dateOf(record: string): PartialDate {
  const values = (tag: string) =>
    [...record.matchAll(new RegExp(`^[ \\t]*${tag} {1,2}- *(.*)$`, "gm"))].map(([, value = ""]) => value);
  const [py, y1, da, y2] = DATE_TAGS.map(values);
  const dates = [...(py ?? []), ...(y1 ?? []), ...(da ?? [])].map(readDate);
  const date = mostPrecise(dates);
  if (date === "") return mostPrecise((y2 ?? []).map(readDate));
  if (date.length > 4) return date;
  const apart = (da ?? [])
    .map((words) => readDayAndMonth(words, true))
    .find(({ month }) => month !== undefined);
  return apart === undefined ? date : partialDate({ year: Number(date), ...apart });
}

function keywordsOf(record: string): string {
  return [...record.matchAll(/^[ \t]*KW {1,2}- *(.*)$/gm)].map(([, words = ""]) => words.trim()).join(", ");
}

/** The record as an item of CSL-JSON; or, in words, why there is none. */
function itemOf(record: string): Readonly<Record<string, unknown>> | string {
  try {
    // The type is named, so that no text is ever taken for an address to be fetched.
    const [item] = plugins.input.chain(record, { forceType: "@ris/file", generateGraph: false });
    return item ?? "it holds nothing";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
