import { deflateSync, inflateSync } from "node:zlib";
import { cached } from "../../cache/disk-cache.ts";
import type { Settings } from "../../content/settings/settings.ts";
import { drawPixels } from "./draw.ts";
import { coloursOf, digestCardLayout, drawable, HEIGHT, WIDTH } from "./layout.ts";
import { createPalette, type Ink, type Palette } from "./palette.ts";
import { encodePng } from "./png.ts";
import { type DrawnWord, drawWord, type TypeStyle } from "./word.ts";

/** The text of a digest's card. */
export interface DigestCardText {
  /** `90 new papers`. */
  readonly count: string;
  /** In the site's language. */
  readonly day: string;
  /** YYYY-MM-DD, for languages whose letters cannot be drawn. */
  readonly date: string;
}

interface Line {
  readonly style: TypeStyle;
  readonly ink: Ink;
  /** The position of its upper edge, in pixels. */
  readonly top: number;
}

const MARGIN = 80;
const COUNT: Line = { style: { size: 112, weight: 700 }, ink: "text", top: 190 };
const DAY: Line = { style: { size: 50, weight: 400 }, ink: "muted", top: 350 };
/** The space between words, and between the digits of a number, relative to the size of the type. */
const [SPACE, DIGIT_SPACE] = [0.28, 0.06];

/**
 * The card of a digest as a PNG. Satori and resvg take a tenth of a second per image, and a site may have hundreds of
 * cards. So they draw the shared background, each word and each digit only once, and cards are composed from the pixels.
 */
export async function drawDigestCard(settings: Settings, text: DigestCardText): Promise<Buffer> {
  const palette = createPalette(coloursOf(settings.theme));
  const pixels = new Uint8Array(await background(settings, palette));
  await write(pixels, palette, COUNT, text.count);
  const isDrawable = drawable(text.day) === text.day;
  if (!(isDrawable && (await write(pixels, palette, DAY, text.day))))
    await write(pixels, palette, DAY, text.date);
  return encodePng(WIDTH, HEIGHT, palette.colours, pixels);
}

/** The background of all digests' cards: for each pixel, an index into the palette. */
async function background(settings: Settings, palette: Palette): Promise<Uint8Array> {
  const layout = digestCardLayout(settings);
  const stored = await cached({ layout, palette: palette.colours }, async () => {
    const drawn = await drawPixels(layout, WIDTH, HEIGHT);
    const indices = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, k) =>
      palette.nearest(drawn[4 * k] ?? 0, drawn[4 * k + 1] ?? 0, drawn[4 * k + 2] ?? 0),
    );
    return deflateSync(indices);
  });
  return inflateSync(stored);
}

/** A word at its place in a line. */
interface PlacedWord {
  readonly word: DrawnWord;
  readonly left: number;
}

/** Writes a line of text; if it is too long, writes nothing and returns false. */
async function write(pixels: Uint8Array, palette: Palette, line: Line, text: string): Promise<boolean> {
  const words = await placeWords(text, line.style);
  const last = words.at(-1);
  if (last === undefined || last.left + last.word.width > WIDTH - MARGIN) return false;
  for (const each of words) copyWord(pixels, palette, line, each);
  return true;
}

/** Numbers are composed of digits, because there are many numbers but only ten digits. */
async function placeWords(text: string, style: TypeStyle): Promise<readonly PlacedWord[]> {
  const placed: PlacedWord[] = [];
  let left = MARGIN;
  for (const each of text.split(" ")) {
    for (const piece of /\d/.test(each) ? each : [each]) {
      const word = await drawWord(piece, style);
      placed.push({ word, left });
      left += word.width + Math.round(DIGIT_SPACE * style.size);
    }
    left += Math.round((SPACE - DIGIT_SPACE) * style.size);
  }
  return placed;
}

function copyWord(pixels: Uint8Array, palette: Palette, line: Line, { word, left }: PlacedWord): void {
  const { width, steps } = word;
  for (const [k, step] of steps.entries()) {
    if (step === 0) continue;
    const y = line.top + Math.floor(k / width);
    pixels[y * WIDTH + left + (k % width)] = palette.index(line.ink, step);
  }
}
