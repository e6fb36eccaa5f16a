import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../types.ts";
import { readItem } from "./csl.ts";
import { placesIn } from "./place.ts";
import type { SourceRecord } from "./record.ts";

/** From a record's type to its end, or to where the next one begins. */
const RECORD = /^TY {2}-.*(?:\r?\n(?!TY {2}-).*)*/gm;

/** Reads RIS: records from `TY` to `ER`, each by itself, so that a broken one takes no other with it. */
export function* readRis(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const placeAt = placesIn(text, file);
  for (const { 0: record, index } of text.matchAll(RECORD)) {
    const place = placeAt(index, "TY".length);
    const item = itemOf(record);
    if (typeof item === "string") yield diagnose("source-syntax", place, "RIS", item);
    else yield { ...readItem(item), place };
  }
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
