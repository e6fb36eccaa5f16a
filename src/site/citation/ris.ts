import { nameInverted } from "../../listing/personal-names.ts";
import { knownLinks, paperUrl } from "../external-links.ts";
import type { PaperFacts } from "../summaries.ts";
import type { TypesetPaper } from "../typesetter.ts";
import { authorsNote, nameOf } from "./person.ts";
import { NO_REMARK, type RemarkText } from "./remark-text.ts";
import { type Venue, venueOf } from "./venue.ts";

/** Characters that would end a line of RIS. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A paper as a RIS record, for reference managers. Papers without a journal are `UNPB`, like preprints. Source: the
 * RIS specification of Research Information Systems.
 */
export function ris(
  paper: PaperFacts,
  { title, abstract }: TypesetPaper,
  key: string,
  remark: RemarkText = NO_REMARK,
): string {
  const venue = venueOf(paper);
  const { pdf } = knownLinks(paper);
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", venue === undefined ? "UNPB" : TYPES[venue.kind]],
    ["ID", key],
    ["TI", title.text],
    ...paper.authors.map((name) => ["AU", nameInverted(nameOf(name))] as const),
    ["PY", paper.date.slice(0, 4)],
    ["DA", risDate(paper.date)],
    ["T2", venue?.name],
    ...paper.categories.map(({ name }) => ["KW", name] as const),
    ...remark.keywords.map((keyword) => ["KW", keyword] as const),
    ["DO", paper.doi],
    ["UR", paperUrl(paper)],
    ["L1", pdf],
    ["AN", paper.arxivId === undefined ? undefined : `arXiv:${paper.arxivId}`],
    ["N1", authorsNote(paper)],
    ["N1", remark.note],
    ["AB", abstract.text],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = value?.replace(BREAKS, " ").trim();
    return line ? [`${tag}  - ${line}\r\n`] : [];
  });
  return `${lines.join("")}ER  - \r\n`;
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
