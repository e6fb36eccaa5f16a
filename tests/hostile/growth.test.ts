import { expect, test } from "vitest";
import { MAX_RATIO } from "../support/growth.ts";
import { LIST_PATTERNS } from "../support/patterns.ts";
import { READERS, type Reader } from "../support/readers.ts";

// `npm run prove:growth` measures each pattern with each reader by itself, which takes long. Here every pattern goes
// through some readers, other ones each time, and the sum of their CPU is looked at: a quadratic one outgrows the others.
const [SHORT, LONG] = [4_000, 16_000];
const SOME = 10;

test("there are patterns to try, and readers to try them with", () => {
  expect(LIST_PATTERNS.length).toBeGreaterThan(100);
  expect(READERS.length).toBeGreaterThan(40);
});

/** CPU milliseconds in which readers read a text. */
async function cpu(readers: readonly Reader[], text: string): Promise<number> {
  const start = process.cpuUsage().user;
  for (const { read } of readers) await read(text);
  return (process.cpuUsage().user - start) / 1000;
}

const cases = LIST_PATTERNS.map(([name, make], k) => ({
  name,
  make,
  readers: READERS.filter((_, r) => (r + k) % SOME === 0),
}));

test.each(cases)(
  "reading a list of $name takes time in proportion to its length",
  async ({ make, readers }) => {
    await cpu(readers, make(1000));
    const growth = async (short: number, long: number): Promise<number> =>
      Math.sqrt((await cpu(readers, make(long))) / (await cpu(readers, make(short))));
    const growths: number[] = [];
    do growths.push(await growth(SHORT, LONG));
    while (Math.min(...growths) >= MAX_RATIO && growths.length < 3);
    // What only begins to cost at some length grows no further; what is quadratic does.
    if (Math.min(...growths) >= MAX_RATIO) growths.push(await growth(LONG, 4 * LONG));
    expect(Math.min(...growths)).toBeLessThan(MAX_RATIO);
  },
);
