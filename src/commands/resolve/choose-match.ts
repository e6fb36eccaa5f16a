import { type Matched, matchById, matchByTitle } from "../../library/lookup/match.ts";
import type { FoundFields } from "../../library/resolved/record.ts";
import { arxivIdOfDoi, arxivKey, doiKey } from "../../listing/identifiers.ts";
import type { Step, WantedPaper } from "./services/service.ts";

/** Chooses a paper among a service's results for a request of this kind. */
export function chooseMatch(
  { by, batch }: Step,
  paper: WantedPaper,
  candidates: readonly FoundFields[],
): Matched | undefined {
  if (by === "title") return matchByTitle(paper, candidates);
  const named = candidates.find((found) => hasIdentifier(found, paper));
  if (named !== undefined) return matchById(paper, named);
  // A DOI may be an alias of the one in the response.
  const [only] = candidates;
  return batch === 1 && only !== undefined ? { match: "suggested", found: only } : undefined;
}

function hasIdentifier(found: FoundFields, { arxivId, doi }: WantedPaper): boolean {
  const foundArxiv = found.arxivId ?? (found.doi === undefined ? undefined : arxivIdOfDoi(found.doi));
  if (arxivId !== undefined && foundArxiv !== undefined) return arxivKey(arxivId) === arxivKey(foundArxiv);
  return doi !== undefined && found.doi !== undefined && doiKey(doi) === doiKey(found.doi);
}
