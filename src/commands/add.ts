import { spawn } from "node:child_process";
import { basename, join } from "node:path";
import { PROJECT } from "../cache/project.ts";
import { filesIn, readLines, readText } from "../content/files.ts";
import { loadListings } from "../content/load.ts";
import { isIncomplete } from "../library/lookup/missing.ts";
import { createPaperMatcher, type PaperMatcher } from "../library/paper-matcher.ts";
import { readIsoDay } from "../listing/dates.ts";
import { readerOf } from "../listing/importers/read.ts";
import { collect } from "../listing/parse/read.ts";
import type { Entry, ParseResult } from "../listing/types.ts";
import { pluralize } from "../shared/plural.ts";
import { writeNewFile } from "./atomic-write.ts";
import { requireContent } from "./console/argument-paths.ts";
import type { Help } from "./console/help.ts";
import { readOptions, UsageError } from "./console/options.ts";
import { print, printFindings } from "./console/print.ts";
import { oneLine } from "./console/printable-text.ts";
import { type Input, readInput } from "./console/read-input.ts";
import { shapeLine, tally } from "./console/report.ts";
import { reportFailure } from "./console/report-failure.ts";

const OPTIONS = {
  content: { type: "string", default: "content" },
  day: { type: "string" },
  "no-preview": { type: "boolean", default: false },
} as const;

const HELP: Help = {
  does: "Saves a list that you copied, reports what was read, and shows the site with it.",
  usage: "npm run add -- [options] [FILE]",
  options: {
    FILE: "the list; “-” for standard input; without it, the clipboard",
    "--day DATE": "the date of the list, such as 2026-11-23 (default: that of the file's name, or today)",
    "--content DIR": "the content folder (default: content)",
    "--no-preview": "do not show the site; nor is it shown where the output is no terminal",
  },
};

/**
 * `npm run add`: saves a pasted list in the content folder under its date: the given one, the one in the file's name,
 * or today. It reports the papers and how to publish them; in a terminal it shows the site. Exit code 1 if the text
 * has no entries; nothing is written then.
 */
async function add(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, OPTIONS, { files: true });
  if (positionals.length > 1) throw new UsageError("Add one list at a time.");
  requireContent(values.content);
  const pasted = await readInput(positionals[0]);
  // The user may have forgotten the name of a file or pipe.
  if (positionals[0] === undefined) print("Reading the clipboard.");
  const day = values.day === undefined ? (pasted.day ?? today()) : readIsoDay(values.day);
  if (day === undefined) throw new UsageError(`--day ${values.day}: expected a day, such as 2026-11-23.`);
  const folder = join(values.content, "listings");
  const { shape } = await readerOf(pasted.text, pasted.from);
  const extension = pasted.extension ?? shape?.extension ?? ".txt";
  const reading = await read(pasted, join(folder, `${day}${extension}`));
  if (reading.entries.length === 0) return refuse(pasted, reading);
  const bare = bareText(pasted.text);
  const twin = filesIn(folder, extension).find((file) => bareText(readText(file) ?? "") === bare);
  if (twin !== undefined) {
    print(`Nothing was added: ${twin} has the same text already.`);
    return;
  }
  const register = await registerOf(folder);
  const path = writeNewFile(folder, day, extension, pasted.text);
  if (shape) print(shapeLine(shape, reading.entries.length));
  say(path, await read(pasted, path), register);
  print(nextSteps(values.content, path));
  if (process.stdout.isTTY && !values["no-preview"]) preview(values.content);
}

async function read({ text, encoding }: Input, file: string): Promise<ParseResult> {
  const { readSteps } = await readerOf(text, file);
  return collect(readSteps(text, { file, encoding }), file);
}

/** Normalizes what programs change when copying a text: line ends, byte-order mark, outer white space. */
function bareText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/^\ufeff/, "")
    .trim();
}

/** Every paper in the folder. */
async function registerOf(folder: string): Promise<PaperMatcher> {
  const register = createPaperMatcher();
  const listings = await loadListings(folder);
  for (const entry of listings.read.flatMap(({ entries }) => entries)) register.add(entry);
  return register;
}

function refuse({ text, from }: Input, { diagnostics }: ParseResult): void {
  const named = diagnostics.map((each) => ({ ...each, file: from }));
  printFindings(named, () => text, { stream: process.stdout });
  print(`Nothing was added: no papers found in ${from}.`);
  process.exitCode = 1;
}

/** Prints the report of `check`, then the new papers and the known ones. */
function say(path: string, { entries, diagnostics }: ParseResult, register: PaperMatcher): void {
  const fresh: Entry[] = [];
  const known: string[] = [];
  for (const entry of entries) {
    const before = register.find(entry);
    if (before === undefined) fresh.push(entry);
    else known.push(`  ${oneLine(entry.title)} (${before.file}:${before.line})`);
    register.add(entry);
  }
  printFindings(diagnostics, readLines, { stream: process.stdout });
  print(tally(entries.length, diagnostics));
  if (fresh.length > 0) print(["New:", ...fresh.map(({ title }) => `  ${oneLine(title)}`)].join("\n"));
  if (known.length > 0) print(["Known:", ...known].join("\n"));
  print(`Added ${path}: ${pluralize(fresh.length, "new paper")}, ${known.length} known.`);
  const incomplete = fresh.filter(isIncomplete).length;
  if (incomplete > 0)
    print(
      `${pluralize(incomplete, "paper")} without an identifier or all authors: npm run resolve looks them up.`,
    );
}

/** The commands that publish a saved list. */
function nextSteps(content: string, path: string): string {
  const option = content === "content" ? "" : ` -- --content ${content}`;
  return [
    "Next:",
    `  npm start${option}    # look at the site`,
    `  git add "${path}" && git commit -m "Add ${basename(path)}" && git push    # publish it`,
  ].join("\n");
}

/** Serves the site until the user stops it. */
function preview(content: string): void {
  print("Preview (Ctrl+C ends it):");
  const program = join(PROJECT, "src/commands/run.cjs");
  const server = spawn(process.execPath, [program, "start", "--content", content], { stdio: "inherit" });
  process.on("SIGINT", () => {});
  server.on("exit", (code) => (process.exitCode = code ?? 0));
}

/** Today's date in the user's time zone. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

void add(process.argv.slice(2)).catch(reportFailure(HELP));
