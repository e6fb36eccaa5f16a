import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { PROJECT } from "../../cache/project.ts";

/** Worker threads do not inherit the module loader, so each begins with it. */
const LOADER = JSON.stringify(pathToFileURL(join(PROJECT, "src/commands/load.js")).href);

/**
 * Starts a thread of the build.
 *
 * @param entry the module that it runs: a path below the project, without extension
 * @param input is the thread's `workerData`
 */
export function startThread(entry: string, input?: unknown): Worker {
  const code = `import(${LOADER}).then(({ load }) => load(${JSON.stringify(entry)}))`;
  return new Worker(code, { eval: true, workerData: input });
}

/** The error of a thread that ended before its work was done. */
export function threadEnded(code: number): Error {
  return new Error(`A thread of the build ended with ${code}.`);
}
