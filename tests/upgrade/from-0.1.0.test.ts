import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../support/folders.ts";
import { cloneOf, commitAll, git, hostedRepository } from "../support/git.ts";
import { haveProgram } from "../support/program.ts";

/** The last commit of Offprint 0.1.0. */
const OLD = "78117d1";
const there = haveProgram("git", "-C", PROJECT, "cat-file", "-e", `${OLD}^{commit}`);

/** A content folder with all features of 0.1.0: every kind of list, and every setting under its old name. */
const CONTENT = join(import.meta.dirname, "content-0.1.0");
/** The files that 0.1.0 published from it, and the ids of the items of its feed. */
const PUBLISHED = readFileSync(join(import.meta.dirname, "published-0.1.0.txt"), "utf8")
  .trim()
  .split("\n");

/** Removed files (docs/upgrading.md), which the browser creates from the papers' pages. */
const RETIRED = /^authors\/[^/]+\/papers\.(?:ris|csl\.json)$/;

describe.runIf(there)("a site of Offprint 0.1.0 that uses everything", () => {
  let folder: string;
  let site: string;
  let before: string;
  beforeAll(() => {
    folder = cloneOf(hostedRepository(OLD));
    rmSync(join(folder, ".git"), { recursive: true });
    rmSync(join(folder, "content"), { recursive: true });
    cpSync(CONTENT, join(folder, "content"), { recursive: true });
    git(folder, "init", "--quiet");
    commitAll(folder, "Our digest");
    before = git(folder, "rev-parse", "HEAD:content");
    const program = join(PROJECT, "src/commands/run.cjs");
    const args = [program, "upgrade", "--from", hostedRepository()];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
    site = join(temporaryFolder(), "site");
    execFileSync("npm", ["run", "build", "--", "--without-search", "--output", site], {
      cwd: folder,
      stdio: "pipe",
    });
  });

  test("keeps its content as it is", () => {
    expect(git(folder, "rev-parse", "HEAD:content")).toBe(before);
    expect(git(folder, "status", "--porcelain", "content")).toBe("");
  });

  test("has no errors, and no warnings about old names of settings", () => {
    const said = execFileSync("npm", ["run", "check"], { cwd: folder, encoding: "utf8" });
    expect(said).toMatch(/^17 papers, 0 errors, \d+ warnings$/m);
    expect(said).not.toMatch(/\[(?:setting|yaml|related-site)-/);
  });

  test("keeps all URLs and feed ids", () => {
    const feed = readFileSync(join(site, "feed.xml"), "utf8");
    const lost = PUBLISHED.filter((line) => !RETIRED.test(line)).filter((line) =>
      line.startsWith("urn:") ? !feed.includes(`>${line}<`) : !existsSync(join(site, line)),
    );
    expect(lost).toEqual([]);
    expect(PUBLISHED.length).toBeGreaterThan(300);
  });

  test("looks as its settings define", () => {
    expect(readFileSync(join(site, "assets/offprint.css"), "utf8")).toContain("--light-background: #ffffff");
    const home = readFileSync(join(site, "index.html"), "utf8");
    expect(home).toContain("Letters of 2024");
    expect(existsSync(join(site, "digests/2026-11-23/page/2/index.html"))).toBe(true);
    expect(readFileSync(join(site, "digests/2026-11-23/index.html"), "utf8")).toContain("A quiet week");
    expect(readFileSync(join(site, "our-page/index.html"), "utf8")).toContain("/letters/about/");
  });
});
