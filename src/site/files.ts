import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorrectionsFile } from "../listing/read.ts";
import type { Address } from "./urls.ts";

/** The files in a folder, hidden ones left out, by name in code-unit order; none if there is no such folder. */
export function filesIn(folder: string, ending = ""): readonly string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((item) => item.isFile());
    const names = files
      .map((item) => item.name)
      .filter((name) => !name.startsWith(".") && name.endsWith(ending));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Where the page or file of an address stands below a site's folder. */
export function fileOf(folder: string, at: Address): string {
  return join(folder, at.endsWith("/") ? `${at}index.html` : at);
}

/** The same file at another place; a copy of it where the system has no links. */
export function link(file: string, to: string): void {
  try {
    linkSync(file, to);
  } catch {
    copyFileSync(file, to);
  }
}

/** All files below a folder at another place. */
export function linkAll(folder: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const [from, there] = [join(folder, item.name), join(to, item.name)];
    if (item.isDirectory()) linkAll(from, there);
    else link(from, there);
  }
}

/** A file's text, whatever its bytes: UTF-8, or UTF-16 where its first two bytes say so; undefined if there is none. */
export function readText(file: string): string | undefined {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The corrections file beside a listing: `2026-11-23.corrections.yaml`; undefined if there is none. */
export function readCorrectionsOf(listing: string): CorrectionsFile | undefined {
  const file = listing.replace(/\.txt$/i, "") + CORRECTIONS;
  const text = readText(file);
  return text === undefined ? undefined : { file, text };
}

/** What the name of a corrections file ends in. */
export const CORRECTIONS = ".corrections.yaml";

/** The text that bytes are: UTF-8, or UTF-16 where the first two say so. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString("utf8");
  const pairs = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(pairs).swap16().toString("utf16le");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
