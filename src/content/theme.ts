import { isColour } from "./css-colour.ts";

const COLOURS = ["background", "text", "muted", "border", "surface", "accent"] as const;
const EVERYWHERE = ["serif", "sans", "width"] as const;
/** What a publisher may set of the looks: names of custom properties in the stylesheet, without their `--`. */
export const THEME_PROPERTIES = [...COLOURS, ...EVERYWHERE] as const;

/** Names that these properties had in Offprint 0.1; they keep working. */
export const THEME_ALIASES: Readonly<Record<string, (typeof THEME_PROPERTIES)[number]>> = {
  paper: "background",
  ink: "text",
  quiet: "muted",
  rule: "border",
  tint: "surface",
  measure: "width",
};

/** Custom properties by name: `accent: "#0b6e4f"`. */
export type Theme = Readonly<Partial<Record<(typeof THEME_PROPERTIES)[number], string>>>;

/** What a property takes, in words, and whether a value is that. */
export interface ThemeField {
  readonly expected: string;
  accepts(value: unknown): value is string;
}

/** What a property of the theme takes; undefined if there is no property with that name. */
export function themeField(name: string): ThemeField | undefined {
  if (COLOURS.some((each) => each === name)) return COLOUR;
  if (name === "width") return WIDTH;
  return EVERYWHERE.some((each) => each === name) ? FONTS : undefined;
}

const COLOUR: ThemeField = {
  expected: 'a colour, such as "#0b6e4f", green or rgb(11, 110, 79)',
  accepts: (value): value is string => isSafe(value) && isColour(value),
};
const WIDTH: ThemeField = {
  expected: "a length, such as 40rem or 70ch",
  accepts: (value): value is string =>
    isSafe(value) &&
    /^(?:\d*\.?\d+(?:ch|ex|em|rem|px|pt|mm|cm|in|vw|%)|(?:calc|min|max|clamp)\(.+\))$/i.test(value),
};
const FONTS: ThemeField = {
  expected: "names of fonts, such as Georgia, serif",
  accepts: isSafe,
};

/** True for a text that can neither end its declaration nor make a browser load anything. */
function isSafe(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^[\w\s#%(),."'+*/-]+$/.test(value) &&
    !/\/\*|\b(?:url|src|image|image-set|element|cross-fade|attr|expression)\s*\(/i.test(value) &&
    isBalanced(value)
  );
}

/** An open quote or bracket would swallow the rules that follow. */
function isBalanced(value: string): boolean {
  const bare = value.replace(/"[^"\n]*"|'[^'\n]*'/g, "");
  if (/["'\n]/.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * The CSS rules of a publisher's theme. Fonts and width apply everywhere; colours apply on screens only, so that a
 * printed page stays black on white. The stylesheet reads a colour as `light-dark(var(--light-…), var(--dark-…))`.
 *
 * @param theme the light theme's colours, and fonts and width for both
 * @param dark what is different in the dark theme
 */
export function themeRules(theme: Theme, dark: Theme): string {
  const rules: readonly (readonly [media: string, declarations: string])[] = [
    ["all", declarations(theme, EVERYWHERE)],
    ["screen", declarations(theme, COLOURS, "light-") + declarations(dark, COLOURS, "dark-")],
    ["screen and (prefers-color-scheme: dark)", declarations(dark, EVERYWHERE)],
  ];
  return rules
    .filter(([, declared]) => declared !== "")
    .map(([media, declared]) => `\n@media ${media} {\n  :root {\n${declared}  }\n}\n`)
    .join("");
}

function declarations(theme: Theme, names: readonly (keyof Theme)[], prefix = ""): string {
  return names
    .flatMap((name) => (theme[name] === undefined ? [] : [`    --${prefix}${name}: ${theme[name]};\n`]))
    .join("");
}
