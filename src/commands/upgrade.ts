import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

// This file imports nothing from the project, so that older copies can download and run it alone.

const USAGE = "npm run upgrade -- [options]";

const HELP = `Installs the newest version of Offprint as one commit, and leaves content/ alone.

Usage: ${USAGE}

Options:
  --from ADDRESS   the repository to upgrade from; needed once
  --version NAME   a tag or branch, in place of the newest release
  --replace        replace files that you have changed, too
  --dry-run        show what would be done, and change nothing
  --help           show this help`;

const OPTIONS = {
  from: { type: "string" },
  version: { type: "string" },
  replace: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** The command was called wrongly. */
class UsageError extends Error {}

/** The git remote of Offprint, with the name that it has in a fork. */
const REMOTE = "upstream";
/** Git pathspecs of everything that belongs to Offprint. */
const OUTSIDE_CONTENT = ["--", ".", ":(exclude)content"];
/** The README describes the repository: once the publisher has changed it, it is theirs. */
const README = "README.md";

/** The merge of Offprint's new files and the publisher's changes. */
interface Merged {
  readonly tree: string;
  /** Files that only the publisher has changed. */
  readonly kept: readonly string[];
  /** Files that both have changed, replaced by Offprint's. */
  readonly replaced: readonly string[];
}

/**
 * `npm run upgrade`: merges Offprint's newest release, everything outside `content/`, as one commit to review. Files
 * that only the publisher has changed are kept; if both have changed a file, nothing is done unless `--replace` is
 * given. A copy of the template does not share Offprint's history, so the publisher's changes are the differences
 * from the most similar version.
 */
function upgrade(args: readonly string[]): void {
  const values = readOptions(args);
  if (values.help) {
    print(HELP);
    return;
  }
  undoInterrupted();
  refuseUnfinished();
  const target = fetchTarget(values.from, values.version);
  const own = git("rev-parse", "HEAD");
  const base = mostAlike(target, own);
  const { tree, kept, replaced } = merge(base, own, target, values.replace);
  const changed = list(git("diff", "--name-only", own, tree));
  refuseOccupied(own, tree);
  if (changed.length === 0) {
    print(`${named(target)} is the newest version.`);
    return;
  }
  print(`${named(base)} → ${named(target)}. Files: ${changed.length}; content/ stays as it is.`);
  tell("Kept your versions:", kept);
  tell("Replaced your changed files:", replaced);
  if (values["dry-run"]) {
    print("This was a dry run: nothing was changed.");
    return;
  }
  commit(tree, own, target);
  if (replaced.length > 0)
    print(`Put your changes back: git diff ${base} ${own} -- ${replaced.join(" ")} | git apply --3way`);
  print(`It is one commit; docs/changelog.md says what is new. Look at the site, then publish it:
  npm ci --omit=dev && npm run check && npm start
  git push
To undo it: git reset --keep ${own}`);
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function refuseUnfinished(): void {
  const folder = tries("rev-parse", "--show-prefix");
  if (folder !== "" || tries("rev-parse", "HEAD:content") === undefined)
    throw new Error("Run this in the top folder of a site's git repository, with content/ committed.");
  const unfinished = git("status", "--porcelain", "--untracked-files=no", ...OUTSIDE_CONTENT);
  if (unfinished !== "")
    throw new Error(`Outside content/ there are changes that are not committed:
${unfinished}
Commit them, or undo them with “git restore”. Nothing was changed.`);
}

/** Git would overwrite ignored files. */
function refuseOccupied(own: string, tree: string): void {
  const added = list(git("diff", "--name-only", "--no-renames", "--diff-filter=A", own, tree));
  const occupied = added.filter((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
  if (occupied.length > 0)
    throw new Error(`The new version has files where you have some that are not committed:
${occupied.map((path) => `  ${path}`).join("\n")}
Move them away. Nothing was changed.`);
}

/** An upgrade that is writing files: its process, and the commits before and after it. */
interface Begun {
  readonly process: number;
  readonly own: string;
  readonly commit: string;
}

/** Git's own folder, also for a linked worktree. */
const inGit = (name: string): string => git("rev-parse", "--git-path", name);

/** The record of an upgrade under way. */
const RECORD = "offprint-upgrade";
/** Maximum time that git may keep writing after this program was killed, in milliseconds. */
const GIT_ENDS = 5000;

/**
 * Undoes an upgrade that was killed while replacing files. All of them were committed when it began, so no changes of
 * the publisher are lost; content/ and files outside Offprint are not touched.
 */
function undoInterrupted(): void {
  if (tries("rev-parse", "--git-dir") === undefined) return;
  const file = inGit(RECORD);
  if (!existsSync(file)) return;
  const begun = readBegun(file);
  if (begun === undefined) {
    rmSync(file, { force: true });
    return;
  }
  if (begun.process !== process.pid && isUpgrade(begun.process))
    throw new Error(
      `Another upgrade is under way (process ${begun.process}). Wait for it, or delete ${file}.`,
    );
  freeIndex();
  if (git("rev-parse", "HEAD") === begun.own) {
    const changes = list(
      git("diff", "--name-status", "--no-renames", begun.own, begun.commit, ...OUTSIDE_CONTENT),
    );
    // New files first: on a full disk that makes the room that git needs.
    for (const line of changes) if (line.startsWith("A\t")) rmSync(line.slice(2), { force: true });
    const paths = changes.map((line) => line.split("\t")[1] ?? "");
    const input = paths.join("\0");
    const named = ["--pathspec-from-file=-", "--pathspec-file-nul"];
    gitWith({ input }, "reset", "--quiet", begun.own, ...named);
    const before = changes.filter((line) => !line.startsWith("A\t")).map((line) => line.split("\t")[1]);
    if (before.length > 0) gitWith({ input: before.join("\0") }, "checkout", "--quiet", begun.own, ...named);
    print("The last upgrade was interrupted; its changes were undone.");
  }
  rmSync(file, { force: true });
}

/** The record; undefined if it is not whole, so that no file was replaced yet. */
function readBegun(file: string): Begun | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Begun;
  } catch {
    return undefined;
  }
}

/** Whether a process is a running upgrade, as far as the system tells. */
function isUpgrade(id: number): boolean {
  try {
    process.kill(id, 0);
    return process.platform !== "linux" || readFileSync(`/proc/${id}/cmdline`, "utf8").includes("upgrade");
  } catch {
    return false;
  }
}

/** Waits for git, which may outlive this program, and then removes its stale lock. */
function freeIndex(): void {
  const lock = inGit("index.lock");
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; existsSync(lock) && waited < GIT_ENDS; waited += 100) Atomics.wait(pause, 0, 0, 100);
  rmSync(lock, { force: true });
}

/**
 * Fetches the newest release, or the main branch if there is none; returns its commit. Saves the address for the next
 * time.
 */
function fetchTarget(from: string | undefined, version: string | undefined): string {
  const known = tries("remote", "get-url", REMOTE);
  const address = from ?? known;
  if (address === undefined)
    throw new UsageError(
      "Upgrade from which repository? Name the one that yours was made from, once, with --from.",
    );
  // Git would interpret it as an option, and some options run programs.
  if (address.startsWith("-")) throw new Error(`${address} is not the address of a repository.`);
  if (version !== undefined && !/^[\w][\w./-]*$/.test(version))
    throw new Error(`--version ${version}: expected a tag or a branch, such as v1.2.3 or main.`);
  const wanted = version ?? newestRelease(address) ?? "HEAD";
  git("fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--", address, wanted);
  if (known === undefined) git("remote", "add", REMOTE, address);
  return git("rev-parse", "FETCH_HEAD^{commit}");
}

/** The highest of the tags `v1.2.3`. */
function newestRelease(address: string): string | undefined {
  const tags =
    git("ls-remote", "--tags", "--refs", "--", address).match(/refs\/tags\/v\d+\.\d+\.\d+$/gm) ?? [];
  return tags.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1);
}

