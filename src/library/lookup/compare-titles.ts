import { distance } from "fastest-levenshtein";
import type { TitleForms } from "./title-forms.ts";

/**
 * The similarity of two titles. `same`: equal except for accents, LaTeX, case and punctuation; `misspelt`: one letter
 * inside a long word differs; `beginning`: the listing truncates the title; `similar`: a person has to decide.
 */
export type TitleLikeness = "same" | "misspelt" | "beginning" | "similar" | "different";

/** Minimum length of a truncated title in letters: many titles share shorter beginnings. */
const SHORTEST_BEGINNING = 20;
/** The same without an ellipsis. */
const SHORTEST_UNMARKED = 40;
/** Minimum share of common letters of similar titles. */
const SIMILAR = 0.8;

/** Compares the title in a listing with the title from a service. */
export function compareTitles(listed: TitleForms, known: TitleForms): TitleLikeness {
  if (listed.words.length === 0 || known.words.length === 0) return "different";
  if (listed.forms.some((form) => known.forms.includes(form))) return ofSameLetters(listed, known);
  if (isBeginning(listed, known)) return isSequel(listed, known) ? "similar" : "beginning";
  if (listed.numbers !== known.numbers) return "different";
  if (listed.signs === known.signs && isMisspelt(listed.words, known.words)) return "misspelt";
  return isSimilar(listed.forms[0] ?? "", known.forms[0] ?? "") ? "similar" : "different";
}

/** Symbols may differ, and a truncated title may continue in any way. */
function ofSameLetters(listed: TitleForms, known: TitleForms): TitleLikeness {
  if (listed.signs !== known.signs || !sameArticles(listed, known)) return "similar";
  return listed.cut ? "beginning" : "same";
}

/** True if most letters agree, or one is the beginning of the other, like a title without its subtitle. */
function isSimilar(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length >= SHORTEST_BEGINNING && longer.startsWith(shorter)) return true;
  return 1 - distance(one, other) / longer.length >= SIMILAR;
}

/** Without spaces, `a typical case` would equal `atypical case`. */
function sameArticles(listed: TitleForms, known: TitleForms): boolean {
  const articles = ({ words }: TitleForms) => words.filter((word) => word === "a").length;
  return articles(listed) === articles(known);
}

/** Signs of a sequel. */
const SEQUEL =
  /^(?:v\d{1,2}|part|sequel|revisited|extended|erratum|corrigendum|addendum|correction|reply|comment|retracted|i{2,3}|iv|vi{1,3}|ix)$/;

/** Whether a title continues another one: a sequel shares most words with the original. */
function isSequel(listed: TitleForms, known: TitleForms): boolean {
  const rest = known.words.slice(listed.words.length);
  return rest.some((word) => SEQUEL.test(word)) || /^\d{1,2}$/.test(rest.at(-1) ?? "");
}

/** True if truncated at an ellipsis or inside a word. */
function isBeginning(listed: TitleForms, known: TitleForms): boolean {
  const shortest = listed.cut ? SHORTEST_BEGINNING : SHORTEST_UNMARKED;
  return listed.forms.some(
    (form) =>
      form.length >= shortest &&
      known.forms.some((whole) => whole.startsWith(form)) &&
      (listed.cut || isInsideWord(listed.words, known.words)),
  );
}

/** Word endings: `Network` is not a truncated `Networks`. */
const ENDING =
  /^(?:s|es|d|ed|e|r|er|ers|or|ors|n|en|ing|ings|ly|al|ally|y|ity|ic|ics|ion|ions|ation|ment|ments|ness|able|less|ful|ize|ized|ism|ist|work|works|like)$/;

function isInsideWord(listed: readonly string[], known: readonly string[]): boolean {
  const last = listed.at(-1) ?? "";
  const whole = known[listed.length - 1] ?? "";
  return (
    whole.startsWith(last) && whole !== last && !/\d/.test(whole) && !ENDING.test(whole.slice(last.length))
  );
}

/**
 * True if both have the same number of words and one word differs in one inner letter; a different first or last
 * letter may change the meaning.
 */
function isMisspelt(listed: readonly string[], known: readonly string[]): boolean {
  if (listed.length !== known.length) return false;
  const different = listed.flatMap((word, k) => (word === known[k] ? [] : [[word, known[k] ?? ""] as const]));
  const [pair, ...more] = different;
  if (pair === undefined || more.length > 0) return false;
  const [word, other] = pair;
  const inside = word.slice(0, 3) === other.slice(0, 3) && word.slice(-2) === other.slice(-2);
  return Math.min(word.length, other.length) >= 8 && inside && distance(word, other) === 1;
}
