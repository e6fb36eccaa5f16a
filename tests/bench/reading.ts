import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readerOf } from "../../src/listing/importers/read.ts";

// `npm run bench:reading -- [MEGABYTES…]`: seconds of the processor and peak memory for reading a CSV table, a Markdown
// table and a web page of so many megabytes (10 and 100 by default) in one go, each in a separate process.
const ROW = [
  "Sparse Median Graphs in Linear Time",
  "Ada Vesely, Bo Lind",
  "Journal of Sparse Graphs",
  "2026-11-19",
];
const ABSTRACT =
  "We show that median graphs can be made sparse in linear time, which was open for twenty years. ".repeat(8);

/** How each kind of file begins, goes on with a paper, and ends. */
const KINDS: Readonly<Record<string, readonly [head: string, row: (k: number) => string, foot: string]>> = {
  csv: [
    "Title,Authors,Journal,Date,Abstract\n",
    (k) => `"${ROW[0]} ${k}","${ROW[1]}","${ROW[2]}","${ROW[3]}","${ABSTRACT}"\n`,
    "",
  ],
  "markdown table": [
    "| Title | Authors | Journal | Date | Abstract |\n|---|---|---|---|---|\n",
    (k) => `| **${ROW[0]} ${k}** | ${ROW[1]} | ${ROW[2]} | ${ROW[3]} | ${ABSTRACT} |\n`,
    "",
  ],
  "web page": [
    "<!DOCTYPE html><html><body><table><tr><th>Title</th><th>Authors</th><th>Journal</th><th>Date</th><th>Abstract</th></tr>\n",
    (k) =>
      `<tr><td>${ROW[0]} ${k}</td><td>${ROW[1]}</td><td>${ROW[2]}</td><td>${ROW[3]}</td><td>${ABSTRACT}</td></tr>\n`,
    "</table></body></html>\n",
  ],
};

async function measure(kind: string, megabytes: number): Promise<void> {
  const [head, row, foot] = KINDS[kind] ?? ["", () => "", ""];
  const rows = Math.ceil((megabytes * 1e6) / row(0).length);
  const text = Buffer.from(head + Array.from({ length: rows }, (_, k) => row(k)).join("") + foot).toString(
    "utf8",
  );
  const used = process.cpuUsage();
  const { readSteps } = await readerOf(text, "2026-11-23.txt");
  let papers = 0;
  for (const { entry } of readSteps(text, { file: "2026-11-23.txt" })) if (entry) papers++;
  const { user, system } = process.cpuUsage(used);
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  const seconds = (user + system) / 1e6;
  console.log(
    `${kind}, ${megabytes} MB: ${papers} papers, ${seconds.toFixed(1)} s of the processor (${((1000 * seconds) / papers).toFixed(3)} ms a paper), peak ${peak} MB`,
  );
}

const [kind, size] = process.argv.slice(2);
if (kind !== undefined && Object.hasOwn(KINDS, kind)) await measure(kind, Number(size));
else {
  const sizes = process.argv.slice(2).map(Number);
  for (const each of Object.keys(KINDS))
    for (const megabytes of sizes.length > 0 ? sizes : [10, 100])
      spawnSync(
        process.execPath,
        [...process.execArgv, fileURLToPath(import.meta.url), each, String(megabytes)],
        {
          stdio: "inherit",
        },
      );
}
