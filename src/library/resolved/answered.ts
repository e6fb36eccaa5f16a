import type { Diagnostic } from "../../diagnostics/types.ts";
import { NO_CATEGORY } from "../../listing/importers/record.ts";
import type { Completed } from "./apply.ts";

/** Reported if a listing only states a paper's identifier. */
const UNRESOLVED = "paper-unresolved";
/** Reported if a listing states no category. */
const WITHOUT_CATEGORY = "record-without-category";

/** Finds warnings that are obsolete, because the paper has authors or a category from a lookup or another listing. */
export function createAnswered({ listed, papers }: Completed): (diagnostic: Diagnostic) => boolean {
  const places = new Set<string>();
  for (const [slug, { file, line, warnings }] of listed) {
    const paper = papers.get(slug);
    if (paper === undefined) continue;
    if (warnings.includes(UNRESOLVED) && paper.authors.length > 0)
      places.add(`${UNRESOLVED} ${file}:${line}`);
    if (warnings.includes(WITHOUT_CATEGORY) && paper.category !== NO_CATEGORY)
      places.add(`${WITHOUT_CATEGORY} ${file}:${line}`);
  }
  return ({ code, file, line }) => places.has(`${code} ${file}:${line}`);
}
