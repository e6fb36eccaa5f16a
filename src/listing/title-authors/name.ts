import { type Lexicon, soundsLikeName } from "../model/lexicon.ts";
import { feature as f } from "./feature.ts";
import type { Shape } from "./token.ts";
import type { Word } from "./word.ts";

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
