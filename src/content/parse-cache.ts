import { hash } from "node:crypto";
import { join } from "node:path";
import { openDiskCache } from "../cache/disk-cache.ts";
import { toolchainFingerprint } from "../cache/toolchain.ts";
import type { CorrectionsFile } from "../listing/parse/read.ts";
import type { Entry, ParseResult } from "../listing/types.ts";

/** A listing's reading; `pasted` are the entries that would be other papers without its corrections. */
export type CorrectedListing = ParseResult & { readonly uncorrectedEntries: readonly Entry[] };

/**
 * Parsed listings by content, kept from one build to the next. Results are always restored from JSON, even new ones:
 * otherwise their strings would be slices of the file's text and keep it in memory.
 */
export interface ParseCache {
  of(
    file: string,
    bytes: Buffer,
    corrections: CorrectionsFile | undefined,
    read: () => Promise<CorrectedListing>,
  ): Promise<CorrectedListing>;
}

/** Nothing is kept. */
export const noCache: ParseCache = {
  of: async (_file, _bytes, _corrections, read) => JSON.parse(JSON.stringify(await read())),
};

/**
 * A cache in a folder. Two threads that parse the same listings share their results through it.
 */
export function diskParseCache(cache: string): ParseCache {
  const store = openDiskCache(join(cache, "readings"));
  return {
    async of(file, bytes, corrections, read) {
      const content = hash("sha256", bytes);
      const name = JSON.stringify([
        toolchainFingerprint(),
        file,
        content,
        corrections?.file,
        corrections?.text,
      ]);
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

/** JSON in ASCII, which is read again in less room and time than what has other letters in it. */
function asciiJson(value: unknown): Buffer {
  const json = JSON.stringify(value);
  const parts: Buffer[] = [];
  let end = 0;
  // Piece by piece, because `replace` would copy the whole text with two bytes per character.
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
