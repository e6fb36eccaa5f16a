import { cached } from "../../cache/disk-cache.ts";
import { drawPixels } from "./draw.ts";
import { lineHeight, wordLayout } from "./layout.ts";
import { STEPS } from "./palette.ts";

/** A size and weight of type. */
export interface TypeStyle {
  /** In pixels. */
  readonly size: number;
  readonly weight: number;
}

/** A drawn word: the darkness of each pixel from 0 to `STEPS - 1`, row by row, without the space before and after it. */
export interface DrawnWord {
  readonly width: number;
  readonly steps: Uint8Array;
}

/** Draws a word, or reads it from the disk cache. */
export async function drawWord(word: string, { size, weight }: TypeStyle): Promise<DrawnWord> {
  const height = lineHeight(size);
  const bytes = await cached({ word, size, weight, STEPS }, async () => {
    const width = Math.ceil(size * (word.length + 1));
    return cropped(await drawPixels(wordLayout(word, size, weight, width), width, height), width, height);
  });
  return { width: bytes.length / height, steps: bytes };
}

/** The darkness of an image's pixels, without empty columns at either side. */
function cropped(pixels: Uint8Array, width: number, height: number): Buffer {
  const step = (x: number, y: number): number =>
    Math.round(((255 - (pixels[4 * (y * width + x)] ?? 255)) / 255) * (STEPS - 1));
  const hasInk = (x: number): boolean => Array.from({ length: height }, (_, y) => step(x, y)).some(Boolean);
  const columns = Array.from({ length: width }, (_, x) => x).filter(hasInk);
  const [from, to] = [columns[0] ?? 0, (columns.at(-1) ?? -1) + 1];
  return Buffer.from(
    Array.from({ length: (to - from) * height }, (_, k) => {
      const x = from + (k % (to - from));
      return step(x, Math.floor(k / (to - from)));
    }),
  );
}
