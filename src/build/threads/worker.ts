import type { LatexProblem } from "../../latex/typeset.ts";
import type { SearchRecord } from "../../site/search/search-record.ts";
import type { SiteSource } from "../../site/site.ts";
import type { PreviousManifests } from "../previous-build.ts";
import { startThread, threadEnded } from "./start-thread.ts";

/** The worker's input. */
export interface WorkerInput {
  readonly source: SiteSource;
  readonly folder: string;
  /** Whether the papers' search records are needed. */
  readonly search: boolean;
  readonly previous: PreviousManifests | undefined;
  /** The memory of the counter by which threads share the outputs. */
  readonly counter: SharedArrayBuffer;
  /** The memory of the counter by which threads share the listings to parse. */
  readonly listings: SharedArrayBuffer;
}

/** A message from the worker. */
export type WorkerMessage =
  /** The number of pages written since the last such message. */
  | { readonly kind: "pages"; readonly pages: number }
  | { readonly kind: "records"; readonly records: readonly SearchRecord[] }
  /** LaTeX problems of papers, by slug. */
  | { readonly kind: "problems"; readonly problems: readonly (readonly [string, readonly LatexProblem[]])[] }
  /** The manifest of the outputs that it wrote, for the next build. */
  | { readonly kind: "manifests"; readonly papers: string; readonly others: string };

/** Starts a thread that writes the pages of papers and a share of the other outputs; resolves when it is done. */
export function startWorker(input: WorkerInput, onMessage: (message: WorkerMessage) => void): Promise<void> {
  const worker = startThread("src/build/threads/worker-entry", input);
  const done = new Promise<void>((resolve, reject) => {
    worker.on("message", onMessage);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(threadEnded(code))));
  });
  done.catch(() => undefined); // handled where it is awaited
  return done;
}
