import { joinParticle } from "../shared/citation/record.ts";
import { isGroupName } from "./group-names.ts";

/** A person's name in the parts that CSL has (Citation Style Language 1.0.2, “Names”). Empty if there is none. */
export interface PersonName {
  readonly kind: "person";
  readonly family: string;
  readonly given: string;
  /** `van der`: part of the family name, before it. */
  readonly nonDroppingParticle: string;
  /** `de` of `La Fontaine, Jean de`: after the given names; left out where the family name is alone. */
  readonly droppingParticle: string;
  /** `Jr.`, `III`. */
  readonly suffix: string;
}

/** A name without parts: a group's, a single name, or one whose parts are unknown. */
export interface LiteralName {
  readonly kind: "literal";
  readonly literal: string;
  /** True for a group: a collaboration, a company, an institution. */
  readonly group: boolean;
}

export type Name = PersonName | LiteralName;

const SUFFIX = /^(?:jr|sr|i{2,3}|iv|vi{0,3}|2nd|3rd|filho|neto|junior)\.?$/i;
/** Suffixes that are read without a comma before them; `Neto`, `V.` and `Junior` can be names, too. */
const CERTAIN_SUFFIX = /^(?:[JjSs]r\.?|JR\.?|SR\.?|I{2,3}|IV)$/;

/** Whether a part of a name, between commas, is a suffix: `Jr.`, `III`. */
function isNameSuffix(part: string): boolean {
  return part.length < 8 && SUFFIX.test(part);
}

/**
 * Parses one name: `Given particle Family Suffix`, `particle Family, Given, Suffix`, BibTeX's `Family, Jr, Given`, or
 * in Chinese, Japanese and Korean letters `Family Given`. Of a name with the given name first, the last word is the
 * family name, with preceding particles and words joined by a conjunction (`Ortega y Gasset`).
 */
export function parseName(text: string): Name {
  const name = text.trim().replace(/\s+/gu, " ");
  if (isGroupName(name)) return literal(name, true);
  if (SPLIT_GROUP.test(name)) return literal(name.replace(SPLIT_GROUP, "$2 $1"), true);
  const parts = name
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [first = "", second = "", third = ""] = parts;
  if (parts.length > 3 || first === "") return literal(name);
  if (parts.length === 1) return parseGivenFirst(first);
  if (parts.length === 2)
    return isNameSuffix(second) && !areInitials(first, second)
      ? parseGivenFirst(first, second)
      : inverted(first, second);
  if (isNameSuffix(third)) return inverted(first, second, third);
  return isNameSuffix(second) ? inverted(first, third, second) : literal(name);
}

/**
 * `Horváth, V.`, `Grigorieva, IV`: initials, not the fifth or fourth of that name, who would have a given name before
 * the comma.
 */
function areInitials(family: string, part: string): boolean {
  return (
    /^V\.$/.test(part) || (/^(?:II|IV|VI?)$/.test(part) && !family.replace(LOWER_PARTICLES, "").includes(" "))
  );
}

