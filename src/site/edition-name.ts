import type { Dates } from "./dates.ts";
import type { EditionKind } from "./urls.ts";

/** The name of an edition: `Week of 23 November 2026`, `New in November 2026`. @param from its first day */
export function editionName(kind: EditionKind, from: string, dates: Dates): string {
  return kind === "week" ? `Week of ${dates.long(from)}` : `New in ${dates.month(from)}`;
}
