import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { namesIn } from "../../cache/folder-names.ts";
import { isMountPoint, recoverInside, stageInside } from "./inside.ts";
import {
  MARKER,
  markBuilding,
  markStaging,
  mayBeInUse,
  readMarker,
  removeUnmarked,
  type StagingFolder,
  stagingId,
} from "./marker.ts";
import { assertNoConflict, assertOwnSite, carryOver, markSite } from "./own-files.ts";

/**
 * Creates a staging folder. Removes folders of killed builds; if one was killed between the two steps of `commit`,
 * restores the previous site.
 *
 * @param output the folder to publish to
 * @throws Error if that folder contains files and was not built by Offprint
 */
export function createStaging(output: string): StagingFolder {
  const place = existsSync(output) ? realpathSync(output) : resolve(output);
  mkdirSync(dirname(place), { recursive: true });
  recover(place);
  recoverInside(place);
  assertOwnSite(place, output);
  const id = stagingId();
  const folder = `${place}.building-${id}`;
  if (existsSync(place) && (isMountPoint(place) || !tryCreate(folder))) return stageInside(place);
  mkdirSync(folder, { recursive: true });
  return stageBeside(place, folder, `${place}.before-${id}`);
}

/** Creates a folder; false if its parent is not writable. */
function tryCreate(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

function stageBeside(place: string, folder: string, before: string): StagingFolder {
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
      // The marker is removed last, so that the folder of a killed build always has one.
      rmSync(join(place, MARKER), { force: true });
      if (!replaces) return;
      carryOver(before, place);
      remove(before);
    },
    rollback: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Restores a site that was moved away, and removes the folders of builds that no longer run. */
function recover(place: string): void {
  // If a build was killed before moving the site, the site itself has the marker.
  if (existsSync(place)) rmSync(join(place, MARKER), { force: true });
  const siblings = namesIn(dirname(place)).filter((name) => name.startsWith(`${basename(place)}.`));
  for (const name of siblings) {
    const path = join(dirname(place), name);
    const found = readMarker(path);
    if (found === undefined) removeUnmarked(path);
    if (found === undefined || mayBeInUse(path, found)) continue;
    if (found.kind === "before" && !existsSync(place)) {
      rmSync(join(path, MARKER), { force: true });
      renameSync(path, place);
    } else {
      if (found.kind === "before") carryOver(path, place);
      remove(path);
    }
  }
}

/** Removing a folder takes longer than writing it, so another process removes a site of many files. */
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
