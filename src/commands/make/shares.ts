import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { LatexProblem } from "../../latex/typeset.ts";
import type { SearchRecord } from "../../site/search-record.ts";
import type { SiteSource } from "../../site/site.ts";

/** What a thread is given. */
export interface Task {
  readonly options: SiteSource;
  readonly folder: string;
  /** Whether the papers' search records are wanted. */
  readonly search: boolean;
  /** What an earlier build has left, and its notes on this share and on the search index. */
  readonly former: Left | undefined;
}

export interface Left {
  readonly place: string;
  readonly notes: string;
  readonly search: string | undefined;
}

/** What a thread tells of its share. */
export type News =
  /** So many pages were printed since it was last told. */
  | { readonly kind: "pages"; readonly pages: number }
  | { readonly kind: "notes"; readonly notes: string }
  /** A file that an earlier build has left is not what it should be. */
  | { readonly kind: "stale" }
  | { readonly kind: "records"; readonly records: readonly SearchRecord[] }
  /** What was found in the LaTeX of papers, by their slugs. */
  | { readonly kind: "problems"; readonly problems: readonly (readonly [string, readonly LatexProblem[]])[] };

/** A thread that prints a share of a site. */
export interface Thread {
  /** Resolves when the share is printed. */
  readonly done: Promise<void>;
  stop(): Promise<unknown>;
}

/** Each thread reads the whole library: below this, in bytes of listings, that takes longer than it saves. */
const WORTHWHILE = 2_000_000;
/** Each thread holds the library in memory, so there are not more of them on a machine with more cores. */
const MOST = 2;

/** Whether a site has so many papers that more is done to make it sooner. */
export function isLarge(content: string): boolean {
  const folder = join(content, "listings");
  try {
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    return sizes.reduce((sum, size) => sum + size, 0) >= WORTHWHILE;
  } catch {
    return false;
  }
}

/** How many threads print a site, this one included. */
export function threadsFor(content: string): number {
  return isLarge(content) ? Math.min(MOST, availableParallelism()) : 1;
}

/** A thread reads TypeScript only once it has been told how; the first thread's way of reading it is not its own. */
const START = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./share-thread.ts", import.meta.url).href)});
});`;

/** Starts the printing of a share. What the thread throws is thrown by `done`. */
export function startShare(task: Task, onNews: (news: News) => void): Thread {
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
