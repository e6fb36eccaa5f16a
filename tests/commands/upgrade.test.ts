import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "../support/build.ts";
import { PROJECT, temporaryFolder } from "../support/folders.ts";
import { cloneOf, commitAll, git, hostedRepository } from "../support/git.ts";
import { haveProgram } from "../support/program.ts";

/** The first version that could be published, which could not be upgraded. */
const FIRST = ["log", "-1", "--diff-filter=A", "--format=%H", "--", ".github/workflows/publish.yml"];
const old = haveProgram("git", "-C", PROJECT, "rev-parse", "--verify", "-q", "HEAD~20")
  ? git(PROJECT, ...FIRST)
  : "";

/** Offprint's own repository; each test has a copy. */
let upstream: string;
beforeEach(() => {
  upstream = hostedRepository();
});

/** How publishers create their repository: a fork, “Use this template”, a downloaded archive. */
const KINDS = ["fork", "template", "archive"] as const;

/** A publisher's repository made from the old version. From an archive, not even its first commit equals upstream's. */
function copy(kind: (typeof KINDS)[number]): string {
  const folder = cloneOf(hostedRepository(old));
  if (kind !== "fork") {
    rmSync(join(folder, ".git"), { recursive: true });
    git(folder, "init", "--quiet");
  }
  if (kind === "template") commitAll(folder, "Initial commit");
  writeFileSync(
    join(folder, "content/site.yaml"),
    "title: Letters on Learning\nurl: https://example.org/letters/\n",
  );
  rmSync(join(folder, "content/listings/2026-11-23.txt"));
  writeFileSync(
    join(folder, "content/listings/2026-12-01.txt"),
    "LGNov 30, 2026\nA Fresh Example of Things\nAda Example\nWords.\n",
  );
  commitAll(folder, "Our own digest");
  return folder;
}

function upgrade(folder: string, ...args: readonly string[]): Outcome {
  const program = [join(PROJECT, "src/commands/run.cjs"), "upgrade", ...args];
  return spawnSync(process.execPath, program, { cwd: folder, encoding: "utf8" });
}

/** Commits a new version upstream, in which these files of the top folder are changed. */
function release(files: Readonly<Record<string, (text: string) => string>>, tag?: string): string {
  const folder = cloneOf(upstream, "--sparse");
  for (const [path, change] of Object.entries(files))
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));
  commitAll(folder, "A newer version");
  if (tag !== undefined) git(folder, "tag", tag);
  git(folder, "push", "--quiet", "origin", "main", ...(tag === undefined ? [] : [tag]));
  return git(folder, "rev-parse", "HEAD");
}

/** The files outside content/ at a commit, with their contents. */
const outside = (folder: string, commit = "HEAD"): readonly string[] =>
  git(folder, "ls-tree", "-r", commit)
    .split("\n")
    .filter((line) => !line.includes("\tcontent/"));

const content = (folder: string): string => git(folder, "rev-parse", "HEAD:content");
const head = (folder: string): string => git(folder, "rev-parse", "HEAD");

