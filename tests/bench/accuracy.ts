import { readdirSync, readFileSync } from "node:fs";
import { scoreCases } from "../accuracy/score.ts";

// `npm run bench:accuracy`: how well each kind of input in tests/accuracy is read. docs/accuracy.md has its output.
const folder = new URL("../accuracy/", import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
const scores = await scoreCases(cases);
process.stdout.write("| kind | papers | right | wrong without a warning |\n| --- | --- | --- | --- |\n");
for (const { kind, papers, right, silent } of scores)
  process.stdout.write(`| ${kind} | ${papers} | ${right} | ${silent} |\n`);
for (const why of scores.flatMap(({ wrong }) => wrong)) process.stdout.write(`${why}\n`);
