import { join } from "node:path";
import { planSite } from "../build/plan-site.ts";
import { readCorrectionsOf, readLines } from "../content/files.ts";
import { loadPeople } from "../content/load.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { loadSite } from "../site/site.ts";
import { findLostAddresses, type Verdict } from "./checks/check-addresses.ts";
import { likelyPeople } from "./checks/people.ts";
import { findArgumentFile, openArgumentListing, requireContent } from "./console/argument-paths.ts";
import type { Help } from "./console/help.ts";
import { readOptions } from "./console/options.ts";
import { endWithPipe, print, printAnnotation, printFindings } from "./console/print.ts";
import { shapeLine, tally } from "./console/report.ts";
import { reportFailure } from "./console/report-failure.ts";
import { contentFindings } from "./content-findings.ts";

/** The number of papers, and the diagnostics. */
interface Checked {
  readonly papers: number;
  readonly diagnostics: readonly Diagnostic[];
}

const OPTIONS = {
  content: { type: "string", default: "content" },
  output: { type: "string", default: "_site" },
  against: { type: "string" },
  people: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
} as const;

const HELP: Help = {
  does: "Checks the content folder, or the named lists, and changes nothing.",
  usage: "npm run check -- [options] [FILE…]",
  options: {
    "--content DIR": "the content folder (default: content)",
    "--all": "show every finding; otherwise ten of a kind are shown",
    "--people": "report authors who are probably one person, instead",
    "--against PLACE":
      "report URLs of a published site, or of an earlier build, that this build breaks, instead",
    "--output DIR": "the build that is compared (default: _site)",
  },
};

/** Maximum number of diagnostics shown per code. */
const MOST = 10;

/**
 * `npm run check`: checks the given lists, each by itself, or the whole content folder: settings, lists, pages,
 * LaTeX, contradictions between papers. With `--against`, it reports published URLs that a build would break; with
 * `--people`, authors who may be the same person.
 */
async function check(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, OPTIONS, { files: true });
  if (values.against === undefined) requireContent(values.content);
  if (values.people) return printPeople(values.content);
  if (values.against !== undefined)
    return printVerdict(await findLostAddresses(values.output, values.against));
  const checked: Checked[] = [];
  const most = values.all ? undefined : MOST;
  for (const file of positionals) checked.push(await checkListing(findArgumentFile(file), most));
  if (positionals.length === 0) checked.push(await checkContent(values.content, most));
  const diagnostics = checked.flatMap((each) => each.diagnostics);
  const papers = checked.reduce((sum, each) => sum + each.papers, 0);
  print(tally(papers, diagnostics));
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
  printAnnotation(
    "addresses",
    "Published URLs would break; the log shows the redirects to write, and how to publish anyway.",
  );
  process.exitCode = 1;
}

async function checkContent(content: string, most: number | undefined): Promise<Checked> {
  const plan = await planSite({ content });
  const papers = plan.site.library.papers.length;
  const diagnostics = contentFindings(plan, content);
  printFindings(diagnostics, readLines, { stream: process.stdout, most });
  return { papers, diagnostics };
}

/** Entries are counted and discarded: a long listing needs no more memory than its text and its diagnostics. */
async function checkListing(file: string, most: number | undefined): Promise<Checked> {
  const corrections = readCorrectionsOf(file);
  const { shape, read, textOf } = await openArgumentListing(file);
  const diagnostics: Diagnostic[] = [];
  let entries = 0;
  for (const step of read({ file, corrections })) {
    if (step.entry) entries++;
    for (const diagnostic of step.diagnostics) diagnostics.push(diagnostic);
  }
  const linesOf = (name: string, wanted: ReadonlySet<number>) =>
    name === file ? textOf(wanted) : readLines(name, wanted);
  printFindings(diagnostics, linesOf, { stream: process.stdout, most });
  if (shape) print(`${file}: ${shapeLine(shape, entries)}`);
  return { papers: entries, diagnostics };
}

endWithPipe();

void check(process.argv.slice(2)).catch(reportFailure(HELP));
