import { join, resolve } from "node:path";
import { readQueries } from "../content/arxiv-queries.ts";
import { type Fetched, writeFetched } from "../content/fetch-status.ts";
import { readLines, readText } from "../content/files.ts";
import { loadListings } from "../content/load.ts";
import { readSettings } from "../content/settings/settings.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { readIsoDay } from "../listing/dates.ts";
import { createDates } from "../site/dates.ts";
import { describeFetch } from "../site/fetch-summary.ts";
import { type ArxivClient, createArxivClient } from "./arxiv/ask.ts";
import { forgetProgress, keepProgress, readProgress, runOf } from "./arxiv/progress.ts";
import { ARXIV_API } from "./arxiv/request.ts";
import { cutQueries, EXIT_CODES, fetchedOf, jsonLine, newEntries } from "./arxiv/result.ts";
import { type FetchResult, runQueries } from "./arxiv/run.ts";
import { replaceFile, writeNewFile } from "./atomic-write.ts";
import type { Help } from "./console/help.ts";
import { readNumber, readOptions, UsageError } from "./console/options.ts";
import { print, printError, printFindings } from "./console/print.ts";
import { oneLine } from "./console/printable-text.ts";
import { reportFailure } from "./console/report-failure.ts";
import { userAgent } from "./http/user-agent.ts";
import { takeLock } from "./lock.ts";

const HELP: Help = {
  does: "Fetches the papers that content/sources.yaml describes from arXiv, and saves new ones as a list.",
  usage: "npm run fetch -- [options]",
  options: {
    "--content DIR": "the content folder (default: content)",
    "--day DATE": "the date of the list, such as 2026-11-23 (default: today)",
    "--api URL": "the address of arXiv's interface",
    "--pause SECONDS": "the time between two requests (default: 3, and no less for arXiv)",
    "--timeout SECONDS": "how long to wait for a response (default: 60)",
    "--page PAPERS": "papers in one response (default: 100)",
    "--state FILE": "the file that an interrupted run continues from",
  },
};

const OPTIONS = {
  content: { type: "string", default: "content" },
  day: { type: "string", default: new Date().toISOString().slice(0, 10) },
  api: { type: "string", default: ARXIV_API },
  pause: { type: "string", default: "3" },
  timeout: { type: "string", default: "60" },
  page: { type: "string", default: "100" },
  state: { type: "string", default: ".cache/fetch.json" },
} as const;

type Options = { readonly [K in keyof typeof OPTIONS]: string };

/**
 * `npm run fetch`: runs the queries of `sources.yaml` at arXiv, writes new papers as a listing of the day, and the
 * outcome into `fetched.yaml`. Exit code 0 for success, with or without new papers; 1 if arXiv did not respond; 3 if
 * fewer papers were received than announced; 2 if a query is invalid.
 */
async function fetchNew(args: readonly string[]): Promise<void> {
  const options: Options = readOptions(args, OPTIONS).values;
  const { content, day } = options;
  if (readIsoDay(day) === undefined)
    throw new UsageError(`--day ${day}: expected a day, such as 2026-11-23.`);
  const result = await ask(options);
  const known = await loadListings(join(content, "listings"));
  const entries = known.read.flatMap((listing) => listing.entries);
  const fresh = result.failure === undefined ? newEntries(result.progress.entries, entries) : [];
  if (fresh.length > 0) {
    const path = writeNewFile(join(content, "listings"), day, ".jsonl", fresh.map(jsonLine).join(""));
    print(`Wrote ${path}.`);
  }
  const fetched = fetchedOf(day, result, fresh.length);
  replaceFile(join(content, "fetched.yaml"), writeFetched(fetched));
  if (result.failure === undefined) forgetProgress(options.state);
  say(fetched, result);
  // The papers of an invalid query are missing, too.
  if (process.exitCode === 0 && result.queriesLeftOut) process.exitCode = 2;
}

async function ask(options: Options): Promise<FetchResult & { readonly queriesLeftOut: boolean }> {
  const { content, day, api, state } = options;
  const file = join(content, "sources.yaml");
  const source = readText(file);
  if (source === undefined) throw new Error(`There is no ${file}. docs/sources.md describes it.`);
  takeLock(`${state}.lock`);
  const { queries, diagnostics } = readQueries(source, file);
  printFindings(diagnostics, readLines);
  if (queries.length === 0) throw new Error(`${file} names no query that can be asked.`);
  const begun = readProgress(state, runOf(day, api, resolve(content), queries), queries);
  const goesOn = begun.asked.some(({ next }) => next > 0);
  if (goesOn) printError("Resuming the interrupted run.");
  const keep = (progress: typeof begun) => keepProgress(state, progress);
  const page = readNumber("page", options.page, { least: 1, most: 2000, whole: true });
  const path = join(content, "listings", `${day}.jsonl`);
  const client = clientOf(options, goesOn);
  const onUnread = (findings: readonly Diagnostic[]) => {
    for (const { message } of findings) printError(`arXiv’s response: ${oneLine(message)}`);
  };
  const result = await runQueries({ api, day, queries, page, file: path, client, onUnread, keep }, begun);
  for (const line of cutQueries(queries, result.progress)) printError(line);
  return { ...result, queriesLeftOut: diagnostics.some(({ severity }) => severity === "error") };
}

/** A client that follows arXiv's terms of use: at most one request every three seconds, with a user agent. */
function clientOf(options: Options, asked: boolean): ArxivClient {
  const site = readSettings(readText(join(options.content, "site.yaml")), "").settings;
  const isArxiv = /(?:^|\.)arxiv\.org$/i.test(new URL(options.api).hostname);
  return createArxivClient({
    userAgent: userAgent(site),
    pause: readNumber("pause", options.pause, { least: isArxiv ? 3 : 0, most: 3600 }),
    timeout: readNumber("timeout", options.timeout, { least: 0.1, most: 3600 }),
    tries: 5,
    asked,
    onRetry: (reason) => printError(`Retrying: ${oneLine(reason)}.`),
  });
}

function say(fetched: Fetched, { failure }: FetchResult): void {
  if (failure !== undefined) printError(`arXiv did not respond: ${oneLine(failure)}.`);
  print(describeFetch(fetched, createDates("en")));
  process.exitCode = EXIT_CODES[fetched.outcome];
}

void fetchNew(process.argv.slice(2)).catch(reportFailure(HELP));
