import type { Diagnostic } from "../../src/diagnostics/types.ts";
import type { SourceRecord } from "../../src/listing/importers/record.ts";
import type { ReadItem } from "../../src/listing/importers/shape.ts";
import { countSkipped } from "../../src/listing/importers/skipped.ts";

/** Separates the items of a reader into records and diagnostics, in the order of their lines. */
export function sortItems(items: Iterable<ReadItem>): {
  readonly records: readonly SourceRecord[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const records: SourceRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const skipped = countSkipped();
  for (const item of items) {
    if ("skipped" in item) skipped.add(item);
    else if ("severity" in item) diagnostics.push(item);
    else {
      records.push(item);
      diagnostics.push(...(item.diagnostics ?? []));
    }
  }
  return { records, diagnostics: [...diagnostics, ...skipped.report()].sort((a, b) => a.line - b.line) };
}
