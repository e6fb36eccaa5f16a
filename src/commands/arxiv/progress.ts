import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import type { Query } from "../../content/arxiv-queries.ts";
import { readText } from "../../content/files.ts";
import type { Entry } from "../../listing/types.ts";
import { replaceFile } from "../atomic-write.ts";

/** The progress of a query. */
export interface QueryProgress {
  /** The offset of the next page. */
  readonly next: number;
  /** The number of papers to request; undefined before the first response. */
  readonly wanted?: number;
  /** How many papers arXiv has for it; more than the query takes are left out. */
  readonly total?: number;
  /** The number of entries received. */
  readonly received: number;
  readonly done: boolean;
}

/** The progress of a run; stored next to the content so that an interrupted run resumes. */
export interface Progress {
  /** Identifies the run: day, queries, API and folder. */
  readonly run: string;
  readonly asked: readonly QueryProgress[];
  readonly entries: readonly Entry[];
}

/** The identity of a run. */
export function runOf(day: string, api: string, folder: string, queries: readonly Query[]): string {
  return createHash("sha256")
    .update(JSON.stringify([day, api, folder, queries]))
    .digest("hex");
}

/** The progress of the same run if it was interrupted, otherwise that of a new run. */
export function readProgress(file: string, run: string, queries: readonly Query[]): Progress {
  const fresh = { run, asked: queries.map(() => ({ next: 0, received: 0, done: false })), entries: [] };
  try {
    const kept = JSON.parse(readText(file) ?? "null") as Progress | null;
    const whole =
      Array.isArray(kept?.asked) && kept.asked.length === queries.length && Array.isArray(kept.entries);
    return whole && kept.run === run ? kept : fresh;
  } catch {
    return fresh; // not whole, so of no use
  }
}

/** Saves the progress of a run. */
export function keepProgress(file: string, progress: Progress): void {
  replaceFile(file, JSON.stringify(progress));
}

/** Deletes the progress of a completed run. */
export function forgetProgress(file: string): void {
  rmSync(file, { force: true });
}
