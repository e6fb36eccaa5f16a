import { readAuthorNames } from "../../src/listing/author-names.ts";
import type { SourceRecord } from "../../src/listing/importers/record.ts";

/** A record with its names as an entry has them; `etAl` only if it is true. */
export function withEntryNames(record: SourceRecord): SourceRecord {
  const { authors, etAl } = readAuthorNames(record.authors);
  return { ...record, authors, ...((record.etAl || etAl) && { etAl: true }) };
}
