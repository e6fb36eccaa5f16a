import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inject } from "vitest";
import { buildSite as build } from "../../src/build/build-site.ts";
import { createStaging } from "../../src/build/staging/staging.ts";
import { readOptions } from "../../src/commands/console/options.ts";
import { SITE_OPTIONS, siteOptions } from "../../src/commands/site-options.ts";
import { filesBelow, PROJECT, temporaryFolder } from "./folders.ts";
import { brokenLinks } from "./links.ts";

/** The output and the exit code of a command. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's commands as a user would, in a separate process. */
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

/** The messages of a build: standard error without the progress that is shown after two seconds. */
export function complaintsOf({ stderr }: Outcome): string {
  return stderr.replace(PROGRESS, "");
}

/** A built site. */
export interface BuiltSite {
  readonly folder: string;
}

/**
 * Builds a site as `npm run build` does with these options, but in this process, which is ten times as fast; a broken
 * link is an error. A site of the project's own content is built once per test run and shared, so tests must not change
 * it.
 */
export function buildSite(args: readonly string[] = []): Promise<BuiltSite> {
  return args.includes("--content")
    ? buildInto(temporaryFolder(), args)
    : sharedSite(args, JSON.stringify(args));
}

/** Builds a site of a content folder once for all tests with the same files, which must not change it. */
export function buildSharedSite(content: string, args: readonly string[] = []): Promise<BuiltSite> {
  const files = filesBelow(content).map((file) => [file, readFileSync(join(content, file), "base64")]);
  return sharedSite(["--content", content, ...args], JSON.stringify([args, files]));
}

/** Builds a site with the command, to test its output; a failed build and a broken link are errors. */
export function runBuild(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): BuiltSite & Outcome {
  const folder = temporaryFolder();
  const outcome = command("build", ["--output", folder, ...args], environment);
  if (outcome.status !== 0) throw new Error(`The build failed: ${outcome.stderr}${outcome.stdout}`);
  checkLinks(folder, args);
  return { folder, ...outcome };
}

const OPTIONS = { ...SITE_OPTIONS, "without-search": { type: "boolean", default: false } } as const;

async function buildInto(output: string, args: readonly string[]): Promise<BuiltSite> {
  const { values } = readOptions(args, OPTIONS);
  const { output: folder, ...source } = siteOptions({ ...values, output });
  const staging = createStaging(folder);
  await build({
    source,
    folder: staging.folder,
    place: folder,
    search: !values["without-search"],
    onStage: () => {},
    onPages: () => {},
  });
  staging.commit();
  checkLinks(folder, args);
  return { folder };
}

function checkLinks(folder: string, args: readonly string[]): void {
  // The search page preloads the index, which a build without search leaves out.
  const isLeftOut = (target: string) => args.includes("--without-search") && target.includes("search-index/");
  const broken = brokenLinks(folder).filter(({ target }) => !isLeftOut(target));
  if (broken.length > 0) throw new Error(`Links that lead nowhere: ${JSON.stringify(broken.slice(0, 20))}`);
}

/** Maximum time that a test file waits for another one to build a shared site, in milliseconds. */
const [POLL, PATIENCE] = [50, 120_000];

/** @param inputs identify the site: equal inputs share it */
async function sharedSite(args: readonly string[], inputs: string): Promise<BuiltSite> {
  const key = createHash("sha256").update(inputs).digest("hex").slice(0, 16);
  const folder = join(inject("runFolder"), key);
  const [claim, done] = [`${folder}.claimed`, `${folder}.done`];
  try {
    mkdirSync(claim);
  } catch {
    for (let waited = 0; !existsSync(done); waited += POLL) {
      if (waited > PATIENCE) throw new Error("The site that another test file builds did not appear.");
      await pause(POLL);
    }
    return { folder };
  }
  await buildInto(folder, args);
  mkdirSync(done);
  return { folder };
}

/** The text of a built file. */
export function readBuilt(site: BuiltSite, path: string): string {
  return readFileSync(join(site.folder, path), "utf8");
}
