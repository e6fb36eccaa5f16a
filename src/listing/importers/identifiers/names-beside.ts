import { closeList } from "../../authors.ts";
import { AND, areFamilyPair, NAME_SEPARATOR } from "../names/family-names.ts";
import { readLikelyNames } from "../references/names/person.ts";

/** A title, and the names next to it. */
export interface TitleNames {
  readonly title: string;
  readonly authors: readonly string[];
  readonly etAl: boolean;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,3}`;
/** `Vaswani et al., Title`, `Kingma and Ba: Title`; one name alone can be a word of the title. */
const BEFORE = new RegExp(
  String.raw`^(${NAME}(?:, ${NAME}){0,8}(?:,? et al\.?|,? (?:and|&) ${NAME}))\s*[,:]\s+(?=[\p{Lu}\p{N}"“])`,
  "u",
);
/** `Title (Vaswani et al.)`; a single name may be the presenter's. */
const AFTER = /(?<=\S) ?\(([^()]{4,120})\)[\s:.,–—-]*$/u;

/** Separates names before a title, or in brackets after it, from the title; undefined without names. */
export function cutNamesBeside(text: string): TitleNames | undefined {
  const before = BEFORE.exec(text.slice(0, 400));
  const names = before && readNames(before[1] ?? "");
  if (names) return { title: text.slice(before[0].length), ...names };
  const after = AFTER.exec(text.slice(-140));
  const named = after && readNames(after[1] ?? "");
  return named ? { title: text.slice(0, text.length - after[0].length), ...named } : undefined;
}

/** Several names, or one with "et al."; undefined for anything else. */
function readNames(text: string): Omit<TitleNames, "title"> | undefined {
  const closed = closeList(text);
  const split = closed.text.split(NAME_SEPARATOR);
  const isPair = AND.test(text) && areFamilyPair(split);
  const authors = closed.etAl || isPair ? split : readLikelyNames(text)?.authors;
  if (authors === undefined || (authors.length < 2 && !closed.etAl)) return undefined;
  return { authors, etAl: closed.etAl };
}
