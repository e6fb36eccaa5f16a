import { nameKey, nameParts } from "../names/name-key.ts";

/**
 * Whether two lists of authors can be the same list, truncated at different places: each name of the shorter list is
 * compatible with the name at the same position in the longer one. Initials are compatible with names that begin with
 * them.
 */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((name, k) => isSameName(name, other[k] ?? ""));
}

/** `A. Vesely` and `Ada Vesely`, `Ada M. Vesely` and `Ada Vesely`; never `Ada` and `Bo`, nor another family name. */
export function isSameName(one: string, other: string): boolean {
  if (nameKey(one) === nameKey(other)) return true;
  const [a, b] = [nameParts(one), nameParts(other)];
  if (a.family === "" || a.family !== b.family) return false;
  const [first = "", second = ""] = [a.given[0], b.given[0]];
  if (first === "" || second === "") return false;
  return first.startsWith(second) || second.startsWith(first);
}
