import type { ReadItem, ReadRecords } from "../shape.ts";
import { cutRecords } from "./cut-records.ts";
import { recordOfTags } from "./record.ts";
import type { TagTable } from "./tag-table.ts";

/** The reader of one tagged format. */
export function readTagged(table: TagTable): ReadRecords {
  return function* (text, file): Generator<ReadItem> {
    for (const piece of cutRecords(text, file, table)) {
      if ("values" in piece) yield recordOfTags(piece, table);
      else yield { skipped: "text", location: piece.location, lines: piece.count };
    }
  };
}
