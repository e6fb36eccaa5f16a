import type { TagTable } from "./tag-table.ts";

/** A line with a tag of two characters: `AU Vesely, Ada`. */
const TWO_LETTERS = /^([A-Z][A-Z0-9])(?: (.*))?$/;

/** PubMed's MEDLINE format, `.nbib` (NLM, “MEDLINE/PubMed Data Element (Field) Descriptions”). */
export const MEDLINE: TagTable = {
  name: "PubMed (MEDLINE)",
  line: /^([A-Z]{2,4}) {0,2}- ?(.*)$/,
  begins: new Set(["PMID"]),
  indented: true,
  fullStop: true,
  meanings: {
    title: ["TI", "BTI", "TT"],
    authors: ["FAU", "AU"],
    groups: ["CN"],
    abstract: ["AB", "OAB"],
    date: ["DP", "DEP"],
    venue: ["JT", "TA"],
    doi: ["LID", "AID", "SO"],
    url: ["URL"],
    keywords: ["OT"],
    notes: ["SI", "LID"],
  },
};

/** Web of Science's `savedrecs.txt` (Clarivate, “Web of Science Core Collection Field Tags”). */
export const WEB_OF_SCIENCE: TagTable = {
  name: "Web of Science",
  line: TWO_LETTERS,
  begins: new Set(["PT"]),
  indented: true,
  ends: new Set(["ER", "EF"]),
  ofFile: new Set(["FN", "VR"]),
  oneValuePerLine: new Set(["AU", "AF", "CA", "GP", "BA", "BF"]),
  meanings: {
    title: ["TI"],
    authors: ["AF", "AU"],
    groups: ["CA"],
    abstract: ["AB"],
    date: ["EA"],
    year: ["PY"],
    monthAndDay: ["PD"],
    venue: ["SO"],
    doi: ["DI"],
    url: ["DL"],
    keywords: ["DE"],
    notes: ["AR"],
  },
};

/** EndNote's tagged format, `.enw` (EndNote, “Refer/BibIX”). */
export const ENDNOTE: TagTable = {
  name: "EndNote (.enw)",
  line: /^%([0-9A-Z@+!#$&()*=<>?[\]^~])(?: (.*))?$/,
  begins: new Set(["0"]),
  blankLineEnds: true,
  meanings: {
    title: ["T"],
    authors: ["A"],
    abstract: ["X"],
    date: [],
    year: ["D"],
    monthAndDay: ["8"],
    venue: ["J", "B", "S"],
    doi: ["R", "U"],
    url: ["U"],
    pdf: [">"],
    keywords: ["K"],
    notes: ["M", "Z", "N", "R"],
  },
};

/** RefWorks' tagged format (RefWorks, “RefWorks Tagged Format”). */
export const REFWORKS: TagTable = {
  name: "RefWorks",
  line: TWO_LETTERS,
  begins: new Set(["RT"]),
  meanings: {
    title: ["T1"],
    authors: ["A1"],
    abstract: ["AB"],
    date: ["FD"],
    year: ["YR"],
    monthAndDay: ["FD"],
    venue: ["JF", "JO", "T2"],
    doi: ["DO", "LK", "UL"],
    url: ["LK", "UL"],
    keywords: ["K1"],
    notes: ["NO", "AN"],
  },
};

/** RIS (Research Information Systems, “RIS Format Specifications”), with the liberties that programs take. */
export const RIS: TagTable = {
  name: "RIS",
  line: /^\s*([A-Z][A-Z0-9])(?: {2}-| ?-(?= |$)) ?(.*)$/,
  begins: new Set(["TY"]),
  ends: new Set(["ER"]),
  meanings: {
    title: ["TI", "T1", "CT"],
    authors: ["AU", "A1"],
    abstract: ["AB", "N2"],
    date: ["DA", "PY", "Y1"],
    // Some programs write the date of access here.
    otherDate: ["Y2"],
    year: ["PY", "Y1"],
    monthAndDay: ["DA"],
    venue: ["T2", "JF", "JO", "BT", "JA", "J2", "T3", "C3"],
    doi: ["DO", "UR", "M3"],
    url: ["UR", "LK"],
    pdf: ["L1"],
    keywords: ["KW"],
    notes: ["M1", "M3", "AN", "N1", "DB", "PB", "ID", "AV", "T2", "JO", "C7"],
  },
};

const LABELS: Readonly<Record<string, string>> = {
  title: "title",
  "paper title": "title",
  author: "authors",
  authors: "authors",
  "author(s)": "authors",
  by: "authors",
  abstract: "abstract",
  summary: "abstract",
  date: "date",
  published: "date",
  "publication date": "date",
  submitted: "date",
  "date published": "date",
  pubtime: "date",
  year: "year",
  "publication year": "year",
  journal: "venue",
  source: "venue",
  venue: "venue",
  conference: "venue",
  publication: "venue",
  "published in": "venue",
  category: "category",
  categories: "category",
  "primary category": "category",
  subjects: "subjects",
  subject: "subjects",
  keywords: "subjects",
  doi: "doi",
  url: "url",
  link: "url",
  links: "url",
  "arxiv link": "url",
  pdf: "pdf",
  "pdf link": "pdf",
  arxiv: "arxiv",
  "arxiv id": "arxiv",
  id: "arxiv",
  comments: "comments",
  comment: "comments",
  tldr: "comments",
};

/** Labels of fields that e-mail digests, scripts and chat assistants use. */
export const LABELLED: TagTable = {
  name: "labelled fields",
  authorsInOneValue: true,
  line: /^[\s>*_#•-]{0,8}(?:\d{1,4}[.)]\s+)?[*_{]{0,3}([A-Za-z][A-Za-z()]*(?: [A-Za-z]+)?)(?:-\p{Lo}+)?\s?[*_}]{0,3}[:：][*_]{0,3}\s*(.*)$/u,
  tagOf: (written) =>
    Object.hasOwn(LABELS, written.toLowerCase()) ? LABELS[written.toLowerCase()] : undefined,
  meanings: {
    title: ["title"],
    authors: ["authors"],
    abstract: ["abstract"],
    date: ["date"],
    year: ["year"],
    venue: ["venue"],
    category: ["category"],
    doi: ["doi", "url"],
    url: ["url", "arxiv"],
    pdf: ["pdf"],
    keywords: ["subjects"],
    notes: ["arxiv", "comments", "venue", "pdf"],
  },
};
