import { feature as f } from "../model/features.ts";
import { type Lexicon, lookUp } from "../model/lexicon.ts";
import { add, type Evidence } from "../model/model.ts";

// Chinese, Japanese and Korean: no capital shows where a name begins, and hardly a space. Family names come first.

const han = /\p{Script=Han}/u;
const hiragana = /\p{Script=Hiragana}/u;
const characters = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々·・（）]+$/u;
// Japanese particles and endings of verbs: words that no name has in its middle.
const grammar = /[のをにはがでとへもるすたくれっい的]/u;

const shortest = 2;
const longest = 8;

/** True for a character of a script that Chinese, Japanese or Korean is written in. */
export function isCjk(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x3005) return false;
  return code < 0xd7b0 ? code >= 0xac00 || code < 0xa000 : code >= 0xf900 && code < 0xfb00;
}

/** True for what may be a whole name: a few characters, none of which makes a sentence. */
export function isCjkName(text: string): boolean {
  return (
    text.length >= shortest &&
    text.length <= longest &&
    characters.test(text) &&
    !grammar.test(text.slice(1, -1))
  );
}

const japaneseName = /^[\p{Script=Han}々]{1,4}\p{Script=Hiragana}{1,4}\p{Script=Han}?$/u;
const katakanaName = /^[\p{Script=Katakana}ー・]{3,30}$/u;

/** True for what may be a name where other names are next to it: it may be written with kana, too. */
export function isCjkListed(text: string): boolean {
  return isCjkName(text) || (text.length <= 30 && (japaneseName.test(text) || katakanaName.test(text)));
}

/** How many characters at the end of `text`, from `start` to `end`, may belong to a name. */
export function cjkTail(text: string, start: number, end: number): number {
  let length = 0;
  while (length < longest && end - length > start && characters.test(text[end - length - 1] ?? "")) length++;
  return length;
}

/** The log-odds of the lengths that names have, counted in a listing; index 0 is for two characters. */
export type LengthCounts = readonly number[];

// Chinese names have two or three characters, Japanese ones mostly four.
const PRIOR_LENGTHS: LengthCounts = [0.6, 1.2, 1.2, 0.4, 0.15, 0.1, 0.1];

/** Counts the lengths of names in these scripts. */
export function countLengths(names: readonly string[]): LengthCounts {
  const counts = Array<number>(PRIOR_LENGTHS.length).fill(0);
  for (const name of names) {
    const index = name.length - shortest;
    if (isCjkName(name)) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** The input of the features of a boundary between these scripts. */
export interface CjkContext {
  readonly abstract: string;
  readonly lexicon: Lexicon;
  readonly lengths: LengthCounts;
}

/** Adds the features of `name` as an author's name. */
export function addCjkName(name: string, { lexicon, lengths }: CjkContext, into: Evidence): void {
  add(into, f["cjk length"], lengthOdds(name.length, lengths));
  const family = familyLevel(name, lexicon);
  if (family > 0) add(into, f["cjk family name"], family / 4);
  else add(into, f["cjk family name unknown"], 1);
  let sum = 0;
  for (const character of name) sum += nameOdds(character, lexicon);
  add(into, f["cjk characters"], sum / 4);
  add(into, f["cjk first character"], nameOdds(name[0] ?? "", lexicon) / 4);
  add(into, f["cjk last character"], nameOdds(name.at(-1) ?? "", lexicon) / 4);
  if (grammar.test(name.slice(0, -1))) add(into, f["cjk grammar in name"], 1);
  if (hiragana.test(name)) add(into, f["cjk hiragana in name"], 1);
  for (let i = 0; i + 1 < name.length; i++) {
    const word = lookUp(name.slice(i, i + 2), lexicon).word;
    if (word > 0) add(into, f["cjk word in name"], word / 4);
  }
}

function lengthOdds(length: number, lengths: LengthCounts): number {
  let total = 0;
  let prior = 0;
  for (const [i, count] of lengths.entries()) {
    total += count;
    prior += PRIOR_LENGTHS[i] ?? 0;
  }
  const index = Math.min(length - shortest, PRIOR_LENGTHS.length - 1);
  return Math.log(((lengths[index] ?? 0) + (PRIOR_LENGTHS[index] ?? 0.05)) / (total + prior));
}

// How frequent the family name is that a name begins with: of one, two or three characters.
function familyLevel(name: string, { tokens }: Lexicon): number {
  let best = 0;
  for (let length = 1; length <= 3 && length < name.length; length++) {
    const { family = 0 } = tokens.get(name.slice(0, length)) ?? {};
    // A long one is hardly a coincidence.
    if (family > 0) best = Math.max(best, family + (length > 1 ? 2 : 0));
  }
  return best;
}

function nameOdds(character: string, lexicon: Lexicon): number {
  const { given, word } = lookUp(character, lexicon);
  return Math.max(-6, Math.min(6, given - word + 3));
}

/** Adds the evidence for and against a boundary between `left`, the end of a title, and `name`. */
export function addCjkBoundary(left: string, name: string, context: CjkContext, into: Evidence): void {
  const { abstract, lexicon } = context;
  const end = left.at(-1) ?? "";
  const first = name[0] ?? "";
  const ending = left.slice(-2);
  if (han.test(first) && !han.test(end)) add(into, f["cjk script changes"], 1);
  add(into, f["cjk title word"], lookUp(ending, lexicon).word / 4);
  const across = lookUp(end + first, lexicon);
  add(into, f["cjk word across"], across.word / 4);
  if (across.family > 0) add(into, f["cjk family name across"], across.family / 4);
  const two = name.slice(0, 2);
  if (abstract === "") return;
  if (abstract.includes(ending)) add(into, f["cjk title in abstract"], 1);
  if (abstract.includes(end + first)) add(into, f["cjk across in abstract"], 1);
  if (abstract.includes(two)) add(into, f["cjk name in abstract"], 1);
}
