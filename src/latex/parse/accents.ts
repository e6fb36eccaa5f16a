/** TeX's accents, and the mark that combines with the letter before it. */
export const ACCENTS: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  '"': "\u0308",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  u: "\u0306",
  v: "\u030c",
  H: "\u030b",
  c: "\u0327",
  k: "\u0328",
  r: "\u030a",
  d: "\u0323",
  b: "\u0331",
  t: "\u0361",
};

/** Letters whose dot goes when they take an accent. */
const DOTLESS: Readonly<Record<string, string>> = { ı: "i", ȷ: "j" };

/** `text` with the accent of `name` on its first letter, as one character where Unicode has one. */
export function accent(name: string, text: string): string {
  const mark = ACCENTS[name] ?? "";
  const [first = "", ...rest] = text;
  const letter = DOTLESS[first] ?? first;
  if (letter === "i" && (name === "c" || name === "k")) return `i${mark}${rest.join("")}`.normalize("NFC");
  return `${letter}${mark}${rest.join("")}`.normalize("NFC");
}

const GREEK_NAMES = new Set(
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega".split(
    " ",
  ),
);

/**
 * A Greek letter that a program broke apart: some write `\r{ho}` where the author wrote `\rho`, taking `\r` for an
 * accent. Gives the letter's command, or null.
 */
export function brokenGreek(name: string, argument: string): string | null {
  const whole = `${name}${argument}`;
  return GREEK_NAMES.has(whole) ? `\\${whole}` : null;
}
