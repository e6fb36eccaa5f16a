import { isItem, listOf } from "../../../listing/importers/documents/json/values.ts";
import { isFailure } from "../../http/client.ts";
import { compact, foundInItem } from "./found-fields.ts";
import { readJsonAnswer } from "./json-answer.ts";
import { plainWords } from "./search-words.ts";
import { type Asking, needsTitle, query, type Service } from "./service.ts";

const FIELDS = "title,authors,year,publicationDate,venue,externalIds,openAccessPdf,abstract";

/**
 * Semantic Scholar's match by title; only used with a key, because the quota without one is shared by everyone.
 * Source: https://api.semanticscholar.org/api-docs/graph
 *
 * @returns undefined if there is no key in the environment
 */
export function semanticScholar({ env }: Asking): Service | undefined {
  const key = env.SEMANTIC_SCHOLAR_API_KEY?.trim();
  if (key === undefined || key === "") return undefined;
  return {
    source: "semanticscholar",
    name: "Semantic Scholar",
    base: "https://api.semanticscholar.org/",
    hosts: ["api.semanticscholar.org"],
    pause: 1,
    headers: { "x-api-key": key },
    steps: [
      {
        by: "title",
        batch: 1,
        takes: needsTitle,
        path: ([paper]) =>
          query("graph/v1/paper/search/match", { query: plainWords(paper?.title ?? ""), fields: FIELDS }),
      },
    ],
    read: (response) => {
      const answer = readJsonAnswer(response);
      if (answer === undefined) return [];
      if (isFailure(answer)) return answer;
      if (!Array.isArray(answer.data)) return { reason: "its JSON has no “data”", refused: false };
      return listOf(answer.data)
        .filter(isItem)
        .flatMap((paper) => {
          const found = foundInItem(paper);
          return found === undefined ? [] : [compact(found)];
        });
    },
  };
}
