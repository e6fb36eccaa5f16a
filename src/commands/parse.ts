import { readFileSync } from "node:fs";
import { readSteps } from "../listing/read.ts";
import { reportLine } from "./report.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("usage: npm run --silent parse -- FILE…\n");
  process.exitCode = 2;
}
for (const file of files) {
  for (const { entry, diagnostics } of readSteps(readFileSync(file, "utf8"), { file })) {
    if (entry) process.stdout.write(`${JSON.stringify(entry)}\n`);
    for (const diagnostic of diagnostics) process.stderr.write(`${reportLine(diagnostic)}\n`);
  }
}
