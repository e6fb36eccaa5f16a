import { readerOf } from "../../src/listing/importers/read.ts";
import { collect } from "../../src/listing/parse/read.ts";
import type { Entry } from "../../src/listing/types.ts";

/** A text of one kind of input, and the facts of each of its papers, in order. */
export interface AccuracyCase {
  readonly kind: string;
  /** The file name under which the text is read, with the date of the list. */
  readonly file: string;
  readonly text: string;
  readonly expected: readonly Partial<Entry>[];
}

/** How well the texts of one kind are read. */
export interface Score {
  readonly kind: string;
  readonly papers: number;
  /** Papers with exactly the expected fields. */
  readonly right: number;
  /** Wrong papers without a warning. */
  readonly silent: number;
  /** The first wrong field of each wrong paper. */
  readonly wrong: readonly string[];
}

/** Reads each text as a listing by itself and counts by kind. */
export async function scoreCases(cases: readonly AccuracyCase[]): Promise<readonly Score[]> {
  const scores = new Map<string, Score>();
  for (const each of cases) {
    const { readSteps } = await readerOf(each.text, each.file);
    const { entries } = collect(readSteps(each.text, { file: each.file }), each.file);
    const results = each.expected.map((wanted, k) => ({
      entry: entries[k],
      why: difference(wanted, entries[k]),
    }));
    const wrong = results.filter(({ why }) => why !== undefined);
    const known = scores.get(each.kind) ?? { kind: each.kind, papers: 0, right: 0, silent: 0, wrong: [] };
    scores.set(each.kind, {
      kind: each.kind,
      papers: known.papers + results.length,
      right: known.right + results.length - wrong.length,
      silent: known.silent + wrong.filter(({ entry }) => (entry?.warnings ?? []).length === 0).length,
      wrong: [...known.wrong, ...wrong.map(({ why = "" }) => why)],
    });
  }
  return [...scores.values()];
}

function difference(wanted: Partial<Entry>, entry: Entry | undefined): string | undefined {
  if (entry === undefined) return `“${wanted.title}” is not read`;
  for (const [field, value] of Object.entries(wanted)) {
    const found: unknown = entry[field as keyof Entry];
    if (JSON.stringify(found) !== JSON.stringify(value))
      return `“${wanted.title}”: ${field} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`;
  }
  return undefined;
}
