import type { SourceRecord } from "../../record.ts";
import type { Element } from "./elements.ts";
import { recordOfJats, recordOfOai, recordOfPubmed } from "./formats/articles.ts";
import { recordOfAtomEntry, recordOfRssItem } from "./formats/feeds.ts";
import {
  headingOfAnthology,
  recordOfAnthology,
  recordOfDataCite,
  recordOfDblp,
  recordOfEndNote,
  recordOfMods,
} from "./formats/references.ts";

/** One format of XML: by what it is known, which elements are its records, and how one is read. */
export interface XmlFormat {
  /** As messages call it. */
  readonly name: string;
  /** In the text without comments, near its beginning. */
  readonly signature: RegExp;
  readonly records: ReadonlySet<string>;
  /** An element before records that states what they have in common, and how it is read. */
  readonly heading?: { readonly name: string; readonly read: (heading: Element) => Partial<SourceRecord> };
  /** Undefined where a record is nothing new. */
  readonly read: (record: Element) => Omit<SourceRecord, "location"> | undefined;
}

const DBLP_TYPES = "article inproceedings proceedings book incollection phdthesis mastersthesis data".split(
  " ",
);

/** The formats that are read; of several that fit the first one counts. */
export const XML_FORMATS: readonly XmlFormat[] = [
  { name: "Atom", signature: /<(?:\w+:)?feed\b/, records: new Set(["entry"]), read: recordOfAtomEntry },
  {
    name: "RSS",
    signature: /<rss\b|<rdf:RDF\b[^>]*purl\.org\/rss/i,
    records: new Set(["item"]),
    read: recordOfRssItem,
  },
  {
    name: "PubMed XML",
    signature: /<Pubmed(?:ArticleSet|Article)\b/,
    records: new Set(["PubmedArticle"]),
    read: recordOfPubmed,
  },
  {
    name: "MODS",
    signature: /<(?:\w+:)?mods(?:Collection)?\b/,
    records: new Set(["mods"]),
    read: recordOfMods,
  },
  {
    name: "OAI-PMH",
    signature: /<OAI-PMH\b|<oai_dc:dc\b|<arXiv(?:Raw)?\b|<ListRecords\b/,
    records: new Set(["record"]),
    read: recordOfOai,
  },
  {
    name: "EndNote XML",
    signature: /<records>[\s\S]*<record\b|<xml>\s*<records>|<ref-type\b/,
    records: new Set(["record"]),
    read: recordOfEndNote,
  },
  {
    name: "DBLP XML",
    signature: /<dblp(?:person)?\b|<(?:inproceedings|article)\b[^>]*\bkey="/,
    records: new Set(DBLP_TYPES),
    read: recordOfDblp,
  },
  {
    name: "ACL Anthology XML",
    signature: /<collection\b[^>]*\bid="|<volume\b[^>]*>\s*<meta>/,
    records: new Set(["paper", "meta"]),
    heading: { name: "meta", read: headingOfAnthology },
    read: recordOfAnthology,
  },
  {
    name: "JATS",
    signature: /<(?:article|pmc-articleset|front)\b[\s\S]*<(?:article-meta|front)\b/,
    records: new Set(["article"]),
    read: recordOfJats,
  },
  {
    name: "DataCite XML",
    signature: /<resource\b[^>]*datacite/i,
    records: new Set(["resource"]),
    read: recordOfDataCite,
  },
];

/** How much of a text shows its format. */
const BEGINNING = 20_000;

/** The format of a text; undefined where it is no XML, or of no known format. */
export function formatOf(text: string): XmlFormat | undefined {
  const beginning = text.slice(0, BEGINNING);
  if (!/^[\s\ufeff]*<[?!\w]/.test(beginning)) return undefined;
  if (/^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?<!doctype html|<html\b/i.test(beginning.slice(0, 3000)))
    return undefined;
  return XML_FORMATS.find(({ signature }) => signature.test(withoutComments(beginning)));
}

function withoutComments(text: string): string {
  return text
    .split("<!--")
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf("-->") + 3)))
    .join("");
}
