import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** A folder beside the one that a site will stand in, where it is made first. */
export interface StagingFolder {
  readonly folder: string;
  /** Puts what was made in the place of what stands there, all at once. */
  commit(): void;
  /** Leaves what stands there as it is; after `putInPlace` there is nothing to do. */
  rollback(): void;
}

/** What every site has; a folder without it was made by somebody else. */
const OURS = "assets/offprint.css";

/**
 * Makes room for a new site aside from the old one, which stands until the new one is whole. What earlier builds left
 * behind when they were stopped is cleared away; if the last one was stopped between the two steps of putting its site
 * in place, the site before it is put back.
 *
 * @param output where the site will stand
 * @throws Error where something stands there that is no site of Offprint's, which must not be lost
 */
export function createStaging(output: string): StagingFolder {
  const place = existsSync(output) ? realpathSync(output) : resolve(output);
  mkdirSync(dirname(place), { recursive: true });
  clear(place);
  assertOwnOutput(place, output);
  const folder = `${place}.building-${process.pid}`;
  const before = `${place}.before-${process.pid}`;
  mkdirSync(folder);
  return {
    folder,
    commit() {
      if (existsSync(place)) renameSync(place, before);
      renameSync(folder, place);
      remove(before);
    },
    rollback: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Removing a folder takes the system longer than making it, so a site of many is left to a process of its own. */
const MANY = 2000;

function remove(folder: string): void {
  const papers = join(folder, "papers");
  if (!existsSync(papers) || readdirSync(papers).length < MANY) {
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  const code = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";
  spawn(process.execPath, ["-e", code, folder], { detached: true, stdio: "ignore" }).unref();
}

/** Puts back a site that was on its way out, and removes what builds that no longer run have left. */
function clear(place: string): void {
  const left = readdirSync(dirname(place)).flatMap((name) => {
    const [, kind, pid] = /^\.(building|before)-(\d+)$/.exec(name.slice(basename(place).length)) ?? [];
    if (!name.startsWith(basename(place)) || kind === undefined || runs(Number(pid))) return [];
    return [{ kind, path: join(dirname(place), name) }];
  });
  for (const { kind, path } of left) {
    if (kind === "before" && !existsSync(place)) renameSync(path, place);
    else remove(path);
  }
}

function assertOwnOutput(place: string, output: string): void {
  if (!existsSync(place) || readdirSync(place).length === 0 || existsSync(join(place, OURS))) return;
  throw new Error(
    `${output} holds something that is no site of Offprint’s, and a build would take its place. Name an empty folder with --output, or empty this one.`,
  );
}

/** Whether a process is there; one of another user is. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
