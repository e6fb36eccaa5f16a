import { readFileSync } from "node:fs";
import { decode } from "../../src/content/encoding.ts";
import { openListing } from "../../src/content/open-listing.ts";
import { readSteps, type Step } from "../../src/listing/parse/read.ts";

// Megabytes (of UTF-8) a second, the best of five runs over the listings named, or over the sample of a thousand
// entries made here from the first listing: of the reader of pasted lists alone, and of all that `npm run parse` does
// before it prints, which is to decode, to prepare, to recognise and to read.
const files = process.argv.slice(2);
const FILE = "2026-11-23.txt";
const lists = files.length
  ? files.map((file) => readFileSync(file))
  : [Buffer.from(`${readFileSync(`content/listings/${FILE}`, "utf8")}\n`.repeat(1000))];
const texts = lists.map((bytes) => decode(bytes).text);
const megabytes = lists.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;

interface Run {
  readonly seconds: number;
  /** CPU time in addition to wall time, which means little on a busy machine. */
  readonly processor: number;
  readonly entries: number;
}

async function run<T>(of: readonly T[], read: (each: T) => Promise<Iterable<Step>>): Promise<Run> {
  const used = process.cpuUsage();
  const start = performance.now();
  let entries = 0;
  for (const each of of) for (const step of await read(each)) if (step.entry) entries++;
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, entries };
}

async function report<T>(what: string, of: readonly T[], read: (each: T) => Promise<Iterable<Step>>) {
  const runs: Run[] = [];
  for (let k = 0; k < 5; k++) runs.push(await run(of, read));
  const seconds = Math.min(...runs.map((one) => one.seconds));
  const processor = Math.min(...runs.map((one) => one.processor));
  const rate = (time: number) => `${(megabytes / time).toFixed(1)} MB/s`;
  console.log(
    `${what}: ${runs[0]?.entries} entries, ${megabytes.toFixed(1)} MB in ${seconds.toFixed(2)} s: ${rate(seconds)}; ` +
      `by processor time ${rate(processor)}`,
  );
}

await report("reader alone", texts, async (text) => readSteps(text, { file: FILE }));
await report("all of parse", lists, async (bytes) => (await openListing(bytes, FILE)).read({ file: FILE }));
