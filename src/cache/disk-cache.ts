import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { namesIn } from "./folder-names.ts";
import { PROJECT, requireFromProject } from "./project.ts";

const { dependencies } = requireFromProject("./package.json");

/** Each cached file begins with a SHA-256 of this length over key and content, so that damage is detected. */
const HASH = 32;
/** Entries unused for this long are evicted, in milliseconds. */
const MAX_AGE = 30 * 24 * 3_600_000;
/** Size limit of a cache folder. GitHub keeps up to 10 GB of caches per repository, with a new one for each build. */
const MAX_BYTES = 500_000_000;

/**
 * Caches slow results between builds, under keys derived from everything that they depend on. Damaged entries are
 * ignored, and failed writes only cost time.
 */
export interface DiskCache {
  get(from: string): Buffer | undefined;
  put(from: string, bytes: Buffer): void;
}

/** Opens the cache in a folder, which is created when the first entry is stored. Never throws. */
export function openDiskCache(folder: string): DiskCache {
  const fileOf = (from: string): string => join(folder, hash(from).toString("hex"));
  return {
    get(from) {
      const file = fileOf(from);
      try {
        const found = readFileSync(file);
        const bytes = found.subarray(HASH);
        if (!seal(from, bytes).equals(found.subarray(0, HASH))) return undefined;
        const now = new Date();
        utimesSync(file, now, now);
        return bytes;
      } catch {
        return undefined;
      }
    },
    put(from, bytes) {
      const file = fileOf(from);
      try {
        mkdirSync(folder, { recursive: true });
        // Renamed when complete, because another build may be reading it.
        const part = `${file}.${process.pid}`;
        writeFileSync(part, Buffer.concat([seal(from, bytes), bytes]));
        renameSync(part, file);
      } catch {
        // A folder that is not writable must not fail the build.
      }
    },
  };
}

/** Limits of a cache. */
export interface CacheLimits {
  /** In milliseconds since the last use. */
  readonly maxAge: number;
  /** Per folder, in bytes. */
  readonly maxBytes: number;
}

/** The folders of a cache in this and earlier versions. */
const FOLDERS = ["drawn", "readings", "manifests", "formulas", "made"];
/** The name of an entry or of a temporary file. A publisher may keep other files in the folder. */
const ENTRY = /^[\da-f]{64}(?:\.\d+)?$/;

const LIMITS: CacheLimits = { maxAge: MAX_AGE, maxBytes: MAX_BYTES };

/** Evicts old files from each folder of a cache, then the least recently used until it is below the size limit. */
export function evictCaches(cache: string, limits: CacheLimits = LIMITS, now = Date.now()): void {
  for (const name of FOLDERS) evictOld(join(cache, name), limits, now);
}

function evictOld(folder: string, { maxAge, maxBytes }: CacheLimits, now: number): void {
  const names = namesIn(folder).filter((name) => ENTRY.test(name));
  const entries = names.flatMap((name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return found?.isFile() ? [{ name, used: found.mtimeMs, size: found.size }] : [];
  });
  let kept = 0;
  for (const { name, used, size } of entries.sort((a, b) => b.used - a.used)) {
    const fits = kept + size <= maxBytes && now - used <= maxAge;
    if (fits) kept += size;
    else rmSync(join(folder, name), { force: true });
  }
}

/** The project's own cache, which is used even if a build has another `--cache-dir`. */
export const PROJECT_CACHE = join(PROJECT, ".cache");

const drawn = openDiskCache(join(PROJECT_CACHE, "drawn"));

/**
 * Caches slow renderings (charts, preview card) on disk.
 *
 * @param from everything that the bytes depend on, except library versions
 */
export async function cached(from: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = JSON.stringify([from, dependencies]);
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const bytes = await draw();
  drawn.put(name, bytes);
  return bytes;
}

function seal(from: string, bytes: Buffer): Buffer {
  return createHash("sha256").update(hash(from)).update(bytes).digest();
}

function hash(bytes: string | Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
