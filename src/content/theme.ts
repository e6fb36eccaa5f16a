import { isColour } from "./css-colour.ts";

const COLOURS = ["paper", "ink", "quiet", "rule", "accent", "tint"] as const;
const EVERYWHERE = ["serif", "sans", "measure"] as const;
/** What a publisher may set of the looks: names of custom properties in the stylesheet, less their `--`. */
export const THEME_PROPERTIES = [...COLOURS, ...EVERYWHERE] as const;

/** Custom properties by name: `accent: "#0b6e4f"`. */
export type Theme = Readonly<Partial<Record<(typeof THEME_PROPERTIES)[number], string>>>;

/** What a property takes, in words, and whether a value is that. */
export interface ThemeField {
  readonly expected: string;
  accepts(value: unknown): value is string;
}

/** What a property of the theme takes; undefined where there is none of that name. */
export function themeField(name: string): ThemeField | undefined {
  if (COLOURS.some((each) => each === name)) return COLOUR;
  if (name === "measure") return MEASURE;
  return EVERYWHERE.some((each) => each === name) ? FONTS : undefined;
}

const COLOUR: ThemeField = {
  expected: 'a colour, such as "#0b6e4f", green or rgb(11, 110, 79)',
  accepts: (value): value is string => isSafe(value) && isColour(value),
};
const MEASURE: ThemeField = {
  expected: "a length, such as 40rem or 70ch",
  accepts: (value): value is string =>
    isSafe(value) &&
    /^(?:\d*\.?\d+(?:ch|ex|em|rem|px|pt|mm|cm|in|vw|%)|(?:calc|min|max|clamp)\(.+\))$/i.test(value),
};
const FONTS: ThemeField = {
  expected: "names of fonts, such as Georgia, serif",
  accepts: isSafe,
};

/** True for a text that cannot end its declaration. */
function isSafe(value: unknown): value is string {
  return (
    typeof value === "string" && /^[\w\s#%(),."'+*/-]+$/.test(value) && !/\/\*/.test(value) && balanced(value)
  );
}

/** An open quote or bracket would swallow the rules that follow. */
function balanced(value: string): boolean {
  const bare = value.replace(/"[^"\n]*"|'[^'\n]*'/g, "");
  return !/["'\n]/.test(bare) && bare.split("(").length === bare.split(")").length;
}

/** The rules that set a theme: fonts and measure everywhere, each theme's colours where its readers are, and not on paper. */
export function themeRules(theme: Theme, dark: Theme): string {
  const rules: readonly (readonly [media: string, set: Theme, names: readonly (keyof Theme)[]])[] = [
    ["all", theme, EVERYWHERE],
    ["screen and (prefers-color-scheme: light)", theme, COLOURS],
    ["screen and (prefers-color-scheme: dark)", dark, THEME_PROPERTIES],
  ];
  return rules
    .map(([media, set, names]) => [media, declarations(set, names)] as const)
    .filter(([, declared]) => declared !== "")
    .map(([media, declared]) => `\n@media ${media} {\n  :root {\n${declared}  }\n}\n`)
    .join("");
}

function declarations(theme: Theme, names: readonly (keyof Theme)[]): string {
  return names
    .flatMap((name) => (theme[name] === undefined ? [] : [`    --${name}: ${theme[name]};\n`]))
    .join("");
}
