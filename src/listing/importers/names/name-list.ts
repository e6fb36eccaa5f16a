import { decodeHtmlEntities } from "../../../text/html-entities.ts";
import { closeList, isSuffix, splitNames, withoutDegrees } from "../../authors.ts";
import { nameInLine, parseName, showsItsParts } from "../../personal-names.ts";
import { areFamilyNames, givenExcess } from "./family-names.ts";

/** The authors that one field of an export names. */
export interface NameList {
  /** Given name first, or `Family, Given` if only that shows which words are the family name. */
  readonly authors: readonly string[];
  /** True if "et al." or "and others" ended the list. */
  readonly etAl: boolean;
  /** The text itself if its format does not define how names are separated. */
  readonly authorsField?: string;
}

const CLOSING = /[\s,;]?(?:\bet\s?\.?\s?al\b\.?|\+\s?\d+ (?:more|others)|等)\s*$/i;
const INITIALS = /^(?:(?:\p{Lu}\p{M}*\.?|\p{Lo}\p{M}*\.)[\s-]*){1,4}$/u;
const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|ter|ten|zu|zur|af|bin|ibn) /;
/** `Ortega y Gasset`: one family name, not a list, in which "and" is longer. */
const COMPOUND = /^\p{Lu}[\p{L}’'-]+ (?:y|i|e) \p{Lu}[\p{L}’'-]+$/u;
/** A name of two or more words of letters only; in Chinese, Japanese and Korean one word is enough. */
const WHOLE_NAME = /^(?:\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,4}|\p{Lo}{2,5})$/u;
const ABBREVIATED = /^\p{L}.* \p{Lu}{1,3}$/u;
/** One author or group with a full stop at the end: `Vesely AB.`, `Fox Trial Consortium.` */
const CLOSED = /^[^.]* (?:\p{Lu}{2,3}|\p{L}{4,})\.$/u;
/** Scripts in which a whole name is one word. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Numbers that Scopus and others put after a name: `Vesely, Ada (57000000001)`. */
const NUMBERED = / ?[([](?:\d[\d\s,;*†-]*|(?:orcid|https?):?[^()[\]]*)[)\]]/gi;
/** The affiliation after one of several names: `Vesely, Ada (Lake University)*`. */
const AFFILIATED = / ?\([^()]{2,200}\)\s?[*†‡]?$/;

/**
 * The names in one field: `Vesely, Ada; Lind, Bo`, `Ada Vesely, Bo Lind and Cy Cole`, `Vesely, A., & Lind, B.`,
 * `['Ada Vesely', 'Bo Lind']`, one a line, or with bars between them. `Vesely A`, as PubMed abbreviates, stays so.
 */
export function readNameList(field: string): NameList {
  // An entity has the semicolon that separates names: `M&uuml;ller, Ada; Lind, Bo`.
  const plain = field.includes("&") ? decodeHtmlEntities(field) : field;
  const text = withoutDegrees(unlisted(plain.replace(/[^\S\n]+/g, " ").trim()).replace(NUMBERED, ""));
  const cut = text.slice(-40).search(CLOSING);
  const closed = closeList(cut < 0 ? text : text.slice(0, Math.max(0, text.length - 40) + cut));
  const authors = split(trimEnd(closed.text))
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  const last = authors.at(-1) ?? "";
  // `Vesely A, Lind B.`: the full stop ends the list.
  const isBare = authors.length > 1 ? ABBREVIATED.test(authors[0] ?? "") : CLOSED.test(last);
  if (isBare && last.endsWith(".")) authors[authors.length - 1] = last.slice(0, -1);
  const others = authors.at(-1)?.toLowerCase() === "others";
  return { authors: others ? authors.slice(0, -1) : authors, etAl: closed.etAl || cut >= 0 || others };
}

/**
 * A name with commas, given name first if the family name remains recognisable; otherwise as `Family, Given, Suffix`.
 * `King, Jr., Martin` and `King, Martin, Jr.` are `Martin King, Jr.`
 */
export function givenFirst(name: string): string {
  const [family = "", ...rest] = name.split(/\s*[,，]\s*/).filter((part) => part !== "");
  const suffix = rest.find(isSuffix);
  const given = rest.filter((part) => part !== suffix).join(" ");
  const turned = [[given, family].filter(Boolean).join(" "), suffix].filter(Boolean).join(", ");
  const inverted = [family, given, suffix].filter(Boolean).join(", ");
  const parts = parseName(inverted);
  return nameInLine(parts) === turned && showsItsParts(parts) ? turned : inverted;
}

