/**
 * `npm run measure:lighthouse [-- FOLDER]`: Lighthouse's four mobile scores for each kind of page, of a built site or of
 * one that is built of 100 real papers. Lighthouse is fetched from the package registry for this command only: it is
 * larger than all other dependencies together. The performance score is the median of three runs, since a single run
 * varies by several points.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { browserPath } from "../support/browser.ts";
import { serveFolder } from "../support/server.ts";
import { buildSample, pageKinds } from "./page-kinds.ts";

const VERSION = "12.8.2";
const SCORES = ["performance", "accessibility", "best-practices", "seo"] as const;
const RUNS = 3;

type Scores = Readonly<Record<(typeof SCORES)[number], number>>;

const [given] = process.argv.slice(2);
const made = given === undefined ? mkdtempSync(join(tmpdir(), "offprint-lighthouse-")) : undefined;
const folder = given ?? buildSample(join(made ?? "", "site"));
const site = await serveFolder(folder, "/", {}, true);
const chromium = await browserPath();
try {
  console.log("| page | performance | accessibility | best practices | SEO |");
  console.log("|---|--:|--:|--:|--:|");
  for (const path of pageKinds(folder)) {
    const runs: Scores[] = [];
    for (let k = 0; k < RUNS; k++) runs.push(await scores(path));
    console.log(
      `| ${[`/${path}`, ...SCORES.map((score) => median(runs.map((run) => run[score])))].join(" | ")} |`,
    );
  }
} finally {
  await site.close();
  if (made !== undefined) rmSync(made, { recursive: true });
}

/** The scores of one run, from 0 to 100. */
async function scores(path: string): Promise<Scores> {
  const flags = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"];
  const only = `--only-categories=${SCORES.join(",")}`;
  const args = ["--yes", `lighthouse@${VERSION}`, site.url + path, ...flags, only];
  const { stdout } = await promisify(execFile)("npx", args, {
    env: { ...process.env, CHROME_PATH: chromium },
    maxBuffer: 2 ** 26,
    shell: process.platform === "win32",
  });
  const { categories } = JSON.parse(stdout) as {
    categories: Readonly<Record<string, { readonly score: number | null }>>;
  };
  const score = (name: string): number => Math.round(100 * (categories[name]?.score ?? 0));
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
