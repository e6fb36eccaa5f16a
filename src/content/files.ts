import { readFileSync } from "node:fs";
import type { CorrectionsFile } from "../listing/parse/read.ts";
import { type Decoded, decode, decodeLines } from "./encoding.ts";
import { itemsIn, kindOf } from "./items.ts";

/** The files in a folder without hidden ones, by name in code-unit order; none if there is no such folder. */
export function filesIn(folder: string, ending = ""): readonly string[] {
  return pathsIn(folder, "file").filter((path) => path.endsWith(ending));
}

/** The folders in a folder, likewise. */
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

/** What the corrections file of a listing is called. */
export function correctionsName(listing: string): string {
  return listing.replace(/\.txt$/i, "") + CORRECTIONS;
}

/** What the name of a corrections file ends in. */
export const CORRECTIONS = ".corrections.yaml";
