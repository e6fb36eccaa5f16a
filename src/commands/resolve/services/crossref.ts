import type { FoundFields } from "../../../library/resolved/record.ts";
import { type Item, isItem, listOf } from "../../../listing/importers/documents/json/values.ts";
import { isFailure } from "../../http/client.ts";
import type { TextAnswer } from "../../http/request.ts";
import { foundInItem } from "./found-fields.ts";
import { readJsonAnswer } from "./json-answer.ts";
import { plainWords, searchFamily } from "./search-words.ts";
import { type Asking, needsTitle, query, type Service } from "./service.ts";

/**
 * Crossref's REST API: DOIs of publishers. With a mail address it uses the polite pool, which allows three lists per second.
 * Source: https://www.crossref.org/documentation/retrieve-metadata/rest-api/
 */
export function crossref({ contact }: Asking): Service {
  return {
    source: "crossref",
    name: "Crossref",
    base: "https://api.crossref.org/",
    hosts: ["api.crossref.org"],
    pause: contact === undefined ? 1 : 0.4,
    steps: [
      {
        by: "id",
        batch: 1,
        takes: ({ doi }) => doi !== undefined,
        path: ([paper]) => query(`works/${encodeURIComponent(paper?.doi ?? "")}`, { mailto: contact }),
      },
      {
        by: "title",
        batch: 1,
        takes: needsTitle,
        path: ([paper]) =>
          query("works", {
            "query.bibliographic":
              `${plainWords(paper?.title ?? "")} ${searchFamily(paper?.authors[0])}`.trim(),
            rows: "5",
            mailto: contact,
          }),
      },
    ],
    read: readWorks,
  };
}

/** Types that are not papers: components, reviews and containers. */
const NO_PAPER =
  /^(?:component|peer-review|grant|journal|journal-(?:issue|volume)|book-(?:set|series)|database|proceedings)$/;

function readWorks(response: TextAnswer): ReturnType<Service["read"]> {
  const answer = readJsonAnswer(response);
  if (answer === undefined) return [];
  if (isFailure(answer)) return answer;
  const { message } = answer;
  if (!isItem(message)) return { reason: "its JSON has no “message”", refused: false };
  const works = Object.hasOwn(message, "items") ? listOf(message.items) : [message];
  return works
    .filter(isItem)
    .filter(({ type }) => typeof type !== "string" || !NO_PAPER.test(type))
    .flatMap(candidatesOf);
}

/** A work with and without its subtitle, because listings have either. */
function candidatesOf(work: Item): readonly FoundFields[] {
  const [title] = listOf(work.title);
  const [subtitle] = listOf(work.subtitle);
  const titles =
    typeof title === "string" && typeof subtitle === "string" && subtitle.trim() !== ""
      ? [`${title}: ${subtitle}`, title]
      : [title];
  const author = listOf(work.author).map((name) =>
    isItem(name) && typeof name.name === "string" ? { literal: name.name } : name,
  );
  return titles.flatMap((each) => foundInItem({ ...work, author, title: each }) ?? []);
}
