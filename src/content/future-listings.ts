import { diagnose } from "../diagnostics/catalogue.ts";
import { startOf } from "../diagnostics/locate.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { asOfDate } from "../listing/parse/read.ts";

/** The easternmost time zone is 14 hours ahead of UTC. */
const AHEAD = 14 * 3_600_000;

/**
 * Reports listings with a future date.
 *
 * @param now in milliseconds since 1970 UTC
 */
export function checkFutureListings(files: readonly string[], now: number): readonly Diagnostic[] {
  const today = new Date(now + AHEAD).toISOString().slice(0, "YYYY-MM-DD".length);
  return files.flatMap((file) => {
    const date = asOfDate(file);
    if (date === undefined || date <= today) return [];
    return [diagnose("listing-in-future", startOf(file), { date })];
  });
}
