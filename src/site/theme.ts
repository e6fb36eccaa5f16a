const COLOURS = ["paper", "ink", "quiet", "rule", "accent", "tint"] as const;
const EVERYWHERE = ["serif", "sans", "measure"] as const;
/** What a publisher may set of the looks: names of custom properties in the stylesheet, less their `--`. */
export const THEME_PROPERTIES = [...COLOURS, ...EVERYWHERE] as const;

/** Custom properties by name: `accent: "#0b6e4f"`. */
export type Theme = Readonly<Partial<Record<(typeof THEME_PROPERTIES)[number], string>>>;

/** True for known properties with values that cannot end their declaration: colours, lengths, names of fonts. */
export function isTheme(value: unknown): value is Theme {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const names: readonly string[] = THEME_PROPERTIES;
  return Object.entries(value).every(
    ([name, set]) =>
      names.includes(name) && typeof set === "string" && /^[\w\s#%(),."'-]+$/.test(set) && balanced(set),
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
