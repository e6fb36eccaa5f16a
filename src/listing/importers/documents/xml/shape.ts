import type { Shape } from "../../shape.ts";
import { formatOf, isXmlDocument } from "./formats.ts";

/** Feeds, and the XML of databases and reference managers. */
export const XML_SHAPE: Shape = {
  id: "xml",
  name: "XML or feed",
  source:
    "arXiv's API, RSS and OAI; feeds of journals (Atom, RSS); Zotero as RDF; EndNote, MODS, MARCXML (libraries, INSPIRE, CERN), DBLP (its search, too), PubMed, Europe PMC, JATS, TEI, DataCite, the sources of Word and the ACL Anthology as XML",
  reads: "title, authors, categories or venue, date, arXiv number, DOI, links, abstract",
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
  // The reader reports XML of an unknown format; read as text, its tags would become words.
  recognise: ({ text }) => (formatOf(text) !== undefined || isXmlDocument(text) ? 1 : 0),
  reader: async () => (await import("./read.ts")).readXml,
};
