import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Completed } from "./apply.ts";

/** Reported where a listing states nothing of a paper but its identifier. */
const UNRESOLVED = "paper-unresolved";

/** Tells which of those warnings say what is no longer so: the paper has authors, from a look-up or another listing. */
export function createAnswered({ listed, papers }: Completed): (diagnostic: Diagnostic) => boolean {
  const places = new Set<string>();
  for (const [slug, { file, line, warnings }] of listed)
    if (warnings.includes(UNRESOLVED) && (papers.get(slug)?.authors.length ?? 0) > 0)
      places.add(`${file}:${line}`);
  return ({ code, file, line }) => code === UNRESOLVED && places.has(`${file}:${line}`);
}
