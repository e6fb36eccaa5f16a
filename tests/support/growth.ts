/** The CPU time of this process so far, in milliseconds: on a busy machine, the clock tells more. */
export function cpuTime(): number {
  return process.cpuUsage().user / 1000;
}

/** Measures CPU time in milliseconds. */
export async function cpu(run: () => unknown): Promise<number> {
  const start = cpuTime();
  await run();
  return cpuTime() - start;
}

/** The measured lengths of a text, in characters. */
const [SHORT, MIDDLE, LONG] = [4096, 8192, 32_768];
/** Three lengths, or the times that they take; the last is eight times the first. */
type Lengths = readonly [short: number, middle: number, long: number];
const DOUBLINGS = 3;
/** Maximum ratio of the time for a doubled text; it would be 4 in quadratic time. */
export const MAX_RATIO = 2.6;
/** Maximum CPU milliseconds per thousand characters. It detects quadratic time that a length limit hides from the ratio. */
export const MAX_COST = 100;
/** Shorter times, in milliseconds, only measure the clock and the garbage collector. */
export const TOO_SHORT = 15;
/** Maximum number of measurements per length. */
const TURNS = 5;
/** A measurement that took this many milliseconds is not repeated. */
const ENOUGH = 10_000;

/** How CPU time follows the length of a text. */
export interface Growth {
  /** The factor by which it grows per doubling of the text; 1 if the times are too short to measure. */
  readonly ratio: number;
  /** Milliseconds per thousand characters, at the length where it is highest. */
  readonly cost: number;
}

/**
 * The growth between the shortest of several measurements, because a busy machine only makes times longer. Costs that
 * start at some length are measured again at greater lengths, where linear time grows with the text and quadratic time
 * faster.
 */
export async function leastGrowth(run: (length: number) => unknown): Promise<Growth> {
  await run(1000);
  const growth = await measure(run, [SHORT, MIDDLE, LONG]);
  if (growth.ratio < MAX_RATIO) return growth;
  const further = await measure(run, [LONG, 2 * LONG, 8 * LONG]);
  return { ratio: Math.min(growth.ratio, further.ratio), cost: growth.cost };
}

/** Whether the time grows linearly and is short. */
export function isLinear({ ratio, cost }: Growth): boolean {
  return ratio < MAX_RATIO && cost < MAX_COST;
}

async function measure(run: (length: number) => unknown, lengths: Lengths): Promise<Growth> {
  const least: [number, number, number] = [Infinity, Infinity, Infinity];
  const start = cpuTime();
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [k, length] of lengths.entries())
      least[k] = Math.min(least[k] ?? Infinity, await cpu(() => run(length)));
    if (isLinear(growthOf(least, lengths)) || cpuTime() - start > ENOUGH) break;
  }
  return growthOf(least, lengths);
}

function growthOf([short, middle, long]: Lengths, lengths: Lengths): Growth {
  const cost = Math.max(middle / lengths[1], long / lengths[2]) * 1000;
  if (long < TOO_SHORT) return { ratio: 1, cost };
  return { ratio: (long / Math.max(short, 0.1)) ** (1 / DOUBLINGS), cost };
}
