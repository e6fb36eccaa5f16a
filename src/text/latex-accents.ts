/** LaTeX's accent commands, each with the Unicode mark that combines with the letter before it. */
export const ACCENT_MARKS: Readonly<Record<string, string>> = {
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
  textcommabelow: "\u0326",
};

/** LaTeX's commands for single letters. TeX drops the space after them: `Stra\ss e` is Straße. */
export const LETTER_COMMANDS: Readonly<Record<string, string>> = {
  ss: "ß",
  SS: "ẞ",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  i: "ı",
  j: "ȷ",
  dh: "ð",
  DH: "Ð",
  dj: "đ",
  DJ: "Đ",
  th: "þ",
  TH: "Þ",
  ng: "ŋ",
  NG: "Ŋ",
  ohorn: "ơ",
  OHORN: "Ơ",
  uhorn: "ư",
  UHORN: "Ư",
};

/** Letters without a dot, which LaTeX wants below an accent; Unicode's marks replace the dot of the plain letter. */
const DOTLESS: Readonly<Record<string, string>> = { ı: "i", ȷ: "j" };

const APOSTROPHE_BEFORE = /\p{L}$/u;
const CAPITALIZED = /^\p{Lu}\p{Ll}/u;

const LETTER = String.raw`\\([A-Za-z]{1,5})(?![A-Za-z])`;
const LETTERS = new RegExp(String.raw`\{\s*${LETTER}\s*\}|${LETTER}(?:\{\}|\s(?!and\s))?`, "g");

const BASE = String.raw`(?:(\p{L}\p{M}*)|\{\s*(\p{L}\p{M}*)([^{}\\]{0,40})\})`;
const ACCENT = String.raw`\\(?:(['${"`"}^"~=.])\s?|([uvHckrdbt]|textcommabelow)(?![A-Za-z])\s*)${BASE}`;
const ACCENTS = new RegExp(String.raw`\{\s*${ACCENT}\s*\}|${ACCENT}`, "gu");

/** Accents on accents (`\'{\^e}`) are at most this deep in any alphabet. */
const MAX_NESTING = 3;

/**
 * Puts an accent on the first letter of a text.
 *
 * @param command the accent's command without its backslash: `'`, `v`
 * @param text the letters below the accent, which may begin with a dotless ı
 * @returns the text in Unicode's composed form (NFC): one character where there is one
 */
export function applyAccent(command: string, text: string): string {
  const mark = ACCENT_MARKS[command] ?? "";
  const [first = "", ...rest] = text;
  const letter = DOTLESS[first] ?? first;
  const dotted = command === "." && (letter === "i" || letter === "j");
  return `${letter}${dotted ? "" : mark}${rest.join("")}`.normalize("NFC");
}

function decodeLetters(text: string): string {
  return text.replace(LETTERS, (whole: string, braced?: string, plain?: string) => {
    const name = braced ?? plain ?? "";
    return Object.hasOwn(LETTER_COMMANDS, name) ? (LETTER_COMMANDS[name] ?? whole) : whole;
  });
}

/**
 * Whether `\'` or `\"` before a bare letter is an escaped quotation mark and no accent.
 *
 * `D\'Angelo` and `O\"` come from programs that escape quotes. An accent that fits no letter, or an acute on the capital
 * of an Italian or Irish name, is the quote itself.
 *
 * @param command the accent's command without its backslash
 * @param before the character before the backslash
 * @param after the character after the letter
 */
export function isEscapedQuote(command: string, letter: string, before: string, after: string): boolean {
  if (command !== "'" && command !== '"') return false;
  if ([...applyAccent(command, letter)].length > 1) return true;
  return command === "'" && APOSTROPHE_BEFORE.test(before) && CAPITALIZED.test(`${letter}${after}`);
}

function decodeAccents(text: string): string {
  return text.replace(ACCENTS, (whole: string, ...found: (string | number | undefined)[]) => {
    const groups = found.slice(0, 10) as (string | undefined)[];
    const [sign, name, bare, grouped, rest = ""] = groups.some((_, k) => k < 5 && groups[k] !== undefined)
      ? groups.slice(0, 5)
      : groups.slice(5);
    const command = sign ?? name ?? "";
    const letter = bare ?? grouped ?? "";
    const at = found[10] as number;
    const end = at + whole.length;
    const isBare = bare !== undefined && !whole.startsWith("{");
    if (isBare && isEscapedQuote(command, letter, text.slice(at - 1, at), text.slice(end, end + 1)))
      return whole.slice(1);
    return applyAccent(command, letter) + rest.trimEnd();
  });
}

/**
 * Replaces LaTeX's accents and letters by Unicode letters: `Ond\v{r}ej`, `{\'{\i}}` and `Stra\ss e` become Ondřej, í and
 * Straße. Every spelling with and without braces is read; the braces around a letter go with it. All other commands and
 * braces stay as they are. Takes time in proportion to the text.
 *
 * @param text a name or any other text without formulas
 */
export function decodeLatexAccents(text: string): string {
  if (!text.includes("\\")) return text;
  let decoded = decodeLetters(text);
  for (let pass = 0; pass < MAX_NESTING; pass += 1) {
    const next = decodeAccents(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

const NAME_REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\\(?:textquoteright|textquotesingle|textapos)(?:\{\}|(?![A-Za-z])\s?)/g, "’"],
  // BibTeX's tricks: a sort key that is not shown, and a command that keeps two letters as one initial.
  [/\\noopsort\s*\{[^{}]*\}/g, ""],
  [/\\relax(?![A-Za-z])\s?/g, ""],
  [/\\(?:text(?:sc|bf|it|rm|sf|tt|up|normal)?|emph|mbox|uppercase)\s*\{([^{}\\]*)\}/g, "$1"],
  [/\\(?:thanks|footnote|footnotemark)(?:\s*\{[^{}]*\}|\s*\[[^[\]]*\])?/g, ""],
  [/\$\s*\^[^$]{0,40}\$|\\textsuperscript\s*\{[^{}]*\}/g, ""],
  [/\\[-/]/g, ""],
  [/~|\\[ ,;]/g, " "],
  [/\\([&_#%$])/g, "$1"],
];

/**
 * The plain spelling of a person's or a group's name that was written in LaTeX: accents and letters as Unicode, ties and
 * thin spaces as spaces, no marks of affiliations (`$^{1}$`), no braces. A name with a command that this function does
 * not know keeps that command and all braces.
 *
 * @param name one name, not a list of names
 */
export function decodeLatexName(name: string): string {
  if (!/[\\{}~$]/.test(name)) return name;
  const decoded = NAME_REPLACEMENTS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    decodeLatexAccents(name),
  );
  const plain = decoded.includes("\\") ? decoded : decoded.replace(/[{}]/g, "");
  return plain.replace(/\s+/g, " ").trim();
}
