import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Identifies a process for as long as the machine runs: its number, and when it started. The number alone would not do:
 * in a container every first process has the same.
 *
 * @returns undefined where no process has the number
 */
export function processIdentity(id: number): string | undefined {
  const started = startOf(id);
  return started === undefined ? undefined : `${id} ${started}`;
}

/** This process. */
export function ownIdentity(): string {
  return processIdentity(process.pid) ?? String(process.pid);
}

/** Whether the process of an identity still runs. */
export function isRunning(identity: string): boolean {
  const id = Number(identity.split(" ")[0]);
  return Number.isInteger(id) && id > 0 && processIdentity(id) === identity;
}

/** When a process started, as its system writes it. */
function startOf(id: number): string | undefined {
  if (process.platform === "linux") {
    // Clock ticks since the machine started, of which the boot has an identifier. Source: proc(5).
    const stat = readOrEmpty(`/proc/${id}/stat`);
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks && `${readOrEmpty("/proc/sys/kernel/random/boot_id").trim()} ${ticks}`;
  }
  if (process.platform !== "win32") {
    const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(id)], { encoding: "utf8" });
    return stdout?.trim() || undefined;
  }
  return exists(id) ? "" : undefined;
}

function exists(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
