import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Completed } from "./apply.ts";

/** Reported if a listing only states a paper's identifier. */
const UNRESOLVED = "paper-unresolved";

/** Finds warnings that are obsolete, because the paper has authors from a lookup or another listing. */
export function createAnswered({ listed, papers }: Completed): (diagnostic: Diagnostic) => boolean {
  const places = new Set<string>();
  for (const [slug, { file, line, warnings }] of listed)
    if (warnings.includes(UNRESOLVED) && (papers.get(slug)?.authors.length ?? 0) > 0)
      places.add(`${file}:${line}`);
  return ({ code, file, line }) => code === UNRESOLVED && places.has(`${file}:${line}`);
}
