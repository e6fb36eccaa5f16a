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

/** A repository that is like the engine's, small and quick, with a publisher's that was made from it. */
export interface SmallEngine {
  /** A working copy of the engine's repository. */
  readonly engine: string;
  /** The publisher's repository, with different content. */
  readonly site: string;
}

/** @param files of the engine's first version, in addition to what it needs */
export function smallEngine(files: Readonly<Record<string, string>> = {}): SmallEngine {
  const engine = temporaryFolder();
  git(engine, "init", "--quiet");
  writeFiles(engine, {
    "package.json": '{ "version": "1.0.0" }\n',
    "README.md": "The engine\n",
    ".gitignore": "_site\n.cache\n.env\n",
    "content/site.yaml": "title: Engine\n",
    "src/a.ts": "1\n",
    ...files,
  });
  commitAll(engine, "First");
  const site = temporaryFolder();
  git(site, "clone", "--quiet", engine, ".");
  git(site, "remote", "rename", "origin", "upstream");
  writeFiles(site, { "content/site.yaml": "title: Ours\n", "content/listings/2026-05-13.txt": "ours\n" });
  commitAll(site, "Ours");
  return { engine, site };
}

/** Commits a newer version of an engine. */
export function releaseOf(engine: string, files: Readonly<Record<string, string>>): string {
  writeFiles(engine, { "package.json": '{ "version": "1.1.0" }\n', ...files });
  commitAll(engine, "Second");
  return git(engine, "rev-parse", "HEAD");
}
