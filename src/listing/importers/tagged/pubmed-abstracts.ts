import { cutLines, lineAt } from "../../../diagnostics/lines.ts";
import type { SourceLocation } from "../../../diagnostics/types.ts";
import { readDate } from "../../partial-dates.ts";
import { withoutFullStop } from "../full-stop.ts";
import { readNameList } from "../names/name-list.ts";
import type { SourceRecord } from "../record.ts";
import type { ReadItem } from "../shape.ts";
import { joinLines } from "./join-lines.ts";

/** `1. Nat Methods. 2024 Mar;21(3):401-410. doi: 10.1038/… Epub 2024 Feb 12.`: number, journal, date. */
const CITATION =
  /^(\d{1,5})\. (\p{Lu}[^.;:]{1,120}(?:\([^()]*\))?)\. ((?:19|20)\d\d(?: [A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?: \d{1,2})?)?)(?=[;.:]|$)/u;
const DOI = /\bdoi: ?(10\.\d{4,9}\/\S+?)\.?(?=\s|$)/i;
/** Paragraphs after the authors that are not the abstract. */
const ASIDE =
  /^(?:Author information:|Comment (?:in|on)|Erratum in|Update (?:in|of)|Collaborators?:|Conflict of interest|©|\(c\)|Copyright|DOI:|PMID:|PMCID:|\(\d+\))/i;

interface Paragraph {
  readonly location: SourceLocation;
  readonly lines: readonly string[];
}

/** Reads PubMed's format “Abstract (text)”: paragraphs for citation, title, authors, affiliations and abstract. */
export function* readPubmedAbstracts(text: string, file: string): Generator<ReadItem> {
  let open: Paragraph[] = [];
  for (const paragraph of paragraphsOf(text, file)) {
    const begins = CITATION.test(joinLines(paragraph.lines));
    if (begins && open.length > 0) yield recordOf(open);
    if (begins) open = [paragraph];
    else if (open.length > 0) open.push(paragraph);
    else yield { skipped: "text", location: paragraph.location, lines: paragraph.lines.length };
  }
  if (open.length > 0) yield recordOf(open);
}

function* paragraphsOf(text: string, file: string): Generator<Paragraph> {
  const lines = cutLines(text);
  let open: string[] = [];
  let location: SourceLocation = { file, line: 1, column: 1, length: 1 };
  for (let index = 0; index < lines.starts.length; index++) {
    const line = lineAt(lines, index).trim();
    if (line === "") {
      if (open.length > 0) yield { location, lines: open };
      open = [];
      continue;
    }
    if (open.length === 0) location = { file, line: index + 1, column: 1, length: line.length };
    open.push(line);
  }
  if (open.length > 0) yield { location, lines: open };
}

function recordOf([first, ...rest]: readonly Paragraph[]): SourceRecord {
  const citation = joinLines(first?.lines ?? []);
  const [, , journal, date = ""] = CITATION.exec(citation) ?? [];
  const [title = "", ...others] = rest.map(({ lines }) => joinLines(lines));
  const names = others[0] !== undefined && !ASIDE.test(others[0]) ? others[0] : "";
  const abstract = others.slice(names === "" ? 0 : 1).filter((words) => !ASIDE.test(words));
  const { authors, etAl } = readNameList(withoutMarks(names));
  const all = [citation, ...others].join(" ");
  return {
    location: first?.location ?? { file: "", line: 1, column: 1, length: 1 },
    title: withoutFullStop(title.replace(/^\[(.*)\]\.?$/, "$1")),
    authors,
    etAl,
    abstract: abstract.join(" "),
    date: readDate(date) || undefined,
    category: journal?.replace(/ \([^()]*\)$/, ""),
    doi: DOI.exec(all)?.[1],
  };
}

/** `Souza A(1)(2), Kowalski P(3).`: names without the numbers of their affiliations and the list's full stop. */
function withoutMarks(names: string): string {
  return names
    .replace(/(?:\(\d+\)|\(#\))+/g, "")
    .replace(/\.$/, "")
    .replace(/;.*$/, "");
}
