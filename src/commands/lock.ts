import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isRunning, ownIdentity } from "../cache/process-identity.ts";
import { errorCode } from "../text/error-code.ts";

/**
 * Prevents two runs at the same time: services allow one connection, and both would write the same files. The lock of
 * a killed run is taken over. Throws an Error for the user if another run is in progress.
 */
export function takeLock(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (!take(file)) {
    const holder = readFileSync(file, "utf8");
    if (isRunning(holder))
      throw new Error(
        `Another run is under way (process ${holder.split(" ")[0]}). Wait for it, or delete ${file} if there is none.`,
      );
    rmSync(file, { force: true });
    if (!take(file)) throw new Error("Another run has just begun.");
  }
  process.once("exit", () => rmSync(file, { force: true }));
}

function take(file: string): boolean {
  try {
    writeFileSync(file, ownIdentity(), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}
