import { Worker } from "node:worker_threads";
import type { LatexProblem } from "../../latex/typeset.ts";
import type { SearchRecord } from "../../site/search-record.ts";
import type { SiteSource } from "../../site/site.ts";
import type { Left } from "./left.ts";

/** What the thread is given. */
export interface Task {
  readonly options: SiteSource;
  readonly folder: string;
  /** Whether the papers' search records are wanted. */
  readonly search: boolean;
  /** What an earlier build has left. */
  readonly left: Left | undefined;
  /** The turns that it takes with the main thread. */
  readonly turns: SharedArrayBuffer;
}

/** What the thread tells. */
export type News =
  /** So many pages were printed since it was last told. */
  | { readonly kind: "pages"; readonly pages: number }
  | { readonly kind: "notes"; readonly notes: string }
  /** A file that an earlier build has left is not what it should be. */
  | { readonly kind: "stale" }
  | { readonly kind: "records"; readonly records: readonly SearchRecord[] }
  /** What was found in the LaTeX of papers, by their slugs. */
  | { readonly kind: "problems"; readonly problems: readonly (readonly [string, readonly LatexProblem[]])[] };

/** The thread that prints the pages of papers. */
export interface Thread {
  /** Resolves when they are printed. */
  readonly done: Promise<void>;
  stop(): Promise<unknown>;
}

/** How the first thread reads TypeScript is not how another does, unless it is told so, too. */
const START = `import(${JSON.stringify(import.meta.resolve("../typescript.js"))})
  .then(() => import(${JSON.stringify(import.meta.resolve("./paper-thread-main.ts"))}))`;

/** Starts the thread. What it throws is thrown by `done`. */
export function startPaperThread(task: Task, onNews: (news: News) => void): Thread {
  const worker = new Worker(START, { eval: true, workerData: task });
  const done = new Promise<void>((resolve, reject) => {
    worker.on("message", onNews);
    worker.on("error", reject);
    worker.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`A thread of the build ended with ${code}.`)),
    );
  });
  done.catch(() => undefined); // said where it is awaited
  return { done, stop: () => worker.terminate() };
}
