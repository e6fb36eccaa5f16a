import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { drawCard } from "./draw.ts";
import type { CardElement } from "./layout.ts";

const FOLDER = join(import.meta.dirname, "../../../.cache/cards");
const { dependencies } = createRequire(import.meta.url)("../../../package.json");

/** A SHA-256 stands in front of what is kept. */
const HASH = 32;

/**
 * A card as `drawCard` draws it. Drawing takes longer than all else that a small site needs, so it is kept from one
 * build to the next, under a name made from all that it depends on. What was damaged, or cannot be kept, is drawn.
 */
export async function keptCard(layout: CardElement): Promise<Buffer> {
  const file = join(FOLDER, hash(JSON.stringify([layout, dependencies])).toString("hex"));
  const known = read(file);
  if (known !== undefined) return known;
  const card = await drawCard(layout);
  keep(file, card);
  return card;
}

function read(file: string): Buffer | undefined {
  try {
    const kept = readFileSync(file);
    const card = kept.subarray(HASH);
    return hash(card).equals(kept.subarray(0, HASH)) ? card : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, card: Buffer): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    // Put in place whole, for another build may be reading.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, Buffer.concat([hash(card), card]));
    renameSync(part, file);
  } catch {
    // A folder that cannot be written costs time, not the card.
  }
}

function hash(bytes: string | Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
