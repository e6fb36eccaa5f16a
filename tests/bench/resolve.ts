import { readFileSync } from "node:fs";
import { makeTrial } from "../lookup/catalogue.ts";
import { measure } from "../lookup/measure.ts";

// `npm run bench:resolve -- TRUTH [PAPERS]`: how well papers are found by title and first author at a local server that
// answers as arXiv does. TRUTH has an entry a line, as tests/samples/corpus/truth.jsonl; docs/resolving.md has its output.
const [file = "tests/samples/corpus/truth.jsonl", papers = "1000000"] = process.argv.slice(2);
const entries = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .slice(0, Number(papers))
  .map((line) => JSON.parse(line));
const started = performance.now();
const { present, absent, accepted, right, suggested, requests, wrong, missed } = await measure(
  makeTrial(entries, 1),
);
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(2)} %`;
process.stdout.write(
  [
    `papers in the catalogue | ${present}`,
    `papers that are not | ${absent}`,
    `found | ${percent(right, present)}`,
    `accepted matches | ${accepted}`,
    `right | ${percent(right, accepted)}`,
    `suggestions | ${suggested}`,
    `requests | ${requests}`,
    `seconds | ${((performance.now() - started) / 1000).toFixed(0)}`,
  ]
    .map((row) => `| ${row} |\n`)
    .join(""),
);
for (const line of wrong) process.stdout.write(`wrong: ${line}\n`);
if (process.env.MISSED) for (const line of missed) process.stdout.write(`missed: ${line}\n`);
