import { isItem, listOf } from "../../../listing/importers/documents/json/values.ts";
import { isFailure } from "../../http/client.ts";
import { foundInItem } from "./found-fields.ts";
import { readJsonAnswer } from "./json-answer.ts";
import { searchWords } from "./search-words.ts";
import { type Asking, needsTitle, query, type Service } from "./service.ts";

/**
 * OpenAlex's search by title, which needs a key.
 * Source: https://docs.openalex.org/api-entities/works/search-works
 *
 * @returns undefined if there is no key in the environment
 */
export function openAlex({ contact, env }: Asking): Service | undefined {
  const key = env.OPENALEX_API_KEY?.trim();
  if (key === undefined || key === "") return undefined;
  return {
    source: "openalex",
    name: "OpenAlex",
    base: "https://api.openalex.org/",
    hosts: ["api.openalex.org"],
    pause: 0.5,
    steps: [
      {
        by: "title",
        batch: 1,
        takes: (paper) => needsTitle(paper) && searchWords(paper.title).length > 0,
        path: ([paper]) =>
          query("works", {
            filter: `title.search:${searchWords(paper?.title ?? "", 10).join(" ")}`,
            "per-page": "10",
            mailto: contact,
            api_key: key,
          }),
      },
    ],
    read: (response) => {
      const answer = readJsonAnswer(response);
      if (answer === undefined) return [];
      if (isFailure(answer)) return answer;
      if (!Array.isArray(answer.results)) return { reason: "its JSON has no “results”", refused: false };
      return listOf(answer.results)
        .filter(isItem)
        .flatMap((work) => foundInItem(work) ?? []);
    },
  };
}
