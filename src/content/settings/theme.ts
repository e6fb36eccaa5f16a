const COLOURS = ["background", "text", "muted", "border", "surface", "accent"] as const;
const EVERYWHERE = ["serif", "sans", "width"] as const;
/** Theme settings: names of custom properties in the stylesheet, without `--`. */
export const THEME_PROPERTIES = [...COLOURS, ...EVERYWHERE] as const;

/** Names of these properties in Offprint 0.1; they keep working. */
export const THEME_ALIASES: Readonly<Record<string, (typeof THEME_PROPERTIES)[number]>> = {
  paper: "background",
  ink: "text",
  quiet: "muted",
  rule: "border",
  tint: "surface",
  measure: "width",
};

/** The stylesheet's default colours (`templates/styles/tokens.css`). */
export const DEFAULT_COLOURS = {
  theme: { background: "#fdfbf7", text: "#1d1b18", muted: "#625c53", accent: "#9c2a1f" },
  themeDark: { background: "#17161a", text: "#e8e3da", muted: "#a8a196", accent: "#f2917f" },
} as const;

/** Custom properties by name: `accent: "#0b6e4f"`. */
export type Theme = Readonly<Partial<Record<(typeof THEME_PROPERTIES)[number], string>>>;

/**
 * The CSS rules of a publisher's theme. Fonts and width apply everywhere; colours apply on screens only, so that a
 * printed page stays black on white. The stylesheet reads a colour as `light-dark(var(--light-…), var(--dark-…))`.
 *
 * @param theme colours of the light theme, and fonts and width of both
 * @param dark colours of the dark theme
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
