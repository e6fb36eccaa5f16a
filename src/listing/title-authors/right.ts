import { keyOf, type Lexicon } from "../model/lexicon.ts";
import { feature as f } from "./feature.ts";
import { isLower } from "./token.ts";
import { lookUp, type Word } from "./word.ts";

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
