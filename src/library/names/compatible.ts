import type { NameParts } from "./name-key.ts";

/**
 * True if two names with the same family name can be the same person's: the first names agree, and so do further
 * names that both have, in order. An initial agrees with every name that begins with it; a suffix that only one has
 * is no contradiction. If each has a full name that the other lacks, they differ: `J. Andrew` is not `Junkang`.
 */
export function compatible(a: NameParts, b: NameParts): boolean {
  if (a.family !== b.family || (a.suffix !== b.suffix && a.suffix !== "" && b.suffix !== "")) return false;
  if (a.given.join("") === b.given.join("")) return true;
  const [longer, shorter] = a.given.length >= b.given.length ? [a.given, b.given] : [b.given, a.given];
  const met = align(longer, shorter);
  if (met === undefined) return false;
  const whole = (name: string | undefined) => name !== undefined && name.length > 1;
  const longerKnows = longer.some((name, k) => whole(name) && !whole(shorter[met.indexOf(k)]));
  const shorterKnows = shorter.some((name, k) => whole(name) && !whole(longer[met[k] ?? 0]));
  return !(longerKnows && shorterKnows);
}

/** Maps each of the fewer names to the index of a matching one, first to first; undefined if one has no match. */
function align(longer: readonly string[], shorter: readonly string[]): readonly number[] | undefined {
  const met: number[] = [];
  for (const [k, name] of shorter.entries()) {
    let at = (met.at(-1) ?? -1) + 1;
    while (k > 0 && at < longer.length && !agree(longer[at] ?? "", name)) at++;
    if (at >= longer.length || !agree(longer[at] ?? "", name)) return undefined;
    met.push(at);
  }
  return met;
}

function agree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));
}
