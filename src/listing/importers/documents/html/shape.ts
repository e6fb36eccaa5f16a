import type { ShapeCard } from "../../shape.ts";

/** What is known of pages whose papers are stated for programs, for messages. */
export const STATED_PAGE: ShapeCard = {
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
  recognise: () => 0,
};
