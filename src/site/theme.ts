/** What a publisher may set of the looks: names of custom properties in the stylesheet, less their `--`. */
export const THEME_PROPERTIES = [
  "paper",
  "ink",
  "quiet",
  "rule",
  "accent",
  "tint",
  "serif",
  "sans",
  "measure",
] as const;

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

/** The rules that set a theme; `dark` is for readers who prefer the dark, where colours of the light theme end. */
export function themeRules(theme: Theme, dark: Theme): string {
  const light = declarations(theme);
  const darker = declarations(dark);
  return [
    light && `\n@media not print {\n  :root {\n${light}  }\n}\n`,
    darker && `\n@media not print and (prefers-color-scheme: dark) {\n  :root {\n${darker}  }\n}\n`,
  ].join("");
}

function declarations(theme: Theme): string {
  return THEME_PROPERTIES.flatMap((name) =>
    theme[name] === undefined ? [] : [`    --${name}: ${theme[name]};\n`],
  ).join("");
}
