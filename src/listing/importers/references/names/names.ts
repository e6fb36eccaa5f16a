import { FOREIGN_ET_AL, isSuffix, withoutDegrees } from "../../../authors.ts";
import { areFamilyNames, areInvertedWords, isCommonWord } from "../../names/family-names.ts";
import { givenFirst } from "../../names/name-list.ts";
import { trimMarks } from "../trim-marks.ts";
import { isFamily, isFullName, isGiven, isInitials, isVancouver } from "./name-patterns.ts";

/**
 * How a list writes its authors.
 * - `initials`: `Gomez, A. N., & Ba, J.` (APA, Nature, Harvard, LNCS)
 * - `first-inverted`: `Gomez, Aidan N., and Jimmy Ba` (MLA, Chicago)
 * - `inverted`: `Gomez, Aidan N., and Ba, Jimmy`
 * - `full`: `Aidan N. Gomez and Jimmy Ba`, `A. N. Gomez` (IEEE, ACM, DBLP)
 * - `vancouver`: `Gomez AN, Ba J` (Vancouver, AMA, PubMed)
 */
export type NameForm = "initials" | "first-inverted" | "inverted" | "full" | "vancouver";

/** The authors of one entry. */
export interface NameList {
  /** Given name first; a name without a comma is unchanged. */
  readonly authors: readonly string[];
  readonly etAl: boolean;
  readonly form: NameForm;
}

/** The strictest forms come first. */
const FORMS: readonly NameForm[] = ["initials", "vancouver", "full", "first-inverted", "inverted"];

