/** CPU milliseconds that something takes. */
export async function cpu(run: () => unknown): Promise<number> {
  const start = process.cpuUsage().user;
  await run();
  return (process.cpuUsage().user - start) / 1000;
}

/** A text is measured at these lengths, in characters. */
const [SHORT, MIDDLE, LONG] = [4096, 8192, 32_768];
const DOUBLINGS = 3;
/** What a doubled text may cost; it would be four times as much in quadratic time. */
export const MAX_RATIO = 2.6;
/** CPU milliseconds for a thousand characters. Limits on length hide quadratic time from the ratio, but not from this. */
export const MAX_COST = 100;
/** Below this many milliseconds the clock and the garbage collector are what is measured. */
export const TOO_SHORT = 15;
/** Nothing is measured again once it took so many milliseconds. */
const ENOUGH = 10_000;

/** How CPU time follows the length of a text. */
export interface Growth {
  /** By how much it grows when a text is twice as long, over several doublings; 1 where nothing can be measured. */
  readonly ratio: number;
  /** Milliseconds for a thousand characters, at the length where that is most. */
  readonly cost: number;
}

/** The least growth of several measurements: the machine may be busy, so that one that is too large must be so again. */
export async function leastGrowth(run: (length: number) => unknown): Promise<Growth> {
  await run(1000);
  let [ratio, cost] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const start = process.cpuUsage().user;
  for (let turn = 0; turn < 5 && process.cpuUsage().user - start < ENOUGH * 1000; turn++) {
    const growth = await measure(run);
    ratio = Math.min(ratio, growth.ratio);
    cost = Math.min(cost, growth.cost);
    if (isLinear({ ratio, cost })) break;
  }
  return { ratio, cost };
}

/** True where time grows with the length of a text, and is little. */
export function isLinear({ ratio, cost }: Growth): boolean {
  return ratio < MAX_RATIO && cost < MAX_COST;
}

async function measure(run: (length: number) => unknown): Promise<Growth> {
  const middle = await cpu(() => run(MIDDLE));
  const long = await cpu(() => run(LONG));
  const cost = Math.max(middle / MIDDLE, long / LONG) * 1000;
  if (long < TOO_SHORT) return { ratio: 1, cost };
  let short = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) short = Math.min(short, await cpu(() => run(SHORT)));
  return { ratio: (long / Math.max(short, 0.1)) ** (1 / DOUBLINGS), cost };
}
