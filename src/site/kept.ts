import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../.cache/drawn");
const { dependencies } = createRequire(import.meta.url)("../../package.json");

/** A SHA-256 stands in front of what is kept. */
const HASH = 32;

/**
 * What takes longer to draw than all else that a small site needs is kept from one build to the next, under a name
 * made from all that it depends on. What was damaged, or cannot be kept, is drawn.
 *
 * @param from all that decides the bytes, besides the versions of libraries
 */
export async function kept(from: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(FOLDER, hash(JSON.stringify([from, dependencies])).toString("hex"));
  const known = read(file);
  if (known !== undefined) return known;
  const bytes = await draw();
  keep(file, bytes);
  return bytes;
}

function read(file: string): Buffer | undefined {
  try {
    const found = readFileSync(file);
    const bytes = found.subarray(HASH);
    return hash(bytes).equals(found.subarray(0, HASH)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, bytes: Buffer): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    // Put in place whole, for another build may be reading.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, Buffer.concat([hash(bytes), bytes]));
    renameSync(part, file);
  } catch {
    // A folder that cannot be written costs time, not the drawing.
  }
}

function hash(bytes: string | Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
