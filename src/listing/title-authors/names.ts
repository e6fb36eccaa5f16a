import { feature as f } from "../model/features.ts";
import { keyOf, type Lexicon, lookUp, soundsLikeName } from "../model/lexicon.ts";
import { isLower, type Shape, type Word } from "./tokens.ts";

/** Where a name's features go: those of the first name and of the others have weights of their own. */
export type Slot = "first" | "rest";

// The features of the first name stand in the same order as those of the others.
const offsets = { rest: 0, first: f["first one token"] - f["rest one token"] } as const;

const shapes: Readonly<Partial<Record<Shape, number>>> = {
  lower: f["rest lower words"],
  digits: f["rest odd tokens"],
  symbol: f["rest odd tokens"],
  camel: f["rest camel"],
  capitals: f["rest capitals"],
  initial: f["rest initials"],
  particle: f["rest particles"],
};

// By the number of words; two are what is expected of a name.
const counted = [
  undefined,
  f["rest one token"],
  undefined,
  f["rest three tokens"],
  f["rest four tokens"],
  f["rest more tokens"],
];

/** Adds to `into` what the words of one name say, read as given names with the family name last. */
export function addName(words: readonly Word[], slot: Slot, lexicon: Lexicon, into: Float64Array): void {
  const offset = offsets[slot];
  const count = words.length;
  const index = counted[Math.min(count, 5)];
  if (index !== undefined) add(into, offset + index, Math.max(1, count - 4));
  for (let i = 0; i < count; i++) {
    const word = words[i];
    if (!word) continue;
    const shaped = shapes[word.shape];
    if (shaped !== undefined) add(into, offset + shaped, 1);
    if (word.key !== "")
      addWord(word, i === 0 ? "given" : i === count - 1 ? "family" : "middle", lexicon, into, offset);
  }
}

/** Adds `value` to one feature. */
export function add(into: Float64Array, index: number, value: number): void {
  into[index] = (into[index] ?? 0) + value;
}

function addWord(
  { key, seen }: Word,
  role: "given" | "family" | "middle",
  lexicon: Lexicon,
  into: Float64Array,
  offset: number,
): void {
  const { given, family, word } = seen;
  if (given + family === 0) {
    if (word === 0) add(into, offset + f["rest unknown sounds"], soundsLikeName(key, lexicon));
    else add(into, offset + f["rest known words"], word / 4);
  } else if (role === "given") {
    add(into, offset + f["rest given"], (Math.max(given, family * 0.7) - word * 0.5) / 4);
  } else if (role === "family") {
    add(into, offset + f["rest family"], (Math.max(family, given * 0.7) - word * 0.5) / 4);
  } else {
    add(into, offset + f["rest middle"], (Math.max(given, family) - word * 0.5) / 4);
  }
}

const capitalPair = /^\p{Lu}{2,}\.?$/u;
const groupWord =
  /(?:team|lab|labs|group|collaboration|consortium|ai|research|community|authors|project|foundation)$/i;
const capitalRun = /^\p{Lu}{2,}(?:['’]\p{Lu})?\p{Ll}/u;
const capitalsWithStop = /^\p{Lu}{2,}\./u;
const innerInitial = /\p{Ll}\p{Lu}\.$/u;

/** Adds what speaks for and against an author whose name begins with `first` and ends with `last`. */
export function addRight(first: Word, last: Word, lexicon: Lexicon, features: Float64Array): void {
  const { text: right, shape, seen } = first;
  if (shape === "initial") features[f["first begins with initial"]] = 1;
  addStyle(shape === "initial", features);
  if (isLower(right[0] ?? "")) features[f["lower seam"]] = 1;
  if (capitalRun.test(right)) features[f["first capital run"]] = 1;
  if (capitalPair.test(right)) features[f["first capital pair"]] = 1;
  if (capitalsWithStop.test(right)) features[f["first capitals with stop"]] = 1;
  if (innerInitial.test(right)) features[f["first inner initial"]] = 1;
  if (groupWord.test(last.text)) features[f["first group word"]] = 1;
  if (shape === "camel") addParts(right, lexicon, features);
  if (shape !== "initial" && seen.given + seen.family === 0) features[f["first given unknown"]] = 1;
}

// Where the other names begin with an initial, the first is likely to do so too.
function addStyle(initial: boolean, features: Float64Array): void {
  const names = features[f["rest names"]] ?? 0;
  if (names === 0) return;
  const others = features[f["rest names with initial"]] ?? 0;
  if (initial) features[f[others > 0 ? "initials agree" : "initials first only"]] = 1;
  else if (others * 2 > names) features[f["initials rest only"]] = 1;
}

// "SeungJun" is two given names in one; "NetRaz" is the end of "ControlNet" and a given name.
function addParts(token: string, lexicon: Lexicon, features: Float64Array): void {
  const parts = token.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => lookUp(keyOf(part), lexicon));
  const best = parts.map(({ given, family, word }) => Math.max(given, family) - word);
  features[f["first camel parts known"]] = Math.min(...best) / 4;
  features[f["first camel begins with word"]] = Math.max(0, -(best[0] ?? 0)) / 4;
}
