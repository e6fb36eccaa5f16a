import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blocksOf } from "./support/document.ts";
import { PROJECT, temporaryFolder } from "./support/folders.ts";
import { cloneOf, hostedRepository } from "./support/git.ts";
import { linksOf } from "./support/links.ts";
import { haveProgram } from "./support/program.ts";
import { type SiteServer, serveFolder } from "./support/server.ts";

// Blocks of docs/scale.md are run with other addresses and folders and with packages installed.

const [copy = "", split = "", lead = "", ...more] = blocksOf("docs/scale.md", "sh");
const entry = (day: string, title: string, authors: string) =>
  `LGMay ${day}\n${title} || ${authors}\nAn abstract on wombats.\n`;

/** Contains `digest`, a publisher's copy, in which the documents' commands start. */
const folder = temporaryFolder();
const published = temporaryFolder();
let server: SiteServer;

async function bash(block: string, changes: Readonly<Record<string, string>>, cwd: string): Promise<string> {
  const commands = Object.entries(changes).reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, block);
  return (await promisify(execFile)("bash", ["-ec", commands], { cwd, maxBuffer: 1 << 26 })).stdout;
}

beforeAll(async () => {
  server = await serveFolder(published);
  cpSync(cloneOf(hostedRepository()), join(folder, "digest"), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "digest/node_modules"));
  const content = join(folder, "digest/content");
  rmSync(join(content, "listings"), { recursive: true });
  mkdirSync(join(content, "listings"));
  const write = (name: string, text: string) => writeFileSync(join(content, name), text);
  write("site.yaml", `title: Wombats\nurl: ${server.url}digest/\n`);
  write("listings/2026-05-13.txt", entry("12, 2026", "Burrows of This Year", "Ada Example, Bo Sample"));
  write("listings/2024-05-13.txt", entry("12, 2024", "Claws of an Old Year", "Ada Example, Di Beispiel"));
  write("listings/2024-05-13.md", "An introduction.\n");
});

afterAll(() => server.close());

test("the document has the commands that are tested here", () => {
  expect(more).toEqual([]);
});

const rsync = haveProgram("rsync", "--version");

test.runIf(rsync)("a site is copied, and removed files are deleted", async () => {
  const bucket = temporaryFolder();
  writeFileSync(join(bucket, "old.html"), "");
  const changes = {
    "npm ci": "true",
    "https://digest.example.org/": `${server.url}digest/`,
    "https://name.github.io/digest/": `${server.url}digest/`,
    "/srv/bucket/": `${bucket}/`,
  };
  expect(await bash(copy, changes, join(folder, "digest"))).toContain("Nothing published yet");
  expect(linksOf(bucket).length).toBeGreaterThan(100);
  expect(() => readFileSync(join(bucket, "old.html"))).toThrow();
  cpSync(bucket, join(published, "digest"), { recursive: true });
});

test.runIf(rsync)("a digest is split by year, and every earlier address leads to a page", async () => {
  const before = await addressesOf("digest");
  expect(before).toContain(`${server.url}digest/papers/claws-of-an-old-year-example/`);
  const addresses = { "https://example.org/": server.url };
  await bash(split, { ...addresses, "npm ci && ": "" }, folder);
  const words = await bash(lead, addresses, folder);
  expect(words).toMatch(/All \d+ published URLs still work\./);
  for (const name of ["digest", "digest-2024"]) {
    rmSync(join(published, name), { recursive: true, force: true });
    cpSync(join(folder, name, "_site"), join(published, name), { recursive: true });
  }
  const led = await Promise.all(before.map(endOf));
  expect(led).toContain(`${server.url}digest-2024/papers/claws-of-an-old-year-example/`);
  expect(led).toContain(`${server.url}digest-2024/digests/2024-05-13/`);
  expect(led).toContain(`${server.url}digest/papers/burrows-of-this-year-example/`);
  const home = await (await fetch(`${server.url}digest-2024/`)).text();
  expect(home).toContain(`<a href="${server.url}digest/"><bdi>Digest</bdi></a>`);
  expect(home).toContain("An introduction.");
});

async function addressesOf(name: string): Promise<readonly string[]> {
  const pages = await (await fetch(`${server.url}${name}/sitemap.xml`)).text();
  return [...pages.matchAll(/<loc>([^<]*)/g)].map(([, at = ""]) => at);
}

/** The final target of an address, which must exist. */
async function endOf(at: string): Promise<string> {
  const answer = await fetch(at);
  expect(answer.status, at).toBe(200);
  const to = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(await answer.text())?.[1];
  return to === undefined ? at : endOf(new URL(to, at).href);
}
