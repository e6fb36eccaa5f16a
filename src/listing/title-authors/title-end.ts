import { type FeatureName, feature as f } from "../model/features.ts";
import { keyOf, type Lexicon, lookUp, soundsLikeName } from "../model/lexicon.ts";
import { add, type Evidence } from "../model/model.ts";
import { holdsExactly, holdsStem, holdsWord } from "./abstract.ts";
import type { ListingStyle } from "./style.ts";
import { isLower, isParticle, isUpper, shapeOf } from "./tokens.ts";

// Prefixes that begin a name more often than they end a title.
const namePrefix = /(?:^|[^\p{Lu}])(?:Mac|De|Le|La|Di|Du|Van|Von|El|Al|Fitz|St|Ver|Ten|Da|Del|Della|Ben)$/u;
const functionWord =
  /^(?:an?|the|of|and|or|for|in|on|with|to|from|by|at|as|via|und|oder|der|die|das|des|dem|den|ein|eine|im|zur|zum|für|mit|von|et|ou|du|au|les|une?|sur|pour|y|del|los|las|para|con)$/;

/** The context of a title's last word. */
export interface TitleContext {
  /** "" if there is none. */
  readonly abstract: string;
  readonly lexicon: Lexicon;
  readonly style: ListingStyle;
  /** The word before it, "" if there is none. */
  readonly previous: string;
}

/** The features of a title's last word; `held` is whether the abstract contains it. */
export interface TitleEnd {
  readonly held: boolean;
}

/** Adds the evidence for and against `left` as the last word of a title, with `right` glued to it. */
export function addTitleEnd(left: string, right: string, context: TitleContext, into: Evidence): TitleEnd {
  const { sentenceEnd } = context.style;
  add(into, f["sentence end in style"], addEnding(left, into) ? sentenceEnd : -sentenceEnd);
  const word = trimMarks(left);
  if (word === "") {
    add(into, f["left unknown"], 1);
    return { held: false };
  }
  const allCapitals = isAllCapitals(word) && isAllCapitals(context.previous);
  if (!allCapitals && isUpper(left.at(-1) ?? "") && isUpper(right[0] ?? "")) {
    add(into, f["no case change"], 1);
    if (!/[\p{Ll}.]/u.test(right)) add(into, f["capitals both sides"], 1);
  }
  addKind(word, left, into);
  const tail = word.slice(word.lastIndexOf("-") + 1);
  const held = context.abstract !== "" && holdsWord(context.abstract, word);
  addHeld(word, held, allCapitals, context.lexicon, into);
  if (!held && context.abstract !== "") addAbsent(tail, context.abstract, into);
  addKnown(word, tail, context.lexicon, into);
  return { held };
}

// Features of the word alone.
function addKind(word: string, left: string, into: Evidence): void {
  if (isParticle(word)) add(into, f["left particle"], 1);
  else if (functionWord.test(word)) add(into, f["left function word"], 1);
  if (word.length === 1) add(into, f["left one letter"], 1);
  if (isLower(word[0] ?? "")) add(into, f["left lower start"], 1);
  if (namePrefix.test(left)) add(into, f["left name prefix"], 1);
}

// The letters, digits and plus signs of a word, without the marks around them.
function trimMarks(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && isMark(word.charCodeAt(start), false)) start++;
  while (end > start && isMark(word.charCodeAt(end - 1), true)) end--;
  return start === 0 && end === word.length ? word : word.slice(start, end);
}

const mark = /[^\p{L}\p{N}]/u;

function isMark(code: number, atEnd: boolean): boolean {
  if ((code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)) return false;
  if (code === 43) return !atEnd;
  return code < 128 || (mark.test(String.fromCharCode(code)) && (code < 0xd800 || code > 0xdfff));
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(word);
}

// "13 TeV", "5 GHz": an SI prefix and a unit.
const unit = /^[kMGTPEZmµnpf]?(?:eV|Hz|Pa|Wh|W|V|Bq|Sv|dB)$/;

function addHeld(word: string, held: boolean, allCapitals: boolean, lexicon: Lexicon, into: Evidence): void {
  const shape = shapeOf(word);
  if (shape === "camel") {
    add(into, f[held ? "left camel in abstract" : "left camel"], 1);
    if (unit.test(word)) add(into, f["left unit"], 1);
    if (!held) add(into, f["left camel known"], lookUp(keyOf(word), lexicon).word / 4);
  }
  if (word.length > 1 && (shape === "capitals" || shape === "initial")) {
    const kind = held ? "left capitals in abstract" : "left capitals";
    add(into, f[allCapitals ? "left capitals in capitals" : kind], 1);
  } else if (held) add(into, f["left in abstract"], 1);
}

