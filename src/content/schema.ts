import * as v from "valibot";
import { isMap, isNode, isScalar, isSeq, type Pair } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { keyOf } from "../diagnostics/yaml.ts";

export type Locate = (part: unknown) => SourceLocation;

/** Present names of keys, by the earlier ones that still work. */
export type Aliases = Readonly<Record<string, string>>;

/** A mistake in a value: where it is, and the words of the schema for what belongs there. */
export interface Mistake {
  /** Keys and positions on the way to it, below the value that was checked. */
  readonly path: readonly (string | number)[];
  /** Of the value; of the key if there is no value or the key is unknown. */
  readonly place: SourceLocation;
  readonly value: unknown;
  readonly expected: string;
  /** The keys that exist, where this one does not. */
  readonly known?: readonly string[];
}

/**
 * Checks a value of a YAML file against a schema whose messages say what is expected. Direct parts of the value that
 * have a mistake are left out, the others are kept.
 *
 * @returns the value as the schema gives it, undefined if nothing of it can be used; and every mistake, in order
 */
export function checkValue<S extends v.GenericSchema>(
  schema: S,
  pair: Pair,
  placeOf: Locate,
  aliases: Aliases = {},
): { readonly value: v.InferOutput<S> | undefined; readonly mistakes: readonly Mistake[] } {
  const plain = withCurrentNames(plainValue(pair.value), aliases);
  // To the library, a list is an object, too.
  const written = Array.isArray(plain) && !takesLists(schema) ? null : plain;
  const whole = v.safeParse(schema, written);
  if (whole.success) return { value: whole.output, mistakes: [] };
  const usable = withoutMistakes(written, whole.issues);
  const rest = usable === undefined ? undefined : v.safeParse(schema, usable);
  const mistakes = whole.issues.map((issue) => mistakeOf(issue, schema, pair, placeOf, aliases));
  return { value: rest?.success ? rest.output : undefined, mistakes };
}

/** The present name of a key that may be written by an earlier one. */
export function currentName(written: string, aliases: Aliases): string {
  return Object.hasOwn(aliases, written) ? (aliases[written] ?? written) : written;
}

/** A key that does not exist, with the one that was likely meant. */
export function unknownKey(
  key: string,
  keys: readonly string[],
  place: SourceLocation,
  above?: string,
): Diagnostic {
  return diagnose("setting-unknown", place, { key, keys: keys.join(", "), near: nearest(key, keys), above });
}

/** The keys of an object schema; none for any other, or one whose keys are free. */
export function keysOf(schema: v.GenericSchema): readonly string[] {
  const { wrapped, entries } = schema as { wrapped?: v.GenericSchema; entries?: object };
  return wrapped ? keysOf(wrapped) : Object.keys(entries ?? {});
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

/** The value without unknown keys and without its direct parts that have an issue; undefined if none is left. */
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
  return { path, place, value: plainValue(found.value), expected: issue.message, ...known };
}

/** The key and the value at the end of a path; where a part of it is missing, the last ones that exist. */
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
