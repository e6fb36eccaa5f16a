import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Address } from "../shared/address.ts";
import { fileOf } from "./files.ts";

/**
 * A file as a manifest records it, in one line: address, fingerprint, size, modification time in seconds, sidecar. A
 * sidecar has no tabs.
 */
export interface RecordedFile {
  readonly url: Address;
  readonly fingerprint: string;
  readonly size: string;
  readonly changed: string;
  readonly sidecar: string;
}

/** Reads a line of a manifest. */
export function readRecord(line: string): RecordedFile {
  const [url = "", fingerprint = "", size = "", changed = "", sidecar = ""] = line.split("\t");
  return { url: url as Address, fingerprint, size, changed, sidecar };
}

/** Whether the file of a record is as the previous build left it. */
export function isUnchanged(place: string, { url, size, changed }: RecordedFile): boolean {
  const found = stateOf(fileOf(place, url));
  return found?.size === size && found.changed === changed;
}

/** A file's size in bytes and its modification time in seconds; copies of a folder do not keep fractions. */
export function stateOf(file: string): { readonly size: string; readonly changed: string } | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && { size: String(found.size), changed: String(Math.floor(found.mtimeMs / 1000)) };
}

/** The previous build's files as they are now. */
export interface CheckedFiles {
  /** The addresses of files that are missing or have changed. */
  readonly changed: readonly Address[];
  /** The folders that were created in the new site, one for each folder with files in the previous one. */
  readonly folders: readonly string[];
}

/**
 * Compares all files of the previous build with their records, and creates the folders of the unchanged ones in the new
 * site, so that the thread that writes the site need only link them.
 *
 * @param place the folder of the published build
 * @param folder the folder of the new site
 */
export function checkFiles(place: string, manifests: readonly string[], folder: string): CheckedFiles {
  const changed: Address[] = [];
  const folders = new Set<string>();
  for (const line of manifests.flatMap((each) => each.split("\n"))) {
    if (line === "") continue;
    const record = readRecord(line);
    if (!isUnchanged(place, record)) {
      changed.push(record.url);
      continue;
    }
    const below = dirname(fileOf(folder, record.url));
    if (!folders.has(below)) mkdirSync(below, { recursive: true });
    folders.add(below);
  }
  return { changed, folders: [...folders] };
}
