import { join } from "node:path";
import { planSite } from "../build/plan-site.ts";
import { filesIn, readCorrectionsOf, readLines } from "../content/files.ts";
import { checkFutureListings } from "../content/future-listings.ts";
import { loadPeople } from "../content/load.ts";
import { findPlaceholders } from "../content/placeholders.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { readerOf } from "../listing/importers/read.ts";
import { loadSite } from "../site/site.ts";
import { findLostAddresses, type Verdict } from "./check-addresses.ts";
import { fail } from "./fail.ts";
import { namedFile, readNamed, requireContent } from "./named.ts";
import { readOptions } from "./options.ts";
import { likelyPeople } from "./people.ts";
import { endWithPipe, print, printAnnotation, printFindings } from "./print.ts";
import { shapeLine, tally } from "./report.ts";

/** How many entries were read, and what there is to say. */
interface Checked {
  readonly entries: number;
  readonly diagnostics: readonly Diagnostic[];
}

const OPTIONS = {
  content: { type: "string", default: "content" },
  output: { type: "string", default: "_site" },
  against: { type: "string" },
  people: { type: "boolean", default: false },
} as const;

/**
 * `npm run check`: what there is to say about the listings that are named, each read on its own, or about the
 * whole content folder: settings, listings, pages, LaTeX, papers that contradict each other. With `--against`,
 * what there is to say about a build: which published addresses it would lose; with `--people`, which authors may
 * be one person.
 */
async function check(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, OPTIONS, { files: true });
  if (values.against === undefined) requireContent(values.content);
  if (values.people) return printPeople(values.content);
  if (values.against !== undefined)
    return printVerdict(await findLostAddresses(values.output, values.against));
  const checked: Checked[] = [];
  for (const file of positionals) checked.push(await checkListing(namedFile(file)));
  if (positionals.length === 0) checked.push(await checkContent(values.content));
  const diagnostics = checked.flatMap((each) => each.diagnostics);
  const entries = checked.reduce((sum, each) => sum + each.entries, 0);
  print(tally(entries, diagnostics));
  if (diagnostics.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

async function printPeople(content: string): Promise<void> {
  const preferred = loadPeople(join(content, "authors.yaml")).list.map(({ name }) => name);
  const { library } = await loadSite({ content });
  print(likelyPeople(library, new Set(preferred)));
}

function printVerdict({ passes, words }: Verdict): void {
  print(words);
  if (passes) return;
  printAnnotation("addresses", "Published addresses would vanish; the log shows the redirects to write.");
  process.exitCode = 1;
}

async function checkContent(content: string): Promise<Checked> {
  const plan = await planSite({ content });
  const { entries } = plan.site;
  const future = checkFutureListings(filesIn(join(content, "listings")), Date.now());
  const diagnostics = [...plan.diagnostics(), ...future, ...findPlaceholders(content)];
  printFindings(diagnostics, readLines, process.stdout);
  return { entries, diagnostics };
}

/** Entries are counted and let go: a long listing needs no more memory than its text and what is wrong with it. */
async function checkListing(file: string): Promise<Checked> {
  const { text, encoding } = readNamed(file);
  const corrections = readCorrectionsOf(file);
  const { shape, readSteps } = await readerOf(text, file);
  const diagnostics: Diagnostic[] = [];
  let entries = 0;
  for (const step of readSteps(text, { file, corrections, encoding })) {
    if (step.entry) entries++;
    for (const diagnostic of step.diagnostics) diagnostics.push(diagnostic);
  }
  const textOf = (name: string, lines: ReadonlySet<number>) =>
    name === file ? text : readLines(name, lines);
  printFindings(diagnostics, textOf, process.stdout);
  if (shape) print(`${file}: ${shapeLine(shape, entries)}`);
  return { entries, diagnostics };
}

endWithPipe();

await check(process.argv.slice(2)).catch(
  fail(
    "npm run check -- [--content DIR] [FILE…], or --people, or --against ADDRESS-or-FOLDER [--output DIR]",
  ),
);
