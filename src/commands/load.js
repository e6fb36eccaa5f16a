// Loads a module of the program. Plain JavaScript, since it runs before TypeScript can be read.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compiledProgram } from "./compile.js";

/** What is loaded compiled: the commands that publishers run, and the thread that helps a build. */
const COMPILED = [
  ...["add", "build", "check", "fetch", "mail", "parse", "resolve", "upgrade"].map(
    (name) => `src/commands/${name}`,
  ),
  "src/build/worker-entry",
];

/**
 * @param {string} module its path below the project, without extension
 * @returns {Promise<unknown>}
 */
export async function load(module) {
  const compiled = COMPILED.includes(module)
    ? await compiledProgram(COMPILED).catch(() => undefined)
    : undefined;
  if (compiled !== undefined) {
    process.setSourceMapsEnabled(true);
    return import(pathToFileURL(join(compiled, `${module}.mjs`)).href);
  }
  // Newer versions of Node read TypeScript themselves; an older one is taught by tsx.
  if (!process.features.typescript) (await import("tsx/esm/api")).register();
  return import(new URL(`../../${module}.ts`, import.meta.url).href);
}
