import { isItem } from "../../../listing/importers/documents/json/values.ts";
import { isFailure } from "../../http/client.ts";
import { foundInItem } from "./found-fields.ts";
import { readJsonAnswer } from "./json-answer.ts";
import type { Service } from "./service.ts";

/**
 * DataCite's REST API: DOIs of repositories, which Crossref does not know.
 * Source: https://support.datacite.org/docs/api-get-doi
 */
export function datacite(): Service {
  return {
    source: "datacite",
    name: "DataCite",
    base: "https://api.datacite.org/",
    hosts: ["api.datacite.org"],
    pause: 1,
    steps: [
      {
        by: "id",
        batch: 1,
        takes: ({ doi }) => doi !== undefined,
        path: ([paper]) => `dois/${encodeURIComponent(paper?.doi ?? "")}`,
      },
    ],
    read: (response) => {
      const answer = readJsonAnswer(response);
      if (answer === undefined) return [];
      if (isFailure(answer)) return answer;
      const attributes = isItem(answer.data) ? answer.data.attributes : undefined;
      if (!isItem(attributes)) return { reason: "its JSON has no “attributes”", refused: false };
      const found = foundInItem(attributes);
      return found === undefined ? [] : [found];
    },
  };
}
