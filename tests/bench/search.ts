/**
 * `npm run bench:search [-- CONTENT]`: judged queries on the sample of real papers and some invented ones: how many of
 * the papers wanted are among the first ten, and files and bytes of a first search. With a content folder of a
 * publisher's, the bytes of searches on that.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSearchIndex } from "../../src/build/search/search-index.ts";
import { formatNumber } from "../../src/shared/plural.ts";
import { loadSite } from "../../src/site/site.ts";
import { openIndexFolder } from "../support/search-reader.ts";
import { type JudgedQuery, QUERIES, SPECIAL_PAPERS } from "./search-queries.ts";

const FIRST = 10;
const BYTES_OF = [
  "large language models",
  "graph neural network",
  '"in-context learning"',
  "reinforcment lerning",
  "wang",
];

const [given] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "search-"));
const index = join(folder, "index");
try {
  const content = given ?? sample();
  const site = await loadSite({ content, url: "https://example.org/" });
  await createSearchIndex(site, index).close();
  if (given === undefined) await printRecall();
  await printBytes(site.library.papers.length);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sample(): string {
  const listing = readFileSync(join(import.meta.dirname, "../samples/corpus/listing.txt"), "utf8");
  const special = SPECIAL_PAPERS.map((paper) =>
    JSON.stringify({ date: "2026-05-12", category: "cs.LG", abstract: "We study it.", ...paper }),
  );
  const listings = join(folder, "content/listings");
  mkdirSync(listings, { recursive: true });
  writeFileSync(join(listings, "2026-07-01.txt"), listing);
  writeFileSync(join(listings, "2026-07-02.jsonl"), special.join("\n"));
  return join(folder, "content");
}

async function printRecall(): Promise<void> {
  const reader = await openIndexFolder(index);
  const sums = new Map<string, { wanted: number; found: number }>();
  const missed: string[] = [];
  for (const judged of QUERIES) {
    const { papers } = await reader.search(`${new URLSearchParams({ q: judged.query })}`);
    const found = foundOf(
      judged,
      papers.slice(0, FIRST).map(({ title }) => title),
    );
    for (const kind of [judged.kind, "all"]) {
      const { wanted = 0, found: before = 0 } = sums.get(kind) ?? {};
      sums.set(kind, { wanted: wanted + 1, found: before + found });
    }
    if (found < 1) missed.push(`${judged.query}: ${found.toFixed(2)}`);
  }
  console.log("| kind | queries | recall@10 |\n|---|--:|--:|");
  for (const [kind, { wanted, found }] of sums)
    console.log(`| ${kind} | ${wanted} | ${(found / wanted).toFixed(3)} |`);
  for (const each of missed) console.log(`missed: ${each}`);
}

/** The share of wanted papers that were found; 0 if an excluded one was found. */
function foundOf({ wanted, unwanted = [] }: JudgedQuery, titles: readonly string[]): number {
  const isThere = (start: string) => titles.some((title) => title.startsWith(start));
  return unwanted.some(isThere) ? 0 : wanted.filter(isThere).length / wanted.length;
}

/** Each search starts with an empty cache, as on a reader's first visit, without the page and its script. */
async function printBytes(papers: number): Promise<void> {
  console.log(
    `\n| first search on ${formatNumber(papers)} papers | results | files | bytes |\n|---|--:|--:|--:|`,
  );
  for (const query of BYTES_OF) {
    const reader = await openIndexFolder(index);
    const { total } = await reader.search(`${new URLSearchParams({ q: query })}`);
    const { files, bytes } = reader.takeRead();
    console.log(`| ${query} | ${formatNumber(total)} | ${files} | ${formatNumber(bytes)} |`);
  }
}
