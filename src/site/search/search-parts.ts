import type { Paper } from "../../library/types.ts";

/** Maximum number of papers in a part of the index: all words of a part are in memory while it is written. */
export const PART_SIZE = 20_000;

/** The number of parts of an index of this many papers. */
export function partsOf(papers: number): number {
  return Math.ceil(papers / PART_SIZE);
}

/** A part of the index: its number, from 1, and its papers. */
export interface SearchPart {
  readonly number: number;
  readonly papers: readonly Paper[];
}

/** Divides the papers into parts. Part 1 has the oldest, so that a full part never changes when papers are added. */
export function searchParts(papers: readonly Paper[], size = PART_SIZE): readonly SearchPart[] {
  const parts: SearchPart[] = [];
  for (let end = papers.length; end > 0; end -= size)
    parts.push({ number: parts.length + 1, papers: papers.slice(Math.max(0, end - size), end) });
  return parts;
}
