import * as v from "valibot";
import { isMap, isNode, isScalar, isSeq, type Pair } from "yaml";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import { keyOf } from "../../diagnostics/yaml.ts";

export type Locate = (part: unknown) => SourceLocation;

/** Current names of keys by old names that still work. */
export type Aliases = Readonly<Record<string, string>>;

/** A mistake in a value: its location, and the schema's description of the expected value. */
export interface Mistake {
  /** The path of keys and indices from the checked value. */
  readonly path: readonly (string | number)[];
  /** The location of the value, or of the key if there is no value or the key is unknown. */
  readonly place: SourceLocation;
  readonly value: unknown;
  readonly expected: string;
  /** The comment in place of a value, such as the colour `#0b6e4f` without quotes. */
  readonly comment?: string;
  /** The existing keys, if this one is unknown. */
  readonly known?: readonly string[];
}

/**
 * Checks a value of a YAML file against a schema whose messages describe the expected value. Direct children with
 * mistakes are left out, the others are kept.
 *
 * @returns the parsed value, undefined if none of it is usable, and all mistakes in order
 */
export function checkValue<S extends v.GenericSchema>(
  schema: S,
  pair: Pair,
  placeOf: Locate,
  aliases: Aliases = {},
): { readonly value: v.InferOutput<S> | undefined; readonly mistakes: readonly Mistake[] } {
  const plain = withCurrentNames(plainValue(pair.value), aliases);
  // Valibot accepts arrays as objects.
  const written = Array.isArray(plain) && !takesLists(schema) ? null : plain;
  const whole = v.safeParse(schema, written);
  if (whole.success) return { value: whole.output, mistakes: [] };
  const usable = withoutMistakes(written, whole.issues);
  const rest = usable === undefined ? undefined : v.safeParse(schema, usable);
  const mistakes = whole.issues.map((issue) => mistakeOf(issue, schema, pair, placeOf, aliases));
  return { value: rest?.success ? rest.output : undefined, mistakes };
}

/** The current name of a key that may be written by an old name. */
export function currentName(written: string, aliases: Aliases): string {
  return Object.hasOwn(aliases, written) ? (aliases[written] ?? written) : written;
}

/** A mistake for an unknown key, with the key that was likely meant. */
export function unknownKey(
  key: string,
  keys: readonly string[],
  place: SourceLocation,
  belongs: { readonly above?: string | undefined; readonly file?: string | undefined } = {},
): Diagnostic {
  const near = nearest(key, keys);
  return diagnose("setting-unknown", place, { key, keys: keys.join(", "), near, ...belongs });
}

/** The keys of an object schema; none for other schemas and for records. */
export function keysOf(schema: v.GenericSchema): readonly string[] {
  const { wrapped, entries } = schema as { wrapped?: v.GenericSchema; entries?: object };
  return wrapped ? keysOf(wrapped) : Object.keys(entries ?? {});
}

/** The values that a schema lets one choose from; none for other schemas. */
export function choicesOf(schema: v.GenericSchema): readonly string[] {
  const {
    type,
    wrapped,
    options = [],
  } = schema as {
    type: string;
    wrapped?: v.GenericSchema;
    options?: readonly unknown[];
  };
  if (wrapped) return choicesOf(wrapped);
  if (type === "picklist") return options.map(String);
  return options.map((option) => choicesOf(option as v.GenericSchema)).find(({ length }) => length > 0) ?? [];
}

function takesLists(schema: v.GenericSchema): boolean {
  const { wrapped, options = [] } = schema as { wrapped?: v.GenericSchema; options?: readonly unknown[] };
  if (wrapped) return takesLists(wrapped);
  return schema.type === "array" || options.some((option) => takesLists(option as v.GenericSchema));
}

function plainValue(node: unknown): unknown {
  return isNode(node) ? node.toJSON() : node;
}

function withCurrentNames(value: unknown, aliases: Aliases): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [currentName(key, aliases), part]));
}

/** The value without unknown keys and without direct children that have an issue; undefined if none is left. */
function withoutMistakes(value: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  const copy: unknown = structuredClone(value);
  const wrong = new Set<unknown>();
  for (const { path, type, expected } of issues) {
    const keys = path?.map(({ key }) => key) ?? [];
    if (keys.length === 0) return undefined;
    if (type === "strict_object" && expected === "never") deleteAt(copy, keys);
    else wrong.add(keys[0]);
  }
  if (Array.isArray(copy)) return copy.filter((_, index) => !wrong.has(index));
  return Object.fromEntries(Object.entries(copy ?? {}).filter(([key]) => !wrong.has(key)));
}

function deleteAt(value: unknown, keys: readonly unknown[]): void {
  const [key, ...rest] = keys as readonly PropertyKey[];
  if (typeof value !== "object" || value === null || key === undefined) return;
  if (rest.length === 0) Reflect.deleteProperty(value, key);
  else deleteAt(Reflect.get(value, key), rest);
}

function mistakeOf(
  issue: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  pair: Pair,
  placeOf: Locate,
  aliases: Aliases,
): Mistake {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const found = followPath(pair, path, aliases);
  const unknown = issue.type === "strict_object" && issue.expected === "never";
  const place = placeOf(unknown || isNothing(found.value) ? (found.key ?? found.value) : found.value);
  const known = unknown ? { known: keysOf(schemaAt(schema, path.slice(0, -1))) } : {};
  const comment = isScalar(found.value) && found.value.comment ? { comment: found.value.comment } : {};
  return { path, place, value: plainValue(found.value), expected: issue.message, ...comment, ...known };
}

/** The nodes of the key and value at the end of a path, or the last existing ones. */
function followPath(pair: Pair, path: readonly (string | number)[], aliases: Aliases): Pair {
  let at = pair;
  for (const step of path) {
    const { value } = at;
    if (isSeq(value)) {
      const item = value.items[Number(step)];
      if (item === undefined) return at;
      at = { key: item, value: item } as Pair;
    } else if (isMap(value)) {
      const next = value.items.find((item) => currentName(keyOf(item), aliases) === step);
      if (next === undefined) return at;
      at = next;
    } else return at;
  }
  return at;
}

function schemaAt(schema: v.GenericSchema, path: readonly (string | number)[]): v.GenericSchema {
  const { wrapped, item, entries } = schema as {
    wrapped?: v.GenericSchema;
    item?: v.GenericSchema;
    entries?: Record<string, v.GenericSchema>;
  };
  if (wrapped) return schemaAt(wrapped, path);
  const [step, ...rest] = path;
  const below = item ?? (step === undefined ? undefined : entries?.[step]);
  return step === undefined || below === undefined ? schema : schemaAt(below, rest);
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}
