import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../support/folders.ts";
import { git } from "../support/git.ts";
import { releaseOf, smallUpstream, writeFiles } from "../support/small-upstream.ts";

function upgrade(folder: string, ...args: readonly string[]) {
  const program = [join(PROJECT, "src/commands/run.cjs"), "upgrade"];
  return spawnSync(process.execPath, [...program, ...args], { cwd: folder, encoding: "utf8" });
}

test("an address or version that would be a git option is rejected", () => {
  const { upstream, site } = smallUpstream();
  releaseOf(upstream, { "src/a.ts": "2\n" });
  const owned = join(temporaryFolder(), "owned");
  for (const args of [
    [`--from=--upload-pack=touch ${owned};`],
    [`--from=ext::sh -c touch% ${owned}`],
    ["--version=--upload-pack=touch"],
    ["--version=main:refs/heads/main"],
    ["--version=+main"],
  ]) {
    const { status, stderr } = upgrade(site, ...args);
    expect(status, stderr).toBe(2);
  }
  expect(existsSync(owned)).toBe(false);
  expect(git(site, "log", "-1", "--format=%s")).toBe("Ours");
});

test("Offprint's own content never replaces the publisher's, regardless of case", () => {
  const { upstream, site } = smallUpstream();
  releaseOf(upstream, {
    "Content/site.yaml": "title: Taken\n",
    "CONTENT./site.yaml": "title: Taken\n",
    "con\u200btent/site.yaml": "title: Taken\n",
    "conten~1": "taken",
    "src/a.ts": "2\n",
  });
  const { status, stderr } = upgrade(site);
  expect(status, stderr).toBe(0);
  const names = git(site, "ls-tree", "--name-only", "HEAD").split("\n");
  expect(names).toEqual([".gitignore", "README.md", "content", "package.json", "src"]);
  expect(readFileSync(join(site, "content/site.yaml"), "utf8")).toBe("title: Ours\n");
});

test("new files of Offprint never replace ignored or uncommitted files", () => {
  const { upstream, site } = smallUpstream();
  writeFiles(site, { "_site/index.html": "ours", ".env": "ours", "src/notes.txt": "ours" });
  writeFiles(upstream, { ".gitignore": "" });
  releaseOf(upstream, { "_site/index.html": "theirs", ".env": "theirs", "src/notes.txt": "theirs" });
  const { status, stderr } = upgrade(site);
  expect(status).toBe(2);
  expect(stderr).toContain(
    "  .env\n  _site/index.html\n  src/notes.txt\nMove them away. Nothing was changed.",
  );
  for (const path of ["_site/index.html", ".env", "src/notes.txt"])
    expect(readFileSync(join(site, path), "utf8")).toBe("ours");
  expect(git(site, "status", "--porcelain")).toBe("?? src/notes.txt");
});

/** A site in which an upgrade was killed: how far it had come is what `spoil` does. */
function interrupted(spoil: (site: string, own: string, commit: string) => void) {
  const { upstream, site } = smallUpstream({ "src/gone.ts": "gone\n" });
  git(upstream, "rm", "--quiet", "src/gone.ts");
  releaseOf(upstream, { "src/a.ts": "2\n", "src/new/b.ts": "new\n" });
  git(site, "fetch", "--quiet", "upstream");
  const own = git(site, "rev-parse", "HEAD");
  git(site, "checkout", "--quiet", "--detach");
  git(site, "merge", "--quiet", "-m", "Next", "FETCH_HEAD", "-X", "ours");
  const commit = git(site, "rev-parse", "HEAD");
  git(site, "checkout", "--quiet", "main");
  writeFiles(site, {
    "content/listings/2026-05-14.txt": "not committed yet\n",
    "content/site.yaml": "title: Changed\n",
  });
  writeFileSync(join(site, ".git/offprint-upgrade"), JSON.stringify({ process: 4_194_305, own, commit }));
  spoil(site, own, commit);
  return site;
}

test.each([
  ["before it wrote anything", () => {}],
  ["while it noted what it does", (site: string) => writeFileSync(join(site, ".git/offprint-upgrade"), "")],
  [
    "in the middle of its note",
    (site: string) => writeFileSync(join(site, ".git/offprint-upgrade"), '{"process":1,"ow'),
  ],
  ["while it held the index", (site: string) => writeFileSync(join(site, ".git/index.lock"), "")],
  [
    "while it wrote files",
    (site: string) => {
      writeFiles(site, { "src/a.ts": "2\n", "src/new/b.ts": "ne", ".git/index.lock": "" });
      spawnSync("rm", [join(site, "src/gone.ts")]);
    },
  ],
  [
    "when the index was written",
    (site: string, _own: string, commit: string) => {
      git(site, "checkout", "--quiet", commit, "--", "src");
      git(site, "rm", "--quiet", "src/gone.ts");
    },
  ],
  [
    "when it had ended",
    (site: string, _own: string, commit: string) => void git(site, "reset", "--quiet", "--keep", commit),
  ],
])(
  "an upgrade that was killed %s is undone by the next one, which then succeeds, and no file of content/ is touched",
  (_, spoil) => {
    const site = interrupted(spoil);
    const { status, stderr } = upgrade(site);
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(site, "src/a.ts"), "utf8")).toBe("2\n");
    expect(existsSync(join(site, "src/gone.ts"))).toBe(false);
    expect(git(site, "status", "--porcelain")).toBe(
      " M content/site.yaml\n?? content/listings/2026-05-14.txt",
    );
    for (const left of ["index.lock", "offprint-upgrade"])
      expect(existsSync(join(site, ".git", left))).toBe(false);
  },
  60_000,
);

test("an upgrade during another one is refused", () => {
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)", "upgrade"], {
    stdio: "ignore",
  });
  const site = interrupted((folder, own, commit) =>
    writeFileSync(join(folder, ".git/offprint-upgrade"), JSON.stringify({ process: other.pid, own, commit })),
  );
  const { status, stderr } = upgrade(site);
  other.kill();
  expect(status).toBe(2);
  expect(stderr).toContain("Another upgrade is under way");
});
