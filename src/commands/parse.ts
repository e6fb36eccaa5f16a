import { once } from "node:events";
import { readerOrListing } from "../listing/sources/read.ts";
import { readCorrectionsOf, readDecoded } from "../site/files.ts";
import { reportLine } from "./report.ts";

// Prints one JSON entry a line, each file read on its own, as if alone; diagnostics go to standard error.
const chunk = 1 << 16;

async function printEntries(file: string): Promise<void> {
  let lines = "";
  const decoded = readDecoded(file);
  if (decoded === undefined) throw new Error("there is no such file.");
  const { text, encoding } = decoded;
  const readSteps = await readerOrListing(file);
  const options = { file, encoding, corrections: readCorrectionsOf(file) };
  for (const { entry, diagnostics } of readSteps(text, options)) {
    if (entry) lines += `${JSON.stringify(entry)}\n`;
    for (const diagnostic of diagnostics) process.stderr.write(`${reportLine(diagnostic)}\n`);
    if (lines.length < chunk) continue;
    // A reader that is slower than we are is waited for, so that the output never piles up in memory.
    if (!process.stdout.write(lines)) await once(process.stdout, "drain");
    lines = "";
  }
  process.stdout.write(lines);
}

// `parse … | head` closes the pipe early, and that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("usage: npm run --silent parse -- FILE…\n");
  process.exitCode = 2;
}
for (const file of files) {
  try {
    await printEntries(file);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
