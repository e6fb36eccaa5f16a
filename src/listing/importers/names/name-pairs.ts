import { diagnose } from "../../../diagnostics/catalogue.ts";
import { closeList, isSuffix } from "../../authors.ts";
import type { SourceRecord } from "../record.ts";
import type { ReadItem, ReadRecords } from "../shape.ts";
import { alternationExcess, areInvertedWords, givenExcess } from "./family-names.ts";
import { givenFirst } from "./name-list.ts";

const PARTICLES = `(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|zu|el|al) )*`;
/** In Chinese, Japanese and Korean one word is a whole name. */
const WORD = String.raw`(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]+`;
const ONE_NAME = PARTICLES + WORD;
/** Two names of one word each, such as `Kingma, Ba`: two people, or one with the family name first. */
const PAIR = new RegExp(`^(${ONE_NAME}), ?(${ONE_NAME})$`, "u");
const SINGLE = new RegExp(`^${ONE_NAME}$`, "u");
/** Two names of which the first has several words: `García Márquez, Gabriela`, `Ada Vesely, Bo Lind`. */
const LONG_PAIR =
  /^(\p{L}[\p{L}\p{M}’'-]+(?: \p{L}[\p{L}\p{M}’'-]+){1,3}), ?(\p{L}[\p{L}\p{M}’'-]+(?: \p{L}[\p{L}\p{M}’'-]+){0,2})$/u;

/**
 * The meaning of commas in the rest of the list: they separate people, named by their family names alone, or parts of
 * a name.
 */
type Convention = "people" | "parts" | undefined;

/**
 * Makes a reader read `Kingma, Ba` in the form of the list's other papers: two people if these have `Devlin, Chang,
 * Lee`, one if they have `Vesely, Ada; Lind, Bo`. Without evidence there is a warning. From the first such paper on,
 * papers are held back until the end of the list, which may decide.
 */
export function decideNamePairs(read: ReadRecords): ReadRecords {
  return function* (text, file) {
    const waiting: ReadItem[] = [];
    const counts = { people: 0, parts: 0 };
    for (const item of read(text, file)) {
      const shown = conventionOf(item);
      if (shown) counts[shown] += 1;
      if (waiting.length > 0 || isUncertain(item)) waiting.push(item);
      else yield item;
    }
    const convention = decide(counts, waiting);
    for (const item of waiting) yield decided(item, convention);
  };
}

/** The names of a record whose format does not define how they are separated. */
function fieldOf(item: ReadItem): string {
  return "authors" in item && item.authorsField !== undefined ? closeList(item.authorsField).text.trim() : "";
}

/** The pair of names of a record that has no other authors. */
function pairOf(item: ReadItem, pattern = PAIR): readonly [string, string] | undefined {
  const [, first, second] = pattern.exec(fieldOf(item)) ?? [];
  return first === undefined || second === undefined || isSuffix(second) ? undefined : [first, second];
}

/** `Suharto, Wulandari, Prasetyo, Anjali`: words that the model knows neither as given nor as family names. */
function alternatingOf(item: ReadItem): readonly string[] | undefined {
  const words = fieldOf(item).split(/, ?/);
  const isRead = "authors" in item && 2 * item.authors.length === words.length;
  return isRead &&
    words.length > 2 &&
    words.every((word) => SINGLE.test(word)) &&
    alternationExcess(words) <= 0
    ? words
    : undefined;
}

function isUncertain(item: ReadItem): boolean {
  return (pairOf(item) ?? pairOf(item, LONG_PAIR) ?? alternatingOf(item)) !== undefined;
}

/** The evidence in the authors of one paper: a list of single words, or commas read as parts of names. */
function conventionOf(item: ReadItem): Convention {
  if (!("authors" in item) || item.authorsField === undefined || isUncertain(item)) return undefined;
  const { authors, etAl, authorsField } = item;
  if (authors.length > 0 && authors.every((name) => SINGLE.test(name)))
    return authors.length > 1 || etAl ? "people" : undefined;
  const pieces = closeList(authorsField)
    .text.split(/[,;]/)
    .filter((piece) => !isSuffix(piece.trim()));
  return authors.length < pieces.length ? "parts" : undefined;
}

/** The majority of papers decides; without evidence, pairs whose second words are given names. */
function decide(
  { people, parts }: { readonly people: number; readonly parts: number },
  items: readonly ReadItem[],
): Convention {
  if (people !== parts) return people > parts ? "people" : "parts";
  const excess = items.reduce((sum, item) => sum + givenExcess(pairOf(item)?.[1] ?? ""), 0);
  return excess > 0 ? "parts" : undefined;
}

/** A paper whose names are read in the form of the list; uncertain ones get a warning. */
function decided(item: ReadItem, convention: Convention): ReadItem {
  if (!("authors" in item)) return item;
  const alternating = alternatingOf(item);
  if (alternating) return decidedWords(item, alternating, convention);
  const pair = pairOf(item);
  if (pair === undefined) return decidedLong(item, convention);
  if (convention === "people") return { ...item, authors: pair };
  if (convention === "parts" && givenExcess(pair[1]) >= 0) return item;
  return doubted(item, pair, "one author or two");
}

/** `Suharto, Wulandari, Prasetyo, Anjali`: four people, or two with their family names first. */
function decidedWords(item: SourceRecord, words: readonly string[], convention: Convention): ReadItem {
  if (convention === "people") return { ...item, authors: words };
  if (convention === "parts") return item;
  return doubted(item, words, `${words.length / 2} authors or ${words.length}`);
}

/**
 * `García Márquez, Gabriela` is one author where the list has family names first, and two family names are followed by
 * given names.
 */
function decidedLong(item: SourceRecord, convention: Convention): ReadItem {
  const pair = pairOf(item, LONG_PAIR);
  if (pair === undefined || item.authors.length < 2) return item;
  const [first, second] = pair;
  const mayBeOne = !second.includes(" ") || areInvertedWords(first, second);
  if (convention === "parts" && givenExcess(first.slice(0, first.indexOf(" "))) <= 0) {
    const one = { ...item, authors: [givenFirst(pair.join(", "))] };
    return mayBeOne ? one : doubted(one, pair, "one author or two");
  }
  return convention !== "people" && mayBeOne ? doubted(item, pair, "one author or two") : item;
}

function doubted(item: SourceRecord, names: readonly string[], meanings: string): ReadItem {
  const found = diagnose("block-uncertain", item.location, {
    doubt: `“${names.join(", ")}” can be ${meanings}`,
  });
  return { ...item, diagnostics: [...(item.diagnostics ?? []), found] };
}