/**
 * The version of Offprint that differs in the fewest files from the publisher's copy; the oldest one in a tie, so
 * that fewer differences count as the publisher's changes.
 */
function mostAlike(target: string, own: string): string {
  const versions = list(git("log", "--reverse", "--format=%H %T", target)).map((line) => line.split(" "));
  const ownTree = git("rev-parse", `${own}^{tree}`);
  const counts = differences(
    ownTree,
    versions.map(([, tree = ""]) => tree),
  );
  const least = counts.indexOf(Math.min(...counts));
  return versions[least]?.[0] ?? target;
}

/**
 * The number of files outside content/ in which each of a series of trees differs from another one. Each is compared
 * with its predecessor, which it resembles, because comparing each with the other one takes ten times as long or more.
 */
function differences(other: string, trees: readonly string[]): readonly number[] {
  const input = trees.map((tree, at) => `${trees[at - 1] ?? other} ${tree}\n`).join("");
  const counts: number[] = [];
  /** The files in which the current tree differs, with what the other one has. */
  const differing = new Map<string, string>();
  for (const line of list(
    gitWith({ input }, "diff-tree", "--stdin", "-r", "--no-renames", ...OUTSIDE_CONTENT),
  )) {
    // `:100644 100644 <hash> <hash> M<tab>path`; before the files of each pair, its trees.
    const [, modeBefore, modeAfter, before, after, path = ""] =
      /^:(\d+) (\d+) (\w+) (\w+) \w\t(.*)$/.exec(line) ?? [];
    if (modeBefore === undefined) counts.push(0);
    else {
      const wanted = differing.get(path) ?? `${modeBefore} ${before}`;
      if (wanted === `${modeAfter} ${after}`) differing.delete(path);
      else differing.set(path, wanted);
    }
    counts[counts.length - 1] = differing.size;
  }
  return counts;
}

