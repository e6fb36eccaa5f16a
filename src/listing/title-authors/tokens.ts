import { keyOf, type Lexicon, lookUp, NEVER_SEEN, type Seen } from "../model/lexicon.ts";

/** The form of a token, regardless of its meaning. */
export type Shape =
  | "capitalised"
  | "camel"
  | "initial"
  | "particle"
  | "lower"
  | "capitals"
  | "digits"
  | "symbol"
  | "caseless";

const particles = new Set(
  (
    "van von der den de del della di da dos das du la le ter ten el al bin ibn ben abu e y af av zu zur vom 't " +
    "degli dei lo bint st d' dal do und"
  ).split(" "),
);

const elided = /^(?:d|l|al|el|as|ad|an)['’-]\p{Lu}/u;

/** True for a word that is in lower case inside names: "van", "de la". */
export function isParticle(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 64 && first < 91) return false;
  return particles.has(text) || elided.test(text);
}

/** True for an upper-case letter of any script. */
export function isUpper(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** True for a lower-case letter of any script. */
export function isLower(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return character !== character.toUpperCase();
}

// Character classes as bits; the set of a token's bits determines its shape.
const upper = 1;
const lower = 2;
const digit = 4;
const stop = 8;
const other = 16;
const odd = 32;

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Z]/.test(character)) return upper;
  if (/[a-z]/.test(character)) return lower;
  if (/[0-9]/.test(character)) return digit;
  if (character === ".") return stop;
  return /['*-]/.test(character) ? 0 : odd;
});
const letter = /[\p{L}\p{M}\p{Cs}]/u;

function bitOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 128) return ascii[code] ?? odd;
  if (isUpper(character)) return upper;
  if (isLower(character)) return lower;
  if (character === "’" || character === "‐") return 0;
  return letter.test(character) ? other : odd;
}

/** The shape of a token without white space. */
export function shapeOf(token: string): Shape {
  if (isParticle(token)) return "particle";
  const { bits, inner } = scan(token);
  if (bits & digit) return "digits";
  if (bits & odd) return "symbol";
  if (!(bits & lower)) return withoutLower(token, bits);
  if (!(bits & upper)) return "lower";
  return (inner && !namePrefix.test(token)) || !isUpper(token[0] ?? "") ? "camel" : "capitalised";
}

// The character classes of a token, and whether a capital follows a lower-case letter.
function scan(token: string): { bits: number; inner: boolean } {
  let bits = 0;
  let inner = false;
  let before = 0;
  let letters = 0;
  for (let i = 0; i < token.length; i++) {
    const bit = bitOf(token[i] ?? "");
    const isLetter = bit === upper || bit === lower;
    if (bit === upper && before === lower) inner = true;
    // "Ende.Ada": a sentence ends inside the token.
    if (isLetter && before === stop && letters > 2) bits |= odd;
    if (bit !== stop) letters = isLetter ? letters + 1 : 0;
    bits |= bit;
    before = bit;
  }
  return { bits, inner };
}

// Prefixes before a capital inside one family name: "McGregor", "O'Neill", "DeLuca", "FitzRoy".
const namePrefix =
  /^(?:Ma?c|Fitz|[ODLN]['’]|(?:De|Di|Du|Da|Del|Della|Le|La|Las|Los|Lo|Van|Vande|Vander|Von|El|Al|St|San|Ter|Dos|Des)(?=\p{Lu}\p{Ll}))\p{Lu}\p{Ll}*$/u;

function withoutLower(token: string, bits: number): Shape {
  if (!(bits & upper)) return bits & other ? "caseless" : "symbol";
  const letters = token.replace(/[^\p{L}]/gu, "").length;
  return letters <= 2 || (bits & stop && letters <= 4) ? "initial" : "capitals";
}

/** A token with its context-free features. */
export interface Word {
  readonly text: string;
  readonly shape: Shape;
  /** The token as the lexicon keys it; "" if the lexicon was not used. */
  readonly key: string;
  readonly seen: Seen;
}

const inLexicon: ReadonlySet<Shape> = new Set<Shape>(["capitalised", "camel", "capitals"]);

/** A token described by its shape alone. */
export function shapeWord(text: string): Word {
  return { text, shape: shapeOf(text), key: "", seen: NEVER_SEEN };
}

/** Describes a token. Initials, particles, numbers and words in lower case are described by their shape alone. */
export function describe(text: string, lexicon: Lexicon): Word {
  const shape = shapeOf(text);
  const numbered = shape === "digits" && isUpper(text[0] ?? "") && text.length < 12;
  if (!inLexicon.has(shape) && !numbered) return { text, shape, key: "", seen: NEVER_SEEN };
  const key = keyOf(text);
  return { text, shape, key, seen: lookUp(key, lexicon) };
}