/** One name with the given name first: `Vesely, Ada` and `King, Martin, Jr.` are inverted; other names are unchanged. */
export function uninverted(name: string): string {
  return /^[^,]+,[^,]+(?:,[^,]{1,5})?$/.test(name) ? givenFirst(name) : name;
}

/** Converts a list in the notation of Python or JSON to plain text. */
function unlisted(text: string): string {
  if (!/^\[\s*['"]/.test(text)) return text;
  return text
    .replace(/^\[\s*['"]|['"]\s*\]$/g, "")
    .split(/['"]\s*,\s*['"]/)
    .join("; ");
}

/** Removes separators at the end. A regular expression would take quadratic time. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " ;,|\n".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function split(text: string): readonly string[] {
  const parts = text
    .split(/[;；|\n]|<br ?\/?>/i)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and |& )/i, "")
        .replace(AFFILIATED, ""),
    )
    .filter((part) => part !== "");
  const slashed = text.split(/\s*[/／]\s*/);
  if (parts.length === 1 && slashed.length > 1 && slashed.every((part) => WHOLE_NAME.test(part)))
    return slashed;
  if (parts.length > 1) return parts.map((part) => (/[,，]/.test(part) ? givenFirst(part) : part));
  const joined = text.split(/,? and |,? ?& ?/i).filter((part) => part !== "");
  // `Ada Vesely and Bo Lind and Cy Cole`, as BibTeX separates names.
  if (joined.length > 2 && !/[,，]/.test(text)) return joined;
  const commas = joinSuffixes(joined.join(", ").split(/ ?, ?/));
  // `van der Maaten L, Hinton G.`
  if (commas.length > 1 && commas.every((part) => ABBREVIATED.test(part.replace(/\.$/, "")))) return commas;
  if (joined.length > 1 && areFamiliesFirst(joined)) return joined.map(givenFirst);
  return paired(commas) ?? (isFamilyFirst(text) ? [givenFirst(text)] : splitNames(text));
}

/**
 * True for names joined by “and”, each with its family name first. If each has one comma, one certain name decides for
 * the others, `Horváth, Viktor and Thi Lan, Nguyen`, or the given names: `Oliveira Santos, Ana Paula and …`.
 */
function areFamiliesFirst(names: readonly string[]): boolean {
  if (names.every(isFamilyFirst)) return true;
  if (EAST_ASIAN.test(names[0] ?? "") || !names.every((name) => /^[^,]+,[^,]+$/.test(name))) return false;
  return names.some(isFamilyFirst) || names.every((name) => givenExcess(lastWord(name)) > 0);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

/** True for one name with its family name first: one comma, and no second name after it. */
function isFamilyFirst(text: string): boolean {
  const [family = "", ...rest] = text.split(/\s*,\s*/);
  const given = rest.filter((part) => !isSuffix(part));
  if (given.length !== 1 || EAST_ASIAN.test(text)) return false;
  if (
    !family.includes(" ") ||
    PARTICLE.test(family) ||
    COMPOUND.test(family) ||
    INITIALS.test(given[0] ?? "")
  )
    return true;
  return PARTICLE.test(family.toLowerCase()) && !(given[0] ?? "").includes(" ");
}

/** `Vesely, A., Jr., Lind, B.` has the suffix with the initials before it; `Grigorieva, II, Lind, B.` has none. */
function joinSuffixes(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (isSuffix(part) && joined.length % 2 === 0 && INITIALS.test(joined.at(-1) ?? ""))
      joined[joined.length - 1] = `${joined.at(-1)}, ${part}`;
    else joined.push(part);
  }
  return joined;
}

/**
 * `Vesely, A., Lind, B.`: alternating family names and initials, or family and given names of one word each, unless
 * all are likely family names.
 */
function paired(parts: readonly string[]): readonly string[] | undefined {
  if (parts.length < 4 || parts.length % 2 === 1) return undefined;
  const even = parts.filter((_, index) => index % 2 === 1);
  const abbreviated = even.every((part) => INITIALS.test(part.replace(/, .*/, "")));
  const single = parts.every((part) => !/\s/.test(part) && !EAST_ASIAN.test(part));
  if (!abbreviated && (!single || areFamilyNames(parts))) return undefined;
  return even.map((given, index) => givenFirst(`${parts[2 * index] ?? ""}, ${given}`));
}
