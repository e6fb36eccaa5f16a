import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../cache/project.ts";
import { joins } from "../library/related/document-frequency.ts";
import { isCompound, stem, visitWords } from "../library/related/words.ts";
import { readListing } from "../listing/parse/read.ts";
import type { Help } from "./console/help.ts";
import { UsageError } from "./console/options.ts";
import { reportFailure } from "./console/report-failure.ts";

// Generates the table of words that are common in papers on any subject from a large listing.

/** Minimum share of papers in thousandths; rarer words are left out. */
const LEAST = 2;
/** The same for compounds, which are rarer. */
const LEAST_COMPOUND = 2;

const HELP: Help = {
  does: "Generates the table of common words from a long list.",
  usage: "npm run make:common-words -- FILE",
  options: {},
};

const [file] = process.argv.slice(2);
if (file === undefined) reportFailure(HELP)(new UsageError("Name a list."));
else write(file);

function write(file: string): void {
  const { entries } = readListing(readFileSync(file, "utf8"), { file });
  const papers = new Map<string, number>();
  for (const { title, abstract } of entries) {
    for (const word of wordsOf(`${title}. ${abstract}`)) papers.set(word, (papers.get(word) ?? 0) + 1);
  }
  const common = [...papers]
    .map(([word, count]) => [word, Math.round((1000 * count) / entries.length)] as const)
    .filter(([word, share]) => share >= (isCompound(word) ? LEAST_COMPOUND : LEAST))
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const source = `// Made by \`npm run make:common-words\` from ${entries.length} entries of arXiv's metadata (CC0 1.0). Do not edit.

/** Stems of words, and of two words one after the other, each with the share of papers that use it, in thousandths; most common first. */
export const commonWords = \`
${common.map(([word, share]) => ` ${word} ${share}`).join("\n")}
\`;
`;
  writeFileSync(join(PROJECT, "src/library/related/common-words.ts"), source);
  console.log(`${common.length} words of ${entries.length} papers`);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = "";
  visitWords(text, (word, follows) => {
    const each = stem(word);
    words.add(each);
    if (follows && last !== "" && joins(each)) words.add(`${last} ${each}`);
    last = joins(each) ? each : "";
  });
  return words;
}
