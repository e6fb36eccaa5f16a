import { FIRST_OFFSET, feature as f } from "../model/features.ts";
import { keyOf, type Lexicon, lookUp, soundsLikeName } from "../model/lexicon.ts";
import { add, type Evidence } from "../model/model.ts";
import type { Shape, Word } from "./tokens.ts";

/** How a name is written: "Ada Vesely", "A. Vesely", "A Vesely", "Vesely AB", one word, or a group. */
export type NameFormat = "full" | "dotted" | "bare" | "family-first" | "single" | "group";

const groupWord =
  /^(?:teams?|labs?|laborator(?:y|ies)|groups?|collaborations?|consorti(?:um|a)|committees?|investigators?|networks?|ai|research|community|authors|projects?|foundation|initiative|association|society|task|force|alliance)$/i;

/** True for a word that names a group: "Collaboration", "Team". */
function isGroupWord(text: string): boolean {
  return text.length > 1 && groupWord.test(text);
}

/** Number of names in each format. */
export function countFormats(formats: readonly NameFormat[]): Record<NameFormat, number> {
  const counts = { full: 0, dotted: 0, bare: 0, "family-first": 0, single: 0, group: 0 };
  for (const format of formats) counts[format]++;
  return counts;
}

// "Jr.", "III", and the numbers by which DBLP tells namesakes apart: "Ada Vesely 0003".
const appendix = /^(?:[JS]r\.?|II|III|IV|0\d{3})$/;

// How many words a name has without what may follow it.
function plainCount(words: readonly Word[]): number {
  return words.length > 2 && appendix.test(words.at(-1)?.text ?? "") ? words.length - 1 : words.length;
}

/** How a name is written. */
export function formatOf(words: readonly Word[]): NameFormat {
  const [first, last = first] = [words[0], words[plainCount(words) - 1]];
  if (!first || !last) return "single";
  if (isGroupWord(last.text)) return "group";
  if (words.length === 1) return "single";
  if (first.shape === "initial") return first.text.includes(".") ? "dotted" : "bare";
  return isTrailingInitials(last) ? "family-first" : "full";
}

const trailingInitials = /^(?:\p{Lu}-?){1,3}$/u;

function isTrailingInitials({ text, shape }: Word): boolean {
  return (shape === "initial" || shape === "capitals") && trailingInitials.test(text);
}

const shapes: Readonly<Partial<Record<Shape, number>>> = {
  lower: f["rest lower words"],
  digits: f["rest odd tokens"],
  symbol: f["rest odd tokens"],
  camel: f["rest camel"],
  capitals: f["rest capitals"],
  initial: f["rest initials"],
  particle: f["rest particles"],
};

// By the number of words; names usually have two.
const counted = [
  undefined,
  f["rest one token"],
  undefined,
  f["rest three tokens"],
  f["rest four tokens"],
  f["rest more tokens"],
];

/** Adds the features of one name's words, for the first author or another one. */
export function addName(
  words: readonly Word[],
  format: NameFormat,
  slot: "first" | "rest",
  lexicon: Lexicon,
  into: Evidence,
): void {
  const offset = slot === "first" ? FIRST_OFFSET : 0;
  if (format === "group") {
    addGroup(words, offset, into);
    return;
  }
  const count = plainCount(words);
  const index = counted[Math.min(count, 5)];
  if (index !== undefined) add(into, offset + index, Math.max(1, count - 4));
  for (let i = 0; i < count; i++) {
    const word = words[i];
    if (!word) continue;
    const shaped = shapes[word.shape];
    if (shaped !== undefined) add(into, offset + shaped, 1);
    if (word.shape === "camel") addCamel(word.text, i, lexicon, into, offset);
    if (word.key !== "") addWord(word, roleOf(i, count, format), lexicon, into, offset);
  }
}

// Small words inside the name of a group: "Committee in Japan".
const linking = new Set(["of", "for", "in", "the", "on", "and", "de", "für"]);

// A group's name may contain capitals, camel case and numbers ("H1", "MicroBooNE", "Belle II") as well as words.
function addGroup(words: readonly Word[], offset: number, into: Evidence): void {
  add(into, offset + f["rest group word"], 1);
  for (const { text, shape } of words) {
    if (shape === "lower" && !linking.has(text)) add(into, offset + f["rest lower words"], 1);
    else if (shape === "symbol") add(into, offset + f["rest odd tokens"], 1);
  }
  if (words.length > 5) add(into, offset + f["rest more tokens"], words.length - 5);
}

type Role = "given" | "family" | "middle";

function roleOf(index: number, count: number, format: NameFormat): Role {
  if (format === "family-first") return "family";
  if (index === 0 && format !== "single") return "given";
  return index === count - 1 ? "family" : "middle";
}

const innerInitial = /\p{Ll}\p{Lu}\.$/u;

// "SeungJun" is two given names in one; "NetRaz" is the end of "ControlNet" and a given name.
function addCamel(text: string, index: number, lexicon: Lexicon, into: Evidence, offset: number): void {
  if (innerInitial.test(text)) add(into, offset + f["rest inner initial"], 1);
  if (index > 0) add(into, offset + f["rest camel late"], 1);
  const values = camelParts(text, lexicon);
  add(into, offset + f["rest camel parts known"], Math.min(...values) / 4);
  if (offset === FIRST_OFFSET && index === 0)
    add(into, f["first camel begins with word"], Math.max(0, -(values[0] ?? 0)) / 4);
}

function camelParts(text: string, lexicon: Lexicon): number[] {
  return text
    .slice(0, 60)
    .split(/(?<=\p{Ll})(?=\p{Lu})/u)
    .map((part) => {
      const { given, family, word } = lookUp(keyOf(part), lexicon);
      return Math.max(given, family) - word;
    });
}

function addWord({ key, seen }: Word, role: Role, lexicon: Lexicon, into: Evidence, offset: number): void {
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
