import type { Name } from "../../listing/personal-names.ts";

/** A fast path for most names: words and initials separated by single spaces; captures the last word. */
const PLAIN = /^(?:[A-Za-z.-]+ )*([A-Za-z-]+)$/;

/** Suffixes of names. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The last word of a name without a suffix such as `Jr.` or `III`: `Alexandros G. Dimakis` → `Dimakis`. Slugs are
 * derived from it, so particles are left out (`van der Berg` → `Berg`): changing a list of particles would change
 * slugs.
 *
 * @param stated the parts that the name alone does not show: the family name of `Kingma DP` is Kingma
 */
export function familyName(name: string, stated?: Name): string {
  if (stated?.kind === "person") return familyName(stated.family);
  const last = PLAIN.exec(name)?.[1];
  if (last !== undefined && !SUFFIX.test(last)) return last;
  const words = givenFirst(name)
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  return words.at(-1) ?? "";
}

/** `Example, Ada` → `Ada Example`; other names are unchanged, including `Bo Sample, Jr.` */
export function givenFirst(name: string): string {
  const [family = "", given = "", ...rest] = name.split(",").map((part) => part.trim());
  if (family === "" || given === "" || SUFFIX.test(given)) return name;
  if (rest.length === 0) return `${given} ${family}`;
  return rest.length === 1 && SUFFIX.test(rest[0] ?? "") ? `${given} ${family} ${rest[0]}` : name;
}
