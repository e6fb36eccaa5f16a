import type { FoundFields } from "../../../library/resolved/record.ts";
import { at, type Item, isItem, listOf } from "../../../listing/importers/documents/json/values.ts";
import { withoutFullStop } from "../../../listing/importers/full-stop.ts";
import { isFailure } from "../../http/client.ts";
import { compact, foundInItem } from "./found-fields.ts";
import { readJsonAnswer } from "./json-answer.ts";
import { searchFamily, searchWords } from "./search-words.ts";
import { needsTitle, query, type Service } from "./service.ts";

/**
 * DBLP's search: computer science. All words must occur in a record. Source:
 * https://dblp.org/faq/How+to+use+the+dblp+search+API.html
 */
export function dblp(): Service {
  return {
    source: "dblp",
    name: "DBLP",
    base: "https://dblp.org/",
    hosts: ["dblp.org", "dblp.uni-trier.de"],
    pause: 2,
    steps: [
      {
        by: "title",
        batch: 1,
        takes: (paper) => needsTitle(paper) && searchWords(paper.title).length > 0,
        path: ([paper]) =>
          query("search/publ/api", {
            q: [...searchWords(paper?.title ?? "", 8), searchFamily(paper?.authors[0])]
              .filter(Boolean)
              .join(" "),
            format: "json",
            h: "20",
          }),
      },
    ],
    read: (response) => {
      const answer = readJsonAnswer(response);
      if (answer === undefined) return [];
      if (isFailure(answer)) return answer;
      const hits = at(answer, "result.hits");
      if (!isItem(hits)) return { reason: "its JSON has no “hits”", refused: false };
      return listOf(hits.hit).flatMap((hit) => (isItem(hit) && isItem(hit.info) ? readHit(hit.info) : []));
    },
  };
}

/** Removes the full stop after titles and the numbers of namesakes (`Wei Wang 0001`). */
function readHit(info: Item): readonly FoundFields[] {
  const found = foundInItem(info);
  if (found === undefined) return [];
  return [
    compact({
      ...found,
      title: withoutFullStop(found.title),
      authors: found.authors?.map((name) => name.replace(/ \d{4}$/, "")),
    }),
  ];
}
