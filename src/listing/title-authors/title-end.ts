import { feature as f } from "../model/features.ts";
import { keyOf, type Lexicon, lookUp, soundsLikeName } from "../model/lexicon.ts";
import { holdsExactly, holdsStem, holdsWord } from "./abstract.ts";
import { isLower, isParticle, isUpper, shapeOf } from "./tokens.ts";

const prefixes = new Set([
  "Mc",
  "Mac",
  "De",
  "Le",
  "La",
  "Di",
  "Du",
  "Van",
  "El",
  "Al",
  "O'",
  "O’",
  "D'",
  "D’",
  "Fitz",
  "St",
  "Ver",
  "Ten",
  "Da",
  "Del",
  "Ben",
  "Von",
]);

/** Adds what speaks for and against `left` as the last word of a title, `right` being glued to it. */
export function addLeft(
  left: string,
  right: string,
  abstract: string,
  lexicon: Lexicon,
  features: Float64Array,
): void {
  const end = left.at(-1) ?? "";
  addEnding(end, features);
  const word = left.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, "");
  if (word === "") {
    features[f["left unknown"]] = 1;
    return;
  }
  if (isUpper(end) && isUpper(right[0] ?? "")) {
    features[f["no case change"]] = 1;
    if (!/[\p{Ll}.]/u.test(right)) features[f["capitals both sides"]] = 1;
  }
  if (isParticle(word)) features[f["left particle"]] = 1;
  if (word.length === 1) features[f["left one letter"]] = 1;
  if (isLower(word[0] ?? "")) features[f["left lower start"]] = 1;
  if (prefixes.has(left)) features[f["left name prefix"]] = 1;
  const tail = word.slice(word.lastIndexOf("-") + 1);
  addHeld(word, tail, abstract, features);
  addKnown(word, tail, lexicon, features);
}

function addHeld(word: string, tail: string, abstract: string, features: Float64Array): void {
  const shape = shapeOf(word);
  const held = holdsWord(abstract, word);
  if (shape === "camel") features[f[held ? "left camel in abstract" : "left camel"]] = 1;
  const capitals = word.length > 1 && (shape === "capitals" || shape === "initial");
  if (capitals) features[f[held ? "left capitals in abstract" : "left capitals"]] = 1;
  else if (held) features[f["left in abstract"]] = 1;
  if (!held && tail.length > 3 && holdsStem(abstract, stem(tail))) features[f["left stem in abstract"]] = 1;
}

function addKnown(word: string, tail: string, lexicon: Lexicon, features: Float64Array): void {
  const whole = lookUp(keyOf(word), lexicon);
  const seen = whole.word > 0 ? whole : lookUp(keyOf(tail), lexicon);
  features[f["left known word"]] = seen.word / 4;
  const known = Math.max(seen.given, seen.family);
  if (known > seen.word) features[f["left known name"]] = (known - seen.word) / 4;
  if (seen.word > 0 || known > 0) return;
  features[f["left unknown"]] = 1;
  features[f["left sounds"]] = soundsLikeName(keyOf(tail), lexicon);
}

function addEnding(end: string, features: Float64Array): void {
  if (end >= "0" && end <= "9") features[f["left digit"]] = 1;
  else if (end === "?" || end === "!") features[f["left question"]] = 1;
  else if (")]}$*".includes(end)) features[f["left closing"]] = 1;
  else if ("\"”’»'".includes(end)) features[f["left quote"]] = 1;
  else if (end === ".") features[f["left dot"]] = 1;
  else if (end === "-") features[f["left hyphen"]] = 1;
  else if (!isUpper(end) && !isLower(end)) features[f["left other mark"]] = 1;
}

function stem(word: string): string {
  if (word.length > 6) return word.replace(/(?:ies|es|s|ing|ed|al|ation|ion|ity|y)$/i, "");
  return word.replace(/s$/i, "");
}

/** Adds what speaks for `token` being one word, and no seam inside it. */
export function addWhole(token: string, abstract: string, lexicon: Lexicon, features: Float64Array): void {
  const word = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (holdsExactly(abstract, word)) features[f["whole in abstract"]] = 1;
  const seen = lexicon.tokens.get(keyOf(word));
  if (!seen) return;
  if (seen.given + seen.family > 0) features[f["whole known name"]] = Math.max(seen.given, seen.family) / 4;
  if (seen.word > 0) features[f["whole known word"]] = seen.word / 4;
}

// No word ends in one of these by chance often enough to ask for more.
const longParticles = new Set(["van", "von", "della", "dos"]);

/** True where `left` ends in a known word, and `right` is a known name or a particle. */
export function partsKnown(left: string, right: string, abstract: string, lexicon: Lexicon): boolean {
  const tail = left.slice(left.lastIndexOf("-") + 1);
  if (tail.length < 2) return false;
  if (longParticles.has(right) && tail.length > 2) return true;
  const name = lookUp(keyOf(right), lexicon);
  if (!isParticle(right) && (right.length < 3 || name.given + name.family < 2 || name.word > name.given + 2))
    return false;
  return holdsWord(abstract, tail) || lookUp(keyOf(tail), lexicon).word > 2;
}
