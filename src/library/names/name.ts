/** Words and initials with single spaces between them, as most names are; the last word. */
const PLAIN = /^(?:[A-Za-z.-]+ )*([A-Za-z-]+)$/;

/** What may follow a family name without being part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The last word of a name, less a suffix such as `Jr.` or `III`: `Alexandros G. Dimakis` → `Dimakis`.
 * Addresses are made from it, so a particle (`van der Berg` → `Berg`) is left out: a list of particles could
 * grow, and a growing list would move addresses.
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
