import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that all test files of a run share, for sites that are built once. */
    runFolder: string;
  }
}

const PREFIX = "offprint-run-";

/**
 * Creates the folder for all temporary files of a run, including those of child processes, and removes it when the
 * run ends. Nothing in it is removed earlier, because file systems without a journal create files up to 20 times
 * slower for minutes after files were removed.
 */
export default function setup({ provide }: TestProject): () => void {
  const current = tmpdir();
  // Another project of the run has created it.
  if (basename(current).startsWith(PREFIX)) {
    provide("runFolder", current);
    return () => undefined;
  }
  const folder = mkdtempSync(join(current, PREFIX));
  // Some tests start programs as another user, who has to reach their files.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  provide("runFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
