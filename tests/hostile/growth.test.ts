import { expect, test } from "vitest";
import { MAX_RATIO } from "../support/growth.ts";
import { LIST_PATTERNS } from "../support/patterns.ts";
import { READERS } from "../support/readers.ts";

// `npm run prove:growth` measures each pattern with each reader by itself, which takes minutes. Here every pattern goes
// through all readers, and the sum of their CPU is looked at: one that is quadratic outgrows the others.
const [SHORT, LONG] = [6_000, 24_000];

test("there are patterns to try, and readers to try them with", () => {
  expect(LIST_PATTERNS.length).toBeGreaterThan(100);
  expect(READERS.length).toBeGreaterThan(40);
});

/** CPU milliseconds in which all readers read a text. */
async function cpu(text: string): Promise<number> {
  const start = process.cpuUsage().user;
  for (const { read } of READERS) await read(text);
  return (process.cpuUsage().user - start) / 1000;
}

test.each(LIST_PATTERNS)("reading a list of %j takes time in proportion to its length", async (_, make) => {
  await cpu(make(1000));
  const growths: number[] = [];
  do growths.push(Math.sqrt((await cpu(make(LONG))) / (await cpu(make(SHORT)))));
  while (Math.min(...growths) >= MAX_RATIO && growths.length < 5);
  expect(Math.min(...growths)).toBeLessThan(MAX_RATIO);
});
