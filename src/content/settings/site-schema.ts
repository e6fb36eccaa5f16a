import * as v from "valibot";
import { PROFILE_ALIASES, PROFILE_NAMES, type ProfileName } from "./profile-name.ts";
import { RELATED_SITES } from "./related-sites-schema.ts";
import type { Aliases } from "./schema.ts";
import { THEME_SCHEMA } from "./theme-schema.ts";
import { isWebAddress } from "./web-address.ts";

/** Names that settings had in Offprint 0.1; they keep working. */
export const SETTING_ALIASES: Aliases = {
  extent: "detail",
  sisters: "relatedSites",
  listItems: "pageSize",
  feedItems: "feedSize",
};

const OLD_PROFILE_NAMES = Object.keys(PROFILE_ALIASES) as (keyof typeof PROFILE_ALIASES)[];
const URL_EXPECTED = "the site's address, such as https://example.org/ or https://name.github.io/repo/";
const LANGUAGE_EXPECTED = "a language tag, such as en, de or pt-BR";
const COUNT_EXPECTED = "a whole number from 1 to 10000";
const SCALE_EXPECTED = "the highest possible score, such as 100";
const DETAIL_EXPECTED = "full, reduced or minimal";

const MAIL_EXPECTED = "a mail address, such as ada@example.org";
const MAIL_ADDRESS = /^[^\s@<>;,()]{1,64}@[\w-]+(?:\.[\w-]+)+$/;

const EDITION_NAMES = ["weekly", "monthly"] as const;
const EDITIONS_EXPECTED = "weekly, monthly, [weekly, monthly] or none";

/** Kinds of editions that combine the digests of several days. */
export type EditionKind = "week" | "month";

/**
 * The settings in `content/site.yaml`: each key with its type, default and description. Messages describe the
 * expected value, as in “must be a text”. The JSON Schema for editors is generated from it.
 */
export const SITE_SCHEMA = v.strictObject({
  title: text("Offprint", "The site's name, on every page, in feeds and in citation files."),
  description: text("A digest of research papers", "One sentence for feeds, search engines and previews."),
  url: v.optional(
    v.pipe(
      v.string(URL_EXPECTED),
      v.check(isWebAddress, URL_EXPECTED),
      v.description(
        "The address of the published site; its path is the base path unless a build says otherwise.",
      ),
    ),
    "http://localhost:8080/",
  ),
  language: v.optional(
    v.pipe(
      v.string(LANGUAGE_EXPECTED),
      v.check(isLanguage, LANGUAGE_EXPECTED),
      v.description("The language of dates and of the pages, as a BCP 47 tag."),
    ),
    "en",
  ),
  categories: texts(
    "names of categories by code, such as LG: Machine Learning",
    "a category's name",
    "Names of categories by code; they override arXiv's.",
  ),
  macros: texts(
    "LaTeX by macro, such as gm: \\mathrm{GM}",
    "LaTeX, such as \\mathrm{GM}",
    "LaTeX macros by name, with or without the backslash.",
  ),
  theme: described(THEME_SCHEMA, "Colours, fonts and the text width."),
  themeDark: described(THEME_SCHEMA, "What of the theme differs in dark mode."),
  feedSize: count("The number of papers in a feed."),
  pageSize: count("The number of papers on a page."),
  editions: v.optional(
    v.pipe(
      v.union(
        [v.picklist(["none", ...EDITION_NAMES]), v.array(v.picklist(EDITION_NAMES))],
        EDITIONS_EXPECTED,
      ),
      v.transform((written): readonly EditionKind[] => editionKinds(written)),
      v.description("Whether weeks and months have pages and feeds."),
    ),
    "none",
  ),
  scoreScale: v.pipe(
    v.optional(v.pipe(v.number(SCALE_EXPECTED), v.gtValue(0, SCALE_EXPECTED), v.finite(SCALE_EXPECTED))),
    v.description("The highest score that the source of the lists gives, shown after each score."),
  ),
  detail: v.pipe(
    v.optional(
      v.union(
        [
          v.picklist(PROFILE_NAMES),
          v.pipe(
            v.picklist(OLD_PROFILE_NAMES),
            v.transform((name): ProfileName => PROFILE_ALIASES[name]),
          ),
        ],
        DETAIL_EXPECTED,
      ),
    ),
    v.description("How much each page repeats; decided by the site's size if it is not set."),
  ),
  relatedSites: described(RELATED_SITES, "Other Offprint sites that belong to this one."),
  contact: v.pipe(
    v.optional(v.pipe(v.string(MAIL_EXPECTED), v.regex(MAIL_ADDRESS, MAIL_EXPECTED))),
    v.description("Your mail address, for services that papers are looked up at; it is not published."),
  ),
  resolve: v.optional(
    v.pipe(
      v.boolean("true or false"),
      v.description("Whether the Resolve workflow looks papers up after a push."),
    ),
    false,
  ),
});

/** The settings of a site, with defaults. */
export type Settings = Readonly<v.InferOutput<typeof SITE_SCHEMA>>;

/** The settings of a site with an empty `site.yaml`. */
export function defaultSettings(): Settings {
  return v.parse(SITE_SCHEMA, {});
}

/** Converts `weekly`, alone or in a list, to kinds in a fixed order. */
function editionKinds(written: string | readonly string[]): readonly EditionKind[] {
  const names = typeof written === "string" ? [written] : written;
  const week = names.includes("weekly") ? (["week"] as const) : [];
  return [...week, ...(names.includes("monthly") ? (["month"] as const) : [])];
}

function described<S extends v.GenericSchema>(schema: S, description: string) {
  return v.pipe(schema, v.description(description));
}

function text(fallback: string, description: string) {
  return v.optional(
    v.pipe(v.string("a text"), v.regex(/\S/, "a text"), v.description(description)),
    fallback,
  );
}

function texts(expected: string, one: string, description: string) {
  const part = v.pipe(v.string(one), v.regex(/\S/, one));
  return v.optional(v.pipe(v.record(v.string(), part, expected), v.description(description)), {});
}

function count(description: string) {
  return v.optional(
    v.pipe(
      v.number(COUNT_EXPECTED),
      v.integer(COUNT_EXPECTED),
      v.minValue(1, COUNT_EXPECTED),
      v.maxValue(10_000, COUNT_EXPECTED),
      v.description(description),
    ),
    100,
  );
}

/** True for language tags such as `en` and `pt-BR`, but not for `english`, which is well-formed but too long. */
function isLanguage(value: string): boolean {
  try {
    return new Intl.Locale(value).language.length <= 3;
  } catch {
    return false;
  }
}
