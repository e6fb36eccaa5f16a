import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { SourceRecord } from "../record.ts";
import type { ReadItem } from "../shape.ts";
import type { SkippedLines } from "../skipped.ts";
import type { PaperIdentifier } from "./find.ts";
import { type IdentifierLine, readLines } from "./lines.ts";

/** Where a list has its titles: in the line of the identifier, or in the line above or below it. */
type Placement = "same" | "above" | "below";

/** The name of a site, on a separate line, begins the preview that chats add below a link. */
const PREVIEW =
  /^(?:arXiv(?:\.org)?|OpenReview|ACL Anthology|Nature|Science|bioRxiv|medRxiv|PubMed|Hugging Face|Semantic Scholar|IEEE Xplore|ScienceDirect|SpringerLink|ACM(?: Digital Library)?|doi\.org|alphaXiv)$/i;

/**
 * Reads identifiers of papers, one a line, with titles next to them, or inside chat messages. What is not stated stays
 * open: a paper without a title has its identifier for one, and a warning says that it needs to be looked up.
 */
export function* readIdentifiers(text: string, file: string): Generator<ReadItem> {
  const lines = [...readLines(text)];
  const raw = text.split(/\r?\n/);
  const placement = choosePlacement(lines);
  const known = new Set<string>();
  const used = new Set<IdentifierLine>();
  for (const [index, line] of lines.entries()) {
    if (line.found.length === 0) continue;
    used.add(line);
    const titled = line.found.length === 1 ? titleLine(lines, index, placement, raw) : undefined;
    if (titled) used.add(titled);
    for (const paper of line.found.filter(({ key }) => !known.has(key))) {
      known.add(paper.key);
      yield recordOf(paper, titled?.title, line, file);
    }
  }
  yield* lines.filter((line) => !used.has(line)).map((line) => skippedLine(line, file));
}

function skippedLine({ number, length, isChat }: IdentifierLine, file: string): SkippedLines {
  const location = { file, line: number, column: 1, length };
  return { skipped: isChat ? "navigation" : "text", location, lines: 1 };
}

function recordOf(
  paper: PaperIdentifier,
  title: string | undefined,
  line: IdentifierLine,
  file: string,
): SourceRecord {
  const location = { file, line: line.number, column: 1, length: line.length };
  const { label, url, arxivId, doi, date } = paper;
  return {
    location,
    title: title ?? label,
    authors: [],
    unresolved: true,
    url,
    arxivId,
    doi,
    date,
    diagnostics: [diagnose("paper-unresolved", location, { label })],
  };
}

/** The line that has the title of the one paper of a line. */
function titleLine(
  lines: readonly IdentifierLine[],
  index: number,
  placement: Placement,
  raw: readonly string[],
): IdentifierLine | undefined {
  const line = lines[index];
  if (line === undefined || line.title !== "") return line;
  const next = lines[index + 1];
  if (next && PREVIEW.test(raw[next.number - 1]?.trim() ?? "")) return titled(lines[index + 2]);
  if (placement === "same") return undefined;
  return titled(lines[placement === "above" ? index - 1 : index + 1]);
}

function titled(line: IdentifierLine | undefined): IdentifierLine | undefined {
  return line && line.found.length === 0 && line.title !== "" ? line : undefined;
}

/** Decides once per list, by where most of the bare identifiers have a line that can be a title. */
function choosePlacement(lines: readonly IdentifierLine[]): Placement {
  if (lines.some(({ isChat }) => isChat)) return "same";
  const bare = lines.flatMap((line, index) => (line.found.length === 1 && line.title === "" ? [index] : []));
  const [above, below] = [-1, 1].map((step) => bare.filter((index) => titled(lines[index + step])).length);
  if (above === undefined || below === undefined || Math.max(above, below) * 2 < bare.length) return "same";
  return above >= below ? "above" : "below";
}
