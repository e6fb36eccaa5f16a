import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { filesBelow } from "./files.ts";
import { brokenLinks } from "./links.ts";

export { filesBelow };

/** The project's own folder, where every command runs. */
export const PROJECT = join(import.meta.dirname, "../..");

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, below the system's folder for such things; gone when the test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "offprint-"));
  made.push(folder);
  return folder;
}

/** A publisher's folder with the given files, by path: `{ "listings/2026-11-23.txt": "…" }`. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The project's own content, copied, with some files added or replaced. */
export function ownContentWith(files: Readonly<Record<string, string>>): string {
  const folder = contentFolder(files);
  cpSync(join(PROJECT, "content"), folder, { recursive: true, force: false });
  return folder;
}

/** What a command printed and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's commands as a user would, in a process of its own. */
export function command(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/commands/run.cjs", name, ...args], {
    cwd: PROJECT,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** A built site: where it is, and what the build said. */
export interface BuiltSite extends Outcome {
  readonly folder: string;
}

/** Builds a site with `npm run build`'s command into a new folder; a failed build and a broken link are errors. */
export function buildSite(
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): BuiltSite {
  const folder = temporaryFolder();
  const outcome = command("build", ["--output", folder, ...args], environment);
  if (outcome.status !== 0) throw new Error(`The build failed: ${outcome.stderr}${outcome.stdout}`);
  const broken = brokenLinks(folder);
  if (broken.length > 0) throw new Error(`Links that lead nowhere: ${JSON.stringify(broken.slice(0, 20))}`);
  return { folder, ...outcome };
}

/** The text of a built file. */
export function readBuilt(site: BuiltSite, path: string): string {
  return readFileSync(join(site.folder, path), "utf8");
}
