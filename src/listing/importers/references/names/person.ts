import { defaultModel } from "../../../model/default-model.ts";
import { keyOf, lookUp, soundsLikeName } from "../../../model/lexicon.ts";
import { nameInLine, parseName } from "../../../personal-names.ts";
import { isCjk, isCjkListed } from "../../../title-authors/cjk.ts";
import { readFamilyNames } from "../../names/family-names.ts";
import { isFullName, isInitials, isVancouver } from "./name-patterns.ts";
import { isGroup, type NameForm, type NameList, readNames } from "./names.ts";

const SMALL =
  /^(?:is|are|the|of|for|all|you|your|we|our|with|from|to|in|on|at|by|not|what|how|why|when|where|can|do|does|via|using|towards?|without|and|or|as|be|it|its|into|beyond)$/iu;

/** Words of titles and sentences that are part of no name, unlike `Do`, `Can` and `In`. */
const SENTENCE =
  /(?:^| )(?:is|are|the|of|for|before|after|you|your|we|our|with|from|not|what|how|why|when|where|does|using|towards?|without|its|into|beyond)(?: |$)/iu;

/** Whether a text has a word that no name has. */
export function hasSentenceWord(text: string): boolean {
  return SENTENCE.test(text);
}

/** Minimum scores of likely names: of a single one, of several on average, and of one before "et al.". */
const LEAST = { single: -0.45, several: -0.7, etAl: -1 };

/** Above 0 if the text is more likely a person's name than words of a title or venue. */
export function personScore(text: string): number {
  if (!isFullName(text) && !isVancouver(text)) return -2;
  const words = text.split(/\s+/u);
  if (words.length > 5 || words.some((word) => SMALL.test(word))) return -2;
  if (words.length === 1 && !/\p{Lo}/u.test(text)) return -1;
  if (words.length === 1 && isCjk(text)) return isCjkListed(text) ? 1 : -1;
  return /\p{Lo}/u.test(text) ? 1 : words.reduce((sum, word) => sum + wordScore(word), 0) / words.length;
}

const OTHER_LETTERS = /[^\p{ASCII}’‐‑]/u;

function wordScore(word: string): number {
  if (isInitials(word.replace(/\.?$/u, "."))) return 0.5;
  if (!/^\p{Lu}/u.test(word)) return 0;
  const bare = word.replace(/[.,]$/u, "");
  const known = knownScore(bare);
  if (known !== undefined) return Math.max(-1.5, Math.min(1.5, known / 3));
  // The model knows how English words and names sound; a word with other letters is hardly English.
  return Math.max(OTHER_LETTERS.test(bare) ? 0 : -1, Math.min(1, soundScore(bare) / 2));
}

/** The mean of names' scores. */
export function meanScore(names: readonly string[], scoreOf = personScore): number {
  return names.reduce((sum, name) => sum + scoreOf(name), 0) / names.length;
}

/** Above 0 if a word is more often part of a name than another word; undefined if the model does not know it. */
export function knownScore(word: string): number | undefined {
  const { given, family, word: other } = lookUp(keyOf(word), defaultModel.lexicon);
  return given + family + other === 0 ? undefined : Math.max(given, family) - other;
}

/** Above 0 if an unknown word sounds like a name. */
export function soundScore(word: string): number {
  return soundsLikeName(keyOf(word), defaultModel.lexicon);
}

/** Reads a text as a list of names where most of them are likely persons; undefined for any other text. */
export function readLikelyNames(text: string, form?: NameForm): NameList | undefined {
  const family = SINGLE_FAMILY.exec(text.trim())?.[1];
  if (family !== undefined) return { authors: [family], etAl: true, form: "full" };
  const families = readFamilyNames(text.trim());
  if (families) return { ...families, form: "full" };
  const names = SUBTITLE.test(text) ? undefined : readNames(text, form);
  if (names === undefined) return undefined;
  const mean = meanScore(names.authors, (name) =>
    isGroup(name) ? 0 : personScore(nameInLine(parseName(name.replace(/, (?:Jr|Sr|I+)\.?$/u, "")))),
  );
  if (names.etAl) return mean > LEAST.etAl ? names : undefined;
  if (names.authors.every(isGroup) && !KNOWN_GROUP.test(text)) return undefined;
  return mean > (names.authors.length > 1 ? LEAST.several : LEAST.single) ? names : undefined;
}

/** The end of a title after a colon, in the form of an initial and a name. */
const SUBTITLE =
  /^(?:A|An|The) (?:Survey|Tutorial|Review|Overview|Primer|Study|Benchmark|Dataset|Framework|Perspective|Guide|Reply|Response|Critique|Roadmap|Vision|Proposal|Retrospective|Manifesto|Comparison|Approach|Method|Note)$/u;

const KNOWN_GROUP = /\b(?:team|collaboration|consortium|openai|deepmind|anthropic)\b/iu;

/** `Vaswani et al.` */
const SINGLE_FAMILY = /^((?:(?:van|von|de|der|den|la|di|da|el|al) )*\p{Lu}[\p{L}’'-]+),? et\.? ?al\.?$/u;
