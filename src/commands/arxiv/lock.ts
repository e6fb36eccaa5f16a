import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Keeps a second run from going on beside this one: arXiv allows one connection, and both would write the same
 * papers. What a run left behind that was killed stops nobody. Throws an Error, for the user, where one is under way.
 */
export function takeLock(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (!take(file)) {
    const holder = Number(readFileSync(file, "utf8"));
    if (isRunning(holder))
      throw new Error(
        `Another run is under way (process ${holder}). Wait for it, or delete ${file} if there is none.`,
      );
    rmSync(file, { force: true });
    if (!take(file)) throw new Error("Another run has just begun.");
  }
  process.once("exit", () => rmSync(file, { force: true }));
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Somebody else's, whom no signal of ours reaches.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
