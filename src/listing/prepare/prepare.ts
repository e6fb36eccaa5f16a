import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { withoutChatHeads } from "./chat-heads.ts";
import { asMarkdown } from "./formats/foreign-markup.ts";
import { asPapers } from "./formats/json-columns.ts";
import { asJson } from "./formats/json-literals.ts";
import { asLabelledRecords } from "./formats/labelled-records.ts";
import { asPlainLists } from "./formats/latex-lists.ts";
import { asObjects } from "./formats/sql-inserts.ts";
import { withoutInvisibleEdges } from "./line-edges.ts";
import { withoutLineMarks } from "./line-marks.ts";
import { withoutLineNumbers } from "./line-numbers.ts";
import { withoutMeetings } from "./meeting-heads.ts";
import { type Repaired, repairMojibake } from "./mojibake.ts";
import { withNestedDetails } from "./nested-details.ts";
import { withoutPageHeads } from "./pages/page-breaks.ts";
import { withoutPageLines } from "./pages/page-lines.ts";
import { plainCharacters } from "./plain-characters.ts";
import { plainSpaces } from "./plain-spaces.ts";
import { withoutPresenters } from "./presenters.ts";
import { unwrap } from "./unwrap.ts";
import { wordAt } from "./word-at.ts";
import { joinWrappedItems } from "./wrapped-items.ts";
import { joinWrappedNames } from "./wrapped-names.ts";

/** A text prepared for readers. */
export interface Prepared {
  /** The text with repaired letters, without the text around the list and without presenters. */
  readonly text: string;
  /** The number in the file of a line of the text, both from 1. */
  lineOf(line: number): number;
  /** Diagnostics of what was repaired and skipped. */
  findings(file: string): readonly Diagnostic[];
  /** Converts a diagnostic's location to that in the file. */
  placed(diagnostic: Diagnostic): Diagnostic;
}

/** Prepares a text for recognition and reading. */
export function prepare(original: string): Prepared {
  const repaired = repairMojibake(original);
  const visible = withoutInvisibleEdges(asPapers(asJson(asObjects(plainCharacters(repaired.text)))));
  const {
    text: unwrapped,
    removedFrom,
    around,
  } = unwrap(plainSpaces(asPlainLists(asMarkdown(visible.text))));
  const pages = withoutPageLines(withoutPageHeads(unwrapped));
  const rewrapped = joinWrappedItems(pages.text);
  const joined = { text: rewrapped.text, lineOf: (line: number) => pages.lineOf(rewrapped.lineOf(line)) };
  const unmarked = withoutLineMarks(asLabelledRecords(withoutChatHeads(withoutLineNumbers(joined.text))));
  const met = withoutMeetings(unmarked.text);
  const shown = withoutPresenters(joinWrappedNames(met.text));
  const text = withNestedDetails(shown.text);
  return {
    text,
    lineOf: (line) => joined.lineOf(shown.lineOf(line)),
    findings(file) {
      const lines = around.reduce((sum, range) => sum + range.lines, 0);
      const place = { file, line: around[0]?.line ?? 1, column: 1, length: 1 };
      const skipped = lines > 0 ? [diagnose("lines-skipped", place, { lines })] : [];
      const presenters = reportPresenters(new Map([...met.removed, ...shown.removed]), joined.lineOf, file);
      return [...reportRepairs(original, repaired, file), ...skipped, ...pages.findings(file), ...presenters];
    },
    placed(diagnostic) {
      const unmarkedLine = shown.lineOf(diagnostic.line);
      const line = joined.lineOf(unmarkedLine);
      const removed = visible.removedFrom(line) + removedFrom(line) + unmarked.removedFrom(unmarkedLine);
      return { ...diagnostic, line, column: diagnostic.column + removed };
    },
  };
}

function reportRepairs(
  original: string,
  { text, count, first }: Repaired,
  file: string,
): readonly Diagnostic[] {
  if (first === undefined) return [];
  const { word: wrong, start } = wordAt(original, first);
  const { word: right } = wordAt(text, first);
  const location = createLocate(original, file)(start, wrong.length);
  return [diagnose("letters-repaired", location, { wrong, right, count })];
}

function reportPresenters(
  lines: ReadonlyMap<number, string>,
  lineOf: (line: number) => number,
  file: string,
): readonly Diagnostic[] {
  const [[line, text] = []] = lines;
  if (line === undefined || text === undefined) return [];
  const place = { file, line: lineOf(line), column: 1, length: text.length };
  return [diagnose("presenters-skipped", place, { lines: lines.size })];
}
