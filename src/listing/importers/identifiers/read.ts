import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { SourceRecord } from "../record.ts";
import type { ReadItem } from "../shape.ts";
import type { SkippedLines } from "../skipped.ts";
import type { PaperIdentifier } from "./find.ts";
import { type IdentifierLine, readLines } from "./lines.ts";
import { choosePlacement, statedOf } from "./placement.ts";

/**
 * Reads identifiers of papers, one per line, with titles next to them, or inside chat messages. A paper without a title
 * gets its identifier as its title, with a warning that it needs to be looked up.
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
    const { titled, venue, named, names } =
      line.found.length === 1 ? statedOf(lines, index, placement, raw) : {};
    for (const each of [titled, venue, named]) if (each) used.add(each);
    for (const paper of line.found.filter(({ key }) => !known.has(key))) {
      known.add(paper.key);
      yield recordOf(paper, { title: titled?.title, ...names, ...venueOf(venue ?? titled) }, line, file);
    }
  }
  yield* lines.filter((line) => !used.has(line)).map((line) => skippedLine(line, file));
}

function skippedLine({ number, length, isChat }: IdentifierLine, file: string): SkippedLines {
  const location = { file, line: number, column: 1, length };
  return { skipped: isChat ? "navigation" : "text", location, lines: 1 };
}

function venueOf(line: IdentifierLine | undefined): Pick<SourceRecord, "venue" | "date"> {
  return { ...(line?.venue && { venue: line.venue }), ...(line?.date && { date: line.date }) };
}

function recordOf(
  paper: PaperIdentifier,
  stated: Partial<Pick<SourceRecord, "title" | "authors" | "etAl" | "venue" | "date">>,
  line: IdentifierLine,
  file: string,
): SourceRecord {
  const location = { file, line: line.number, column: 1, length: line.length };
  const { label, url, arxivId, doi, date } = paper;
  return {
    location,
    title: stated.title ?? label,
    authors: stated.authors ?? [],
    ...(stated.etAl && { etAl: true }),
    unresolved: true,
    url,
    arxivId,
    doi,
    date: date ?? stated.date,
    category: stated.venue,
    venue: stated.venue,
    diagnostics: [diagnose("paper-unresolved", location, { label })],
  };
}