/** `van der` before a family name. */
const LOWER_PARTICLES = /^(?:\p{Ll}[\p{L}’']{0,4} ){1,3}/u;

/** `Collaboration, ATLAS`: a group's name that a program took for a person's. */
const SPLIT_GROUP =
  /^((?:\S+ )?(?:collaborations?|consortium|organi[sz]ation|university|institute|foundation|association|committee)), ([^,]+)$/i;

/** A name in one line: `Ada van der Berg, Jr.`; in East Asian scripts the family name first. */
export function nameInLine(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const { family, given, nonDroppingParticle, droppingParticle, suffix } = name;
  const whole = joinParticle(nonDroppingParticle, family);
  const words = EAST_ASIAN.test(family + given)
    ? [whole, given, droppingParticle]
    : [given, droppingParticle, whole];
  return [words.filter(Boolean).join(" "), suffix].filter(Boolean).join(", ");
}

/**
 * Whether a name with commas has the same parts when the given name comes first: `Vesely, Ada`, not `García Márquez,
 * Ada`.
 */
export function showsItsParts(inverted: Name): boolean {
  return showsParts(nameInLine(inverted), inverted);
}

/** Whether a name in one line has these parts when it is parsed. */
export function showsParts(line: string, parts: Name): boolean {
  return JSON.stringify(parseName(line)) === JSON.stringify(parts);
}

/** `particle Family`: the text before the comma of an inverted name. */
export function wholeFamily({ nonDroppingParticle, family }: PersonName): string {
  return joinParticle(nonDroppingParticle, family);
}

/** The inverted form of a name: `van der Berg, Ada, Jr.`; a literal name is unchanged. */
export function nameInverted(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const given = [name.given, name.droppingParticle].filter(Boolean).join(" ");
  return [wholeFamily(name), given, name.suffix].filter(Boolean).join(", ");
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々〇・·\s]+$/u;

/** In lower case before a family name; an apostrophe joins some of them to it. */
const PARTICLE = /^(?:\p{Ll}[\p{L}.]*['’]?|['’][st]|[dl]['’])$/u;
/** Words that join two parts of one family name. */
const CONJUNCTION = /^(?:y|e|i|und|and|&)$/;
/** A name may begin with one of these: its bearer's given names are not stated. */
const CERTAIN_PARTICLE = /^(?:van|von|de|der|den|di|da|del|della|dos|du|la|le|ter|ten|al|el|bin|ibn|['’]t)$/;
/** Particles with a capital: part of the family name where a given name is before them. */
const CAPITAL_PARTICLE =
  /^(?:Van|Von|Vander|De|Den|Der|Di|Da|Do|Dos|Del|Dell['’]|Della|Degli|Delle|Du|Des|La|Las|Le|Los|Ter|Ten|Te|Zu|Zur|Vom|Al|El|Ben|Bin|Ibn|Abu|Mac|Mc|St\.?|Saint|San|Santa|Ó|Ní|Nic|Ua)$/u;
/** `Van`, `Le` and `Do` are given and family names in Vietnam. */
const VIETNAMESE =
  /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|Phan|V[uũ]|V[oõ]|Đ[aặ]ng|Dang|B[uù]i|Đ[oỗ]|Do|H[oồ]|Ng[oô]|D[uư][oơ]ng|L[yý]|Đinh|Dinh|Trinh|Trịnh|Mai|Truong|Trương|Vuong|Vương)$/iu;

function parseGivenFirst(text: string, stated = ""): Name {
  const words = text.split(" ");
  const last = words.at(-1) ?? "";
  const suffix = stated || (words.length > 2 && CERTAIN_SUFFIX.test(last) ? (words.pop() ?? "") : "");
  if (words.length < 2) return literal([words.join(" "), suffix].filter(Boolean).join(", "));
  if (EAST_ASIAN.test(text)) return eastAsian(words, text);
  // `Aad G.`, as medical journals write names, and `Ivanov I. I.`: no family name is one letter.
  const initials = trailingInitials(words);
  if (initials > 0 && words.slice(0, -initials).every((word) => word.length > 2))
    return inverted(words.slice(0, -initials).join(" "), words.slice(-initials).join(" "), suffix);
  const start = familyStart(words);
  return person(words.slice(start), words.slice(0, start), suffix);
}

/** The number of initials at the end of a name that does not begin with one: one letter, or several with full stops. */
function trailingInitials(words: readonly string[]): number {
  const first = words.findIndex((word) => /^(?:\p{Lu}\.[-‐]?)+$/u.test(word));
  if (first > 0 && words.slice(first).every((word) => /^(?:\p{Lu}\.[-‐]?)+$/u.test(word)))
    return words.length - first;
  return /^\p{Lu}$/u.test(words.at(-1) ?? "") ? 1 : 0;
}

/** 金 哲洙: the family name first. The parts of a name of more than two words are uncertain. */
function eastAsian(words: readonly string[], text: string): Name {
  const [family = "", given = ""] = words;
  return words.length === 2 ? { ...EMPTY, family, given } : literal(text);
}

const EMPTY: PersonName = {
  kind: "person",
  family: "",
  given: "",
  nonDroppingParticle: "",
  droppingParticle: "",
  suffix: "",
};

/** The index of the word with which the family name begins, including particles. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  const at = (k: number) => words[k] ?? "";
  if (start > 2 && CONJUNCTION.test(at(start - 1)) && /^\p{Lu}/u.test(at(start - 2))) start -= 2;
  const vietnamese = VIETNAMESE.test(at(start)) || VIETNAMESE.test(at(0));
  const isParticle = (word: string) =>
    (PARTICLE.test(word) && !CONJUNCTION.test(word)) || (!vietnamese && CAPITAL_PARTICLE.test(word));
  if (/^\p{Ll}/u.test(at(words.length - 1))) return start;
  while (start > 1 && isParticle(at(start - 1))) start -= 1;
  return start === 1 && CERTAIN_PARTICLE.test(at(0)) ? 0 : start;
}

/** Builds a name from the words of the family name, which may begin with particles, and the words before them. */
function person(family: readonly string[], given: readonly string[], suffix: string): Name {
  let particles = 0;
  while (particles < family.length - 1 && PARTICLE.test(family[particles] ?? "")) particles += 1;
  return {
    ...EMPTY,
    family: family.slice(particles).join(" "),
    given: given.join(" "),
    nonDroppingParticle: family.slice(0, particles).join(" "),
    suffix,
  };
}

function inverted(familyText: string, givenText: string, suffix = ""): Name {
  const family = familyText.split(" ");
  const given = givenText.split(" ");
  // `King, Martin Jr`, as PubMed writes suffixes.
  if (suffix === "" && given.length > 1 && CERTAIN_SUFFIX.test(given.at(-1) ?? ""))
    return inverted(familyText, given.slice(0, -1).join(" "), given.at(-1));
  const dropping: string[] = [];
  while (given.length > 1 && PARTICLE.test(given.at(-1) ?? "")) dropping.unshift(given.pop() ?? "");
  const name = person(family, given, suffix);
  return name.kind === "person" && dropping.length > 0
    ? { ...name, droppingParticle: dropping.join(" ") }
    : name;
}

function literal(text: string, group = false): LiteralName {
  return { kind: "literal", literal: text, group };
}
