import { keyOf, type Lexicon, type Seen, soundsLikeName } from "../prior/lexicon.ts";
import { feature as f } from "./feature.ts";
import { type Shape, shapeOf } from "./token.ts";

/** Where a name's features go: those of the first name and of the others have weights of their own. */
export type Slot = "first" | "rest";

// The features of the first name stand in the same order as those of the others.
const offsets = { rest: 0, first: f["first one token"] - f["rest one token"] } as const;

const never: Seen = { given: 0, family: 0, word: 0 };

/** What the lexicon says of a token; a hyphenated one that it does not hold is judged by its rarest part. */
export function lookUp(key: string, { tokens }: Lexicon): Seen {
  const seen = tokens.get(key);
  if (seen || !key.includes("-")) return seen ?? never;
  const parts = key.split("-").filter((part) => part !== "");
  let { given, family, word } = { given: 9, family: 9, word: 9 };
  for (const part of parts) {
    const one = tokens.get(part) ?? never;
    given = Math.min(given, Math.max(one.given, one.family));
    family = Math.min(family, one.family);
    word = Math.min(word, one.word);
  }
  return parts.length === 0 ? never : { given, family, word };
}

/** Adds to `into` what the tokens of one name say, read as given names with the family name last. */
export function addName(tokens: readonly string[], slot: Slot, lexicon: Lexicon, into: Float64Array): void {
  const offset = offsets[slot];
  const add = (index: number, value: number) => {
    into[index + offset] = (into[index + offset] ?? 0) + value;
  };
  const count = tokens.length;
  addCount(count, add);
  for (let i = 0; i < count && i < 12; i++) {
    const token = tokens[i] ?? "";
    const shape = shapeOf(token);
    const index = shapeFeature(shape);
    if (index !== undefined) add(index, 1);
    if (!worded.has(shape)) continue;
    addToken(keyOf(token), i === 0 ? "given" : i === count - 1 ? "family" : "middle", lexicon, add);
  }
}

const worded: ReadonlySet<Shape> = new Set<Shape>(["capitalised", "camel", "lower", "capitals"]);

function addCount(count: number, add: (index: number, value: number) => void): void {
  if (count === 1) add(f["rest one token"], 1);
  else if (count === 3) add(f["rest three tokens"], 1);
  else if (count === 4) add(f["rest four tokens"], 1);
  else if (count > 4) add(f["rest more tokens"], count - 4);
}

function shapeFeature(shape: Shape): number | undefined {
  switch (shape) {
    case "lower":
      return f["rest lower words"];
    case "digits":
    case "symbol":
      return f["rest odd tokens"];
    case "camel":
      return f["rest camel"];
    case "capitals":
      return f["rest capitals"];
    case "initial":
      return f["rest initials"];
    case "particle":
      return f["rest particles"];
    default:
      return undefined;
  }
}

function addToken(
  key: string,
  role: "given" | "family" | "middle",
  lexicon: Lexicon,
  add: (index: number, value: number) => void,
): void {
  const { given, family, word } = lookUp(key, lexicon);
  if (given + family + word === 0) {
    add(f["rest unknown sounds"], soundsLikeName(key, lexicon));
    return;
  }
  if (given + family === 0) {
    add(f["rest known words"], word / 4);
    return;
  }
  const best = Math.max(given, family);
  if (role === "given") add(f["rest given"], (Math.max(given, family * 0.7) - word * 0.5) / 4);
  else if (role === "family") add(f["rest family"], (Math.max(family, given * 0.7) - word * 0.5) / 4);
  else add(f["rest middle"], (best - word * 0.5) / 4);
}
