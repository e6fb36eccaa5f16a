import type { Shape } from "../../shape.ts";

/** Pages with machine-readable papers. HTML is detected before any text format is tried. */
export const STATED_PAGE: Shape = {
  id: "html-metadata",
  name: "web page with citation data",
  source: "the saved page of a paper, or a catalogue's page: citation_title, COinS or JSON-LD",
  reads: "title, authors, date, venue, DOI, arXiv number, links, abstract",
  specimen: `<html><head>
<meta name="citation_title" content="Sparse Median Graphs in Linear Time">
<meta name="citation_author" content="Vesely, Ada">
<meta name="citation_author" content="Lind, Bo">
<meta name="citation_publication_date" content="2026/11/20">
</head><body></body></html>`,
  extension: ".html",
  most: 0,
  recognise: () => 0,
  reader: async () => (await import("./read.ts")).readStatedPapers,
};