describe.runIf(old)("from the first version to this one", () => {
  describe.each(KINDS)("a copy by %s", (kind) => {
    let folder: string;
    let ours: string;
    let before: { readonly head: string; readonly content: string };
    let first: Outcome;
    beforeAll(() => {
      ours = hostedRepository();
      folder = copy(kind);
      before = { head: head(folder), content: content(folder) };
      expect(outside(folder)).not.toEqual(outside(ours));
      first = upgrade(folder, "--from", ours);
    });
    beforeEach(() => {
      upstream = ours;
    });

    test("is upgraded completely and keeps its content", () => {
      const { status, stdout, stderr } = first;
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("content/ stays as it is");
      expect(stdout).not.toMatch(/Kept|Replaced/);
      expect(outside(folder)).toEqual(outside(upstream));
      expect(content(folder)).toBe(before.content);
      expect(git(folder, "status", "--porcelain")).toBe("");
      const parents = kind === "fork" ? [before.head, head(upstream)] : [before.head];
      expect(git(folder, "log", "-1", "--format=%P").split(" ")).toEqual(parents);
      // A second run has nothing to do and knows the address of the upstream repository.
      expect(upgrade(folder)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining("is the newest version"),
      });
      expect(head(folder)).not.toBe(before.head);
    });

    test("can be upgraded to the next version, too", () => {
      const newer = release({ LICENSE: (text) => `${text}\nAnd more.\n` });
      expect(upgrade(folder)).toMatchObject({ status: 0, stderr: "" });
      expect(outside(folder)).toEqual(outside(upstream, newer));
    });
  });

  test("the site is built by the new version, from the publisher's content", () => {
    const folder = copy("template");
    upgrade(folder, "--from", upstream);
    symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
    execFileSync("npm", ["run", "build"], { cwd: folder, stdio: "pipe" });
    const home = readFileSync(join(folder, "_site/index.html"), "utf8");
    expect(home).toContain("<title>Letters on Learning</title>");
    expect(home).toContain("A Fresh Example of Things");
    const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
    expect(home).toContain(`Made with Offprint ${version}`);
  });

  test("where an upgrade was squashed into one commit of a fork, the next one still works", () => {
    const folder = copy("fork");
    upgrade(folder, "--from", upstream);
    git(folder, "reset", "--quiet", "--soft", "HEAD~1");
    git(folder, "commit", "--quiet", "-m", "Upgrade (#1)");
    const newer = release({ "README.md": (text) => `${text}\nAnd more.\n` });
    expect(upgrade(folder)).toMatchObject({ status: 0, stderr: "" });
    expect(outside(folder)).toEqual(outside(upstream, newer));
  });
});

