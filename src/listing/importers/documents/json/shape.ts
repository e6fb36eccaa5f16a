import type { Shape, TextSample } from "../../shape.ts";
import { papersIn } from "./read.ts";
import { scanObjects } from "./spans.ts";

/** Number of characters examined. */
const SAMPLE = 300_000;

/** Only punctuation, numbers and strings of JSON. */
const ONLY_JSON = /^(?:[\s\ufeff[\]{},:\d.eE+-]|"[^"\n]*"|true|false|null)*$/;

/** How likely a text is JSON with papers: it begins like JSON and contains objects with the keys of papers. */
function recognise({ text }: TextSample): number {
  const begins = /^[\s\ufeff]*(?:[[{]|[\w.$ ]{1,40}=\s*[[{]|```(?:json)?\s*[[{])/.test(text.slice(0, 400));
  if (!begins && !/^\s*[[{]\s*$|^\s*[[{]\s*["[{]/m.test(text.slice(0, 20_000))) return 0;
  const { spans, unclosed, tooDeep } = scanObjects(text, Math.min(text.length, SAMPLE));
  if (papersIn(text, spans).papers.size === 0) {
    // The reader limits how deep papers may be nested.
    if (begins && tooDeep !== undefined && ONLY_JSON.test(text.slice(0, tooDeep))) return 0.6;
    // A single paper can be longer than the examined part of the text.
    return begins && unclosed.length > 0 && /"(?:title|authors?)"\s*:/.test(text.slice(0, SAMPLE)) ? 0.6 : 0;
  }
  return begins ? 0.93 : 0.7;
}

/** JSON of services and programs, by the keys of a paper, wherever the list is nested. */
export const JSON_SHAPE: Shape = {
  id: "json",
  name: "JSON",
  source:
    "Crossref, OpenAlex, Semantic Scholar, Zotero, DBLP, Hugging Face, DataCite, OpenReview, INSPIRE and others; CSL-JSON; arXiv's metadata (JSON lines)",
  reads: "title, authors, date or year, journal or conference, category, DOI, arXiv number, links, abstract",
  extension: ".json",
  specimen: `{
  "results": [
    {
      "title": "Sparse Median Graphs in Linear Time",
      "authors": [{ "name": "Ada Vesely" }, { "name": "Bo Lind" }],
      "publicationDate": "2026-11-20",
      "externalIds": { "ArXiv": "2611.01234" }
    }
  ]
}`,
  most: 0.93,
  recognise,
  reader: async () => (await import("./read.ts")).readJson,
};
