import { defaultModel } from "../../../model/default-model.ts";
import { keyOf, lookUp, soundsLikeName } from "../../../model/lexicon.ts";
import { type Shape, shapeOf } from "../../../title-authors/tokens.ts";

// By the number of words: names usually have two or three.
const BY_COUNT = [-6, -1.2, 0.6, 0.3, 0, -0.8, -2, -3];
const BY_SHAPE: Readonly<Partial<Record<Shape, number>>> = {
  initial: 0.6,
  particle: 0.2,
  digits: -4,
  symbol: -2.5,
};
const GROUP = /\b(?:team|group|collaboration|consortium|network investigators|task force)$/i;
const HAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·]{2,8}$/u;

/**
 * How likely a text is one person's name, as log-odds: above 1 certainly a name, below -1 certainly not. The lexicon
 * distinguishes words from names; unknown words are judged by their sound.
 */
export function nameOdds(text: string): number {
  if (text.length > 90 || text.length < 2) return -6;
  if (GROUP.test(text) && /^\p{Lu}/u.test(text)) return 1.5;
  const tokens = text.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, "").split(" ");
  if (tokens.length > 7) return -6;
  if (tokens.length === 1 && HAN.test(text)) return 1;
  if (tokens.length === 1 && /^[\p{Lu}\d-]+$/u.test(text)) return -4;
  let odds = BY_COUNT[tokens.length] ?? -6;
  for (const [index, token] of tokens.entries()) odds += tokenOdds(token, index === tokens.length - 1);
  return Math.max(-6, Math.min(4, odds));
}

/** The same for one word; `isLast` is whether it is the last word of its name. */
export function tokenOdds(token: string, isLast: boolean): number {
  const shape = shapeOf(token.replace(/^["“(]|["”)]$/g, ""));
  if (shape === "particle" && isLast) return -1;
  const fixed = BY_SHAPE[shape];
  if (fixed !== undefined) return fixed;
  if (shape === "caseless") return token.length <= 4 ? 0.8 : -1;
  const { given, family, word } = lookUp(keyOf(token), defaultModel.lexicon);
  if (shape === "lower") return Math.max(given, family) > word ? -0.8 : -2.5;
  const known = Math.max(given, family);
  if (known > 0) return Math.max(-2.5, Math.min(2, (known - word * 0.9) * 0.35));
  if (word > 0) return -0.5 - word * 0.25;
  return 0.4 + Math.max(-0.7, Math.min(0.9, soundsLikeName(keyOf(token), defaultModel.lexicon) * 0.12));
}
