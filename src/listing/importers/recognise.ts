import { cutLines, lineAt } from "../../diagnostics/lines.ts";
import type { GluedShape, Shape, TextSample } from "./shape.ts";
import { SHAPES } from "./shapes.ts";

/** The shape of a text; the most similar shapes if it has none. */
export interface Recognition {
  readonly shape: GluedShape | Shape | undefined;
  /** The two likeliest shapes, best first. */
  readonly nearest: readonly (GluedShape | Shape)[];
}

/** Minimum score of a plausible shape; the one with the highest score is chosen. */
const PLAUSIBLE = 0.5;

/** Number of lines that recognisers examine. */
const SAMPLE_LINES = 2000;

/** The shapes with their positions in the table, those that can score highest first. */
const BY_MOST = SHAPES.map((shape, place) => ({ shape, place, most: shape.most ?? 1 })).sort(
  (a, b) => b.most - a.most,
);

/** Finds the shape of a text by its content. Linear in the sample; never throws. */
export function recognise(text: string, file: string): Recognition {
  const sample = sampleOf(text, file);
  const scored: Scored[] = [];
  let best: Scored | undefined;
  for (const { shape, place, most } of BY_MOST) {
    if (best && best.score >= PLAUSIBLE && !isBetter({ score: most, place }, best)) break;
    const one = { shape, place, score: shape.recognise(sample) };
    scored.push(one);
    if (!best || isBetter(one, best)) best = one;
  }
  const ranked = scored.sort((a, b) => b.score - a.score || a.place - b.place);
  return {
    shape: best !== undefined && best.score >= PLAUSIBLE ? best.shape : undefined,
    nearest: ranked.slice(0, 2).map(({ shape }) => shape),
  };
}

interface Scored {
  readonly shape: GluedShape | Shape;
  readonly place: number;
  readonly score: number;
}

/** Of equal scores, the first in the table wins. */
function isBetter(a: Pick<Scored, "score" | "place">, b: Pick<Scored, "score" | "place">): boolean {
  return a.score > b.score || (a.score === b.score && a.place < b.place);
}

/** The part of a text that recognisers examine. */
export function sampleOf(text: string, file: string): TextSample {
  const end = endOfLine(text, SAMPLE_LINES);
  const lines = cutLines(text.slice(0, end));
  return { text, file, lines: lines.starts.map((_, index) => lineAt(lines, index).trim()) };
}

/** The end of line number `count`, or of the text. */
function endOfLine(text: string, count: number): number {
  let at = -1;
  for (let line = 0; line < count; line++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return text.length;
  }
  return at;
}
