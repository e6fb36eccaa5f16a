import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { dependencies } = createRequire(import.meta.url)("../../package.json");

/** A SHA-256 stands in front of what is kept. */
const HASH = 32;
/** What was not asked for so long is thrown away, in milliseconds. */
const MAX_AGE = 30 * 24 * 3_600_000;

/**
 * A folder of what took long to make, kept from one build to the next under names made from all that it depends on.
 * What was damaged is as if it were not there; what cannot be kept costs time alone.
 */
export interface DiskCache {
  get(from: string): Buffer | undefined;
  put(from: string, bytes: Buffer): void;
  /** Throws away what nobody has asked for in a month. No page depends on it. */
  evictOld(): void;
}

export function openDiskCache(folder: string): DiskCache {
  const fileOf = (from: string): string => join(folder, hash(from).toString("hex"));
  return {
    get(from) {
      const file = fileOf(from);
      try {
        const found = readFileSync(file);
        const bytes = found.subarray(HASH);
        if (!hash(bytes).equals(found.subarray(0, HASH))) return undefined;
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
        // Put in place whole, for another build may be reading.
        const part = `${file}.${process.pid}`;
        writeFileSync(part, Buffer.concat([hash(bytes), bytes]));
        renameSync(part, file);
      } catch {
        // A folder that cannot be written costs time, not the build.
      }
    },
    evictOld() {
      try {
        const old = Date.now() - MAX_AGE;
        for (const name of readdirSync(folder))
          if (statSync(join(folder, name)).mtimeMs < old) rmSync(join(folder, name));
      } catch {
        // Another build tidies, too.
      }
    },
  };
}

const drawn = openDiskCache(join(import.meta.dirname, "../../.cache/drawn"));

/**
 * What takes longer to draw than all else that a small site needs, drawn once.
 *
 * @param from all that decides the bytes, besides the versions of libraries
 */
export async function cached(from: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = JSON.stringify([from, dependencies]);
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const bytes = await draw();
  drawn.put(name, bytes);
  return bytes;
}

function hash(bytes: string | Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
