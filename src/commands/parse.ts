import { once } from "node:events";
import { readCorrectionsOf, readDecoded } from "../content/files.ts";
import { readerOf } from "../listing/importers/read.ts";
import { fail } from "./fail.ts";
import { namedFile } from "./named.ts";
import { readOptions } from "./options.ts";
import { reportLine, shapeLine } from "./report.ts";

// Prints one JSON entry a line, each file read by itself; the recognised shape and diagnostics go to standard error.
// Exit code 1 where a file is refused: its text is not a list that can be read.
const chunk = 1 << 16;

async function printEntries(file: string): Promise<void> {
  let lines = "";
  const decoded = readDecoded(file);
  if (decoded === undefined) throw new Error(`${file}: there is no such file.`);
  const { text, encoding } = decoded;
  const { shape, readSteps } = await readerOf(text, file);
  const options = { file, encoding, corrections: readCorrectionsOf(file) };
  let papers = 0;
  for (const { entry, diagnostics } of readSteps(text, options)) {
    if (entry) lines += `${JSON.stringify(entry)}\n`;
    if (entry) papers++;
    for (const diagnostic of diagnostics) process.stderr.write(`${reportLine(diagnostic)}\n`);
    if (lines.length < chunk) continue;
    // A reader that is slower than we are is waited for, so that the output never piles up in memory.
    if (!process.stdout.write(lines)) await once(process.stdout, "drain");
    lines = "";
  }
  process.stdout.write(lines);
  if (shape === undefined) process.exitCode ||= 1;
  else process.stderr.write(`${file}: ${shapeLine(shape, papers)}\n`);
}

// `parse … | head` closes the pipe early, and that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

async function parse(args: readonly string[]): Promise<void> {
  const { positionals } = readOptions(args, {}, { files: true });
  if (positionals.length === 0) throw new Error("Name the files to read.");
  for (const file of positionals) {
    try {
      await printEntries(namedFile(file));
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    }
  }
}

await parse(process.argv.slice(2)).catch(fail("npm run --silent parse -- FILE…"));
