import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { isProfileName, type ProfileName } from "./profile-name.ts";
import { readSisters, type Sister } from "./sisters.ts";
import { THEME_PROPERTIES, type Theme, type ThemeField, themeField } from "./theme.ts";
import { isWebAddress } from "./web-address.ts";

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
  readonly extent: ProfileName | undefined;
  /** Other sites that belong to this one; it may be among them. */
  readonly sisters: readonly Sister[];
}

/** One key of `site.yaml`: its value where the file does not say, what it must be, and whether a value is that. */
export interface Field<T> {
  readonly preset: T;
  readonly expected: string;
  readonly accepts: (value: unknown) => value is T;
  /** What each value below it must be, by its key; undefined for a key that it cannot have. */
  readonly part?: (key: string) => ThemeField | undefined;
  /** The keys that it can have below it, where not any. */
  readonly parts?: readonly string[];
  /** Reads a value that is more than keys and texts, of which some may be usable and others not. */
  readonly read?: (
    node: unknown,
    placeOf: (part: unknown) => SourceLocation,
  ) => { readonly value: T; readonly problems: readonly Diagnostic[] };
}

const text = (preset: string): Field<string> => ({ preset, expected: "a text", accepts: isText });
const texts = (expected: string, one: string): Field<Readonly<Record<string, string>>> => ({
  preset: {},
  expected,
  accepts: isMapping,
  part: () => ({ expected: one, accepts: isText }),
});
const theme: Field<Theme> = {
  preset: {},
  expected: `values for some of ${THEME_PROPERTIES.join(", ")}, such as accent: "#0b6e4f"`,
  accepts: isMapping,
  part: themeField,
  parts: THEME_PROPERTIES,
};

/** Every setting there is. */
export const SETTINGS: { readonly [K in keyof Settings]: Field<Settings[K]> } = {
  title: text("Offprint"),
  description: text("A digest of research papers"),
  url: {
    preset: "http://localhost:8080/",
    expected: "the site's address, such as https://example.org/ or https://name.github.io/repo/",
    accepts: isWebAddress,
  },
  language: { preset: "en", expected: "a language tag, such as en, de or pt-BR", accepts: isLanguage },
  categories: texts("names of categories by code, such as LG: Machine Learning", "a category's name"),
  macros: texts("LaTeX by macro, such as gm: \\mathrm{GM}", "LaTeX, such as \\mathrm{GM}"),
  theme,
  themeDark: theme,
  feedItems: { preset: 100, expected: "a whole number from 1 to 10000", accepts: isCount },
  listItems: { preset: 100, expected: "a whole number from 1 to 10000", accepts: isCount },
  extent: { preset: undefined, expected: "whole, lean or bare", accepts: isProfileName },
  sisters: {
    preset: [],
    expected: "a list of sites, each with a title and an address",
    accepts: (value) => Array.isArray(value),
    read: readSisters,
  },
};

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isMapping(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10_000;
}

/** True for a tag of a language: `en`, `pt-BR`; but not for `english`, which has the shape of one, yet is too long. */
function isLanguage(value: unknown): value is string {
  try {
    return typeof value === "string" && new Intl.Locale(value).language.length <= 3;
  } catch {
    return false;
  }
}
