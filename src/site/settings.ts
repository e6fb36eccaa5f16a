import { isNode, type Pair } from "yaml";
import { diagnose } from "../listing/diagnostics.ts";
import { nearest } from "../listing/nearest.ts";
import type { Diagnostic, Place } from "../listing/types.ts";
import { keyOf, readYaml } from "../listing/yaml.ts";
import { type ExtentName, isExtent } from "./extent.ts";
import { isTheme, THEME_PROPERTIES, type Theme } from "./theme.ts";

/** What a publisher sets in `content/site.yaml`. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  /** The site's address, with `http` or `https`; its path is the base path unless a build says otherwise. */
  readonly url: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** Names of categories by code, before arXiv's. */
  readonly categories: Readonly<Record<string, string>>;
  /** LaTeX macros by name, with or without the backslash. */
  readonly macros: Readonly<Record<string, string>>;
  /** Colours, fonts and the reading width. */
  readonly theme: Theme;
  /** What of it is different in the dark. */
  readonly themeDark: Theme;
  /** How many papers a feed holds at most. */
  readonly feedItems: number;
  /** How many papers a page lists at most. */
  readonly listItems: number;
  /** How whole the site is; undefined where its size decides. */
  readonly extent: ExtentName | undefined;
}

/** One key of `site.yaml`: its value where the file does not say, what it must be, and whether a value is that. */
interface Field<T> {
  readonly preset: T;
  readonly expected: string;
  readonly accepts: (value: unknown) => value is T;
}

const THEME = `values for some of ${THEME_PROPERTIES.join(", ")}, such as accent: "#0b6e4f"`;

const text = (preset: string): Field<string> => ({ preset, expected: "a text", accepts: isText });

const fields: { readonly [K in keyof Settings]: Field<Settings[K]> } = {
  title: text("Offprint"),
  description: text("A digest of research papers"),
  url: {
    preset: "http://localhost:8080/",
    expected: "the site's address, such as https://example.org/ or https://name.github.io/repo/",
    accepts: isWebAddress,
  },
  language: { preset: "en", expected: "a language tag, such as en, de or pt-BR", accepts: isLanguage },
  categories: {
    preset: {},
    expected: "names of categories by code, such as LG: Machine Learning",
    accepts: isTexts,
  },
  macros: { preset: {}, expected: "LaTeX by macro, such as gm: \\mathrm{GM}", accepts: isTexts },
  theme: { preset: {}, expected: THEME, accepts: isTheme },
  themeDark: { preset: {}, expected: THEME, accepts: isTheme },
  feedItems: { preset: 100, expected: "a whole number from 1 to 10000", accepts: isCount },
  listItems: { preset: 100, expected: "a whole number from 1 to 10000", accepts: isCount },
  extent: { preset: undefined, expected: "whole, lean or bare", accepts: isExtent },
};

const presets = Object.fromEntries(Object.entries(fields).map(([key, { preset }]) => [key, preset]));

/**
 * Reads `site.yaml`. What it does not say, or says in a way that cannot be used, keeps its preset.
 *
 * @param source the file's text; undefined if there is no such file
 */
export function readSettings(
  source: string | undefined,
  file: string,
): { readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] } {
  const values: Record<string, unknown> = { ...presets };
  if (source === undefined) {
    const start = { file, line: 1, column: 1, length: 0 };
    return { settings: values as unknown as Settings, diagnostics: [diagnose("settings-missing", start)] };
  }
  const { root, placeOf, diagnostics } = readYaml(source, file);
  const found = [...diagnostics];
  for (const pair of root?.items ?? []) {
    const key = keyOf(pair);
    const problem = checkPair(key, pair, placeOf);
    if (problem === undefined) values[key] = plainValue(pair);
    // Where the file is no YAML, its syntax is what there is to mend first.
    else if (diagnostics.length === 0) found.push(problem);
  }
  if (diagnostics.length === 0 && !root?.has("url"))
    found.push(diagnose("url-missing", { file, line: 1, column: 1, length: 0 }, fields.url.preset));
  return { settings: values as unknown as Settings, diagnostics: found };
}

function checkPair(key: string, pair: Pair, placeOf: (part: unknown) => Place): Diagnostic | undefined {
  if (!Object.hasOwn(fields, key)) {
    const keys = Object.keys(fields);
    return diagnose("setting-unknown", placeOf(pair.key), key, keys.join(", "), nearest(key, keys));
  }
  const { expected, accepts } = fields[key as keyof Settings];
  if (accepts(plainValue(pair))) return undefined;
  return diagnose("setting-invalid", placeOf(pair.value ?? pair.key), key, expected);
}

function plainValue(pair: Pair): unknown {
  return isNode(pair.value) ? pair.value.toJSON() : pair.value;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isText)
  );
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10_000;
}

/** True for an absolute http or https address without a query or a fragment. */
export function isWebAddress(value: unknown): value is string {
  if (typeof value !== "string" || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const { search, hash } = new URL(value);
  return search === "" && hash === "";
}

function isLanguage(value: unknown): value is string {
  try {
    return typeof value === "string" && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
