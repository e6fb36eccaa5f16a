import type { ResolvedRecord } from "../library/resolved/record.ts";
import { readResolvedFields } from "./resolved-fields.ts";

/** The listed title is for people; a paper is known by its slug. In UTF-16 units. */
const LONGEST_TITLE = 300;
const NOWHERE = { file: "", line: 1, column: 1, length: 0 };

/**
 * A record as it is read back from `resolved.jsonl`, without fields that could not be: what a service sends must never
 * make the file one that the next run refuses.
 */
export function storable(record: ResolvedRecord): ResolvedRecord {
  const title = record.title.slice(0, LONGEST_TITLE);
  const { record: read } = readResolvedFields({ ...record, title }, NOWHERE, () => undefined);
  return read ?? { paper: record.paper, title, match: "none" };
}
