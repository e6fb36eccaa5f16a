import { readSteps } from "../listing/read.ts";
import type { Diagnostic } from "../listing/types.ts";
import { findListings, loadCorrections, loadText } from "./listings.ts";
import { annotations, report, tally } from "./report.ts";

// Reports what there is to say about listings, file by file: those named, or all of content/listings.
interface Checked {
  readonly entries: number;
  readonly diagnostics: readonly Diagnostic[];
}

function checkFile(file: string): Checked {
  const text = loadText(file);
  const corrections = loadCorrections(file);
  const diagnostics: Diagnostic[] = [];
  let entries = 0;
  // Entries are counted and let go: a long listing needs no more memory than its text and what is wrong with it.
  for (const step of readSteps(text, { file, corrections })) {
    if (step.entry) entries++;
    for (const diagnostic of step.diagnostics) diagnostics.push(diagnostic);
  }
  const textOf = (name: string) =>
    name === file ? text : corrections?.file === name ? corrections.text : undefined;
  if (diagnostics.length > 0) process.stdout.write(`${report(diagnostics, textOf)}\n`);
  if (process.env.GITHUB_ACTIONS === "true") process.stdout.write(annotations(diagnostics));
  return { entries, diagnostics };
}

function checkAll(files: readonly string[]): void {
  let entries = 0;
  const all: Diagnostic[] = [];
  for (const file of files) {
    try {
      const checked = checkFile(file);
      entries += checked.entries;
      for (const diagnostic of checked.diagnostics) all.push(diagnostic);
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    }
  }
  process.stdout.write(`${tally(entries, all)}\n`);
  if (all.some(({ severity }) => severity === "error")) process.exitCode ??= 1;
}

// `check … | head` closes the pipe early, and that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const named = process.argv.slice(2);
const files = named.length > 0 ? named : findListings("content/listings");
if (files.length === 0) process.stdout.write("There is no listing in content/listings.\n");
checkAll(files);