function addAbsent(tail: string, abstract: string, into: Evidence): void {
  const stemHeld = tail.length > 3 && holdsStem(abstract, stem(tail));
  add(into, f[stemHeld ? "left stem in abstract" : "left absent from abstract"], 1);
}

function addKnown(word: string, tail: string, lexicon: Lexicon, into: Evidence): void {
  const whole = lookUp(keyOf(word), lexicon);
  const seen = whole.word > 0 || tail === word ? whole : lookUp(keyOf(tail), lexicon);
  add(into, f["left known word"], seen.word / 4);
  const known = Math.max(seen.given, seen.family);
  if (known > seen.word) add(into, f["left known name"], (known - seen.word) / 4);
  if (seen.word > 0 || known > 0) return;
  add(into, f["left unknown"], 1);
  add(into, f["left sounds"], soundsLikeName(keyOf(tail), lexicon));
}

const dotAfterInitial = /(?:^|[^\p{L}])\p{L}\.$/u;
const dotAfterWord = /(?:[\p{L}\d)\]”"’']\p{L}|[\d)\]”"’'+$}])\.$/u;

// Adds the features of the last character; true if it ends a sentence.
function addEnding(left: string, into: Evidence): boolean {
  const end = left.at(-1) ?? "";
  const kind = end === "." ? dotKind(left.slice(-4)) : endings.get(end);
  if (kind) add(into, f[kind], 1);
  else if (end >= "0" && end <= "9") add(into, f["left digit"], 1);
  else if (!isUpper(end) && !isLower(end)) add(into, f["left other mark"], 1);
  if (kind === "left dot after word" || kind === "left question") return true;
  return /[.?!][\])”"’]$/.test(left.slice(-2));
}

const endingMarks: readonly (readonly [string, FeatureName])[] = [
  ["?!", "left question"],
  [")]}$*>", "left closing"],
  ["\"”’»'“«‘", "left quote"],
  ["-", "left hyphen"],
];
const endings: ReadonlyMap<string, FeatureName> = new Map(
  endingMarks.flatMap(([marks, name]) => [...marks].map((mark) => [mark, name] as const)),
);

function dotKind(tail: string): FeatureName {
  if (dotAfterInitial.test(tail)) return "left dot after initial";
  return dotAfterWord.test(tail) ? "left dot after word" : "left dot inside";
}

function stem(word: string): string {
  if (word.length > 6) return word.replace(/(?:ies|es|s|ing|ed|al|ation|ion|ity|y)$/i, "");
  return word.replace(/s$/i, "");
}

const gluedInitial = /\p{Ll}\p{Lu}\.?$/u;

/** Adds the evidence that `token` is one word; true if there is any. */
export function addWhole(token: string, abstract: string, lexicon: Lexicon, into: Evidence): boolean {
  const word = trimMarks(token);
  const held = abstract !== "" && holdsExactly(abstract, word);
  if (held) add(into, f["whole in abstract"], 1);
  // "simulationS." is the end of a title and an initial, though the lexicon, which ignores case, has "simulations".
  const seen = gluedInitial.test(token) ? undefined : lexicon.tokens.get(keyOf(word));
  if (!seen) return held;
  const name = Math.max(seen.given, seen.family);
  if (name > 0) add(into, f["whole known name"], name / 4);
  if (seen.word > 0) add(into, f["whole known word"], seen.word / 4);
  return held || name > 0;
}

// No word ends in one of these by chance often enough to ask for more.
const longParticles = new Set(["van", "von", "della", "dos"]);

/** True where `left` ends in a known word, and `right` is a known name, a particle or a small initial. */
export function partsKnown(left: string, right: string, abstract: string, lexicon: Lexicon): boolean {
  const tail = left.slice(left.lastIndexOf("-") + 1);
  if (tail.length < 2) return false;
  const isWord = () => holdsWord(abstract, tail) || lookUp(keyOf(tail), lexicon).word > 2;
  if (longParticles.has(right) && tail.length > 2) return true;
  if (right.length === 2 && right.endsWith(".")) return tail.length > 3 && isWord();
  const name = lookUp(keyOf(right), lexicon);
  if (!isParticle(right) && (right.length < 3 || name.given + name.family < 2 || name.word > name.given + 2))
    return false;
  return isWord();
}
