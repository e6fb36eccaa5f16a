import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/**
 * Identifies a process until the machine restarts, by process id and start time. The id alone is not enough: the
 * first process of every container has the same.
 *
 * @returns undefined if there is no process with this id
 */
export function processIdentity(id: number): string | undefined {
  const started = startOf(id);
  return started === undefined ? undefined : `${id} ${started}`;
}

/** This process. */
export function ownIdentity(): string {
  return processIdentity(process.pid) ?? String(process.pid);
}

/** Whether the process still runs. */
export function isRunning(identity: string): boolean {
  const id = Number(identity.split(" ")[0]);
  return Number.isInteger(id) && id > 0 && processIdentity(id) === identity;
}

/** Whether the process belongs to another container of this machine, where it cannot be seen. */
export function isElsewhere(identity: string): boolean {
  const [, boot, , container] = identity.split(" ");
  const [, ownBoot, , own] = ownIdentity().split(" ");
  return Boolean(container?.startsWith("pid:")) && boot === ownBoot && container !== own;
}

/** The container that this process sees. Source: pid_namespaces(7). */
function namespace(): string {
  try {
    return ` ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}

/** The start time of a process in the system's own format. */
function startOf(id: number): string | undefined {
  if (process.platform === "linux") {
    // Clock ticks since boot, and the boot's identifier. Source: proc(5).
    const stat = readOrEmpty(`/proc/${id}/stat`);
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks && `${readOrEmpty("/proc/sys/kernel/random/boot_id").trim()} ${ticks}${namespace()}`;
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
