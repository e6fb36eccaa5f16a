import { accuracyCases } from "../accuracy/cases.ts";
import { scoreExports } from "../accuracy/round-trip.ts";
import { scoreCases } from "../accuracy/score.ts";

// `npm run bench:accuracy`: how well each kind of input in tests/accuracy is read, and read again from each export.
// docs/accuracy.md has its output.
const cases = accuracyCases();
const scores = [...(await scoreCases(cases)), ...(await scoreExports(cases))];
process.stdout.write("| kind | papers | right | wrong without a warning |\n| --- | --- | --- | --- |\n");
for (const { kind, papers, right, silent } of scores)
  process.stdout.write(`| ${kind} | ${papers} | ${right} | ${silent} |\n`);
for (const why of scores.flatMap(({ wrong }) => wrong)) process.stdout.write(`${why}\n`);
