import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { filesBelow, PROJECT, temporaryFolder } from "./folders.ts";
import { brokenLinks } from "./links.ts";

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

const PROGRESS = /^(?:Reading lists|Writing pages|Indexing search|Moving the site into place).*\n/gm;

/** What a build complained about: standard error without the progress that is shown after two seconds. */
export function complaintsOf({ stderr }: Outcome): string {
  return stderr.replace(PROGRESS, "");
}

/** A built site: where it is, and what the build said. */
export interface BuiltSite extends Outcome {
  readonly folder: string;
}

/**
 * Builds a site with `npm run build`'s command; a failed build and a broken link are errors. A site of the project's
 * own content is built once in a test run and shared by all that ask for the same one, so nobody may change it.
 */
export function buildSite(
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): BuiltSite {
  const usual = !args.includes("--content") && Object.keys(environment).length === 0;
  return usual ? sharedSite(args, JSON.stringify(args)) : buildInto(temporaryFolder(), args, environment);
}

/** Builds a site of a content folder once for all that ask for one of the same files, so that nobody may change it. */
export function buildSharedSite(content: string, args: readonly string[] = []): BuiltSite {
  const files = filesBelow(content).map((file) => [file, readFileSync(join(content, file), "base64")]);
  return sharedSite(["--content", content, ...args], JSON.stringify([args, files]));
}

function buildInto(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): BuiltSite {
  const outcome = command("build", ["--output", folder, ...args], environment);
  if (outcome.status !== 0) throw new Error(`The build failed: ${outcome.stderr}${outcome.stdout}`);
  // The search page preloads the index, which a build without search leaves out.
  const isLeftOut = (target: string) => args.includes("--without-search") && target.includes("search-index/");
  const broken = brokenLinks(folder).filter(({ target }) => !isLeftOut(target));
  if (broken.length > 0) throw new Error(`Links that lead nowhere: ${JSON.stringify(broken.slice(0, 20))}`);
  return { folder, ...outcome };
}

/** How long a test file waits for another one to build the site that both need, in milliseconds. */
const [POLL, PATIENCE] = [50, 120_000];

/** @param inputs what the site is made of: those with the same ones share it */
function sharedSite(args: readonly string[], inputs: string): BuiltSite {
  const key = createHash("sha256").update(inputs).digest("hex").slice(0, 16);
  const folder = join(inject("runFolder"), key);
  const [claim, result] = [`${folder}.claimed`, `${folder}.json`];
  try {
    mkdirSync(claim);
  } catch {
    return waitFor(result);
  }
  const built = buildInto(folder, args, {});
  writeFileSync(`${result}.part`, JSON.stringify(built));
  renameSync(`${result}.part`, result);
  return built;
}

function waitFor(result: string): BuiltSite {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; !existsSync(result); waited += POLL) {
    if (waited > PATIENCE) throw new Error("The site that another test file builds did not appear.");
    Atomics.wait(pause, 0, 0, POLL);
  }
  return JSON.parse(readFileSync(result, "utf8"));
}

/** The text of a built file. */
export function readBuilt(site: BuiltSite, path: string): string {
  return readFileSync(join(site.folder, path), "utf8");
}
