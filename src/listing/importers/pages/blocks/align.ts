import type { LabelledLine } from "./roles.ts";
import { type Order, type Slot, slotsOf } from "./template.ts";

/** A line of a block and the slot that it fills; slot -1 is noise. */
export interface Placed {
  readonly line: LabelledLine;
  readonly slot: number;
  /** True where a new paper begins with this line. */
  readonly begins: boolean;
}

/** The best alignment of lines with blocks of one order. */
export interface Alignment {
  readonly order: Order;
  readonly slots: readonly Slot[];
  readonly placed: readonly Placed[];
  /** Log-odds against all lines being noise. */
  readonly score: number;
}

/** The cost of leaving out each slot of a block. */
export type MissingCosts = readonly number[];

const FIRST_COSTS: Readonly<Record<Slot["role"], number>> = {
  title: 99,
  names: 2.5,
  meta: 0.8,
  abstract: 1.2,
};
const SAME_SLOT = 0.6;
const GAP_INSIDE = 0.7;
const GAP_BETWEEN = 0.8;
const NO_GAP_BETWEEN = 1;

/** The costs of the first attempt with an order. */
export function firstCosts(order: Order): MissingCosts {
  return slotsOf(order).map(({ role }) => FIRST_COSTS[role]);
}

/**
 * Finds the most likely division of lines into blocks of an order (Viterbi's algorithm). A block has each slot at most
 * once and its title always; noise may be anywhere. `hasGaps` is whether empty lines separate the papers of this page;
 * `begins` are the lines where a paper begins, if known. Linear in the lines.
 */
export function align(
  lines: readonly LabelledLine[],
  order: Order,
  costs: MissingCosts,
  hasGaps: boolean,
  begins?: (line: LabelledLine) => boolean,
): Alignment {
  const slots = slotsOf(order);
  const title = slots.findIndex(({ role }) => role === "title");
  const states = slots.length + 1;
  const grid: Grid = {
    slots,
    title,
    hasGaps,
    steps: stepCosts(costs, title),
    back: new Int8Array(lines.length * states),
  };
  let column = startColumn(states);
  for (const [i, line] of lines.entries())
    column = nextColumn(column, grid, line, i * states, begins?.(line));
  return { order, slots, ...trace(lines, column.score, grid, states) };
}

/** The best log-odds of each state. State 0 is before the first paper; in state i + 1 slot i was filled last. */
interface Column {
  readonly score: Float64Array;
  /** 1 if an empty line follows the last line that fills a slot. */
  readonly afterGap: Uint8Array;
}

/** The alignment of all lines so far. */
interface Grid {
  readonly slots: readonly Slot[];
  readonly title: number;
  readonly hasGaps: boolean;
  readonly steps: StepCosts;
  /** For each line and state, the previous state and the kind of step from it. */
  readonly back: Int8Array;
}

/** A state from which the next line continues. */
interface Step {
  readonly from: number;
  readonly score: number;
  readonly afterGap: boolean;
  readonly row: number;
}

const NEVER = Number.NEGATIVE_INFINITY;

function startColumn(states: number): Column {
  const score = new Float64Array(states).fill(NEVER);
  score[0] = 0;
  return { score, afterGap: new Uint8Array(states) };
}

/** Adds a line: the states it can lead to. `isFirst` is whether a paper begins with it, if known. */
function nextColumn(column: Column, grid: Grid, line: LabelledLine, row: number, isFirst?: boolean): Column {
  const states = grid.slots.length + 1;
  const next: Column = { score: new Float64Array(states).fill(NEVER), afterGap: new Uint8Array(states) };
  for (let from = 0; from < states; from++) {
    const score = column.score[from] ?? NEVER;
    if (score === NEVER) continue;
    const step: Step = { from, score, afterGap: column.afterGap[from] === 1 || line.afterGap, row };
    if (isFirst !== true || from === 0) reach(next, grid, step, from, line.fit.noise, NOISE);
    if (isFirst !== true) goOn(next, grid, step, line);
    if (isFirst !== false) beginPaper(next, grid, step, line);
  }
  return next;
}

/** The line continues the current paper: it fills a later slot, or the same slot again. */
function goOn(next: Column, grid: Grid, step: Step, line: LabelledLine): void {
  if (step.from === 0) return;
  const gap = step.afterGap && grid.hasGaps ? GAP_INSIDE : 0;
  for (let slot = step.from - 1; slot < grid.slots.length; slot++) {
    const { role, many } = grid.slots[slot] ?? { role: "title", many: false };
    const isSame = slot === step.from - 1;
    if (isSame && !many) continue;
    const cost = isSame ? SAME_SLOT : (grid.steps.within[step.from - 1]?.[slot] ?? 0);
    reach(next, grid, step, slot + 1, line.fit[role] - cost - gap, 0);
  }
}

/** The line begins a paper if the previous paper has its title. */
function beginPaper(next: Column, grid: Grid, step: Step, line: LabelledLine): void {
  const { from, afterGap } = step;
  if (from > 0 && from - 1 < grid.title) return;
  const gap = !grid.hasGaps || from === 0 ? 0 : afterGap ? GAP_BETWEEN : -NO_GAP_BETWEEN;
  const end = from > 0 ? (grid.steps.end[from - 1] ?? 0) : 0;
  for (let slot = 0; slot <= grid.title; slot++) {
    const role = grid.slots[slot]?.role ?? "title";
    reach(next, grid, step, slot + 1, line.fit[role] - (grid.steps.start[slot] ?? 0) - end + gap, BEGINS);
  }
}

/** Stores a step if it is the best one to its state. */
function reach(next: Column, { back }: Grid, step: Step, state: number, gain: number, kind: number): void {
  const value = step.score + gain;
  if (value <= (next.score[state] ?? NEVER)) return;
  next.score[state] = value;
  next.afterGap[state] = kind === NOISE && step.afterGap ? 1 : 0;
  back[step.row + state] = step.from | kind;
}

// Flags of a step in the trace, stored with its previous state.
const BEGINS = 64;
const NOISE = 32;

interface StepCosts {
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The cost of going from slot to slot within a block; slots count from 0. */
  readonly within: readonly (readonly number[])[];
}

function stepCosts(costs: MissingCosts, title: number): StepCosts {
  const sum = (from: number, to: number) => costs.slice(from, to).reduce((a, b) => a + b, 0);
  return {
    start: costs.map((_, t) => (t <= title ? sum(0, t) : 99)),
    end: costs.map((_, s) => sum(s + 1, costs.length)),
    within: costs.map((_, s) => costs.map((__, t) => (t > s ? sum(s + 1, t) : 99))),
  };
}

function trace(
  lines: readonly LabelledLine[],
  scores: Float64Array,
  { back, title, steps }: Grid,
  states: number,
): { readonly placed: readonly Placed[]; readonly score: number } {
  let state = 0;
  let score = scores[0] ?? 0;
  for (let s = title + 1; s < states; s++) {
    const value = (scores[s] ?? NEVER) - (steps.end[s - 1] ?? 0);
    if (value > score) [state, score] = [s, value];
  }
  const placed: Placed[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    const from = back[i * states + state] ?? 0;
    if (line) placed.push({ line, slot: from & NOISE ? -1 : state - 1, begins: (from & BEGINS) !== 0 });
    state = from & ~(BEGINS | NOISE);
  }
  return { placed: placed.reverse(), score };
}
