import type { Shape, TextSample } from "../shape.ts";
import { decodeMail } from "../transfer-encoding.ts";
import { countLines, whereAll } from "./recognise.ts";
import { ENDNOTE, LABELLED, MEDLINE, REFWORKS, RIS, WEB_OF_SCIENCE } from "./tables.ts";
import type { TagTable } from "./tag-table.ts";

const reader = (table: TagTable) => async () => (await import("./read.ts")).readTagged(table);

const arxivMail: Shape = {
  id: "arxiv-mail",
  name: "arXiv daily mail",
  source: "arXiv's daily mail (new papers, cross-lists, replacements), copied or saved with its headers",
  reads: "title, authors, category, date, arXiv number, DOI, abstract",
  specimen: [
    "------------------------------------------------------------------------------",
    "\\\\",
    "arXiv:2611.01234",
    "Date: Thu, 19 Nov 2026 17:11:20 GMT   (56kb)",
    "",
    "Title: Sparse Median Graphs in Linear Time",
    "Authors: Ada Vesely, Bo Lind",
    "Categories: cs.DS cs.LG",
    "\\\\",
    "  We show that median graphs can be made sparse in linear time.",
    "\\\\ ( https://arxiv.org/abs/2611.01234 ,  56kb)",
  ].join("\n"),
  most: 0.98,
  recognise(sample) {
    const patterns = [
      /^(?:> ?)*arXiv:\s*\S+/i,
      /^(?:> ?)*Title\s*:/i,
      /^(?:> ?)*Authors?\s*:/i,
      /^(?:> ?)*\\\\/,
    ];
    const plain = whereAll(sample, patterns, 0.98);
    if (plain > 0 || !/^content-transfer-encoding:/im.test(sample.text.slice(0, 20_000))) return plain;
    return whereAll(decoded(sample), patterns, 0.98);
  },
  reader: async () => (await import("./arxiv-mail.ts")).readArxivMail,
};

function decoded(sample: TextSample): TextSample {
  const text = decodeMail(sample.text.slice(0, 200_000));
  return { ...sample, text, lines: text.split(/\r?\n/).map((line) => line.trim()) };
}

const medline: Shape = {
  id: "pubmed-nbib",
  name: "PubMed (MEDLINE)",
  source: "PubMed: Send to → Citation manager (.nbib), or Save → PubMed",
  reads: "title, authors, date, journal, DOI, abstract",
  extension: ".nbib",
  specimen: [
    "PMID- 39000001",
    "DP  - 2026 Nov 19",
    "TI  - Sparse median graphs in linear time.",
    "AB  - We show that median graphs can be made sparse",
    "      in linear time.",
    "FAU - Vesely, Ada",
    "AU  - Vesely A",
    "FAU - Lind, Bo",
    "AU  - Lind B",
    "JT  - Journal of sparse graphs",
  ].join("\n"),
  most: 0.98,
  recognise: (sample) => whereAll(sample, [/^PMID ?- ?\d+/, /^(?:TI|BTI|TT) {1,2}- /], 0.98),
  reader: reader(MEDLINE),
};

const pubmedAbstracts: Shape = {
  id: "pubmed-abstracts",
  name: "PubMed abstracts",
  source: "PubMed, “Save” or “Send to”, format “Abstract (text)”",
  reads: "title, authors, journal, date, DOI, abstract",
  specimen: [
    "1. J Sparse Graphs. 2026 Nov 19;12(3):1-9. doi: 10.9999/offprint.12.",
    "",
    "Sparse median graphs in linear time.",
    "",
    "Vesely A(1), Lind B(2).",
    "",
    "Author information:",
    "(1)Otter Institute.",
    "(2)Fox Lab.",
    "",
    "We show that median graphs can be made sparse in linear time.",
    "",
    "DOI: 10.9999/offprint.12",
    "PMID: 10000001",
  ].join("\n"),
  most: 0.98,
  recognise: (sample) =>
    whereAll(
      sample,
      [
        /^\d{1,5}\. \p{Lu}[^.;:]{1,120}\. (?:19|20)\d\d\b/u,
        /^PMID: \d{4,9}\b/,
        /^(?:Author information:|DOI: )/,
      ],
      0.98,
    ),
  reader: async () => (await import("./pubmed-abstracts.ts")).readPubmedAbstracts,
};

