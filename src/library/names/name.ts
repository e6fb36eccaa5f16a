/** Words and initials with single spaces between them, as most names are; the last word. */
const PLAIN = /^(?:[A-Za-z.-]+ )*([A-Za-z-]+)$/;

/** What may follow a family name without being part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The last word of a name, less a suffix such as `Jr.` or `III`: `Alexandros G. Dimakis` → `Dimakis`.
 * Slugs are derived from it, so it has no particle (`van der Berg` → `Berg`): a list of particles could grow, and that
 * would change slugs.
 */
export function familyName(name: string): string {
  const last = PLAIN.exec(name)?.[1];
  if (last !== undefined && !SUFFIX.test(last)) return last;
  const words = givenFirst(name)
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  return words.at(-1) ?? "";
}

/** `Example, Ada` → `Ada Example`; every other name is unchanged, including `Bo Sample, Jr.` */
export function givenFirst(name: string): string {
  const [family = "", given = "", ...rest] = name.split(",").map((part) => part.trim());
  if (family === "" || given === "" || SUFFIX.test(given)) return name;
  if (rest.length === 0) return `${given} ${family}`;
  return rest.length === 1 && SUFFIX.test(rest[0] ?? "") ? `${given} ${family} ${rest[0]}` : name;
}
