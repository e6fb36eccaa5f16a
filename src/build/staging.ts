import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isRunning } from "../cache/process-identity.ts";
import { assertNoConflict, assertOwnSite, carryOver, markSite } from "./own-files.ts";
import { isMountPoint, recoverInside, stageInside } from "./staging-inside.ts";
import { MARKER, markBuilding, markStaging, readMarker, type StagingFolder } from "./staging-marker.ts";

/**
 * Creates a staging folder. Folders of killed builds are removed; if the last one was killed between the two steps of
 * `commit`, the previous site is restored.
 *
 * @param output where the site will be published
 * @throws Error if that folder contains files and is not a site of Offprint's
 */
export function createStaging(output: string): StagingFolder {
  const place = existsSync(output) ? realpathSync(output) : resolve(output);
  mkdirSync(dirname(place), { recursive: true });
  recover(place);
  recoverInside(place);
  assertOwnSite(place, output);
  const folder = `${place}.building-${process.pid}`;
  if (existsSync(place) && (isMountPoint(place) || !makes(folder))) return stageInside(place);
  mkdirSync(folder, { recursive: true });
  return stageBeside(place, folder);
}

/** Creates a folder; false if its parent is not writable. */
function makes(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

function stageBeside(place: string, folder: string): StagingFolder {
  const before = `${place}.before-${process.pid}`;
  markBuilding(folder);
  return {
    folder,
    commit() {
      const replaces = existsSync(place);
      if (replaces) assertNoConflict(place, folder);
      markSite(folder);
      if (replaces) {
        markStaging(place, "before");
        renameSync(place, before);
      }
      renameSync(folder, place);
      // Removed last, so that the folder of a killed build always has its marker.
      rmSync(join(place, MARKER), { force: true });
      if (!replaces) return;
      carryOver(before, place);
      remove(before);
    },
    rollback: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Puts back a site that was on its way out, and removes what builds that no longer run have left. */
function recover(place: string): void {
  // Where a build was killed before it could move the site, the site has the marker itself.
  if (existsSync(place)) rmSync(join(place, MARKER), { force: true });
  const siblings = namesIn(dirname(place)).filter((name) => name.startsWith(`${basename(place)}.`));
  for (const name of siblings) {
    const path = join(dirname(place), name);
    const found = readMarker(path);
    if (found === undefined || isRunning(found.builder)) continue;
    if (found.kind === "before" && !existsSync(place)) {
      rmSync(join(path, MARKER), { force: true });
      renameSync(path, place);
    } else {
      if (found.kind === "before") carryOver(path, place);
      remove(path);
    }
  }
}

/** What is in a folder; nothing where one may not look into it. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removing a folder takes longer than writing it, so a site of many files is left to another process. */
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
