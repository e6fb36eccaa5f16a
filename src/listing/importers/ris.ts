import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { monthNumber } from "../months.ts";
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
    else yield { ...readItem({ ...item, keyword: keywordsOf(record) }), location: place };
  }
}

/** The record as the format has it: tags at the beginning of a line and two spaces behind them, days as numbers. */
function standard(record: string): string {
  const tagged = record.replace(/^[ \t]*([A-Z][A-Z\d]) {1,2}-(?= |$)/gm, "$1  -");
  const year = /^(?:PY|Y1) {2}- *(\d{4})/m.exec(tagged)?.[1];
  // EndNote states the year apart from month and day, in words: `DA  - Mar 5`.
  return tagged.replace(/^DA {2}-(?! *\d{4}) *(.*)$/gm, (_, words: string) =>
    year === undefined ? "" : `DA  - ${year}/${monthAndDay(words)}`,
  );
}

function monthAndDay(words: string): string {
  const month = monthNumber(/[A-Za-z]{3,}/.exec(words)?.[0] ?? "");
  const day = /\b\d{1,2}\b/.exec(words)?.[0] ?? "";
  if (month === 0) return "//";
  return `${String(month).padStart(2, "0")}/${day.padStart(day === "" ? 0 : 2, "0")}/`;
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
