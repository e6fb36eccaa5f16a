import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorrectionsFile } from "../listing/read.ts";

/** The path of the corrections file that belongs to a listing: `2026-11-23.corrections.yaml`. */
export function correctionsPath(file: string): string {
  return `${file.replace(/\.txt$/i, "")}.corrections.yaml`;
}

/** The corrections file beside a listing, where there is one. */
export function loadCorrections(listing: string): CorrectionsFile | undefined {
  const file = correctionsPath(listing);
  return existsSync(file) ? { file, text: loadText(file) } : undefined;
}

/** A file's text, whatever its bytes: UTF-8, or UTF-16 where its first two bytes say so. */
export function loadText(file: string): string {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString("utf16le");
  }
  return bytes.toString("utf8");
}

/** The listings in a folder, in the order of their names. */
export function findListings(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}
