import * as v from "valibot";
import { isColour } from "./css-colour.ts";
import { THEME_PROPERTIES } from "./theme.ts";

const COLOUR = property('a colour, such as "#0b6e4f", green or rgb(11, 110, 79)', isColour);
const FONTS = property("names of fonts, such as Georgia, serif", () => true);
const WIDTH = property("a length, such as 40rem or 70ch", (value) =>
  /^(?:\d*\.?\d+(?:ch|ex|em|rem|px|pt|mm|cm|in|vw|%)|(?:calc|min|max|clamp)\(.+\))$/i.test(value),
);

/** The settings `theme` and `themeDark`: custom properties of the stylesheet, without their `--`. */
export const THEME_SCHEMA = v.optional(
  v.strictObject(
    {
      background: COLOUR,
      text: COLOUR,
      muted: COLOUR,
      border: COLOUR,
      surface: COLOUR,
      accent: COLOUR,
      serif: FONTS,
      sans: FONTS,
      width: WIDTH,
    },
    `values for some of ${THEME_PROPERTIES.join(", ")}, such as accent: "#0b6e4f"`,
  ),
  {},
);

function property(expected: string, accepts: (value: string) => boolean) {
  return v.exactOptional(
    v.pipe(
      v.string(expected),
      v.check((value) => isSafe(value) && accepts(value), expected),
    ),
  );
}

/** True for a value that can neither end its declaration nor load anything. */
function isSafe(value: string): boolean {
  return (
    /^[\w\s#%(),."'+*/-]+$/.test(value) &&
    !/\/\*|\b(?:url|src|image|image-set|element|cross-fade|attr|expression)\s*\(/i.test(value) &&
    isBalanced(value)
  );
}

/** An open quote or bracket would swallow the rules that follow. */
function isBalanced(value: string): boolean {
  const bare = value.replace(/"[^"\n\r\f]*"|'[^'\n\r\f]*'/g, "");
  if (/["'\n\r\f]/.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
