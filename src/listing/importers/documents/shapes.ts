import type { Shape, TextSample } from "../shape.ts";
import { BIBTEX_SHAPE } from "./bibtex/shape.ts";
import { ENTRIES_SHAPE } from "./entries/shape.ts";
import { JSON_SHAPE } from "./json/shape.ts";

const beginsWith =
  (signature: RegExp) =>
  ({ text }: TextSample): number =>
    signature.test(text.slice(0, 4000).replace(/^[\s\ufeff]+/, "")) ? 1 : 0;

/** Files that programs write: feeds, JSON and BibTeX. */
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
  ENTRIES_SHAPE,
  JSON_SHAPE,
];
