import { hash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A version of a folder's content: it changes when a file is changed, added or removed. */
export function folderVersion(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  return hash("sha256", files.map(stateOf).join("\n"), "base64url").slice(0, 16);
}

/** A file's path, modification time and size. */
function stateOf(file: string): string {
  const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${file}\0${mtimeMs}\0${size}`;
}
