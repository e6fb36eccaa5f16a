import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file that was not there before, whole or not at all. Where `2026-11-23.txt` is taken, the next free
 * of `2026-11-23-2.txt`, `2026-11-23-3.txt` … is written.
 *
 * @returns the path that was written
 */
export function writeNewFile(folder: string, name: string, ending: string, text: string): string {
  const whole = writeAside(join(folder, `${name}${ending}`), text);
  try {
    for (let turn = 1; ; turn++) {
      const path = join(folder, `${name}${turn === 1 ? "" : `-${turn}`}${ending}`);
      // Unlike a renaming, a link never takes the place of a file that somebody wrote meanwhile.
      if (links(whole, path)) return path;
    }
  } finally {
    rmSync(whole, { force: true });
  }
}

/** Writes a file in the place of the one that was there, whole or not at all. */
export function replaceFile(path: string, text: string): void {
  renameSync(writeAside(path, text), path);
}

// The name begins with a dot, so that nothing reads it should it be left behind.
function writeAside(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  writeFileSync(aside, text, { flush: true });
  return aside;
}

function links(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
