import type { CardColour } from "./layout.ts";

/** Steps from the background to a colour: enough for smooth edges of letters. */
export const STEPS = 32;

/** The colours that are drawn on the background. */
const INKS = ["text", "muted", "accent"] as const;

/** The name of a colour that is drawn on the background. */
export type Ink = (typeof INKS)[number];

type Rgb = readonly [red: number, green: number, blue: number];

/** All colours of a card: for each ink, the steps from the background to it. */
export interface Palette {
  readonly colours: readonly Rgb[];
  /** The index of an ink's step; step 0 is the background. */
  index(ink: Ink, step: number): number;
  /** The index of the colour that is nearest to the given one. */
  nearest(red: number, green: number, blue: number): number;
}

/** Creates the palette of a site's cards. */
export function createPalette(colour: CardColour): Palette {
  const background = rgbOf(colour("background"));
  const colours = INKS.flatMap((ink) => {
    const full = rgbOf(colour(ink));
    return Array.from({ length: STEPS }, (_, step) => mixed(background, full, step / (STEPS - 1)));
  });
  const known = new Map<number, number>();
  return {
    colours,
    index: (ink, step) => INKS.indexOf(ink) * STEPS + step,
    nearest(red, green, blue) {
      const key = (red << 16) | (green << 8) | blue;
      const found = known.get(key) ?? nearestOf(colours, [red, green, blue]);
      known.set(key, found);
      return found;
    },
  };
}

function nearestOf(colours: readonly Rgb[], [red, green, blue]: Rgb): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, [r, g, b]] of colours.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (k: 0 | 1 | 2): number => Math.round(from[k] + (to[k] - from[k]) * share);
  return [at(0), at(1), at(2)];
}

/** @param hex `#fdfbf7` or `#fff` */
function rgbOf(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, "$&$&") : hex;
  const number = Number.parseInt(digits.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}
