import { isMap, isSeq, type Pair } from "yaml";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { startOf } from "../../diagnostics/locate.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { keyOf, readYaml } from "../../diagnostics/yaml.ts";
import { typographicQuotes } from "../typographic-quotes.ts";
import { checkContrast } from "./contrast.ts";
import { relatedSiteMistake, withoutRepeats } from "./related-sites.ts";
import {
  checkValue,
  choicesOf,
  currentName,
  keysOf,
  type Locate,
  type Mistake,
  unknownKey,
} from "./schema.ts";
import { defaultSettings, SETTING_ALIASES, type Settings, SITE_SCHEMA } from "./site-schema.ts";
import { THEME_ALIASES } from "./theme.ts";
import { meantAddress } from "./web-address.ts";

export type { Settings };

/**
 * Reads `site.yaml`. Missing and invalid settings have their defaults.
 *
 * @param source the file's text; undefined if there is no such file
 */
export function readSettings(
  source: string | undefined,
  file: string,
): { readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] } {
  const start = startOf(file);
  const defaults = defaultSettings();
  if (source === undefined) return { settings: defaults, diagnostics: [diagnose("settings-missing", start)] };
  const { root, placeOf, diagnostics } = readYaml(source, file);
  const values: Record<string, unknown> = { ...defaults };
  const found: Diagnostic[] = [];
  const pairs = root?.items ?? [];
  for (const [index, pair] of pairs.entries()) {
    const key = currentName(keyOf(pair), SETTING_ALIASES);
    const other = pairs.slice(0, index).find((above) => currentName(keyOf(above), SETTING_ALIASES) === key);
    if (other !== undefined) {
      found.push(diagnose("setting-twice", placeOf(pair.key), { key: keyOf(pair), other: keyOf(other) }));
      continue;
    }
    const { value, problems } = readSetting(key, pair, placeOf);
    if (value !== undefined) values[key] = value;
    found.push(...problems);
  }
  const settings = values as unknown as Settings;
  // If the YAML is invalid, its syntax must be fixed first.
  if (diagnostics.length > 0) return { settings, diagnostics };
  if (!root?.has("url")) found.push(diagnose("url-missing", start, { url: defaults.url }));
  found.push(...typographicQuotes(root, placeOf), ...checkContrast(root, placeOf, settings));
  return { settings, diagnostics: found };
}

/** Files of the content folder whose contents people look for among the settings, by the key that they write. */
const FILES_OF: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  authors: "authors.yaml",
  notes: "notes.yaml",
  queries: "sources.yaml",
  redirects: "redirects.yaml",
  sources: "sources.yaml",
  topics: "topics.yaml",
});

/** A setting's usable value and its diagnostics. */
interface SettingRead {
  readonly value?: unknown;
  readonly problems: readonly Diagnostic[];
}

function readSetting(key: string, pair: Pair, placeOf: Locate): SettingRead {
  const schema = Object.hasOwn(SITE_SCHEMA.entries, key)
    ? SITE_SCHEMA.entries[key as keyof Settings]
    : undefined;
  if (schema === undefined)
    return {
      problems: [
        unknownKey(key, keysOf(SITE_SCHEMA), placeOf(pair.key), {
          above: settingWith(key),
          file: FILES_OF[key],
        }),
      ],
    };
  // A key whose lines are all commented out is not set.
  const isCollection = typeof defaultSettings()[key as keyof Settings] === "object";
  if (isCollection && !isMap(pair.value) && !isSeq(pair.value) && isEmpty(pair)) return { problems: [] };
  const { value, mistakes } = checkValue(schema, pair, placeOf, THEME_ALIASES);
  const problems = mistakes.map((mistake) => reportMistake(key, mistake, choicesOf(schema)));
  if (key !== "relatedSites") return { value, problems };
  const { sites, repeats } = withoutRepeats(
    value as Settings["relatedSites"] | undefined,
    pair.value,
    placeOf,
  );
  return { value: sites, problems: [...problems, ...repeats] };
}

function isEmpty(pair: Pair): boolean {
  return pair.value === null || (pair.value as { value?: unknown }).value === null;
}

/** The setting that an unindented key belongs below. */
function settingWith(part: string): string | undefined {
  return Object.entries(SITE_SCHEMA.entries).find(([, schema]) => keysOf(schema).includes(part))?.[0];
}

function reportMistake(setting: string, mistake: Mistake, choices: readonly string[]): Diagnostic {
  const { path, place, value, expected, known, comment } = mistake;
  const key = String(path.at(-1) ?? setting);
  if (known !== undefined) return unknownKey(key, known, place);
  if (setting === "relatedSites" && path.length > 0) return relatedSiteMistake(mistake);
  const meant = typeof value === "string" && path.length === 0 ? nearest(value, choices) : undefined;
  // `accent: #0b6e4f` has no value, because the number sign begins a comment.
  const colour = value === null && /^[\da-f]{3,8}$/i.test(comment ?? "") ? `"#${comment}"` : undefined;
  const written = meant ?? colour;
  const line = written === undefined ? correctLine(key, value, expected) : `${key}: ${written}`;
  return diagnose("setting-invalid", place, { key, expected, line });
}

/** The line to write, if the intended value can be derived. */
function correctLine(key: string, value: unknown, expected: string): string | undefined {
  const wantsText = /^a (?:text|category)/.test(expected);
  if (wantsText && (typeof value === "number" || typeof value === "boolean")) return `${key}: "${value}"`;
  if (expected.startsWith("a whole number") && typeof value === "string" && /^\d+$/.test(value))
    return `${key}: ${value}`;
  const address = key === "url" ? meantAddress(value) : undefined;
  return address && `${key}: ${address}`;
}
