import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../support/folders.ts";
import { cloneOf, git, hostedRepository } from "../support/git.ts";

// The steps of the README with a fresh copy, and the time that the commands take.

const LISTING = "LGNov 20, 2026\nA Good Title of Things\nAda Example, Bo Sample\nGood words.\n";
/** In milliseconds. A person needs most of five minutes to read and click. */
const COMMANDS = 120_000;

/** A fresh copy of the template: a repository on a host, and a clone. */
function freshCopy(): { readonly hosted: string; readonly folder: string } {
  const hosted = hostedRepository();
  const folder = cloneOf(hosted);
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  return { hosted, folder };
}

/** Runs a shell command and returns its output. */
function shell(folder: string, line: string): string {
  return execFileSync("bash", ["-ec", line], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** What *Publish* does after a commit: a build, the check of published URLs, and the site in its place. */
function publish(folder: string, place: string): void {
  shell(folder, "npm run build -- --without-search");
  if (existsSync(join(place, "sitemap.xml"))) shell(folder, `npm run check -- --against ${place}`);
  rmSync(place, { recursive: true, force: true });
  cpSync(join(folder, "_site"), place, { recursive: true });
}

function setTitle(folder: string): void {
  const file = join(folder, "content/site.yaml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("title: Offprint", "title: Letters on Learning"));
}

test("in the browser: a title, then a list in place of the example, are published in time", () => {
  const { folder } = freshCopy();
  const place = temporaryFolder();
  const begun = Date.now();
  setTitle(folder);
  publish(folder, place);
  rmSync(join(folder, "content/listings/2026-11-23.txt"));
  writeFileSync(join(folder, "content/listings/2026-11-24.txt"), LISTING);
  publish(folder, place);
  expect(Date.now() - begun).toBeLessThan(COMMANDS);
  const home = readFileSync(join(place, "index.html"), "utf8");
  expect(home).toContain("<title>Letters on Learning</title>");
  expect(home).toContain("A Good Title of Things");
});

test("by hand: “npm run add” saves, checks and prints the next steps, which work", () => {
  const { hosted, folder } = freshCopy();
  const begun = Date.now();
  const list = join(temporaryFolder(), "list.txt");
  writeFileSync(list, LISTING);
  const said = shell(folder, `npm run add -- --day 2026-11-24 ${list}`);
  expect(said).toContain("1 paper, 0 errors, 0 warnings");
  expect(said).toMatch(/Next:\n {2}npm start {2,}# look at the site\n/);
  const publishing = /^ {2}(git add .*?) {2,}# publish it$/m.exec(said)?.[1] ?? "false";
  shell(folder, publishing);
  expect(Date.now() - begun).toBeLessThan(COMMANDS);
  expect(git(hosted, "show", "main:content/listings/2026-11-24.txt")).toContain("A Good Title of Things");
});
