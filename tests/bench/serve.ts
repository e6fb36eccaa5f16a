/**
 * `npm run bench:serve -- [--papers N]`: how long `npm start` takes to show a listing that was changed, and a template
 * that was changed, with N made-up papers.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { makeContent } from "./content.ts";

const PORT = 8181;
const TEMPLATE = "templates/not-found.11ty.ts";

const { values } = parseArgs({ options: { papers: { type: "string", default: "1000" } } });
const papers = Number(values.papers);
const { folder, last } = makeContent(papers);
const template = readFileSync(TEMPLATE, "utf8");
const server = spawn(
  "npm",
  [
    "start",
    "--",
    "--port",
    String(PORT),
    "--content",
    join(folder, "content"),
    "--output",
    join(folder, "site"),
  ],
  { detached: true, stdio: "ignore" },
);
try {
  console.log(`${papers.toLocaleString("en")} papers`);
  console.log(`from the start to the first page: ${await until("", () => true)} s`);
  for (let k = 0; k < 3; k++) {
    await pause(15_000);
    writeFileSync(last.file, `${last.text}LG Nov 15 2026\nFresh Things Number ${k}\nAda Example\nWords.\n`);
    const slug = `papers/fresh-things-number-${k}-example/`;
    console.log(
      `a changed listing shows after ${await until(slug, (text) => text.includes("Fresh Things"))} s`,
    );
    await pause(15_000);
    writeFileSync(TEMPLATE, template.replace("<h1>", `<h1>Changed ${k} `));
    console.log(
      `a changed template shows after ${await until("404.html", (text) => text.includes(`Changed ${k}`))} s`,
    );
  }
} finally {
  writeFileSync(TEMPLATE, template);
  if (server.pid !== undefined) process.kill(-server.pid, "SIGTERM");
  await pause(500);
  rmSync(folder, { recursive: true, force: true });
}

/** Asks for a page until it is as it should be; gives the seconds that this took. */
async function until(path: string, right: (text: string) => boolean): Promise<string> {
  const begun = performance.now();
  while (performance.now() - begun < 120_000) {
    const text = await fetch(`http://localhost:${PORT}/${path}`)
      .then((answer) => (answer.ok ? answer.text() : ""))
      .catch(() => "");
    if (text !== "" && right(text)) return ((performance.now() - begun) / 1000).toFixed(2);
    await pause(20);
  }
  return "more than 120";
}
