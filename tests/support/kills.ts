import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { filesBelow, PROJECT } from "./folders.ts";

/** A command that may be killed at any moment. */
export interface Victim {
  readonly args: readonly string[];
  /** Where it runs; the project's folder by default. */
  readonly folder?: string;
}

/** The exit of a command; `status` is null if it was killed. */
export interface Ended {
  readonly status: number | null;
  readonly said: string;
  /** In milliseconds. */
  readonly took: number;
}

/**
 * Runs a command of the project in a separate process group.
 *
 * @param after milliseconds after which it is killed; by default it is not killed
 * @param all whether its child processes are killed with it, as when a machine or a container stops
 */
export async function runVictim(
  { args, folder = PROJECT }: Victim,
  after?: number,
  all = true,
): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(PROJECT, "src/commands/run.cjs"), ...args], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  if (after !== undefined) {
    await Promise.race([ended, pause(after)]);
    kill(child.pid ?? 0, all);
  }
  const status = await ended;
  return { status, said, took: performance.now() - began };
}

function kill(id: number, all: boolean): void {
  try {
    process.kill(all ? -id : id, "SIGKILL");
  } catch {
    // It has come to its end.
  }
}

/** Numbers between 0 and 1 that are the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The names and bytes of a folder's files as one text, without hidden files. */
export function contentsOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of filesBelow(folder))
    if (!/(?:^|\/)\./.test(file)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}
