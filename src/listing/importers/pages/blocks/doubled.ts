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

/** In which share of the blocks something is twice: on some pages in most. */
export function doubledShares(blocks: readonly Lines[], slots: readonly Slot[]): DoubledShares {
  const share = (holds: (block: Lines) => boolean): number =>
    blocks.filter(holds).length / Math.max(1, blocks.length);
  return { names: share((block) => hasSeparateNames(block, slots)), lines: share(hasLineTwice) };
}

/** On more blocks than these it is the page's way. */
const RARE = 0.3;

/** What a block has twice, for people, and others of the page do not. */
export function doubledIn(block: Lines, slots: readonly Slot[], shares: DoubledShares): string | undefined {
  if (shares.names < RARE && hasSeparateNames(block, slots)) return "two lines of names";
  return shares.lines < RARE && hasLineTwice(block) ? "what other papers have once" : undefined;
}

/** Names on lines that another line or a gap parts. */
function hasSeparateNames({ placed }: Lines, slots: readonly Slot[]): boolean {
  const isNames = ({ slot }: Placed): boolean => slots[slot]?.role === "names";
  const [first, last] = [placed.findIndex(isNames), placed.findLastIndex(isNames)];
  return placed.slice(first + 1, last + 1).some((each) => !isNames(each) || each.line.afterGap);
}

/** Two lines that a site prints around papers and that differ in numbers only. */
function hasLineTwice({ placed }: Lines): boolean {
  const around = placed.filter(({ slot, line }) => slot < 0 && line.certain).map(({ line }) => line.text);
  return new Set(around.map(repetitionKey)).size < around.length;
}
