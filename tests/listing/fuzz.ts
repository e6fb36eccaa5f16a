import { readFileSync } from "node:fs";
import { readerOf } from "../../src/listing/importers/read.ts";
import { SHAPES } from "../../src/listing/importers/shapes.ts";
import { collect } from "../../src/listing/parse/read.ts";
import type { ParseResult } from "../../src/listing/types.ts";

// Reads real listings and the specimen of every shape, mutated, each by the reader that its text is recognised for:
// npm run fuzz -- [inputs] [listing …]. A seed gives the same inputs every time.
const [count = "100000", ...named] = process.argv.slice(2);
const inputs = Number(count);
const files = named.length > 0 ? named : ["content/listings/2026-11-23.txt", ...sampleListings()];
const entries = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .slice(0, 4_000_000)
    .split(/\n(?=[^\n]{3,40}\n)/),
);
const specimens = SHAPES.map(({ specimen }) => specimen);
const scraps =
  "\n|\r\n|\r|\u0000|\u200b|\u202e|\ud800|\udc00|\ufeff|\u2028|, | and | et al.| || |LGMay 12\n|\nFeb 30|Code|$|((|“|é|e\u0301|李|ß|İ|ﬁ|9|98.1|https://|.|A|a".split(
    "|",
  );

function sampleListings(): string[] {
  return ["ends-of-titles", "lookalikes", "dates", "names-in-any-script"].map(
    (name) => `tests/samples/${name}/listing.txt`,
  );
}

// A small generator, so that a failing input can be reproduced from its number.
function random(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) / 2 ** 32;
  };
}

function mutate(seed: number): string {
  const next = random(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)];
  const source = seed % 2 === 0 ? entries : specimens;
  let text = `${pick(source) ?? ""}\n${next() < 0.3 ? pick(source) : ""}`.slice(
    0,
    400 + Math.floor(next() * 600),
  );
  for (let n = 1 + Math.floor(next() * 6); n > 0; n--) {
    const at = Math.floor(next() * text.length);
    const kind = next();
    if (kind < 0.4) text = text.slice(0, at) + pick(scraps) + text.slice(at);
    else if (kind < 0.6) text = text.slice(0, at) + text.slice(at + Math.floor(next() * 30));
    else if (kind < 0.7)
      text = text.slice(0, at) + String.fromCharCode(Math.floor(next() * 65536)) + text.slice(at + 1);
    else if (kind < 0.8) text = text.slice(at) + text.slice(0, at);
    else if (kind < 0.9) text = text.slice(0, at) + (pick(entries) ?? "").slice(0, 80) + text.slice(at);
    else
      text = text.slice(0, at) + text.slice(at, at + 20).repeat(1 + Math.floor(next() * 10)) + text.slice(at);
  }
  return text;
}

async function timed(text: string): Promise<{ id: string; reading: ParseResult; time: number }> {
  const before = performance.now();
  const { shape, readSteps } = await readerOf(text, FILE);
  const reading = collect(readSteps(text, { file: FILE }), FILE);
  JSON.stringify(reading.entries);
  return { id: shape?.id ?? "refused", reading, time: performance.now() - before };
}

const FILE = "2026-11-23.txt";
const slow = 2000;
const shapes = new Map<string, number>();
let read = 0;
let found = 0;
const start = performance.now();
for (let seed = 0; seed < inputs; seed++) {
  const text = mutate(seed);
  try {
    const { id, reading, time } = await timed(text);
    shapes.set(id, (shapes.get(id) ?? 0) + 1);
    read += reading.entries.length;
    found += reading.diagnostics.length;
    if (reading.entries.length + reading.diagnostics.length === 0) {
      console.error(`input ${seed} gives neither an entry nor a diagnostic\n${JSON.stringify(text)}`);
      process.exitCode = 1;
    }
    // A busy machine makes any input slow once; an input that is slow three times is slow itself.
    if (time > slow && (await timed(text)).time > slow && (await timed(text)).time > slow) {
      console.error(`input ${seed} takes more than ${slow} ms, of ${text.length} characters`);
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(
      `input ${seed} throws: ${error instanceof Error ? error.stack : error}\n${JSON.stringify(text)}`,
    );
    process.exitCode = 1;
  }
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${inputs} inputs read in ${seconds} s: ${read} entries, ${found} diagnostics`);
console.log(
  [...shapes]
    .sort((a, b) => b[1] - a[1])
    .map(([id, count]) => `${id} ${count}`)
    .join(", "),
);