const webOfScience: Shape = {
  id: "web-of-science",
  name: "Web of Science",
  source: "Web of Science: Export → Plain text file (savedrecs.txt)",
  reads: "title, authors, date, journal, DOI, abstract",
  specimen: [
    "FN Clarivate Analytics Web of Science",
    "VR 1.0",
    "PT J",
    "AU Vesely, A",
    "   Lind, B",
    "AF Vesely, Ada",
    "   Lind, Bo",
    "TI Sparse Median Graphs in Linear Time",
    "SO JOURNAL OF SPARSE GRAPHS",
    "PD NOV 19",
    "PY 2026",
    "ER",
    "",
    "EF",
  ].join("\n"),
  most: 0.98,
  recognise: (sample) => whereAll(sample, [/^PT [A-Z]$/, /^(?:AU|TI) \S/, /^(?:ER|SO \S.*|UT .*)$/], 0.98),
  reader: reader(WEB_OF_SCIENCE),
};

const endnote: Shape = {
  id: "endnote",
  name: "EndNote (.enw)",
  source: "EndNote, ACL Anthology, Google Scholar and publishers, as EndNote",
  reads: "title, authors, date, journal or conference, DOI, links, abstract",
  extension: ".enw",
  specimen: [
    "%0 Journal Article",
    "%T Sparse Median Graphs in Linear Time",
    "%A Vesely, Ada",
    "%A Lind, Bo",
    "%J Journal of Sparse Graphs",
    "%D 2026",
    "%8 19 November",
  ].join("\n"),
  most: 0.97,
  recognise: (sample) =>
    whereAll(sample, [/^%T \S/, /^%[0AD] \S/], countLines(sample, /^%\S /) > 2 ? 0.97 : 0),
  reader: reader(ENDNOTE),
};

const refworks: Shape = {
  id: "refworks",
  name: "RefWorks",
  source: "RefWorks and publishers, as RefWorks tagged format",
  reads: "title, authors, date, journal, DOI, links, abstract",
  specimen: [
    "RT Journal Article",
    "T1 Sparse Median Graphs in Linear Time",
    "A1 Vesely, Ada",
    "A1 Lind, Bo",
    "JF Journal of Sparse Graphs",
    "YR 2026",
    "FD Nov 19",
  ].join("\n"),
  most: 0.97,
  recognise: (sample) => whereAll(sample, [/^RT \S/, /^T1 \S/, /^(?:A1|YR|JF) \S/], 0.97),
  reader: reader(REFWORKS),
};

const ris: Shape = {
  id: "ris",
  name: "RIS",
  source: "Zotero, EndNote, Mendeley and publishers, as RIS",
  reads: "title, authors, date, journal or conference, DOI, links, abstract",
  extension: ".ris",
  specimen: [
    "TY  - JOUR",
    "TI  - Sparse Median Graphs in Linear Time",
    "AU  - Vesely, Ada",
    "AU  - Lind, Bo",
    "PY  - 2026/11/19/",
    "T2  - Journal of Sparse Graphs",
    "ER  -",
  ].join("\n"),
  most: 0.97,
  recognise: (sample) => whereAll(sample, [/^TY {1,2}-/], 0.97),
  reader: reader(RIS),
};

const labelled: Shape = {
  id: "labelled-fields",
  name: "list with labelled fields",
  source: "digests by mail, scripts, web pages: “Title: …”, “Authors: …”",
  reads: "title, authors, date, venue or category, links, abstract",
  specimen: [
    "Title: Sparse Median Graphs in Linear Time",
    "Authors: Ada Vesely, Bo Lind",
    "Date: 2026-11-19",
    "Journal: Journal of Sparse Graphs",
    "Abstract: We show that median graphs can be made sparse in linear time.",
  ].join("\n"),
  most: 0.85,
  recognise(sample) {
    const [titles, authors] = [/\btitle\W{0,4}[:：]/i, /\bauthors?(?:\(s\))?\W{0,4}[:：]/i].map((label) => {
      const labelled = new RegExp(`^[\\s>*_#•\\d.)-]{0,10}${label.source}`, "i");
      // Some have one line for each author.
      const isFirst = (at: number) => !labelled.test(sample.lines[at - 1] ?? "");
      return sample.lines.filter((line, at) => labelled.test(line) && isFirst(at)).length;
    });
    if (!titles || !authors) return 0;
    return Math.min(titles, authors) / Math.max(titles, authors) > 0.5 ? 0.85 : 0.4;
  },
  reader: reader(LABELLED),
};

/** Text in which a tag names each field. */
export const TAGGED_SHAPES: readonly Shape[] = [
  arxivMail,
  medline,
  pubmedAbstracts,
  webOfScience,
  endnote,
  refworks,
  ris,
  labelled,
];
