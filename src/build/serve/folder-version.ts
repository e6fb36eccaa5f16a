import { hash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A mark of a folder: another one as soon as a file in it is changed, added or taken away. */
export function folderVersion(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  return hash("sha256", files.map(marked).join("\n"), "base64url").slice(0, 16);
}

function marked(file: string): string {
  const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${file}\0${mtimeMs}\0${size}`;
}
