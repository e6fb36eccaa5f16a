/**
 * `npm run bench:sizes [-- FOLDER]`: what a built site (`_site`) is made of: files and bytes of each kind, and bytes a
 * paper. Files are counted at their own length, not at what they occupy on a disk.
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatNumber } from "../../src/shared/plural.ts";

/** Kinds by what their addresses look like; the first that fits counts. */
const KINDS: readonly (readonly [name: string, path: RegExp])[] = [
  ["pages of papers", /^papers\/.*\.html$/],
  ["pages of authors", /^authors\/(?!by\/|index).*\.html$/],
  ["index of authors", /^authors\/.*\.html$/],
  ["pages of categories", /^categories\/.*\.html$/],
  ["messages and Markdown of digests", /^digests\/.*\/email\.(?:html|txt|md)$/],
  ["Markdown of papers", /^papers\/.*\.md$/],
  ["pages of digests", /^digests\/.*\.html$/],
  ["the archive", /^archive\/.*\.html$/],
  ["other pages", /\.html$/],
  ["feeds of authors", /^authors\/.*feed(?:\/\d+)?\.xml$/],
  ["feeds of categories", /^categories\/.*(?:feed|atom)(?:\/\d+)?\.(?:xml|json)$/],
  ["feeds of everything and of digests", /(?:feed|atom)(?:\/\d+)?\.(?:xml|json)$/],
  ["BibTeX", /\.bib$/],
  ["RIS", /\.ris$/],
  ["CSL-JSON", /\.csl\.json$/],
  ["data (JSON)", /papers\.json$/],
  ["search index", /^search-index/],
  ["the rest", /./],
];

const folder = process.argv[2] ?? "_site";
const sums = new Map(KINDS.map(([name]) => [name, { files: 0, bytes: 0 }]));
const all = { files: 0, bytes: 0 };
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  const stats = statSync(join(folder, file));
  if (stats.isDirectory()) continue;
  const kind = KINDS.find(([, path]) => path.test(file))?.[0] ?? "the rest";
  for (const sum of [all, sums.get(kind)]) {
    if (sum === undefined) continue;
    sum.files += 1;
    sum.bytes += stats.size;
  }
}
const papers = sums.get("pages of papers")?.files || 1;
console.log("| kind | files | bytes | bytes a paper |\n|---|--:|--:|--:|");
for (const [name, { files, bytes }] of [...sums, ["everything", all] as const]) {
  if (files > 0)
    console.log(
      `| ${name} | ${formatNumber(files)} | ${formatNumber(bytes)} | ${formatNumber(Math.round(bytes / papers))} |`,
    );
}
