import { basename, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { PROJECT } from "../../src/cache/project.ts";

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

/** One of the browser's ES modules. */
export async function bundleModule(name: ModuleName): Promise<string> {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: { offprint: join(FOLDER, "main.ts"), search: join(FOLDER, "search/main.ts") },
    outdir: FOLDER,
    format: "esm",
    splitting: true,
    chunkNames: "shared",
  });
  return outputFiles.find(({ path }) => basename(path) === `${name}.js`)?.text ?? "";
}

/** The module that writes citations, which the others load when a reader asks for one. */
export async function bundleCiteScript(): Promise<string> {
  const entry = join(FOLDER, "citations/cite.ts");
  const { outputFiles } = await build({ ...COMMON, entryPoints: [entry], format: "esm" });
  return outputFiles.map(({ text }) => text).join("");
}

/**
 * The script that runs before the first paint: a classic one, in one file.
 *
 * @param updated the day of the newest digest, YYYY-MM-DD, or ""
 */
export async function bundleEarlyScript(updated: string): Promise<string> {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [join(FOLDER, "early.ts")],
    format: "iife",
    define: { UPDATED: JSON.stringify(updated) },
  });
  return outputFiles.map(({ text }) => text).join("");
}
