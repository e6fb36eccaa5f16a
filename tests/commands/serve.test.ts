import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../support/folders.ts";
import { freePort } from "../support/free-port.ts";

const WAIT = 100_000;

let copy: string;
let port: number;
let server: ChildProcess;
let said = "";
let ended = false;

beforeAll(async () => {
  copy = projectCopy();
  port = await freePort();
  server = spawn("npm", ["start", "--", "--port", String(port)], { cwd: copy, detached: true });
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (text) => (said += text));
  await page("", "23 November 2026");
});

afterAll(() => {
  // The watcher and the server are children of npm, so the whole process group is ended.
  if (server.pid !== undefined && !ended) process.kill(-server.pid, "SIGTERM");
});

test("npm start serves the site with links to the server itself", async () => {
  expect(await page("feed.xml", "<item>")).toContain(`<link>http://localhost:${port}/</link>`);
});

test("a change of content appears", async () => {
  edit("content/site.yaml", "title: Offprint", "title: Changed content");
  await page("", "<title>Changed content</title>");
});

test("a new listing appears", async () => {
  const entry = "LGNov 30, 2026\nA Fresh Example of Things\nAda Example, Bo Sample\nNew words.\n";
  writeFileSync(join(copy, "content/listings/2026-12-01.txt"), entry);
  await page("", "A Fresh Example of Things");
});

test("new findings are reported once, with the address; those of the site are in the open page", async () => {
  const counts = (errors: string) =>
    new RegExp(`^http://localhost:${port}/ {2}\\d+ papers, ${errors}, \\d+ warnings?$`, "m");
  // A build for an earlier change may end only now, so what counts is said after the change was noticed.
  const countedAfter = (file: string, errors: string) =>
    until(
      () => said.includes(file) && counts(errors).test(said.slice(said.indexOf(file))),
      `${errors} after ${file}`,
    );
  await until(() => counts("0 errors").test(said));
  said = "";
  writeFileSync(
    join(copy, "content/listings/2026-12-02.txt"),
    "LGFeb 30\nA Lost Title of ThingsAda Example\nWords.\n",
  );
  await countedAfter("listings/2026-12-02.txt", "[1-9] errors?");
  expect(said).toContain("Invalid date “Feb 30”");
  const script = /src="(\/preview-findings\.js)" async/.exec(await page("", "preview-findings"))?.[1];
  expect(script).toBeDefined();
  expect(await page("preview-findings.js", "Invalid date “Feb 30”")).toContain('"open":true');
  said = "";
  edit("content/site.yaml", "title: ", "title:  ");
  await countedAfter("content/site.yaml", "\\d errors?");
  expect(said).not.toContain("Feb 30");
  said = "";
  edit("content/listings/2026-12-02.txt", "LGFeb 30", "LGNov 30");
  await countedAfter("listings/2026-12-02.txt", "0 errors");
  expect(said).toMatch(/findings? fixed\./);
  rmSync(join(copy, "content/listings/2026-12-02.txt"));
});

test("the search index is updated with the new listing", async () => {
  await page("search/", '<form id="search"');
  await page("search-index/parts.json", '"parts":1');
});

test("a change of a template appears", async () => {
  edit("templates/digests.11ty.ts", "<h1>Digests</h1>", "<h1>Changed template</h1>");
  await page("digests/", "<h1>Changed template</h1>");
});

test("a change of a part shared by templates appears on a page that was rendered before", async () => {
  const [, paper = ""] = /href="\/(papers\/[^"]+)"/.exec(await page("", "/papers/")) ?? [];
  await page(paper, "<title>");
  edit("templates/parts/page.ts", "<title>", "<title>Changed part: ");
  await page(paper, "<title>Changed part: ");
  await page("404.html", "<title>Changed part: ");
});

test("a change of the stylesheet appears", async () => {
  writeFileSync(join(copy, "templates/styles/papers.css"), ".changed-style { color: red }\n");
  await page("assets/offprint.css", ".changed-style");
});

test("a change of a source file appears", async () => {
  edit("src/shared/plural.ts", "${formatNumber(number)} ", "${formatNumber(number)} changed ");
  await page("digests/", "2 changed digests");
});

