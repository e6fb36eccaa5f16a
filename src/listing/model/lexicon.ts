/** How often a token was seen, as rounded log2 of its count plus one (0: never). */
export interface Seen {
  readonly given: number;
  readonly family: number;
  readonly word: number;
}

/** How often tokens are names and how often words, counted in the training data. */
export interface Lexicon {
  readonly tokens: ReadonlyMap<string, Seen>;
  /** Log-odds of a name against a word for each run of three letters, in eighths. */
  readonly trigrams: Int8Array;
}

const letters = 29;
const edge = 0;
const foreign = 27;
const hyphen = 28;
const marks = /\p{M}+/gu;

/** Token as the lexicon keys it: lower case, without accents. */
export function keyOf(token: string): string {
  const lower = token.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize("NFD").replace(marks, "");
  }
  return lower;
}

function letterCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code === 45 || code === 39 || code === 8217 ? hyphen : foreign;
}

/** Calls `use` with the number of each trigram of `key`; its edges count as letters. */
export function forEachTrigram(key: string, use: (trigram: number) => void): void {
  let a = edge;
  let b = letterCode(key.charCodeAt(0));
  for (let i = 1; i <= key.length; i++) {
    const c = i < key.length ? letterCode(key.charCodeAt(i)) : edge;
    use((a * letters + b) * letters + c);
    a = b;
    b = c;
  }
}

/** Number of possible trigrams. */
export const trigramCount = letters ** 3;

/** Log-odds that `key` is a name rather than a word, from its letters alone; about -4 to 4. */
export function soundsLikeName(key: string, { trigrams }: Lexicon): number {
  let sum = 0;
  let a = edge;
  let b = letterCode(key.charCodeAt(0));
  for (let i = 1; i <= key.length; i++) {
    const c = i < key.length ? letterCode(key.charCodeAt(i)) : edge;
    sum += trigrams[(a * letters + b) * letters + c] ?? 0;
    a = b;
    b = c;
  }
  return sum / 8;
}

/** Rounds `value` and limits its magnitude to `most`. */
export function clampRound(value: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(value)));
}

/** The counts of a token that is not in the lexicon. */
export const NEVER_SEEN: Seen = { given: 0, family: 0, word: 0 };

/** The counts of a token; an unknown hyphenated token has those of its rarest part. */
export function lookUp(key: string, { tokens }: Lexicon): Seen {
  const seen = tokens.get(key);
  if (seen || !key.includes("-")) return seen ?? NEVER_SEEN;
  const parts = key.split("-").filter((part) => part !== "");
  let { given, family, word } = { given: 9, family: 9, word: 9 };
  for (const part of parts) {
    const one = tokens.get(part) ?? NEVER_SEEN;
    given = Math.min(given, Math.max(one.given, one.family));
    family = Math.min(family, one.family);
    word = Math.min(word, one.word);
  }
  return parts.length === 0 ? NEVER_SEEN : { given, family, word };
}
