/** An object of a JSON text; values of an unexpected type count as missing. */
export type Item = Readonly<Record<string, unknown>>;

/** True for an object that is not an array. */
export function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value at a path of keys: `primary_location.source.display_name`. Of a list on the path, the first element
 * is used.
 */
export function at(item: Item, path: string): unknown {
  const dot = path.indexOf(".");
  // Fast path: most of the many keys that are tried do not exist.
  if (!Object.hasOwn(item, dot < 0 ? path : path.slice(0, dot))) return undefined;
  let value: unknown = item;
  for (const key of path.split(".")) {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    value = isItem(one) && Object.hasOwn(one, key) ? one[key] : undefined;
  }
  return value;
}

/** A value as text: a string, a number, the first of a list, or an object that wraps text (`{"value": "…"}`). */
export function textOf(value: unknown, depth = 3): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value === "number") return String(value);
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return textOf(value[0], depth - 1);
  if (!isItem(value)) return undefined;
  for (const key of [
    "value",
    "title",
    "name",
    "display_name",
    "text",
    "$",
    "#text",
    "content",
    "$t",
    "rendered",
  ])
    if (Object.hasOwn(value, key)) return textOf(value[key], depth - 1);
  return undefined;
}

/** The text at the first of several paths that has one. */
export function firstText(item: Item, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = textOf(at(item, path));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A value as a list: the list itself, the list inside it, or an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
