/** User time in milliseconds, the least of three runs; of what is soon done, the first one's. */
async function time(run: () => unknown, soon = 0): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3 && least >= soon; k++) {
    const start = process.cpuUsage().user;
    await run();
    least = Math.min(least, (process.cpuUsage().user - start) / 1000);
  }
  return least;
}

const SIZE = 4096;
const DOUBLINGS = 3;
/** What a doubled text may cost; it would be four times as much in quadratic time. */
export const MAX_RATIO = 2.6;
/** Below this many milliseconds the clock and the garbage collector are what is measured. */
const TOO_SHORT = 15;

/** By how much the time grows when a text is twice as long, over several doublings; 1 where nothing can be measured. */
export async function growth(run: (length: number) => unknown): Promise<number> {
  const large = await time(() => run(SIZE * 2 ** DOUBLINGS), TOO_SHORT);
  if (large < TOO_SHORT) return 1;
  return (large / (await time(() => run(SIZE)))) ** (1 / DOUBLINGS);
}

/** The least growth of several measurements: the machine may be busy, so that one that is too large must be so again. */
export async function leastGrowth(run: (length: number) => unknown): Promise<number> {
  await run(1000);
  const growths: number[] = [];
  do growths.push(await growth(run));
  while (Math.min(...growths) >= MAX_RATIO && growths.length < 5);
  return Math.min(...growths);
}
