import { join } from "node:path";
import type { Plan } from "../build/plan.ts";
import { filesIn } from "../content/files.ts";
import { checkFutureListings } from "../content/future-listings.ts";
import { findPlaceholders } from "../content/placeholders.ts";
import type { Diagnostic } from "../diagnostics/types.ts";

/** All findings about a content folder, the same for `build` and `check`: also those that depend on today's date. */
export function contentFindings(plan: Plan, content: string): readonly Diagnostic[] {
  const future = checkFutureListings(filesIn(join(content, "listings")), Date.now());
  return [...plan.diagnostics(), ...future, ...findPlaceholders(content)];
}
