// Loads a module of the program. Plain JavaScript, because it runs before TypeScript can be loaded.
import { join } from "node:path";
import { getEnvironmentData, isMainThread, setEnvironmentData } from "node:worker_threads";
import { runScript } from "./code-cache.js";
import { compiledEleventy, compiledProgram, ELEVENTY, SCRIPT } from "./compile.js";
import { nameSources } from "./stack-traces.js";

/** Modules that are loaded compiled: publishers' commands, and the threads of a build. */
export const COMPILED = [
  ...["add", "build", "check", "fetch", "mail", "parse", "resolve", "start", "upgrade"].map(
    (name) => `src/commands/${name}`,
  ),
  "src/build/threads/worker-entry",
  "src/build/threads/background-entry",
];

// Eleventy would pass every import through a hook, to load changed modules again; templates are loaded without it.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "true";

/** Tells the threads of a command which compiled program it runs, so that they need not read the sources again. */
const PROGRAM = "offprint.program";
/** Tells them its module: they use its cached code, because a thread that is stopped caches nothing. */
const COMMAND = "offprint.command";

/**
 * @param {string} module the path below the project, without extension
 * @returns {Promise<unknown>}
 */
export async function load(module) {
  const compiled = COMPILED.includes(module)
    ? (getEnvironmentData(PROGRAM) ?? (await compiledProgram(COMPILED).catch(() => undefined)))
    : undefined;
  if (compiled !== undefined) {
    setEnvironmentData(PROGRAM, compiled);
    if (isMainThread) setEnvironmentData(COMMAND, module);
    const script = join(compiled, SCRIPT);
    nameSources(script);
    return runScript(script, getEnvironmentData(COMMAND) ?? module, loadPackage)[module]();
  }
  // Newer versions of Node load TypeScript themselves; older ones need tsx.
  if (!process.features.typescript) (await import("tsx/esm/api")).register();
  return import(new URL(`../../${module}.ts`, import.meta.url).href);
}

/** Imports a package or a file; Eleventy as one script, if it can be compiled. */
async function loadPackage(name) {
  if (name !== ELEVENTY) return import(name);
  const folder = await compiledEleventy().catch(() => undefined);
  return folder === undefined
    ? import(name)
    : runScript(join(folder, SCRIPT), getEnvironmentData(COMMAND))[name]();
}
