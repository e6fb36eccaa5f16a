/**
 * `npm run bench:serve -- [--papers N]`: how long `npm start` takes to show a change of a listing, of a template, of a
 * part of all pages and of a source file, with N made-up papers.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { makeContent } from "./content.ts";

const PORT = 8181;
const TIMES = 3;
/** The pause between two changes in milliseconds, for work that follows a change. */
const QUIET = 6_000;

/** Changes of the project itself: the text after which one is inserted, and the page on which it appears. */
const CHANGES = [
  { what: "template", file: "templates/paper.11ty.ts", behind: '<h1 dir="auto">', page: pageOf(TIMES - 1) },
  { what: "part of all pages", file: "templates/parts/page.ts", behind: "<title>", page: "" },
  { what: "source file", file: "src/shared/plural.ts", behind: "return `", page: "digests/" },
] as const;

const { values } = parseArgs({ options: { papers: { type: "string", default: "1000" } } });
const papers = Number(values.papers);
const { folder, last } = makeContent(papers);
const before = new Map(CHANGES.map(({ file }) => [file, readFileSync(file, "utf8")]));
const [content, output] = [join(folder, "content"), join(folder, "site")];
const server = spawn(
  "npm",
  ["start", "--", "--port", String(PORT), "--content", content, "--output", output],
  { detached: true, stdio: "ignore" },
);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    tidy();
    process.exit(1);
  });
try {
  console.log(`${papers.toLocaleString("en")} papers`);
  console.log(`from the start to the first page: ${await until("", () => true)} s`);
  for (let k = 0; k < TIMES; k++) {
    await pause(QUIET);
    writeFileSync(last.file, `${last.text}LG Nov 15 2026\nFresh Things Number ${k}\nAda Example\nWords.\n`);
    const shown = await until(pageOf(k), (text) => text.includes("Fresh Things"));
    console.log(`a changed listing shows after ${shown} s`);
  }
  for (const { what, file, behind, page } of CHANGES)
    for (let k = 0; k < TIMES; k++) {
      await pause(QUIET);
      writeFileSync(file, (before.get(file) ?? "").replace(behind, `${behind}Changed ${what} ${k} `));
      console.log(
        `a changed ${what} shows after ${await until(page, (text) => text.includes(`Changed ${what} ${k}`))} s`,
      );
    }
} finally {
  tidy();
}

/** Restores the project and ends all processes. */
function tidy(): void {
  for (const [file, text] of before) writeFileSync(file, text);
  if (server.pid !== undefined) process.kill(-server.pid, "SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

/** The page of the paper that a numbered change adds. */
function pageOf(change: number): string {
  return `papers/fresh-things-number-${change}-example/`;
}

/** Requests a page until it is as expected; returns the seconds that this took. */
async function until(path: string, right: (text: string) => boolean): Promise<string> {
  const started = performance.now();
  while (performance.now() - started < 120_000) {
    const text = await fetch(`http://localhost:${PORT}/${path}`)
      .then((answer) => (answer.ok ? answer.text() : ""))
      .catch(() => "");
    if (text !== "" && right(text)) return ((performance.now() - started) / 1000).toFixed(2);
    await pause(20);
  }
  return "more than 120";
}
