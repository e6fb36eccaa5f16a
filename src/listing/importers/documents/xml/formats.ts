import type { SourceRecord } from "../../record.ts";
import type { Element } from "./elements.ts";
import { recordOfJats, recordOfOai, recordOfPubmed } from "./formats/articles.ts";
import { recordOfCrossref } from "./formats/crossref.ts";
import { recordOfAtomEntry, recordOfRssItem } from "./formats/feeds.ts";
import { isMarcEnvelope, recordOfMarc } from "./formats/marc.ts";
import {
  headingOfAnthology,
  recordOfAnthology,
  recordOfDataCite,
  recordOfDblp,
  recordOfEndNote,
  recordOfMods,
} from "./formats/references.ts";
import { recordOfDblpHit, recordOfEuropePmc, recordOfTei, recordOfWord } from "./formats/services.ts";
import { recordOfZotero, ZOTERO_CONTAINERS, ZOTERO_ITEMS } from "./formats/zotero.ts";
import type { LinkedElements } from "./linked-elements.ts";

/** One XML format: how it is recognised, which elements are its records, and how a record is read. */
export interface XmlFormat {
  /** Its name in messages. */
  readonly name: string;
  /** Matches the beginning of the text without comments. */
  readonly signature: RegExp;
  readonly records: ReadonlySet<string>;
  /** An element before the records with facts that they share, and how it is read. */
  readonly heading?: { readonly name: string; readonly read: (heading: Element) => Partial<SourceRecord> };
  /** Elements to which records refer, and which may be inside of records, too. */
  readonly linked?: ReadonlySet<string>;
  /** Whether an element named as records are only wraps one. */
  readonly isEnvelope?: (record: Element) => boolean;
  /** Returns undefined for records that are not new or not papers. */
  readonly read: (record: Element, linked: LinkedElements) => Omit<SourceRecord, "location"> | undefined;
}

const DBLP_TYPES = "article inproceedings proceedings book incollection phdthesis mastersthesis data".split(
  " ",
);

/** The first element of a feed's entry, by which an entry is known that was copied without the feed around it. */
const FEED_FIELD = String.raw`<(?:\w+:)?(?:id|title|updated|published|link|author|creator|summary|description|guid|pubDate)\b`;

/** All formats; of several that match, the first one is used. */
const XML_FORMATS: readonly XmlFormat[] = [
  {
    name: "Atom",
    signature: new RegExp(String.raw`<(?:\w+:)?feed\b|<(?:\w+:)?entry\b[^<>]*>\s*${FEED_FIELD}`),
    records: new Set(["entry"]),
    read: recordOfAtomEntry,
  },
  {
    name: "Zotero RDF",
    signature: /<rdf:RDF\b[^>]*purl\.org\/net\/biblio/i,
    records: ZOTERO_ITEMS,
    linked: ZOTERO_CONTAINERS,
    read: recordOfZotero,
  },
  {
    name: "RSS",
    signature: new RegExp(
      String.raw`<rss\b|<rdf:RDF\b[^>]*purl\.org\/rss|<item\b[^<>]*>\s*${FEED_FIELD}`,
      "i",
    ),
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
    name: "MARCXML",
    signature: /loc\.gov\/MARC21\/slim|<(?:\w+:)?(?:data|control)field\b[^>]*\btag="/i,
    records: new Set(["record"]),
    isEnvelope: isMarcEnvelope,
    read: recordOfMarc,
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
    name: "DBLP search",
    signature: /<hits\b[^>]*>\s*<hit\b/,
    records: new Set(["hit"]),
    read: recordOfDblpHit,
  },
  {
    name: "Europe PMC",
    signature: /<responseWrapper\b|<resultList>\s*<result>/,
    records: new Set(["result"]),
    read: recordOfEuropePmc,
  },
  {
    name: "TEI",
    signature: /<(?:TEI|teiCorpus)\b|<biblStruct\b/,
    records: new Set(["biblStruct"]),
    read: recordOfTei,
  },
  {
    name: "Word sources",
    signature: /<(?:\w+:)?Sources\b[^>]*bibliography/i,
    records: new Set(["Source"]),
    read: recordOfWord,
  },
  {
    name: "JATS",
    signature: /<(?:article|pmc-articleset|front)\b[\s\S]*<(?:article-meta|front)\b/,
    records: new Set(["article"]),
    read: recordOfJats,
  },
  {
    name: "Crossref XML",
    signature: /<(?:crossref_result|doi_records|doi_batch|crossref)\b/,
    records: new Set(["journal", "conference", "book", "posted_content", "dissertation"]),
    read: recordOfCrossref,
  },
  {
    name: "DataCite XML",
    signature: /<resource\b[^>]*datacite/i,
    records: new Set(["resource"]),
    read: recordOfDataCite,
  },
];

/** A tag, or the end of an element within which a copy begins: `as usual.</summary>`. */
const BEGINS_AS_XML = /^[\s\ufeff]*(?:<[?!\w/]|[^<>{}]{1,5000}<\/[\w:-]{1,40}>\s*<)/;

/** Number of characters that determine the format. */
const BEGINNING = 20_000;

/** The format of a text; undefined if it is not XML or of an unknown format. */
export function formatOf(text: string): XmlFormat | undefined {
  const beginning = text.slice(0, BEGINNING);
  if (!BEGINS_AS_XML.test(beginning) || isWebPage(beginning)) return undefined;
  return XML_FORMATS.find(({ signature }) => signature.test(withoutComments(beginning)));
}

/**
 * True for a text that declares itself as XML, or whose outermost element has a namespace, and that is not a web
 * page.
 */
export function isXmlDocument(text: string): boolean {
  const beginning = text.slice(0, 3000);
  return (
    /^[\s\ufeff]*<(?:\?xml\s|[\w:-]{1,80}\s[^<>]{0,400}?\bxmlns\b)/.test(beginning) && !isWebPage(beginning)
  );
}

function isWebPage(beginning: string): boolean {
  return /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?<!doctype html|<html\b/i.test(beginning.slice(0, 3000));
}

function withoutComments(text: string): string {
  return text
    .split("<!--")
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf("-->") + 3)))
    .join("");
}
