/** CPU milliseconds that something takes. */
export async function cpu(run: () => unknown): Promise<number> {
  const start = process.cpuUsage().user;
  await run();
  return (process.cpuUsage().user - start) / 1000;
}

/** A text is measured at these lengths, in characters. */
const [SHORT, MIDDLE, LONG] = [4096, 8192, 32_768];
/** Three lengths, or the times that they take; the last is eight times the first. */
type Lengths = readonly [short: number, middle: number, long: number];
const DOUBLINGS = 3;
/** What a doubled text may cost; it would be four times as much in quadratic time. */
export const MAX_RATIO = 2.6;
/** CPU milliseconds for a thousand characters. Limits on length hide quadratic time from the ratio, but not from this. */
export const MAX_COST = 100;
/** Below this many milliseconds the clock and the garbage collector are what is measured. */
export const TOO_SHORT = 15;
/** How often each length is measured at most. */
const TURNS = 5;
/** Nothing is measured again once it took so many milliseconds. */
const ENOUGH = 10_000;

/** How CPU time follows the length of a text. */
export interface Growth {
  /** By how much it grows when a text is twice as long, over several doublings; 1 where nothing can be measured. */
  readonly ratio: number;
  /** Milliseconds for a thousand characters, at the length where that is most. */
  readonly cost: number;
}

/**
 * The growth between the least times of several measurements, since a busy machine makes a time longer and never
 * shorter. What only begins to cost at some length is measured again at greater lengths: there it grows no faster than
 * the text, and what is quadratic does.
 */
export async function leastGrowth(run: (length: number) => unknown): Promise<Growth> {
  await run(1000);
  const growth = await measure(run, [SHORT, MIDDLE, LONG]);
  if (growth.ratio < MAX_RATIO) return growth;
  const further = await measure(run, [LONG, 2 * LONG, 8 * LONG]);
  return { ratio: Math.min(growth.ratio, further.ratio), cost: growth.cost };
}

/** True where time grows with the length of a text, and is little. */
export function isLinear({ ratio, cost }: Growth): boolean {
  return ratio < MAX_RATIO && cost < MAX_COST;
}

async function measure(run: (length: number) => unknown, lengths: Lengths): Promise<Growth> {
  const least: [number, number, number] = [Infinity, Infinity, Infinity];
  const start = process.cpuUsage().user;
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [k, length] of lengths.entries())
      least[k] = Math.min(least[k] ?? Infinity, await cpu(() => run(length)));
    if (isLinear(growthOf(least, lengths)) || process.cpuUsage().user - start > ENOUGH * 1000) break;
  }
  return growthOf(least, lengths);
}

function growthOf([short, middle, long]: Lengths, lengths: Lengths): Growth {
  const cost = Math.max(middle / lengths[1], long / lengths[2]) * 1000;
  if (long < TOO_SHORT) return { ratio: 1, cost };
  return { ratio: (long / Math.max(short, 0.1)) ** (1 / DOUBLINGS), cost };
}
