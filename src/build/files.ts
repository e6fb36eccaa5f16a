import { copyFileSync, linkSync, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Address } from "../shared/address.ts";

/** The path of an address's file in a site's folder. */
export function fileOf(folder: string, at: Address): string {
  return join(folder, at.endsWith("/") ? `${at}index.html` : at);
}

/** Hard-links a file; copies it if the file system has no hard links. */
export function link(file: string, to: string): void {
  try {
    linkSync(file, to);
  } catch {
    copyFileSync(file, to);
  }
}

/** Hard-links all files below a folder into another folder. */
export function linkAll(folder: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const [from, there] = [join(folder, item.name), join(to, item.name)];
    if (item.isDirectory()) linkAll(from, there);
    else link(from, there);
  }
}

/** Removes those of the folders that are empty, and each parent that then is. Below a folder with files it stops. */
export function removeEmptyFolders(folders: Iterable<string>): void {
  for (const folder of folders)
    try {
      for (let empty = folder; ; empty = dirname(empty)) rmdirSync(empty);
    } catch {
      // It has files, or was removed as the parent of another.
    }
}
