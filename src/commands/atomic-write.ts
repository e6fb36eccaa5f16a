import { randomBytes } from "node:crypto";
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../text/error-code.ts";

/**
 * Writes a new file atomically. If `2026-11-23.txt` exists, the next free name of `2026-11-23-2.txt`,
 * `2026-11-23-3.txt` … is used.
 *
 * @returns the path that was written
 */
export function writeNewFile(folder: string, name: string, ending: string, text: string): string {
  const whole = writeTemporary(join(folder, `${name}${ending}`), text);
  try {
    for (let turn = 1; ; turn++) {
      const path = join(folder, `${name}${turn === 1 ? "" : `-${turn}`}${ending}`);
      // Unlike a rename, a link never replaces a file that has been created in the meantime.
      if (links(whole, path)) return path;
    }
  } finally {
    rmSync(whole, { force: true });
  }
}

/** Replaces a file atomically. */
export function replaceFile(path: string, text: string): void {
  const temporary = writeTemporary(path, text);
  try {
    renameSync(temporary, path);
  } catch (error) {
    removeTemporary(temporary);
    throw error;
  }
}

// The name begins with a dot, so that Offprint and git ignore it if it is left over.
function writeTemporary(path: string, text: string): string {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString("hex")}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    removeLeftOvers(folder);
    writeFileSync(temporary, text, { flush: true });
    return temporary;
  } catch (error) {
    removeTemporary(temporary);
    throw new Error(`${folder} cannot be written: ${reasonOf(error)}. Nothing was changed.`);
  }
}

/** Minimum age of a left-over temporary file in milliseconds; younger ones may still be written. */
const LEFT_OVER = 3_600_000;

/** Removes temporary files of killed runs. */
function removeLeftOvers(folder: string): void {
  const names = readdirSync(folder).filter((name) => /^\..+\.[\da-f]{12}\.part$/.test(name));
  for (const name of names) {
    const path = join(folder, name);
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - written > LEFT_OVER) removeTemporary(path);
  }
}

// The folder may not exist.
function removeTemporary(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {}
}

function links(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    return copies(from, to);
  }
}

/** Copies without overwriting, for file systems without links, such as that of a USB stick. */
function copies(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "it is read-only",
  ENOSPC: "the disk is full",
  EEXIST: "a file of that name is there in place of the folder",
  ENOTDIR: "a file of that name is there in place of the folder",
};

function reasonOf(error: unknown): string {
  return REASONS[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
