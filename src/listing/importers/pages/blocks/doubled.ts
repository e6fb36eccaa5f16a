import type { Placed } from "./align.ts";
import { repetitionKey } from "./roles.ts";
import type { Slot } from "./template.ts";

/** Two papers in one block, the second without a title, are recognised by repeated roles. */
interface Lines {
  readonly placed: readonly Placed[];
}

/** Shares of a page's blocks, from 0 to 1. */
export interface DoubledShares {
  readonly names: number;
  readonly lines: number;
}

/** The shares of blocks that have something twice, which on some pages are most. */
export function doubledShares(blocks: readonly Lines[], slots: readonly Slot[]): DoubledShares {
  const share = (holds: (block: Lines) => boolean): number =>
    blocks.filter(holds).length / Math.max(1, blocks.length);
  return { names: share((block) => hasSeparateNames(block, slots)), lines: share(hasLineTwice) };
}

/** If more blocks than this share have it, it is a feature of the page. */
const RARE = 0.3;

/** Describes what a block has twice and others of the page do not. */
export function doubledIn(block: Lines, slots: readonly Slot[], shares: DoubledShares): string | undefined {
  if (shares.names < RARE && hasSeparateNames(block, slots)) return "two lines of names";
  return shares.lines < RARE && hasLineTwice(block) ? "what other papers have once" : undefined;
}

/** Whether names are on lines that another line or a gap separates. */
function hasSeparateNames({ placed }: Lines, slots: readonly Slot[]): boolean {
  const isNames = ({ slot }: Placed): boolean => slots[slot]?.role === "names";
  const [first, last] = [placed.findIndex(isNames), placed.findLastIndex(isNames)];
  return placed.slice(first + 1, last + 1).some((each) => !isNames(each) || each.line.afterGap);
}

/** Whether two lines of the site's own text differ only in numbers. */
function hasLineTwice({ placed }: Lines): boolean {
  const around = placed.filter(({ slot, line }) => slot < 0 && line.certain).map(({ line }) => line.text);
  return new Set(around.map(repetitionKey)).size < around.length;
}
