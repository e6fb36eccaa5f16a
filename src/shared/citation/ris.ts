import { type CitationRecord, invertedName, type Venue } from "./record.ts";

/** Characters that would end a line of RIS. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A paper as a RIS record, for reference managers. Papers without a journal are `UNPB`, like preprints. Source: the
 * RIS specification of Research Information Systems.
 */
export function risRecord(paper: CitationRecord): string {
  const { venue, arxivId } = paper;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", venue === undefined ? "UNPB" : TYPES[venue.kind]],
    ["ID", paper.key],
    ["TI", paper.title],
    ...paper.authors.map((name) => ["AU", invertedName(name)] as const),
    ["PY", paper.date.slice(0, 4)],
    ["DA", risDate(paper.date)],
    ["T2", venue?.name],
    ...paper.keywords.map((keyword) => ["KW", keyword] as const),
    ["DO", paper.doi],
    ["UR", paper.url],
    ["L1", paper.pdf],
    ["AN", arxivId === undefined ? undefined : `arXiv:${arxivId}`],
    ...paper.notes.map((note) => ["N1", note] as const),
    ["AB", paper.abstract],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = value?.replace(BREAKS, " ").trim();
    return line ? [`${tag}  - ${line}\r\n`] : [];
  });
  return `${lines.join("")}ER  - \r\n`;
}

/** Papers as a file of RIS. */
export function risFile(papers: readonly CitationRecord[]): string {
  return papers.map(risRecord).join("\r\n");
}

const TYPES: Readonly<Record<Venue["kind"], string>> = {
  journal: "JOUR",
  conference: "CPAPER",
  repository: "UNPB",
};

/** `2026/05/12/`, `2026/05//`; empty if only the year is known, which `PY` states. */
function risDate(date: string): string | undefined {
  const [year, month, day = ""] = date.split("-");
  return month === undefined ? undefined : `${year}/${month}/${day}/`;
}
