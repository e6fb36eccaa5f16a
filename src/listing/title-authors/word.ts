import { keyOf, type Lexicon, type Seen } from "../model/lexicon.ts";
import { type Shape, shapeOf } from "./token.ts";

/** A token with what can be told of it by itself. */
export interface Word {
  readonly text: string;
  readonly shape: Shape;
  /** The token as the lexicon keys it; "" where the lexicon was not asked. */
  readonly key: string;
  readonly seen: Seen;
}

const never: Seen = { given: 0, family: 0, word: 0 };
const inLexicon: ReadonlySet<Shape> = new Set<Shape>(["capitalised", "camel", "capitals"]);

/** Describes a token. Initials, particles, numbers and words in lower case speak by their shape alone. */
export function describe(text: string, lexicon: Lexicon): Word {
  const shape = shapeOf(text);
  if (!inLexicon.has(shape)) return { text, shape, key: "", seen: never };
  const key = keyOf(text);
  return { text, shape, key, seen: lookUp(key, lexicon) };
}

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
