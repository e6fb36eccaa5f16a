import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow } from "../support/files.ts";
import { cpu, isLinear, leastGrowth, MAX_COST, MAX_RATIO, TOO_SHORT } from "../support/growth.ts";
import { LIST_PATTERNS } from "../support/patterns.ts";
import { READERS } from "../support/readers.ts";

// `npm run prove:growth` measures each pattern with each reader separately, which takes long. Here every pattern goes
// through some readers, other ones each time, and the sum of their CPU is looked at: a quadratic one outgrows the others.
const [SHORT, LONG] = [1_500, 6_000];
const SOME = 10;

test("there are patterns to try, and readers to try them with", () => {
  expect(LIST_PATTERNS.length).toBeGreaterThan(100);
  expect(READERS.length).toBeGreaterThan(40);
});

const cases = LIST_PATTERNS.map(([name, make], k) => ({
  name,
  make,
  readers: READERS.filter((_, r) => (r + k) % SOME === 0),
}));

test.each(cases)(
  "reading a list of $name takes time in proportion to its length, and little",
  async ({ make, readers }) => {
    const read = (length: number) =>
      cpu(async () => {
        for (const reader of readers) await reader.read(make(length));
      });
    const growth = async (short: number, long: number): Promise<number> => {
      const time = await read(long);
      expect(time / long).toBeLessThan((MAX_COST * readers.length) / 1000);
      return time < TOO_SHORT ? 1 : Math.sqrt(time / Math.max(await read(short), 0.1));
    };
    await read(500);
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 3 && least >= MAX_RATIO; turn++)
      least = Math.min(least, await growth(SHORT, LONG));
    // Costs that start at some length grow no further, unlike quadratic ones.
    if (least >= MAX_RATIO) least = await growth(LONG, 4 * LONG);
    expect(least).toBeLessThan(MAX_RATIO);
  },
);

test.each([
  ["bibitem-list alone", "~"],
  ["acm-digital-library in a field", "<a"],
  ["bibitem-list in a field", "<br>"],
  ["reference-list in a field", "<br>"],
  ["markdown-list in a field", ","],
])("%s reads %j, which once took quadratic time, in proportion to its length", async (id, piece) => {
  const reader = READERS.find((each) => each.id === id);
  const growth = await leastGrowth((length) => reader?.read(piece.repeat(length / piece.length)));
  expect(reader).toBeDefined();
  expect(growth).toSatisfy(isLinear);
});

/** Runs of a few characters only: the text is cut before, or a run always ends with the text. */
const SHORT_RUNS = ["listing/prepare/word-at.ts", "shared/search/tokens.ts"];

test("no pattern looks for the end of a text from each place in a run", () => {
  // `/\s+$/` starts at every space of a run that something follows, and each attempt walks to the end of the run; behind
  // `(?<!\s)` it starts at the first one only.
  const fromEachPlace =
    /(?<=[\s(=,])\/(?:\\[sdwW]|\\p\{\w+\}|\[(?:\\.|[^\]\\\n])+\])[*+][^/\n]*\$\/[a-z]*[,;).]/u;
  const found = filesBelow("src")
    .filter((file) => file.endsWith(".ts"))
    .filter((file) =>
      readFileSync(`src/${file}`, "utf8")
        .split("\n")
        .some((line) => fromEachPlace.test(line)),
    );
  expect(found.sort()).toEqual(SHORT_RUNS);
});
