import { isMap, isNode, isScalar, type Pair } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { keyOf, readYaml } from "../diagnostics/yaml.ts";
import { type Field, SETTING_ALIASES, SETTINGS, type Settings } from "./setting-fields.ts";
import { isWebAddress, meantAddress } from "./web-address.ts";

export { isWebAddress, type Settings };

/**
 * Reads `site.yaml`. What it does not say, or says in a way that cannot be used, keeps its default.
 *
 * @param source the file's text; undefined if there is no such file
 */
export function readSettings(
  source: string | undefined,
  file: string,
): { readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] } {
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(SETTINGS).map(([key, { fallback }]) => [key, fallback]),
  );
  if (source === undefined) {
    const start = { file, line: 1, column: 1, length: 0 };
    return { settings: values as unknown as Settings, diagnostics: [diagnose("settings-missing", start)] };
  }
  const { root, placeOf, diagnostics } = readYaml(source, file);
  const found = [...diagnostics];
  for (const pair of root?.items ?? []) {
    const key = currentName(keyOf(pair), SETTING_ALIASES);
    const { value, problems } = readPair(key, pair, placeOf);
    if (value !== undefined) values[key] = value;
    // Where the file is no YAML, its syntax is what there is to mend first.
    if (diagnostics.length === 0) found.push(...problems);
  }
  if (diagnostics.length === 0 && !root?.has("url"))
    found.push(
      diagnose("url-missing", { file, line: 1, column: 1, length: 0 }, { preset: SETTINGS.url.fallback }),
    );
  return { settings: values as unknown as Settings, diagnostics: found };
}

/** A setting's value, as far as it can be used, and what is wrong with it. */
interface PairRead {
  readonly value?: unknown;
  readonly problems: readonly Diagnostic[];
}

type PlaceOf = (part: unknown) => SourceLocation;

function readPair(key: string, pair: Pair, placeOf: PlaceOf): PairRead {
  if (!Object.hasOwn(SETTINGS, key))
    return { problems: [unknown(key, Object.keys(SETTINGS), pair, placeOf)] };
  const field: Field<unknown> = SETTINGS[key as keyof Settings];
  const written = plainValue(pair);
  const value = field.normalize ? field.normalize(written) : written;
  // If all lines below the key are commented out, nothing is set.
  if (value === null && (field.part ?? field.read) !== undefined) return { problems: [] };
  if (!field.accepts(value)) return { problems: [invalid(key, field.expected, pair, placeOf)] };
  if (field.read !== undefined) return field.read(pair.value, placeOf);
  if (field.part === undefined || !isMap(pair.value)) return { value, problems: [] };
  return readParts(field, pair.value.items, placeOf);
}

/** Reads a setting that is a mapping, key by key. */
function readParts(field: Field<unknown>, items: readonly Pair[], placeOf: PlaceOf): PairRead {
  const kept: Record<string, unknown> = {};
  const problems: Diagnostic[] = [];
  for (const below of items) {
    const name = currentName(keyOf(below), field.partAliases ?? {});
    const part = field.part?.(name);
    const set = plainValue(below);
    if (part === undefined) problems.push(unknown(name, field.parts ?? [], below, placeOf));
    else if (part.accepts(set)) kept[name] = set;
    else problems.push(invalid(name, part.expected, below, placeOf));
  }
  return { value: kept, problems };
}

/** The present name of a key that may be written by an earlier one. */
function currentName(written: string, aliases: Readonly<Record<string, string>>): string {
  return Object.hasOwn(aliases, written) ? (aliases[written] ?? written) : written;
}

function unknown(key: string, keys: readonly string[], pair: Pair, placeOf: PlaceOf): Diagnostic {
  // A key that lost its indentation is one of those that another may have below it.
  const above = Object.entries(SETTINGS).find(([, field]) => field.parts?.includes(key))?.[0];
  return diagnose("setting-unknown", placeOf(pair.key), {
    key,
    keys: keys.join(", "),
    near: nearest(key, keys),
    above,
  });
}

function invalid(key: string, expected: string, pair: Pair, placeOf: PlaceOf): Diagnostic {
  const place = placeOf(isNothing(pair.value) ? pair.key : pair.value);
  return diagnose("setting-invalid", place, { key, expected, line: mendOf(key, plainValue(pair), expected) });
}

/** The line to write, where what was meant can be told. */
function mendOf(key: string, value: unknown, expected: string): string | undefined {
  const wantsText = /^a (?:text|category)/.test(expected);
  if (wantsText && (typeof value === "number" || typeof value === "boolean")) return `${key}: "${value}"`;
  if (expected.startsWith("a whole number") && typeof value === "string" && /^\d+$/.test(value))
    return `${key}: ${value}`;
  const address = key === "url" ? meantAddress(value) : undefined;
  return address && `${key}: ${address}`;
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function plainValue(pair: Pair): unknown {
  return isNode(pair.value) ? pair.value.toJSON() : pair.value;
}
