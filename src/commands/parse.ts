import { readCorrectionsOf } from "../content/files.ts";
import { findArgumentFile, openArgumentListing } from "./console/argument-paths.ts";
import type { Help } from "./console/help.ts";
import { readOptions, UsageError } from "./console/options.ts";
import { endWithPipe, printError, printJson, printThrown } from "./console/print.ts";
import { reportLine, shapeLine } from "./console/report.ts";
import { reportFailure } from "./console/report-failure.ts";

// `npm run parse`: prints one JSON entry per line, each file read by itself; the recognised format and diagnostics go
// to standard error. Exit code 1 if a file is not a readable list.
const chunk = 1 << 16;

const HELP: Help = {
  does: "Prints the papers of lists as JSON, one per line, and diagnostics on standard error.",
  usage: "npm run --silent parse -- FILE…",
  options: {},
};

async function printEntries(file: string): Promise<void> {
  let lines = "";
  const { shape, read } = await openArgumentListing(file);
  let papers = 0;
  for (const { entry, diagnostics } of read({ file, corrections: readCorrectionsOf(file) })) {
    if (entry) lines += `${JSON.stringify(entry)}\n`;
    if (entry) papers++;
    for (const diagnostic of diagnostics) printError(reportLine(diagnostic));
    if (lines.length < chunk) continue;
    await printJson(lines);
    lines = "";
  }
  await printJson(lines);
  if (shape === undefined) process.exitCode ||= 1;
  else printError(`${file}: ${shapeLine(shape, papers)}`);
}

endWithPipe();

async function parse(args: readonly string[]): Promise<void> {
  const { positionals } = readOptions(args, {}, { files: true });
  if (positionals.length === 0) throw new UsageError("Name the files to read.");
  for (const file of positionals) {
    try {
      await printEntries(findArgumentFile(file));
    } catch (error) {
      printThrown(error);
      process.exitCode = 2;
    }
  }
}

void parse(process.argv.slice(2)).catch(reportFailure(HELP));
