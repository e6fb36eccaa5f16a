import { closeSync, type Dirent, lstatSync, openSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { errorCode } from "../text/error-code.ts";

/** The reason why an item of a folder cannot be read. */
export type Unusable =
  | "link-outside"
  | "link-folder"
  | "link-nowhere"
  | "special"
  | "unreadable"
  | "too-large"
  | "name";

/** The kind of a folder's item; undefined if it does not exist. */
export type ItemKind = "file" | "folder" | Unusable | undefined;

/** In bytes; the maximum length of JavaScript strings. */
const MAX_BYTES = 500_000_000;

/** Subfolders of the content folder that are read. */
const INNER = new Set(["listings", "pages", "files"]);

/**
 * The kind of the item at a path of a publisher's folder. Links are followed, but only inside the content folder:
 * otherwise a link in a pull request could publish any file of the machine. Pipes and devices are never opened, since
 * reading them may not end.
 */
export function kindOf(path: string): ItemKind {
  try {
    const isLink = lstatSync(path).isSymbolicLink();
    const found = statSync(path);
    if (!found.isFile() && !found.isDirectory()) return "special";
    if (isLink && !isInside(realpathSync(path), realpathSync(contentFolderOf(path)))) return "link-outside";
    // A link further down may point to its own parent folder.
    if (found.isDirectory()) return isLink && !INNER.has(basename(path)) ? "link-folder" : "folder";
    if (found.size > MAX_BYTES) return "too-large";
    closeSync(openSync(path, "r"));
    return "file";
  } catch (error) {
    return kindOfError(error, path);
  }
}

function kindOfError(error: unknown, path: string): ItemKind {
  const code = errorCode(error);
  if (code === "EACCES" || code === "EPERM") return "unreadable";
  if (code === "ELOOP") return "link-nowhere";
  // The longest path of common file systems.
  if (code === "ENAMETOOLONG") return undefined;
  if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? undefined : "link-nowhere";
}

/** The content folder of an item that is directly in it or one folder down; for deeper items, their own folder. */
function contentFolderOf(path: string): string {
  const folder = dirname(path);
  return INNER.has(basename(folder)) ? dirname(folder) : folder;
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder + sep);
}

/** An item of a folder. */
export interface Item {
  readonly path: string;
  readonly kind: Exclude<ItemKind, undefined>;
}

/** Names that begin with a dot, and files that Windows and macOS keep in folders and do not show. */
const HIDDEN = /^\.|^(?:(?:eh)?thumbs\.db|desktop\.ini|icon\r)$/i;

/**
 * The items of a folder without hidden ones, by name in code-unit order; none if there is no such folder.
 *
 * @throws Error if the folder is not readable
 */
export function itemsIn(folder: string): readonly Item[] {
  if (INNER.has(basename(folder)) && kindOf(folder) !== "folder") return [];
  return direntsIn(folder)
    .filter(({ name }) => !HIDDEN.test(name))
    .map(({ name }) => join(folder, name))
    .sort()
    .map((path) => ({ path, kind: kindOf(path) ?? "name" }));
}

function direntsIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    if (code === "EACCES" || code === "EPERM")
      throw new Error(`${folder} cannot be read: permission denied.`);
    throw error;
  }
}
