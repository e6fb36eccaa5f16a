import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./folders.ts";
import { commitAll, git } from "./git.ts";

/** Writes files into a folder, by path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A small repository like Offprint's, and a publisher's that was created from it. */
export interface SmallUpstream {
  /** A working copy of the upstream repository. */
  readonly upstream: string;
  /** The publisher's repository, with different content. */
  readonly site: string;
}

/** @param files further files of the first version */
export function smallUpstream(files: Readonly<Record<string, string>> = {}): SmallUpstream {
  const upstream = temporaryFolder();
  git(upstream, "init", "--quiet");
  writeFiles(upstream, {
    "package.json": '{ "version": "1.0.0" }\n',
    "README.md": "Upstream\n",
    ".gitignore": "_site\n.cache\n.env\n",
    "content/site.yaml": "title: Upstream\n",
    "src/a.ts": "1\n",
    ...files,
  });
  commitAll(upstream, "First");
  const site = temporaryFolder();
  git(site, "clone", "--quiet", upstream, ".");
  git(site, "remote", "rename", "origin", "upstream");
  writeFiles(site, { "content/site.yaml": "title: Ours\n", "content/listings/2026-05-13.txt": "ours\n" });
  commitAll(site, "Ours");
  return { upstream, site };
}

/** Commits a newer version to an upstream repository. Returns its commit. */
export function releaseOf(upstream: string, files: Readonly<Record<string, string>>): string {
  writeFiles(upstream, { "package.json": '{ "version": "1.1.0" }\n', ...files });
  commitAll(upstream, "Second");
  return git(upstream, "rev-parse", "HEAD");
}
