import { hash } from "node:crypto";
import { join } from "node:path";
import { openDiskCache } from "../cache/disk-cache.ts";
import { toolchainFingerprint } from "../cache/toolchain.ts";
import type { CorrectionsFile } from "../listing/parse/read.ts";
import type { Entry, ParseResult } from "../listing/types.ts";

/** The parsed listing as cached; `pasted` are the uncorrected forms of entries whose corrections change the paper. */
export type CorrectedListing = ParseResult & { readonly uncorrectedEntries: readonly Entry[] };

/**
 * Caches parsed listings by content between builds. Results are always restored from JSON, even new ones: otherwise
 * their strings would be slices of the file's text and keep it in memory.
 */
export interface ParseCache {
  of(
    file: string,
    bytes: Buffer,
    corrections: CorrectionsFile | undefined,
    read: () => Promise<CorrectedListing>,
  ): Promise<CorrectedListing>;
}

/** Caches nothing. */
export const noCache: ParseCache = {
  of: async (_file, _bytes, _corrections, read) => JSON.parse(JSON.stringify(await read())),
};

/**
 * A cache in a folder, through which two threads share their results.
 *
 * @param toolchain the fingerprint of the program that parses
 */
export function diskParseCache(cache: string, toolchain = toolchainFingerprint()): ParseCache {
  const store = openDiskCache(join(cache, "readings"));
  return {
    async of(file, bytes, corrections, read) {
      const content = hash("sha256", bytes);
      const name = JSON.stringify([toolchain, file, content, corrections?.file, corrections?.text]);
      const known = parsed(store.get(name)?.toString("latin1"));
      if (known !== undefined) return known;
      const made = asciiJson(await read());
      store.put(name, made);
      return JSON.parse(made.toString("latin1"));
    },
  };
}

/** Undefined for invalid JSON: another program may have changed the file. */
function parsed(json: string | undefined): CorrectedListing | undefined {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** JSON in ASCII, which takes less memory and time to parse than with other characters. */
function asciiJson(value: unknown): Buffer {
  const json = JSON.stringify(value);
  const parts: Buffer[] = [];
  let end = 0;
  // In pieces, because `replace` would copy the whole text with two bytes per character.
  for (const { 0: letters, index } of json.matchAll(/[^\0-\x7f]+/g)) {
    parts.push(Buffer.from(json.slice(end, index), "latin1"), Buffer.from(escaped(letters), "latin1"));
    end = index + letters.length;
  }
  parts.push(Buffer.from(json.slice(end), "latin1"));
  return Buffer.concat(parts);
}

function escaped(letters: string): string {
  return Array.from(
    { length: letters.length },
    (_, k) => `\\u${letters.charCodeAt(k).toString(16).padStart(4, "0")}`,
  ).join("");
}

/** A parsed listing, and its source. */
interface Remembered {
  readonly bytes: Buffer;
  readonly corrections: string | undefined;
  readonly reading: CorrectedListing;
}

/** A cache in memory, with the last result of each listing. */
export function memoryParseCache(others: ParseCache): ParseCache {
  const known = new Map<string, Remembered>();
  return {
    async of(file, bytes, corrections, read) {
      const last = known.get(file);
      if (last?.bytes.equals(bytes) && last.corrections === corrections?.text) return last.reading;
      const reading = await others.of(file, bytes, corrections, read);
      known.set(file, { bytes, corrections: corrections?.text, reading });
      return reading;
    },
  };
}
