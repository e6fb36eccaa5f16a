import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/types.ts";
import { cutEntries, type Piece } from "../../importers/references/entries/cut-entries.ts";
import { isWholeReference } from "../../importers/references/entries/whole-reference.ts";
import { ENDS_ENTRY } from "../../importers/references/entries/wrapped.ts";
import type { JoinedLines } from "../wrapped-items.ts";
import { linkLabels, pageEdges, possibleHeads } from "./page-edges.ts";

/** Maximum width of the lines of a document. */
const WIDEST = 140;
/** Maximum share of the width of a running head inside a reference, whose lines are full. */
const HEAD_WIDTH = 0.8;
/** Number of entries that are examined to find out whether a text is a list of references. */
const EXAMINED = 40;

/** A text without the edges of its pages. */
export interface WithoutPages extends JoinedLines {
  /** Diagnostics of what was removed. */
  findings(file: string): readonly Diagnostic[];
}

/**
 * Removes what interrupts references that were copied out of a document or a publisher's page: page numbers, running
 * heads, footnotes and links, between references or inside them. A line that may also be a part of a reference is
 * removed only if the reference is whole without it.
 */
export function withoutPageLines(text: string): WithoutPages {
  const same = { text, lineOf: (line: number) => line, findings: () => [] };
  const lines = text.split("\n");
  const words = lines.map((line) => line.trim());
  const { sure, doubtful, width } = interruptions(words);
  if (sure.size + doubtful.size === 0) return same;
  const kept = remaining(words, new Set([...sure, ...doubtful]));
  const pieces = cutEntries(kept.map((at) => lines[at]).join("\n"), EXAMINED);
  if (!areReferences(pieces)) return same;
  const place = placeIn(pieces, kept, words);
  const heads = [...doubtful].filter((at) => isHead(words[at] ?? "", place(at), width));
  const removed = [...sure, ...heads].sort((a, b) => a - b);
  const left = remaining(words, new Set(removed));
  return {
    text: left.map((at) => lines[at]).join("\n"),
    lineOf: (line) => (left[line - 1] ?? line - 1) + 1,
    findings(file) {
      const [first] = removed;
      if (first === undefined) return [];
      const place = { file, line: first + 1, column: 1, length: (words[first] ?? "").length };
      return [diagnose("page-furniture", place, { lines: removed.length })];
    },
  };
}

/** The lines that may interrupt references, counted from 0, and the width of the others. */
interface Interruptions {
  readonly sure: ReadonlySet<number>;
  readonly doubtful: ReadonlySet<number>;
  readonly width: number;
}

function interruptions(words: readonly string[]): Interruptions {
  const labels = linkLabels(words);
  const sure = new Set([...labels, ...pageEdges(words)]);
  const doubtful = new Set(possibleHeads(words).filter((at) => !sure.has(at)));
  const width = widthOf(words.filter((_, at) => !sure.has(at) && !doubtful.has(at)));
  // Only the lines of a document are interrupted by its pages.
  return width <= WIDEST ? { sure, doubtful, width } : { sure: new Set(labels), doubtful: new Set(), width };
}

function widthOf(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, line.length), 0);
}

/** The lines that remain, counted from 0. */
function remaining(words: readonly string[], removed: ReadonlySet<number>): readonly number[] {
  const gaps = gapsOf(words, removed);
  const areSeparated = gaps.some(({ first, blanks, isEdge }) => first > 0 && blanks.length > 0 && !isEdge);
  const dropped = new Set(removed);
  for (const { first, blanks, isEdge } of gaps) {
    if (!isEdge) continue;
    // Blank lines around the edge of a page separate nothing unless all entries are separated by blank lines.
    const isEnd = areSeparated && ENDS_ENTRY.test(words[first - 1] ?? "");
    for (const at of isEnd ? blanks.slice(1) : blanks) dropped.add(at);
  }
  return words.flatMap((_, at) => (dropped.has(at) ? [] : [at]));
}

/** Adjacent lines that are blank or removed. */
interface Gap {
  readonly first: number;
  readonly blanks: readonly number[];
  /** Whether one of them is removed. */
  readonly isEdge: boolean;
}

function gapsOf(words: readonly string[], removed: ReadonlySet<number>): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = at;
    while (at < words.length && (words[at] === "" || removed.has(at))) at++;
    if (at === first) continue;
    const lines = words.slice(first, at).map((_, index) => first + index);
    gaps.push({
      first,
      blanks: lines.filter((line) => !removed.has(line)),
      isEdge: lines.some((line) => removed.has(line)),
    });
  }
  return gaps;
}

/** Whether most pieces are whole references, whose titles and names are not on separate lines. */
function areReferences(pieces: readonly Piece[]): boolean {
  const entries = pieces.filter(({ isEntry }) => isEntry).slice(0, EXAMINED);
  const whole = entries.filter(({ text, hasFieldLines }) => !hasFieldLines && isWholeReference(text));
  return whole.length > 1 && whole.length >= 0.6 * entries.length;
}

/** Where a line was removed. */
interface Place {
  /** Whether the reference that has the line above is whole without the removed one. */
  readonly isWhole: boolean;
  /** Whether that reference continues after the removed line. */
  readonly isInside: boolean;
  readonly above: string;
}

/** Finds the reference around a removed line. */
function placeIn(
  pieces: readonly Piece[],
  kept: readonly number[],
  words: readonly string[],
): (removed: number) => Place {
  const filled = kept.flatMap((at, index) => (words[at] === "" ? [] : [{ at, line: index + 1 }]));
  const pieceAt = (line: number) => pieces.findLast((piece) => piece.line <= line);
  return (removed) => {
    const above = filled.findLast(({ at }) => at < removed);
    const below = filled.find(({ at }) => at > removed);
    const piece = above && pieceAt(above.line);
    return {
      isWhole: piece !== undefined && isWholeReference(piece.text),
      isInside: below !== undefined && pieceAt(below.line) === piece,
      above: above === undefined ? "" : (words[above.at] ?? ""),
    };
  };
}

/** Whether a line is a running head or a footnote: too short or too long for a line of a reference, or below a whole one. */
function isHead(line: string, { isWhole, isInside, above }: Place, width: number): boolean {
  if (!isWhole) return false;
  return isInside ? line.length < HEAD_WIDTH * width || line.length > width : /[.)]$/u.test(above);
}
