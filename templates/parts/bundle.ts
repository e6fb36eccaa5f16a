import { basename, join } from "node:path";
import type { BuildOptions } from "esbuild";
import { cached } from "../../src/cache/disk-cache.ts";
import { PROJECT } from "../../src/cache/project.ts";
import { fingerprintOf } from "../../src/cache/toolchain.ts";

const FOLDER = join(PROJECT, "src/client");

const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  // Excludes settings that are not for browsers.
  tsconfigRaw: {},
  logLevel: "silent",
} as const satisfies BuildOptions;

/** The modules by file name; both import `shared`. */
export type ModuleName = "offprint" | "search" | "shared";

/** Where the scripts and everything that they import is. */
export const SCRIPT_SOURCES = ["src/client", "src/shared"];

/**
 * Bundles a script, unless it is in the cache: starting the bundler takes a tenth of a second.
 *
 * @param name the name of the file among those that the bundler returns
 */
async function bundle(name: string, options: BuildOptions): Promise<string> {
  const bundled = await cached([COMMON, options, name, fingerprintOf(SCRIPT_SOURCES)], async () => {
    const { build } = await import("esbuild");
    const { outputFiles } = await build({ ...options, ...COMMON, absWorkingDir: FOLDER, outdir: FOLDER });
    return Buffer.from(outputFiles.find(({ path }) => basename(path) === `${name}.js`)?.text ?? "");
  });
  return bundled.toString();
}

/** One of the browser's ES modules. */
export function bundleModule(name: ModuleName): Promise<string> {
  return bundle(name, {
    entryPoints: { offprint: "main.ts", search: "search/main.ts" },
    format: "esm",
    splitting: true,
    chunkNames: "shared",
  });
}

/** The module that writes citations, which the others load when a reader asks for one. */
export function bundleCiteScript(): Promise<string> {
  return bundle("cite", { entryPoints: { cite: "citations/cite.ts" }, format: "esm" });
}

/** A placeholder for the day in the cached script, so that the day of a new digest does not start the bundler. */
const ANY_DAY = "0000-00-00";

/**
 * The script that runs before the first paint: a classic one, in one file.
 *
 * @param updated the day of the newest digest, YYYY-MM-DD, or ""
 */
export async function bundleEarlyScript(updated: string): Promise<string> {
  const script = await bundle("early", {
    entryPoints: { early: "early.ts" },
    format: "iife",
    define: { UPDATED: JSON.stringify(updated && ANY_DAY) },
  });
  return script.replaceAll(ANY_DAY, updated);
}
