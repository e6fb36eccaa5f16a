import { defaultModel } from "../../model/default-model.ts";
import { keyOf, lookUp, soundsLikeName } from "../../model/lexicon.ts";
import { nameInLine, parseName } from "../../personal-names.ts";
import { readFamilyNames } from "../family-names.ts";
import { isFullName, isInitials, isVancouver } from "./name-patterns.ts";
import { isGroup, type NameForm, type NameList, readNames } from "./names.ts";

const SMALL =
  /^(?:is|are|the|of|for|all|you|your|we|our|with|from|to|in|on|at|by|not|what|how|why|when|where|can|do|does|via|using|towards?|without|and|or|as|be|it|its|into|beyond)$/iu;

/** Minimum scores of likely names: of a single one, of several on average, and of one before "et al.". */
const LEAST = { single: -0.45, several: -0.7, etAl: -1 };

/** Above 0 if the text is more likely a person's name than words of a title or venue. */
export function personScore(text: string): number {
  if (!isFullName(text) && !isVancouver(text)) return -2;
  const words = text.split(/\s+/u);
  if (words.length > 5 || words.some((word) => SMALL.test(word))) return -2;
  if (words.length === 1 && !/\p{Lo}/u.test(text)) return -1;
  let score = 0;
  for (const word of words) {
    if (isInitials(word.replace(/\.?$/u, "."))) {
      score += 0.5;
      continue;
    }
    if (!/^\p{Lu}/u.test(word)) continue;
    const key = keyOf(word.replace(/[.,]$/u, ""));
    const { given, family, word: asWord } = lookUp(key, defaultModel.lexicon);
    if (given + family + asWord === 0)
      score += Math.max(-1, Math.min(1, soundsLikeName(key, defaultModel.lexicon) / 2));
    else score += Math.max(-1.5, Math.min(1.5, (Math.max(given, family) - asWord) / 3));
  }
  return /\p{Lo}/u.test(text) ? 1 : score / words.length;
}

/** Reads a text as a list of names where most of them are likely persons; undefined for any other text. */
export function readLikelyNames(text: string, form?: NameForm): NameList | undefined {
  const family = SINGLE_FAMILY.exec(text.trim())?.[1];
  if (family !== undefined) return { authors: [family], etAl: true, form: "full" };
  const families = readFamilyNames(text.trim());
  if (families) return { ...families, form: "full" };
  const names = readNames(text, form);
  if (names === undefined) return undefined;
  const scores = names.authors.map((name) =>
    isGroup(name) ? 0 : personScore(nameInLine(parseName(name.replace(/, (?:Jr|Sr|I+)\.?$/u, "")))),
  );
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (names.etAl) return mean > LEAST.etAl ? names : undefined;
  if (names.authors.every(isGroup) && !KNOWN_GROUP.test(text)) return undefined;
  return mean > (scores.length > 1 ? LEAST.several : LEAST.single) ? names : undefined;
}

const KNOWN_GROUP = /\b(?:team|collaboration|consortium|openai|deepmind|anthropic)\b/iu;

/** `Vaswani et al.` */
const SINGLE_FAMILY = /^((?:(?:van|von|de|der|den|la|di|da|el|al) )*\p{Lu}[\p{L}’'-]+),? et\.? ?al\.?$/u;
