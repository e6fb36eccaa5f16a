import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { currentProfileName, isProfileName, type ProfileName } from "./profile-name.ts";
import { readSisters, type Sister } from "./sisters.ts";
import { THEME_ALIASES, THEME_PROPERTIES, type Theme, type ThemeField, themeField } from "./theme.ts";
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
  readonly feedSize: number;
  /** How many papers a page lists at most. */
  readonly pageSize: number;
  /** How whole the site is; undefined where its size decides. */
  readonly detail: ProfileName | undefined;
  /** Other sites that belong to this one; it may be among them. */
  readonly relatedSites: readonly Sister[];
}

/** One key of `site.yaml`: its value where the file does not say, what it must be, and whether a value is that. */
export interface Field<T> {
  readonly fallback: T;
  readonly expected: string;
  readonly accepts: (value: unknown) => value is T;
  /** Turns an earlier way to write a value into the present one. */
  readonly normalize?: (value: unknown) => unknown;
  /** What each value below it must be, by its key; undefined for a key that it cannot have. */
  readonly part?: (key: string) => ThemeField | undefined;
  /** The keys that it can have below it, where not any. */
  readonly parts?: readonly string[];
  /** Earlier names of those keys. */
  readonly partAliases?: Readonly<Record<string, string>>;
  /** Reads a value that is more than keys and texts, of which some may be usable and others not. */
  readonly read?: (
    node: unknown,
    placeOf: (part: unknown) => SourceLocation,
  ) => { readonly value: T; readonly problems: readonly Diagnostic[] };
}

const text = (fallback: string): Field<string> => ({ fallback, expected: "a text", accepts: isText });
const texts = (expected: string, one: string): Field<Readonly<Record<string, string>>> => ({
  fallback: {},
  expected,
  accepts: isMapping,
  part: () => ({ expected: one, accepts: isText }),
});
const theme: Field<Theme> = {
  fallback: {},
  expected: `values for some of ${THEME_PROPERTIES.join(", ")}, such as accent: "#0b6e4f"`,
  accepts: isMapping,
  part: themeField,
  parts: THEME_PROPERTIES,
  partAliases: THEME_ALIASES,
};

/** Names that settings had in Offprint 0.1; they keep working. */
export const SETTING_ALIASES: Readonly<Record<string, keyof Settings>> = {
  extent: "detail",
  sisters: "relatedSites",
  listItems: "pageSize",
  feedItems: "feedSize",
};

/** Every setting there is. */
export const SETTINGS: { readonly [K in keyof Settings]: Field<Settings[K]> } = {
  title: text("Offprint"),
  description: text("A digest of research papers"),
  url: {
    fallback: "http://localhost:8080/",
    expected: "the site's address, such as https://example.org/ or https://name.github.io/repo/",
    accepts: isWebAddress,
  },
  language: { fallback: "en", expected: "a language tag, such as en, de or pt-BR", accepts: isLanguage },
  categories: texts("names of categories by code, such as LG: Machine Learning", "a category's name"),
  macros: texts("LaTeX by macro, such as gm: \\mathrm{GM}", "LaTeX, such as \\mathrm{GM}"),
  theme,
  themeDark: theme,
  feedSize: { fallback: 100, expected: "a whole number from 1 to 10000", accepts: isCount },
  pageSize: { fallback: 100, expected: "a whole number from 1 to 10000", accepts: isCount },
  detail: {
    fallback: undefined,
    expected: "full, reduced or minimal",
    accepts: isProfileName,
    normalize: currentProfileName,
  },
  relatedSites: {
    fallback: [],
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
