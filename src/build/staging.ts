import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isRunning, ownIdentity } from "../cache/process-identity.ts";
import { assertNoConflict, assertOwnSite, carryOver, markSite } from "./own-files.ts";

/** A folder beside the one that a site will be published to, in which it is built. */
export interface StagingFolder {
  readonly folder: string;
  /**
   * Replaces the published site by the built one; files that are not of a build stay.
   *
   * @throws Error where the new site needs the place of such a file
   */
  commit(): void;
  /** Removes the built site; after `commit` there is nothing to remove. */
  rollback(): void;
}

/** In a folder that a build has put beside the site: which build, and what for. Folders without it are left alone. */
const MARKER = ".offprint-staging";

/** A site that is being built, or the previous one on its way out. */
type Kind = "building" | "before";

/**
 * Makes a staging folder. What earlier builds left when they were killed is removed; if the last one was killed between
 * the two steps of `commit`, the previous site is put back.
 *
 * @param output where the site will be published
 * @throws Error where that folder holds files and is no site of Offprint's
 */
export function createStaging(output: string): StagingFolder {
  const place = existsSync(output) ? realpathSync(output) : resolve(output);
  mkdirSync(dirname(place), { recursive: true });
  recover(place);
  assertOwnSite(place, output);
  const folder = `${place}.building-${process.pid}`;
  const before = `${place}.before-${process.pid}`;
  mkdirSync(folder);
  mark(folder, "building");
  return {
    folder,
    commit() {
      const replaces = existsSync(place);
      if (replaces) assertNoConflict(place, folder);
      markSite(folder);
      rmSync(join(folder, MARKER), { force: true });
      if (replaces) {
        mark(place, "before");
        renameSync(place, before);
      }
      renameSync(folder, place);
      if (!replaces) return;
      carryOver(before, place);
      remove(before);
    },
    rollback: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function mark(folder: string, kind: Kind): void {
  writeFileSync(join(folder, MARKER), `${kind}\n${ownIdentity()}\n`);
}

/** What the marker of a folder says; undefined for a folder without one. */
function markOf(folder: string): { readonly kind: string; readonly builder: string } | undefined {
  try {
    const [kind = "", builder = ""] = readFileSync(join(folder, MARKER), "utf8").split("\n");
    return { kind, builder };
  } catch {
    return undefined;
  }
}

/** Puts back a site that was on its way out, and removes what builds that no longer run have left. */
function recover(place: string): void {
  // Where a build was killed before it could move the site, the site has the marker itself.
  if (existsSync(place)) rmSync(join(place, MARKER), { force: true });
  const siblings = readdirSync(dirname(place)).filter((name) => name.startsWith(`${basename(place)}.`));
  for (const name of siblings) {
    const path = join(dirname(place), name);
    const found = markOf(path);
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
