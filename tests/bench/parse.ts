import { readFileSync } from "node:fs";
import { readSteps } from "../../src/listing/parse/read.ts";

// Megabytes (of UTF-8) a second, the best of five runs over the listings named, or over the sample of a thousand
// entries made here from the first listing.
const files = process.argv.slice(2);
const texts = files.length
  ? files.map((file) => readFileSync(file, "utf8"))
  : ["content/listings/2026-11-23.txt"].map((file) => `${readFileSync(file, "utf8")}\n`.repeat(1000));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

// CPU time in addition to wall time, which means little on a busy machine.
function run(): { seconds: number; processor: number; entries: number } {
  const used = process.cpuUsage();
  const start = performance.now();
  let entries = 0;
  for (const text of texts) {
    for (const step of readSteps(text, { file: "2026-11-23.txt" })) if (step.entry) entries++;
  }
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, entries };
}

const runs = [run(), run(), run(), run(), run()].sort((a, b) => a.seconds - b.seconds);
const [best] = runs;
if (best) {
  const megabytes = bytes / 1e6;
  const rate = (seconds: number) => `${(megabytes / seconds).toFixed(1)} MB/s`;
  const processor = Math.min(...runs.map((one) => one.processor));
  console.log(
    `${best.entries} entries, ${megabytes.toFixed(1)} MB in ${best.seconds.toFixed(2)} s: ${rate(best.seconds)}; ` +
      `by processor time ${rate(processor)}`,
  );
}
