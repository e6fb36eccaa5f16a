import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that all test files of a run share, for what is built once. */
    runFolder: string;
  }
}

/** The folder of this run, once a project has made it. */
let folder: string | undefined;

/**
 * Makes the folder that holds all temporary files of a run, those of the started processes included, and removes it
 * when the run ends. Nothing in it is removed earlier, because file systems without a journal create files up to 20
 * times slower for minutes after files were removed.
 */
export default function setup({ provide }: TestProject): () => void {
  if (folder !== undefined) {
    provide("runFolder", folder);
    return () => undefined;
  }
  const made = mkdtempSync(join(tmpdir(), "offprint-run-"));
  folder = made;
  process.env.TMPDIR = made;
  provide("runFolder", made);
  return () => rmSync(made, { recursive: true, force: true });
}
