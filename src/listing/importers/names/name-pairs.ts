import { diagnose } from "../../../diagnostics/catalogue.ts";
import { closeList, isSuffix } from "../../authors.ts";
import { defaultModel } from "../../model/default-model.ts";
import { keyOf, lookUp } from "../../model/lexicon.ts";
import type { ReadItem, ReadRecords } from "../shape.ts";

const PARTICLES = `(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|zu|el|al) )*`;
const ONE_NAME = String.raw`${PARTICLES}\p{Lu}[\p{L}\p{M}’'-]+`;
/** Two names of one word each, such as `Kingma, Ba`: two people, or one with the family name first. */
const PAIR = new RegExp(`^(${ONE_NAME}), ?(${ONE_NAME})$`, "u");
const SINGLE = new RegExp(`^${ONE_NAME}$`, "u");

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
      if (waiting.length > 0 || pairOf(item)) waiting.push(item);
      else yield item;
    }
    const convention = decide(counts, waiting);
    for (const item of waiting) yield decided(item, convention);
  };
}

/** The pair of names of a record that has no other authors. */
function pairOf(item: ReadItem): readonly [string, string] | undefined {
  if (!("authors" in item) || item.authorsField === undefined) return undefined;
  const [, first, second] = PAIR.exec(closeList(item.authorsField).text.trim()) ?? [];
  return first === undefined || second === undefined || isSuffix(second) ? undefined : [first, second];
}

/** The evidence in the authors of one paper: a list of single words, or commas read as parts of names. */
function conventionOf(item: ReadItem): Convention {
  if (!("authors" in item) || item.authorsField === undefined || pairOf(item)) return undefined;
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

/** How much more often a word is a given name than a family name. */
function givenExcess(word: string): number {
  const { given, family } = lookUp(keyOf(word), defaultModel.lexicon);
  return given - family;
}

/** A paper whose pair of names is read in the form of the list; an uncertain one gets a warning. */
function decided(item: ReadItem, convention: Convention): ReadItem {
  const pair = pairOf(item);
  if (pair === undefined || !("authors" in item)) return item;
  if (convention === "people") return { ...item, authors: pair };
  if (convention === "parts" && givenExcess(pair[1]) >= 0) return item;
  const doubt = `“${pair.join(", ")}” can be one author or two`;
  const found = diagnose("block-uncertain", item.location, { doubt });
  return { ...item, diagnostics: [...(item.diagnostics ?? []), found] };
}
