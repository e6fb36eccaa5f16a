import type { Shape, TextSample } from "../shape.ts";
import { BIBTEX_SHAPE } from "./bibtex/shape.ts";

const beginsWith =
  (signature: RegExp) =>
  ({ text }: TextSample): number =>
    signature.test(text.slice(0, 4000).replace(/^[\s\ufeff]+/, "")) ? 1 : 0;

/** Files that programs write: feeds, JSON, BibTeX and RIS. */
export const DOCUMENT_SHAPES: readonly Shape[] = [
  {
    id: "arxiv-feed",
    name: "arXiv feed",
    source: "export.arxiv.org/api/query (Atom), or rss.arxiv.org",
    reads: "title, authors, categories, date, arXiv number, DOI, links, abstract",
    extension: ".xml",
    specimen: `<feed xmlns="http://www.w3.org/2005/Atom">
  <entry>
    <id>http://arxiv.org/abs/2611.01234v1</id>
    <published>2026-11-20T18:59:59Z</published>
    <title>Sparse Median Graphs in Linear Time</title>
    <summary>We show that median graphs can be made sparse in linear time.</summary>
    <author><name>Ada Vesely</name></author>
    <author><name>Bo Lind</name></author>
    <category term="cs.LG"/>
  </entry>
</feed>`,
    recognise: beginsWith(/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:feed|rss)\b/s),
    reader: async () => (await import("../feed.ts")).readFeed,
  },
  BIBTEX_SHAPE,
  {
    id: "ris",
    name: "RIS",
    source: "Zotero, EndNote, Mendeley and publishers, as RIS",
    reads: "title, authors, date, journal or conference, DOI, links, abstract",
    extension: ".ris",
    specimen: `TY  - JOUR
TI  - Sparse Median Graphs in Linear Time
AU  - Vesely, Ada
AU  - Lind, Bo
PY  - 2026/11/20/
T2  - Journal of Sparse Graphs
AB  - We show that median graphs can be made sparse in linear time.
ER  -`,
    recognise: beginsWith(/^TY {1,2}- /),
    reader: async () => (await import("../ris.ts")).readRis,
  },
  {
    id: "json-lines",
    name: "JSON lines of Offprint",
    source: "`npm run --silent parse`, or your own script: one entry a line",
    reads: "every field of an entry",
    extension: ".jsonl",
    specimen: `{"title":"Sparse Median Graphs in Linear Time","authors":["Ada Vesely","Bo Lind"],"date":"2026-11-20","category":"cs.LG"}
{"title":"Counting Without Trees","authors":["Cy Moreau"],"date":"2026-11-21","category":"cs.DS","score":87.5}`,
    recognise({ lines }) {
      const filled = lines.filter((line) => line !== "");
      const objects = filled.filter((line) => /^\{.*"\w+"\s*:.*\}$/.test(line));
      if (objects.length === 0 || objects.length * 3 < filled.length) return 0;
      return objects.length > 1 || /"authors"\s*:/.test(objects[0] ?? "") ? 0.95 : 0.6;
    },
    reader: async () => (await import("../jsonl.ts")).readJsonLines,
  },
  {
    id: "csl-json",
    name: "CSL-JSON",
    source: "Zotero and Crossref, as CSL-JSON",
    reads: "title, authors, date, journal or conference, DOI, links, abstract",
    extension: ".json",
    specimen: `[
  {
    "type": "article-journal",
    "title": "Sparse Median Graphs in Linear Time",
    "author": [{ "family": "Vesely", "given": "Ada" }, { "family": "Lind", "given": "Bo" }],
    "issued": { "date-parts": [[2026, 11, 20]] },
    "container-title": "Journal of Sparse Graphs"
  }
]`,
    recognise: (sample) => beginsWith(/^(?:\{\s*"items"|\[?\s*\{\s*")/)(sample) * 0.9,
    reader: async () => (await import("../csl.ts")).readCsl,
  },
];
