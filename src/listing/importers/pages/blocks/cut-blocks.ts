import type { Alignment, Placed } from "./align.ts";
import { type DoubledShares, doubledShares } from "./doubled.ts";
import type { LabelledLine, Role } from "./roles.ts";
import type { Order, Slot } from "./template.ts";

/** One paper's lines, in order. */
export interface Block {
  readonly placed: readonly Placed[];
}

/** Aligned lines, a block for each paper. */
export interface CutPage {
  readonly order: Order;
  readonly slots: readonly Slot[];
  readonly blocks: readonly Block[];
  /** The lines before the first paper. */
  readonly before: readonly LabelledLine[];
  /** Log-odds per line against a page without papers. */
  readonly score: number;
  /** For each slot, the share of blocks in which it is filled. */
  readonly filled: readonly number[];
  /** The share of blocks that have something twice. */
  readonly doubled: DoubledShares;
}

/** The lines of a block that have a role. */
export function linesWithRole(
  { placed }: Block,
  slots: readonly Slot[],
  role: Role,
): readonly LabelledLine[] {
  return placed.filter(({ slot }) => slot >= 0 && slots[slot]?.role === role).map(({ line }) => line);
}

/** Cuts aligned lines where papers begin. */
export function cutBlocks({ order, slots, placed, score }: Alignment): CutPage {
  const blocks: Placed[][] = [];
  const before: LabelledLine[] = [];
  for (const each of placed) {
    const last = blocks.at(-1);
    if (each.begins) blocks.push([each]);
    else if (last) last.push(each);
    else before.push(each.line);
  }
  const counts = slots.map(() => 0);
  for (const block of blocks) {
    for (const slot of new Set(block.map((each) => each.slot)))
      if (slot >= 0) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const all = blocks.map((each) => ({ placed: each }));
  return {
    order,
    slots,
    before,
    doubled: doubledShares(all, slots),
    filled: counts.map((count) => count / Math.max(1, blocks.length)),
    blocks: all,
    score: score / Math.max(1, placed.length),
  };
}
