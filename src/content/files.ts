import { readFileSync } from "node:fs";
import type { CorrectionsFile } from "../listing/parse/read.ts";
import { type Decoded, decode, decodeLines } from "./encoding.ts";
import { itemsIn, kindOf } from "./items.ts";

/** The files in a folder without hidden ones, by name in code-unit order; none if there is no such folder. */
export function filesIn(folder: string, ending = ""): readonly string[] {
  return pathsIn(folder, "file").filter((path) => path.endsWith(ending));
}

/** The same for subfolders. */
export function foldersIn(folder: string): readonly string[] {
  return pathsIn(folder, "folder");
}

function pathsIn(folder: string, wanted: "file" | "folder"): readonly string[] {
  return itemsIn(folder).flatMap(({ path, kind }) => (kind === wanted ? [path] : []));
}

/** Reads a file as text, even if it is not valid UTF-8; undefined if there is no such file. */
export function readText(file: string): string | undefined {
  return readDecoded(file)?.text;
}

/** The same for callers that only need these lines, counted from 1; other lines may be empty. */
export function readLines(file: string, wanted: ReadonlySet<number>): string | undefined {
  const bytes = readBytes(file);
  return bytes && decodeLines(bytes, wanted);
}

/** A file's text and encoding; undefined if it does not exist. */
function readDecoded(file: string): Decoded | undefined {
  const bytes = readBytes(file);
  return bytes && decode(bytes);
}

/** A file's content; undefined if it does not exist or is not readable (which `findUnusableFiles` reports). */
export function readBytes(file: string): Buffer | undefined {
  return kindOf(file) === "file" ? readFileSync(file) : undefined;
}

/** The corrections file of a listing: `2026-11-23.corrections.yaml`; undefined if there is none. */
export function readCorrectionsOf(listing: string): CorrectionsFile | undefined {
  const file = correctionsName(listing);
  const text = readText(file);
  return text === undefined ? undefined : { file, text };
}

/** The name of a listing's corrections file. */
export function correctionsName(listing: string): string {
  return listing.replace(/\.txt$/i, "") + CORRECTIONS;
}

/** The suffix of corrections files. */
export const CORRECTIONS = ".corrections.yaml";
