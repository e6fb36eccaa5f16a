import { join } from "node:path";
import { readText } from "../../content/files.ts";
import { formatResolved, RESOLVED, readResolved } from "../../content/resolved.ts";
import { storable } from "../../content/storable-record.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { ResolvedRecord } from "../../library/resolved/record.ts";
import { replaceFile } from "../atomic-write.ts";

/** `resolved.jsonl` during a run. */
export interface ResolvedFile {
  readonly path: string;
  /** All records by slug, including new ones. */
  readonly records: ReadonlyMap<string, ResolvedRecord>;
  readonly diagnostics: readonly Diagnostic[];
  /** Adds a record, replacing the paper's previous one. */
  set(record: ResolvedRecord): void;
  /** Writes the file atomically if it changed. */
  save(): void;
}

/**
 * Opens the file of a content folder. Throws an Error for the user if it has an invalid line, which would be lost
 * when the file is rewritten.
 */
export function openResolved(content: string): ResolvedFile {
  const path = join(content, RESOLVED);
  const text = readText(path) ?? "";
  const { records: read, diagnostics } = readResolved(text, path);
  const records = new Map<string, ResolvedRecord>(
    read.map(({ location: _, ...record }) => [record.paper, record]),
  );
  let written = text;
  return {
    path,
    records,
    diagnostics,
    set: (record) => records.set(record.paper, storable(record)),
    save: () => {
      const now = formatResolved([...records.values()]);
      if (now !== written) replaceFile(path, now);
      written = now;
    },
  };
}