test("a change of an existing listing appears on its page and in the feed", async () => {
  edit("content/listings/2026-12-01.txt", "New words.", "Changed words.");
  await page("papers/a-fresh-example-of-things-example/", "Changed words.");
  await page("feed.xml", "Changed words.");
});

test("a change of authors.yaml or of a custom page appears", async () => {
  writeFileSync(join(copy, "content/authors.yaml"), "Ada B. Example:\n  aliases: [Ada Example]\n");
  await page("authors/ada-b-example/", "A Fresh Example of Things");
  writeFileSync(join(copy, "content/pages/news.md"), "# News of ours\n");
  await page("news/", "News of ours");
});

test("a change of the browser's script appears", async () => {
  edit("src/client/copy.ts", '"Copied"', '"Changed script"');
  await page("assets/offprint.js", "Changed script");
});

test("a deleted listing disappears", async () => {
  rmSync(join(copy, "content/listings/2026-12-01.txt"));
  await until(async () => {
    const answer = await fetch(`http://localhost:${port}/`);
    return answer.ok && !(await answer.text()).includes("A Fresh Example of Things");
  }, "the home page without the listing");
});

test("a mistake in a template is reported, and its fix appears", async () => {
  edit("templates/digests.11ty.ts", "function render", "function ( render");
  await until(() => /digests\.11ty\.ts/.test(said) && /error/i.test(said));
  edit("templates/digests.11ty.ts", "function ( render", "function render");
  edit("templates/digests.11ty.ts", "<h1>Changed template</h1>", "<h1>Fixed template</h1>");
  await page("digests/", "<h1>Fixed template</h1>");
});

test("a page that cannot be rendered shows why, the others work, and its fix appears", async () => {
  edit(
    "templates/digests.11ty.ts",
    "<h1>Fixed template</h1>",
    '<h1>${chrome.links.href("/nowhere".nothing())}</h1>',
  );
  await page("digests/", "nothing is not a function");
  await until(() => said.includes("nothing is not a function"));
  await page("categories/", "Changed part: Categories");
  edit(
    "templates/digests.11ty.ts",
    '<h1>${chrome.links.href("/nowhere".nothing())}</h1>',
    "<h1>Fixed again</h1>",
  );
  await page("digests/", "<h1>Fixed again</h1>");
});

test("a mistake in a template, made with a change of a source, is reported, and its fix appears", async () => {
  edit("templates/digests.11ty.ts", "function render", "function ( render");
  said = "";
  edit("src/shared/plural.ts", "changed ", "modified ");
  await until(() => /digests\.11ty\.ts/.test(said) && /error/i.test(said));
  edit("templates/digests.11ty.ts", "function ( render", "function render");
  await page("digests/", "1 modified digest");
});

test("a mistake in a source file is reported, and its fix appears", async () => {
  said = "";
  edit("src/shared/plural.ts", "export function", "export ( function");
  await until(() => /plural\.ts/.test(said) && /error/i.test(said));
  edit("src/shared/plural.ts", "export ( function", "export function");
  await page("digests/", "1 modified digest");
});

test("nothing keeps running when it ends", async () => {
  const { pid = 0 } = server;
  process.kill(-pid, "SIGINT");
  await until(() => !isRunning(-pid), "the end of all processes");
  ended = true;
});

/** A copy of the project, so that its sources can be changed. */
function projectCopy(): string {
  const folder = temporaryFolder();
  for (const part of ["package.json", "tsconfig.json", "eleventy.config.ts", "src", "templates", "content"]) {
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
  writeFileSync(join(copy, file), text.replace(from, to));
}

/** Waits until the page contains a text and returns the page. */
async function page(path: string, text: string): Promise<string> {
  let body = "";
  await until(async () => {
    body = await fetch(`http://localhost:${port}/${path}`)
      .then((answer) => answer.text())
      .catch(() => "");
    return body.includes(text);
  }, `“${text}” on /${path}`);
  return body;
}

async function until(met: () => boolean | Promise<boolean>, what = "what was expected"): Promise<void> {
  const end = Date.now() + WAIT;
  while (!(await met())) {
    if (Date.now() > end) throw new Error(`Timed out waiting for ${what}. The server said: ${said}`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/** Whether a process exists; for a negative number, any process of that group. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
