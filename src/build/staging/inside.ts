import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  MARKER,
  markBuilding,
  markStaging,
  mayBeInUse,
  readMarker,
  type StagingFolder,
  type StagingMark,
  stagingId,
} from "./marker.ts";
import { assertNoConflict, markSite, ownNames, RECORD } from "./own-files.ts";

// A folder that is a mount point, such as a Docker volume, cannot be renamed, and one with a read-only parent cannot
// have a sibling. Such a site is built inside its folder, and its files are moved into place one by one.

const BUILDING = ".offprint-building-";
const BEFORE = ".offprint-before-";

/** Whether a folder is a mount point. */
export function isMountPoint(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  try {
    // The fifth field is the mount point, with special characters in octal. Source: proc_pid_mountinfo(5).
    const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
    return mounts.some((line) => unescaped(line.split(" ")[4] ?? "") === folder);
  } catch {
    return false;
  }
}

function unescaped(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** Creates a staging folder inside the folder to publish to. */
export function stageInside(place: string): StagingFolder {
  const id = stagingId();
  const folder = join(place, `${BUILDING}${id}`);
  const before = join(place, `${BEFORE}${id}`);
  mkdirSync(folder);
  markBuilding(folder);
  return {
    folder,
    commit() {
      assertNoConflict(place, folder);
      markSite(folder);
      rmSync(join(folder, MARKER), { force: true });
      const names = [RECORD, ...readdirSync(folder).filter((name) => name !== RECORD)];
      const old = ownNames(place);
      const leaving = readdirSync(place).filter((name) => old(name) || name === RECORD);
      mkdirSync(before);
      markStaging(before, "before", names);
      for (const name of leaving) renameSync(join(place, name), join(before, name));
      markStaging(before, "arriving", names);
      for (const name of names) renameSync(join(folder, name), join(place, name));
      rmSync(join(before, MARKER), { force: true });
      for (const gone of [folder, before]) rmSync(gone, { recursive: true, force: true });
    },
    rollback: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Rolls back a build that was killed inside a folder, restoring the previous site. */
export function recoverInside(place: string): void {
  if (!existsSync(place)) return;
  const left = readdirSync(place).filter((name) => name.startsWith(BUILDING) || name.startsWith(BEFORE));
  for (const name of left) {
    const folder = join(place, name);
    const found = readMarker(folder);
    if (found !== undefined && mayBeInUse(folder, found)) continue;
    if (found !== undefined && found.kind !== "building") putBack(place, folder, found);
    rmSync(folder, { recursive: true, force: true });
  }
}

function putBack(place: string, before: string, { kind, names }: StagingMark): void {
  if (kind === "arriving")
    for (const name of names) rmSync(join(place, name), { recursive: true, force: true });
  const old = readdirSync(before).filter((name) => name !== MARKER);
  for (const name of old) renameSync(join(before, name), join(place, name));
}