const etAlEnd = new RegExp(
  `[\\s,;]*(?:\\(et al\\.?\\)|(?:\\bet\\.? ?al\\b|\\band others\\b)\\.?,?|(?:${FOREIGN_ET_AL})[,:]?|\\[?(?:…|\\. ?\\. ?\\.)\\]?)\\s*$`,
  "iu",
);
/** `(eds.)`, `Ed.`; `ED` in capitals are somebody's initials. */
const editors =
  /(?<![\s,])[\s,]*\(?(?:\b[Ee]ds?\b\.?|\b[Ee]ditors?\b|\b[Hh]rsg\b\.?|(?<=\()EDS?\b\.?)\)?[\s,.]*$/u;

/**
 * Reads the authors of an entry from a text of names only. `preferred` is the form of the rest of the list, which
 * decides if a text could be read in two ways. Undefined if it is not a list of names.
 */
export function readNames(text: string, preferred?: NameForm): NameList | undefined {
  if (text.length > 20_000 || !/[\p{Lu}\p{Lo}]/u.test(text)) return undefined;
  const { list, etAl } = closeList(
    withoutDegrees(text.includes(";") ? text : text.replace(/ \/ (?=[\p{Lu}\p{Lo}])/gu, "; ")),
  );
  if (isGroup(list) && !list.includes(", ") && !isPersonAndGroup(list))
    return { authors: [list], etAl, form: "full" };
  const parts = cutParts(list);
  if (parts.names.length === 0) return undefined;
  if (!list.includes(";") && parts.names.every(isSingleName) && areFamilyNames(parts.names))
    return { authors: parts.names, etAl, form: "full" };
  const forms = preferred === undefined ? FORMS : [preferred, ...FORMS.filter((form) => form !== preferred)];
  for (const form of forms) {
    const authors = list.includes(";") ? readSemicolons(list, form) : readers[form](parts);
    if (authors) return { authors: closeLast(authors, form), etAl, form };
  }
  return undefined;
}

/** `Ada Vesely and ATLAS Collaboration`, unlike `Machine Learning and Systems Group`. */
function isPersonAndGroup(list: string): boolean {
  const [first = "", last = "", ...others] = list.split(AND);
  if (others.length > 0 || !isFullName(first) || !isGroup(last)) return false;
  return !first.split(" ").every(isCommonWord);
}

function isSingleName(part: string): boolean {
  return isFamily(part) && !part.includes(" ") && !isInitials(part);
}

/**
 * A family name comes last in these forms, so that a full stop after an initial there closes the list: `Sahana N.B.`
 */
function closeLast(authors: readonly string[], form: NameForm): readonly string[] {
  const last = authors.at(-1) ?? "";
  const familyLast = form === "full" || (form === "first-inverted" && authors.length > 1);
  return familyLast && /\p{Lu}\.$/u.test(last) ? [...authors.slice(0, -1), last.slice(0, -1)] : authors;
}

/** The text without "et al.", and whether there was one. A list that leaves out names in the middle is closed, too. */
function closeList(text: string): { readonly list: string; readonly etAl: boolean } {
  const trimmed = text.replace(editors, "").trim();
  const found = etAlEnd.exec(trimmed.slice(-40));
  const list = found ? trimmed.slice(0, Math.max(0, trimmed.length - 40) + found.index) : trimmed;
  const left = list.replace(/[,;]?\s*(?:…|\. ?\. ?\.)\s*(?=[\p{Lu}&])/u, ", ");
  return { list: withoutStop(trimMarks(left, "", ",;:，；：、")), etAl: found !== null || left !== list };
}

/** Without the final full stop of the list; the full stop of an initial stays. */
function withoutStop(text: string): string {
  return /(?:(?:^|[\s.‐‑-])\p{Lu}|, \p{Lu}\p{Ll}|\b[JS]r)\.$/u.test(text) ? text : text.replace(/\.$/u, "");
}

/** The parts between commas and "and". Parts after an "and" begin a name. */
interface Parts {
  readonly names: readonly string[];
  readonly afterAnd: ReadonlySet<number>;
}

/** "And" in the languages of reference lists; those that are also part of names are in `ROMANCE_AND`. */
export const AND_WORDS = "and|und|et|en|och|og|ve|és|ja|dan|oraz|și|và|и|та|και|和|与|및|と";
const AND = new RegExp(`\\s+(?:&|${AND_WORDS})\\s+|\\s*\\\\&\\s*|(?<=,)\\s*&\\s*`, "u");
const AND_FIRST = new RegExp(`^(?:&|${AND_WORDS})\\s+`, "u");
/**
 * Spanish and Portuguese "and", which is also part of family names: `Ortega y Gasset` has one word before or after it.
 */
const ROMANCE_AND =
  /(?<=\.)\s+(?:y|e|i)\s+(?=\S{1,40}\s\S)|(?<=[\p{L}.]\s\p{L}{1,40})\s+(?:y|e|i)\s+(?=[^\s,]{1,40}\s\S)/u;

function cutAtAnd(list: string): readonly string[] {
  return list.split(AND.test(list) ? AND : ROMANCE_AND);
}

/** Cuts at commas, semicolons and "and"; a suffix stays with its name. */
function cutParts(list: string): Parts {
  const names: string[] = [];
  const afterAnd = new Set<number>();
  for (const [index, piece] of cutAtAnd(list).entries()) {
    if (index > 0) afterAnd.add(names.length);
    const parts = piece
      .split(
        /\s*[,;，；、]\s*|(?<=\p{Script=Han})・(?=\p{Script=Han})|(?<=[\p{Ll}.\p{Script=Hangul}])\s?[·ㆍ・]\s?(?=[\p{Lu}\p{Script=Hangul}])/u,
      )
      .map((raw) => raw.replace(AND_FIRST, "").trim())
      .filter((part) => part !== "");
    for (const [at, part] of parts.entries()) {
      // After a family name and given names, it is a suffix: `Moe, Jan, II`.
      const isInitials =
        names.length % 2 === 1 && areRomanInitials(part, names.at(-1) ?? "", parts[at + 1] ?? "");
      if (isSuffix(part) && names.length > 0 && !isInitials)
        names[names.length - 1] = `${names.at(-1)}, ${part}`;
      else names.push(part);
    }
  }
  return { names, afterAnd };
}

/** `Grigorieva, IV, Novak, P.`: initials between two family names, unlike the suffix in `Moe, IV, J.` */
function areRomanInitials(part: string, before: string, next: string): boolean {
  return /^I[IV]$/.test(part) && isSingleName(before) && !isGivenPart(next);
}

function isGivenPart(text: string): boolean {
  return isInitials(text) || /\p{Lu}\./u.test(text);
}

type ReadParts = (parts: Parts) => readonly string[] | undefined;

const readers: Readonly<Record<NameForm, ReadParts>> = {
  initials: (parts) => readPairs(parts, isInitials),
  inverted: (parts) => readPairs(parts, isGiven),
  "first-inverted": readFirstInverted,
  full: ({ names }) =>
    arePeople(names) && names.some(isFullName) && !areInvertedWords(names[0] ?? "", names[1] ?? "")
      ? names
      : undefined,
  vancouver: ({ names }) => (names.some(isVancouver) && arePeople(names, isVancouver) ? names : undefined),
};

/** Reads pairs of a family name and a part that `isSecond` accepts; a group has only one part. */
function readPairs(
  { names, afterAnd }: Parts,
  isSecond: (given: string) => boolean,
): readonly string[] | undefined {
  const authors: string[] = [];
  let pairs = 0;
  for (let at = 0; at < names.length; at++) {
    const first = names[at] ?? "";
    const author = afterAnd.has(at + 1) ? undefined : readPair(first, names[at + 1] ?? "", isSecond);
    if (author !== undefined) {
      authors.push(author);
      pairs++;
      at++;
    } else if (isGroup(first)) authors.push(first);
    else return undefined;
  }
  return pairs > 0 ? authors : undefined;
}

function readFirstInverted({ names, afterAnd }: Parts): readonly string[] | undefined {
  const [first = "", second = "", ...others] = names;
  const author = afterAnd.has(1) ? undefined : readPair(first, second, isGiven);
  return author !== undefined && arePeople(others) ? [author, ...others] : undefined;
}

/**
 * `Gomez` and `Aidan N.` as `Aidan N. Gomez`; a suffix of either comes last. A family name stays first if it would not
 * be recognisable otherwise (`García Márquez, G.`).
 */
function readPair(first: string, second: string, isSecond: (given: string) => boolean): string | undefined {
  const [family = "", suffix] = splitSuffix(first);
  const [given = "", later] = splitSuffix(second);
  // In East Asian scripts two words are two people, unless the first is the one character of a family name.
  if (!isFamily(family) || !isSecond(given) || isNamedGroup(family) || EAST_ASIAN_WORD.test(family))
    return undefined;
  return givenFirst([family, given, suffix ?? later].filter(Boolean).join(", "));
}

const EAST_ASIAN_WORD = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** `Gomez, Aidan N.; Ba, Jimmy`: one author between two semicolons. */
function readSemicolons(list: string, form: NameForm): readonly string[] | undefined {
  const authors: string[] = [];
  for (const piece of list.split(/;\s*/u)) {
    const one = cutParts(piece);
    if (one.names.length === 0) continue;
    const read = one.names.length === 1 ? (readers.full(one) ?? readers.vancouver(one)) : readers[form](one);
    if (read === undefined) return undefined;
    authors.push(...read);
  }
  return authors.length > 0 ? authors : undefined;
}

function splitSuffix(part: string): readonly [string, string?] {
  const comma = part.indexOf(", ");
  return comma < 0 ? [part] : [part.slice(0, comma), part.slice(comma + 2)];
}

const group =
  /^(?:OpenAI|Google|Meta|DeepMind|NVIDIA|Microsoft|Anthropic)$|^(?:the )?[\p{Lu}\p{N}][^.;:?!]*\b(?:team|group|collaboration|consortium|lab|labs|laboratory|project|alliance|network|initiative|association|society|organi[sz]ation|institute|university|committee|council|foundation|ai$|openai|google|meta|deepmind|nvidia|microsoft|anthropic)\b[^.;:?!]*$/iu;
const acronym = /^(?:(?=.{0,11}\p{Lu})[\p{Lu}\d-]{3,12}|\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*)$/u;

/** True for a group that signs as an author: "ATLAS Collaboration", "OpenAI", "Gemini Team". */
export function isGroup(text: string): boolean {
  return isNamedGroup(text) || acronym.test(text);
}

/** Words of sentences, which no group has in its name: `The project began in 2019` */
const SENTENCE =
  /\s(?:is|are|was|were|be|been|has|have|had|can|could|will|would|should|may|might|must|we|our|you|your|it|its|they|their|this|these|that|which|who|how|why|when|by|began|in (?:1[89]|20)\d\d)(?:\s|$)/u;

/** True for a group with a word for a group in its name; a mere acronym could also be the first word of a title. */
export function isNamedGroup(text: string): boolean {
  return (
    text.length < 90 && group.test(text) && !SENTENCE.test(text) && !/\bfoundation models?\b/i.test(text)
  );
}

/** Whether each is a person or a group; where all is in capitals, a single word is not an acronym. */
function arePeople(names: readonly string[], isPerson = isFullName): boolean {
  const inCapitals = !names.some((name) => /\p{Ll}/u.test(name));
  return names.every((name) => isPerson(name) || (inCapitals ? isNamedGroup(name) : isGroup(name)));
}
