import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export { filesBelow } from "./files.ts";

/** The project's folder, where every command runs. */
export const PROJECT = join(import.meta.dirname, "../..");

/** A new empty folder; it is removed when the run ends. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "offprint-"));
}

/** A publisher's folder with the given files, by path: `{ "listings/2026-11-23.txt": "…" }`. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The project's own content, copied, with some files added or replaced. */
export function ownContentWith(files: Readonly<Record<string, string>>): string {
  const folder = contentFolder(files);
  cpSync(join(PROJECT, "content"), folder, { recursive: true, force: false });
  return folder;
}
