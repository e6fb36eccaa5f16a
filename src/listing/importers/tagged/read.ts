import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/types.ts";
import type { SourceRecord } from "../record.ts";
import type { ReadRecords } from "../shape.ts";
import { cutRecords } from "./cut-records.ts";
import { recordOfTags } from "./record.ts";
import type { TagTable } from "./tag-table.ts";

/** The reader of one tagged format. */
export function readTagged(table: TagTable): ReadRecords {
  return function* (text, file): Generator<SourceRecord | Diagnostic> {
    for (const piece of cutRecords(text, file, table)) {
      if ("values" in piece) yield recordOfTags(piece, table);
      else yield diagnose("lines-skipped", piece.location, { lines: piece.count });
    }
  };
}
