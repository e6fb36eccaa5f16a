import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorrectionsFile } from "../listing/parse/read.ts";
import { type Decoded, decode, decodeLines } from "./encoding.ts";

/** The files in a folder, hidden ones left out, by name in code-unit order; none if there is no such folder. */
export function filesIn(folder: string, ending = ""): readonly string[] {
  return itemsIn(folder, (item) => item.isFile() && item.name.endsWith(ending));
}

/** The folders in a folder, likewise. */
export function foldersIn(folder: string): readonly string[] {
  return itemsIn(folder, (item) => item.isDirectory());
}

function itemsIn(folder: string, wanted: (item: Dirent) => boolean): readonly string[] {
  try {
    const items = readdirSync(folder, { withFileTypes: true }).filter(wanted);
    const names = items.map((item) => item.name).filter((name) => !name.startsWith("."));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A file's text, whatever its bytes; undefined if there is none. */
export function readText(file: string): string | undefined {
  return readDecoded(file)?.text;
}

/** The same, of which only these lines are wanted, counted from 1; others may be empty. */
export function readLines(file: string, wanted: ReadonlySet<number>): string | undefined {
  const bytes = readBytes(file);
  return bytes && decodeLines(bytes, wanted);
}

/** A file's text and how it was encoded; undefined if there is none. */
export function readDecoded(file: string): Decoded | undefined {
  const bytes = readBytes(file);
  return bytes && decode(bytes);
}

/** What is in a file; undefined if there is none. */
export function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The corrections file beside a listing: `2026-11-23.corrections.yaml`; undefined if there is none. */
export function readCorrectionsOf(listing: string): CorrectionsFile | undefined {
  const file = correctionsName(listing);
  const text = readText(file);
  return text === undefined ? undefined : { file, text };
}

/** What the corrections file of a listing is called. */
export function correctionsName(listing: string): string {
  return listing.replace(/\.txt$/i, "") + CORRECTIONS;
}

/** What the name of a corrections file ends in. */
export const CORRECTIONS = ".corrections.yaml";

/** There is nothing of that name, or what there is is a folder. */
const MISSING = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && MISSING.has(String(error.code));
}
