import { join } from "node:path";
import { readLines, readText } from "../content/files.ts";
import { loadListings } from "../content/load.ts";
import { readSettings } from "../content/settings/settings.ts";
import { mergeEntries } from "../library/merge.ts";
import type { ResolvedRecord } from "../library/resolved/record.ts";
import { readIsoDay } from "../listing/dates.ts";
import { pluralize } from "../shared/plural.ts";
import { requireContent } from "./console/argument-paths.ts";
import type { Help } from "./console/help.ts";
import { readNumber, readOptions, UsageError } from "./console/options.ts";
import { PROGRESS, print, printError, printFindings } from "./console/print.ts";
import { oneLine } from "./console/printable-text.ts";
import { createProgress } from "./console/progress.ts";
import { reportFailure } from "./console/report-failure.ts";
import { createClient } from "./http/client.ts";
import { userAgent } from "./http/user-agent.ts";
import { takeLock } from "./lock.ts";
import { type Connection, connect } from "./resolve/connection.ts";
import { openResolved, type ResolvedFile } from "./resolve/file.ts";
import { planRun } from "./resolve/plan.ts";
import {
  EXIT_CODES,
  failureLines,
  outcomeOf,
  type Result,
  serviceLines,
  suggestionLines,
  summaryLine,
} from "./resolve/report.ts";
import { lookUp } from "./resolve/run.ts";
import type { WantedPaper } from "./resolve/services/service.ts";
import { servicesFor } from "./resolve/services/services.ts";

const HELP: Help = {
  does: "Looks up papers that lack an identifier, a link or authors, and saves what it finds in content/resolved.jsonl.",
  usage: "npm run resolve -- [options]",
  options: {
    "--all": "look up every paper, complete ones included",
    "--limit PAPERS": "look up this many papers at most (default: 1000)",
    "--accept PAPER": "accept the suggestion for a paper, and look nothing up",
    "--content DIR": "the content folder (default: content)",
    "--day DATE": "the date that counts as today, such as 2026-11-23",
    "--timeout SECONDS": "how long to wait for a response (default: 60)",
  },
};

const OPTIONS = {
  content: { type: "string", default: "content" },
  all: { type: "boolean", default: false },
  limit: { type: "string", default: "1000" },
  accept: { type: "string" },
  day: { type: "string", default: new Date().toISOString().slice(0, 10) },
  timeout: { type: "string", default: "60" },
  // For tests: a local server that simulates every service below its name.
  api: { type: "string" },
  pause: { type: "string" },
  lock: { type: "string", default: ".cache/fetch.json.lock" },
} as const;

type Options = ReturnType<typeof readOptions<typeof OPTIONS>>["values"];

/**
 * `npm run resolve`: looks up papers that lack an identifier, a link or authors, and writes the results into
 * `resolved.jsonl`. Exit code 0 if every paper was looked up, found or not; 3 if services did not respond for some; 1
 * if no service responded; 2 for wrong usage or if the file cannot be read.
 */
async function resolve(args: readonly string[]): Promise<void> {
  const options = readOptions(args, OPTIONS).values;
  requireContent(options.content);
  if (readIsoDay(options.day) === undefined)
    throw new UsageError(`--day ${options.day}: expected a day, such as 2026-11-23.`);
  const limit = readNumber("limit", options.limit, { least: 1, most: 1_000_000, whole: true });
  takeLock(options.lock);
  const file = openResolved(options.content);
  if (file.diagnostics.length > 0) {
    printFindings(file.diagnostics, readLines);
    throw new Error(`Correct ${file.path} first: rewriting it would lose its invalid lines.`);
  }
  if (options.accept !== undefined) return accept(options.accept, file);
  const { read: listings } = await loadListings(join(options.content, "listings"));
  const { papers } = mergeEntries(listings);
  const plan = planRun({ papers, records: file.records, today: options.day, all: options.all, limit });
  if (plan.wanted.length > 0) await run(options, plan.wanted, file);
  else
    print(
      `Nothing to look up: ${pluralize(papers.size, "paper")}, ${plan.waiting} will be looked up again on a later day.`,
    );
  if (plan.beyond > 0) print(`${pluralize(plan.beyond, "paper")} left for the next run (--limit ${limit}).`);
}

/** Accepts a suggestion. */
function accept(paper: string, file: ResolvedFile): void {
  const record = file.records.get(paper);
  if (record?.match !== "suggested")
    throw new UsageError(`--accept ${paper}: ${file.path} has no suggestion for a paper of that name.`);
  const { tries: _, ...accepted } = record;
  file.set({ ...accepted, match: "accepted" });
  file.save();
  print(`Accepted “${oneLine(record.found?.title ?? "")}” for ${paper}.`);
}

async function run(options: Options, wanted: readonly WantedPaper[], file: ResolvedFile): Promise<void> {
  const connections = connectionsFor(options);
  const records: ResolvedRecord[] = [];
  const before = new Map(file.records);
  const progress = createProgress(PROGRESS);
  progress.stage("Looking up", { many: wanted.length, what: "paper" });
  const left = await lookUp(
    {
      connections,
      today: options.day,
      before,
      onRecord: (record) => {
        records.push(record);
        file.set(record);
      },
      onBatch: (done) => {
        file.save();
        progress.done(done);
      },
    },
    wanted,
  );
  progress.end();
  file.save();
  say({ ...left, records, tallies: connections.map(({ tally }) => tally) }, file.path);
}

/** Connects to each service with its rate limit and a user agent. */
function connectionsFor({ content, api, pause, timeout }: Options): readonly Connection[] {
  const { settings } = readSettings(readText(join(content, "site.yaml")), "");
  const { contact } = settings;
  if (api !== undefined && !/^http:\/\/(?:127\.0\.0\.1|localhost):\d+\/$/.test(api))
    throw new UsageError(`--api ${api}: expected a server on this machine, such as http://127.0.0.1:8000/.`);
  const seconds = readNumber("timeout", timeout, { least: 0.1, most: 600 });
  const local = api === undefined ? undefined : readNumber("pause", pause ?? "0", { least: 0, most: 60 });
  return servicesFor({ contact, env: process.env }).map((service) => {
    const client = createClient({
      userAgent: userAgent(settings),
      pause: local ?? service.pause,
      backoff: local ?? Math.max(2, service.pause),
      timeout: seconds,
      tries: 4,
      asked: false,
      onRetry: (reason) => printError(`${service.name}: ${oneLine(reason)}; retrying.`),
    });
    return connect(
      service,
      api === undefined ? service.base : `${api}${service.source}/`,
      client,
      (paper, reason) =>
        printError(`${service.name}: ${oneLine(reason)} for “${oneLine(paper.listedTitle)}”.`),
    );
  });
}

function say(result: Result, path: string): void {
  for (const line of failureLines(result.tallies)) printError(line);
  const lines = [...serviceLines(result.tallies), ...suggestionLines(result.records)];
  for (const line of lines) print(line);
  const written = result.records.length > 0 ? `; see ${path}` : "";
  print(`${summaryLine(result)}${written}.`);
  process.exitCode = EXIT_CODES[outcomeOf(result)];
}

void resolve(process.argv.slice(2)).catch(reportFailure(HELP));
