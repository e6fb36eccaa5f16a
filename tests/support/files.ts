import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** All files below a folder, as sorted paths with `/`. */
export function filesBelow(folder: string): readonly string[] {
  const items = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = items
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)));
  return files.map((path) => path.split(sep).join("/")).sort();
}
