import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import type { Query } from "../../content/arxiv-queries.ts";
import { readText } from "../../content/files.ts";
import type { Entry } from "../../listing/types.ts";
import { replaceFile } from "../atomic-write.ts";

/** How far a query was asked. */
export interface QueryProgress {
  /** From which paper on the next page begins. */
  readonly next: number;
  /** How many papers there are to get; undefined before the first answer. */
  readonly wanted?: number;
  /** How many came. */
  readonly received: number;
  readonly done: boolean;
}

/** How far a run got; stored next to the content so that an interrupted run resumes where it stopped. */
export interface Progress {
  /** Tells the run: its day, its queries, where they were asked, and for which folder. */
  readonly run: string;
  readonly asked: readonly QueryProgress[];
  readonly entries: readonly Entry[];
}

/** The run of these queries, on this day, for this folder. */
export function runOf(day: string, api: string, folder: string, queries: readonly Query[]): string {
  return createHash("sha256")
    .update(JSON.stringify([day, api, folder, queries]))
    .digest("hex");
}

/** The progress of that very run, where it was interrupted; else a run's beginning. */
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

/** Keeps how far a run got. */
export function keepProgress(file: string, progress: Progress): void {
  replaceFile(file, JSON.stringify(progress));
}

/** Forgets a run that came to its end. */
export function forgetProgress(file: string): void {
  rmSync(file, { force: true });
}