/** Merges the publisher's and Offprint's changes since `base`, file by file. */
function merge(base: string, own: string, target: string, replace: boolean): Merged {
  const folder = mkdtempSync(join(tmpdir(), "offprint-upgrade-"));
  const index = join(folder, "index");
  try {
    const content = git("ls-tree", own, "content");
    const trees = [base, own, target].map((commit) => withContent(commit, content));
    gitWith({ index }, "read-tree", "-i", "-m", "--aggressive", ...trees);
    const unmerged = list(gitWith({ index }, "ls-files", "--unmerged"));
    const both = [...new Set(unmerged.map((line) => line.split("\t")[1] ?? ""))].filter(
      (path) => path !== README,
    );
    if (both.length > 0 && !replace) throw new Error(refusal(both, base, target));
    const input = unmerged.map(settled).sort().join("");
    gitWith({ index, input }, "update-index", "--index-info");
    const tree = gitWith({ index }, "write-tree");
    const kept = list(git("diff", "--name-only", "--no-renames", trees[2] ?? "", tree));
    return { tree, kept, replaced: both };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The tree of a commit with the publisher's content/, including names that macOS or Windows would treat as the same.
 */
function withContent(commit: string, content: string): string {
  const others = list(git("ls-tree", commit)).filter((line) => !isContent(line.split("\t")[1] ?? ""));
  return gitWith({ input: [...others, content, ""].join("\n") }, "mktree");
}

function isContent(name: string): boolean {
  const plain = name
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
  return /^(?:content[. ]*|conten~\d+)$/.test(plain);
}

/**
 * Resolves a file to one of its three versions (base, publisher's, Offprint's); the others are removed first, since
 * “0” sorts before any mode.
 */
function settled(line: string): string {
  const [, mode, hash = "", stage, path] = /^(\d+) (\w+) (\d)\t(.*)$/.exec(line) ?? [];
  const kept = path === README ? "2" : "3";
  return stage === kept ? `${mode} ${hash} 0\t${path}\n` : `0 ${"0".repeat(hash.length)}\t${path}\n`;
}

function refusal(both: readonly string[], base: string, target: string): string {
  return `You and the new version have both changed, since ${named(base)}:
${both.map((path) => `  ${path}`).join("\n")}
Nothing was changed. To see what the new version changes there:
  git diff ${base} ${target} -- ${both.join(" ")}
With --replace the new files replace yours, and you get the command that puts your changes back into them.`;
}

/** In a fork, records a merge with Offprint's history; a copy of the template has a separate history. */
function commit(tree: string, own: string, target: string): void {
  const shared = tries("merge-base", own, target) !== undefined;
  const parents = [own, ...(shared ? [target] : [])].flatMap((parent) => ["-p", parent]);
  const message = `Upgrade to ${named(target)}\n\nIts commit: ${target}`;
  const commit = git("commit-tree", tree, ...parents, "-m", message);
  const begun: Begun = { process: process.pid, own, commit };
  const record = inGit(RECORD);
  writeFileSync(record, JSON.stringify(begun));
  try {
    git("merge", "--ff-only", "--quiet", commit);
  } catch (error) {
    // A full disk ends it between two files. Where undoing that fails, too, the next run does it.
    undoInterrupted();
    const [reason = ""] = (error as Error).message.split("\n");
    throw new Error(`Not upgraded: the new files could not be written (${reason}). Is the disk full?`);
  }
  rmSync(record, { force: true });
}

/** `Offprint 0.1.0 (2026-11-23)`. */
function named(commit: string): string {
  const { version } = JSON.parse(git("show", `${commit}:package.json`)) as { readonly version: string };
  return `Offprint ${version} (${git("log", "-1", "--format=%cs", commit)})`;
}

function tell(what: string, paths: readonly string[]): void {
  if (paths.length > 0) print(`${what}\n${paths.map((path) => `  ${path}`).join("\n")}`);
}

/** Like `printable-text.ts`: file names and the output of other programs must not control a terminal or GitHub. */
function showControlCharacters(text: string): string {
  const shown = text.replace(/[^\P{C}\n]/gu, "\ufffd").replaceAll("##[", "##(");
  return shown.replace(/^\s*::/gm, ": :");
}

function print(text: string): void {
  process.stdout.write(`${showControlCharacters(text)}\n`);
}

function printError(text: string): void {
  process.stderr.write(`${showControlCharacters(text)}\n`);
}

const list = (text: string): readonly string[] => text.split("\n").filter(Boolean);

const git = (...args: readonly string[]): string => gitWith({}, ...args);

/** The output of git without the final line break. Throws an Error if git fails. */
function gitWith(
  { input, index }: { readonly input?: string; readonly index?: string },
  ...args: readonly string[]
) {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  const how = { encoding: "utf8", maxBuffer: 1 << 28, env, ...(input !== undefined && { input }) } as const;
  const { status, stdout, stderr, error } = spawnSync("git", ["-c", "core.quotePath=false", ...args], how);
  if (error !== undefined) throw new Error(`git cannot be started: ${error.message}`);
  if (/No space left|Out of disk ?space/.test(stderr))
    throw new Error(`Not upgraded: the disk is full. Make room and run it again.\n${stderr.trim()}`);
  if (status !== 0) throw new Error(stderr.trim() || `git ${args[0]} ended with ${status}.`);
  return stdout.trimEnd();
}

/** The output of git; undefined if it fails. */
function tries(...args: readonly string[]): string | undefined {
  try {
    return git(...args);
  } catch {
    return undefined;
  }
}

try {
  upgrade(process.argv.slice(2));
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) printError(`Usage: ${USAGE}\n“--help” explains the options.`);
  process.exitCode = 2;
}
