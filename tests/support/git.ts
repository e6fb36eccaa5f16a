import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, temporaryFolder } from "./folders.ts";
import { run } from "./program.ts";

// The machine's settings are ignored; folders of other users, as in a container, may be read.
const settings = join(temporaryFolder(), "gitconfig");
writeFileSync(
  settings,
  "[user]\nname = Ada Example\nemail = ada@example.org\n[init]\ndefaultBranch = main\n[safe]\ndirectory = *\n",
);

/** The environment in which git behaves the same on every machine. */
const GIT: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: settings,
  GIT_CONFIG_NOSYSTEM: "1",
};
Object.assign(process.env, GIT);

/** The output of git in a folder; a failure throws an error with git's message. */
export const git = (folder: string, ...args: readonly string[]): string =>
  run("git", ["-C", folder, ...args]).trimEnd();

/** Bare repositories with the project as it was at a commit, packed into one file each. Tests must not push to them. */
const packed = new Map<string, string>();

function packedRepository(commit: string): string {
  const folder = temporaryFolder();
  git(folder, "clone", "--quiet", "--bare", "--no-hardlinks", PROJECT, ".");
  for (const branch of git(folder, "for-each-ref", "--format=%(refname)", "refs/heads").split("\n"))
    git(folder, "update-ref", "-d", branch);
  git(folder, "update-ref", "refs/heads/main", commit);
  git(folder, "symbolic-ref", "HEAD", "refs/heads/main");
  git(folder, "repack", "-a", "-d", "--quiet");
  packed.set(commit, folder);
  return folder;
}

/** A bare repository with the project as it was at a commit, as a host of repositories would have it. */
export function hostedRepository(commit = "HEAD"): string {
  const at = git(PROJECT, "rev-parse", commit);
  const folder = temporaryFolder();
  // Files of objects are linked, which takes no time.
  git(folder, "clone", "--quiet", "--bare", packed.get(at) ?? packedRepository(at), ".");
  return folder;
}

/**
 * A fresh clone that a test may change.
 *
 * @param options of `git clone`: `--sparse` leaves out the content of folders
 */
export function cloneOf(repository: string, ...options: readonly string[]): string {
  const folder = temporaryFolder();
  git(folder, "clone", "--quiet", ...options, repository, ".");
  return folder;
}

/** Commits all changes in a folder. */
export function commitAll(folder: string, message: string): void {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "-m", message);
}
