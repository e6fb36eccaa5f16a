import parseColour from "parse-css-color";
import { isMap, type YAMLMap } from "yaml";
import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { keyOf } from "../../diagnostics/yaml.ts";
import { currentName, type Locate } from "./schema.ts";
import { DEFAULT_COLOURS, THEME_ALIASES, type Theme } from "./theme.ts";

/** Minimum contrast of normal text with its background. Source: WCAG 2.2, success criterion 1.4.3. */
const LEAST = 4.5;

/**
 * Warns of colours in `theme` and `themeDark` that are hard to read on the background. Colours that only a browser
 * can compute, such as `var(…)`, are not checked.
 *
 * @param root the keys of site.yaml
 */
export function checkContrast(
  root: YAMLMap | undefined,
  placeOf: Locate,
  themes: Readonly<Record<keyof typeof DEFAULT_COLOURS, Theme>>,
): readonly Diagnostic[] {
  return (["theme", "themeDark"] as const).flatMap((setting) => {
    const own = themes[setting];
    const colours = { ...DEFAULT_COLOURS[setting], ...own };
    return (["text", "muted", "accent"] as const).flatMap((name) => {
      if (own[name] === undefined && own.background === undefined) return [];
      const ratio = contrast(colours[name], colours.background);
      if (ratio === undefined || ratio >= LEAST) return [];
      const place = placeOf(nodeOf(root, setting, own[name] === undefined ? "background" : name));
      const { background } = colours;
      const change = setting === "theme" ? "darker" : "lighter";
      const found = { name, colour: colours[name], background, ratio: ratio.toFixed(1), change };
      return [diagnose("contrast-low", place, found)];
    });
  });
}

/** The YAML node of a theme's property, under its current or old name. */
function nodeOf(root: YAMLMap | undefined, setting: string, name: string): unknown {
  const theme = root?.get(setting, true);
  if (!isMap(theme)) return theme;
  return theme.items.find((pair) => currentName(keyOf(pair), THEME_ALIASES) === name)?.value;
}

/**
 * The contrast ratio of two colours, from 1 to 21; undefined if one is transparent or cannot be computed. Source:
 * WCAG 2.2.
 */
export function contrast(one: string, other: string): number | undefined {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === undefined || b === undefined) return undefined;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number | undefined {
  const parsed = parseColour(colour);
  if (parsed === null || parsed.alpha < 1) return undefined;
  const channels = parsed.type === "hsl" ? fromHsl(parsed.values) : parsed.values.map((value) => value / 255);
  const [r = 0, g = 0, b = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Red, green and blue from 0 to 1. Source: CSS Color 4, “Converting HSL Colors to sRGB”. */
function fromHsl([hue = 0, saturation = 0, lightness = 0]: readonly number[]): readonly number[] {
  const [s, l] = [saturation / 100, lightness / 100];
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}