describe.runIf(old)("a publisher's change outside content/", () => {
  let folder: string;
  beforeEach(() => {
    folder = cloneOf(upstream);
    git(folder, "remote", "rename", "origin", "upstream");
  });

  test("is kept if Offprint has not changed the file: a change, an addition, a removal", () => {
    appendFileSync(join(folder, "LICENSE"), "\nOur own line.\n");
    writeFileSync(join(folder, "CITATION.cff"), "title: ours\n");
    rmSync(join(folder, ".github/workflows/test.yml"));
    commitAll(folder, "Our own ways");
    release({ "README.md": (text) => `${text}\nAnd more.\n` });
    const { status, stdout } = upgrade(folder);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "Kept your versions:\n  .github/workflows/test.yml\n  CITATION.cff\n  LICENSE\n",
    );
    expect(git(folder, "show", "HEAD:README.md")).toContain("And more.");
    expect(git(folder, "show", "HEAD:LICENSE")).toContain("Our own line.");
    expect(git(folder, "ls-tree", "--name-only", "HEAD", "CITATION.cff", ".github/workflows/test.yml")).toBe(
      "CITATION.cff",
    );
  });

  test("is always kept if it is the README", () => {
    writeFileSync(join(folder, "README.md"), "# Letters on Learning\n");
    commitAll(folder, "Our own words");
    release({ "README.md": (text) => `${text}\nAnd more.\n`, LICENSE: (text) => `${text}\nAnd more.\n` });
    const { status, stdout } = upgrade(folder);
    expect(status).toBe(0);
    expect(stdout).toContain("Kept your versions:\n  README.md\n");
    expect(git(folder, "show", "HEAD:README.md")).toBe("# Letters on Learning");
    expect(git(folder, "show", "HEAD:LICENSE")).toContain("And more.");
  });

  test("is not lost if Offprint has changed the file, too: nothing is done", () => {
    appendFileSync(join(folder, "LICENSE"), "\nOur own line.\n");
    commitAll(folder, "Our own line");
    const before = head(folder);
    release({ LICENSE: (text) => text.replace("MIT License", "The MIT License") });
    const { status, stderr } = upgrade(folder);
    expect([status, head(folder)]).toEqual([2, before]);
    expect(stderr).toContain("have both changed");
    const show = /^ {2}(git diff .*)$/m.exec(stderr)?.[1] ?? "false";
    expect(execFileSync("bash", ["-c", show], { cwd: folder, encoding: "utf8" })).toContain(
      "+The MIT License",
    );
  });

  test("is replaced if the publisher asks for it, and can be restored", () => {
    appendFileSync(join(folder, "LICENSE"), "\nOur own line.\n");
    rmSync(join(folder, ".editorconfig"));
    commitAll(folder, "Our own line");
    release({
      LICENSE: (text) => text.replace("MIT License", "The MIT License"),
      ".editorconfig": (text) => `# changed\n${text}`,
    });
    const { status, stdout } = upgrade(folder, "--replace");
    expect(status).toBe(0);
    expect(outside(folder)).toEqual(outside(upstream));
    expect(stdout).toContain("Replaced your changed files:\n  .editorconfig\n  LICENSE\n");
    const putBack =
      /^Put your changes back: (.*)$/m.exec(stdout)?.[1]?.replace(" .editorconfig", "") ?? "false";
    execFileSync("bash", ["-c", putBack], { cwd: folder, stdio: "pipe" });
    const license = readFileSync(join(folder, "LICENSE"), "utf8");
    expect(license).toContain("The MIT License");
    expect(license).toContain("Our own line.");
  });

  test("and uncommitted stops it; uncommitted content is not changed, staged or not", () => {
    release({ LICENSE: (text) => `${text}\nAnd more.\n` });
    appendFileSync(join(folder, "README.md"), "\nUnfinished.\n");
    const { status, stderr } = upgrade(folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining("README.md")]);
    git(folder, "restore", "README.md");
    appendFileSync(join(folder, "content/site.yaml"), "# unfinished\n");
    writeFileSync(join(folder, "content/listings/2026-12-02.txt"), "new\n");
    git(folder, "add", "content/listings");
    expect(upgrade(folder)).toMatchObject({ status: 0, stderr: "" });
    expect(git(folder, "status", "--porcelain").split("\n")).toEqual([
      "A  content/listings/2026-12-02.txt",
      " M content/site.yaml",
    ]);
  });

  test("is never overwritten by a file of Offprint that git does not track here", () => {
    const other = cloneOf(upstream, "--sparse");
    writeFileSync(join(other, "NEWS"), "upstream\n");
    commitAll(other, "News");
    git(other, "push", "--quiet", "origin", "main");
    writeFileSync(join(folder, "NEWS"), "ours\n");
    expect(upgrade(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("NEWS") });
    expect(readFileSync(join(folder, "NEWS"), "utf8")).toBe("ours\n");
  });
});

describe("versions", () => {
  test("upgrades to the highest release, or to one by name; a dry run changes nothing", () => {
    const folder = cloneOf(upstream);
    release({ LICENSE: () => "two\n" }, "v0.2.0");
    release({ LICENSE: () => "ten\n" }, "v0.10.0");
    release({ LICENSE: () => "unreleased\n" });
    const license = () => git(folder, "show", "HEAD:LICENSE");
    const before = head(folder);
    expect(upgrade(folder, "--from", upstream, "--dry-run").stdout).toContain("nothing was changed");
    expect(head(folder)).toBe(before);
    upgrade(folder, "--version", "v0.2.0");
    expect(license()).toBe("two");
    upgrade(folder);
    expect(license()).toBe("ten");
    upgrade(folder, "--version", "main");
    expect(license()).toBe("unreleased");
  });

  test("needs a source, and only works in a site's repository", () => {
    const folder = cloneOf(upstream);
    expect(upgrade(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("--from") });
    expect(upgrade(join(folder, "src"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("top folder"),
    });
    expect(upgrade(temporaryFolder())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("top folder"),
    });
  });
});
