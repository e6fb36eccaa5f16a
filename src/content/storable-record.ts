import { startOf } from "../diagnostics/locate.ts";
import type { ResolvedRecord } from "../library/resolved/record.ts";
import { readResolvedFields } from "./resolved-fields.ts";

/** Maximum length of the listed title in UTF-16 units. It is only for people; the slug identifies the paper. */
const LONGEST_TITLE = 300;
const NOWHERE = startOf("");

/**
 * Normalizes a record as if it were read from `resolved.jsonl`, without invalid fields: no response of a service may
 * make the file invalid for the next run.
 */
export function storable(record: ResolvedRecord): ResolvedRecord {
  const title = record.title.slice(0, LONGEST_TITLE);
  const { record: read } = readResolvedFields({ ...record, title }, NOWHERE, () => undefined);
  return read ?? { paper: record.paper, title, match: "none" };
}
