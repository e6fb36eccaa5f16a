import { isSuffix } from "../../../authors.ts";
import { nameOdds } from "./name-odds.ts";

/** A part of a list between two separators; a name if it is a list of names. */
export interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The separator before the part. */
  readonly separator: string;
  /** True where another part follows. */
  readonly more: boolean;
}

/** Cuts a list at the separators of names, and moves leading family names after the given names. */
export function cutParts(list: string): readonly NamePart[] {
  const inverted = cutInverted(list);
  if (inverted) return inverted;
  const groups = cutGroups(list);
  if (groups) return groups;
  const strong = strongSeparator(list);
  return cutAt(list, strong ?? SEPARATOR).map((part) =>
    strong === SEMICOLON ? { ...part, text: withoutPlace(part.text) } : part,
  );
}

/**
 * `Ada Vesely and Bo Lind, Lake University; Cy Moe, Fox Lab`: several names before one affiliation. Each group ends
 * with its affiliation.
 */
function cutGroups(list: string): readonly NamePart[] | undefined {
  if (VENUE_OR_YEAR.test(list)) return undefined;
  const groups = cutAt(list, SEMICOLON).map((group) => ({ group, parts: cutAt(group.text, SEPARATOR) }));
  const ends = groups.map(({ parts }) => parts.findIndex(({ text }) => isPlace(text)));
  const placed = ends.filter((end) => end > 0).length;
  if (groups.length > 1 ? 2 * placed < groups.length : ends[0] !== undefined && ends[0] < 2) return undefined;
  if (groups.every(({ parts }, at) => (ends[at] ?? -1) < 2 && parts.length < 3)) return undefined;
  return groups.flatMap(({ group, parts }, at) => {
    const end = ends[at] ?? -1;
    const names = parts.slice(0, end > 0 ? end : Math.max(1, parts.length - 1));
    return names.map((part, index) => ({
      ...part,
      start: group.start + part.start,
      end: index === names.length - 1 ? group.end : group.start + part.end,
      separator: index === 0 ? group.separator : part.separator,
      more: index < names.length - 1 || group.more,
    }));
  });
}

/** True for the name of an institution. */
export function isPlace(text: string): boolean {
  return AFFILIATION.test(text);
}

/** A sign that the text after the names is a venue, not an affiliation. */
const VENUE_OR_YEAR = /(?:19|20)\d\d|\b(?:journal|proceedings|transactions|press|letters|conference)\b/i;
const SEPARATOR = /\s*([,;|·⋅•∙，；、]|\s[-–—/]\s|\s(?:and|&|und|et)\s)\s*/u;
const AFFILIATION =
  /universit|institut|college|school|department|laborator|\blabs?\b|research|academy|hospital|center|centre|inc\.|corp|ltd|gmbh|google|microsoft|meta\b|deepmind|openai|amazon|ibm|nvidia|\b(?:MIT|ETH|EPFL|CMU|UC|UCL|KAIST|CNRS|INRIA|Inria)\b/i;
const SEMICOLON = /\s*([;；])\s*/u;

/**
 * Semicolons, bars and dots separate names more strongly than commas, which then separate a name from its
 * affiliation.
 */
function strongSeparator(list: string): RegExp | undefined {
  // `; 24(3):1-9, 2023` are volume and pages.
  const parts = list.split(/[;；]\s*/u).filter((part) => /\p{L}{2}/u.test(part));
  if (parts.length < 2) return undefined;
  const places = parts.flatMap((part) => part.split(", ").slice(1));
  return places.every((place) => nameOdds(place) < 0.3 || AFFILIATION.test(place)) ? SEMICOLON : undefined;
}

function withoutPlace(text: string): string {
  const [name = "", ...place] = text.split(", ");
  return place.length > 0 && nameOdds(name) > -0.5 && name.includes(" ") ? name : text;
}

function cutAt(list: string, separator: RegExp): NamePart[] {
  const parts: NamePart[] = [];
  const all = new RegExp(separator.source, "gu");
  let start = 0;
  let before = "";
  for (const found of list.matchAll(all)) {
    parts.push({
      text: list.slice(start, found.index),
      start,
      end: found.index,
      separator: before,
      more: true,
    });
    start = found.index + found[0].length;
    before = (found[1] ?? "").trim();
  }
  parts.push({ text: list.slice(start), start, end: list.length, separator: before, more: false });
  return parts.filter(({ text }) => text !== "");
}

const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;

/** `Smith, J., Doe, A. B.` and `Smith, Jane; Doe, Ann`: family names first, put after the given names. */
function cutInverted(list: string): NamePart[] | undefined {
  const byMark = cutAt(list, SEMICOLON);
  const pairs = byMark.map((part) => /^([^,]{2,40}), ([^,]{1,40})$/u.exec(part.text));
  if (areInverted(pairs))
    return byMark.map((part, i) => ({ ...part, text: `${pairs[i]?.[2]} ${pairs[i]?.[1]}` }));
  const parts = cutAt(list, SEPARATOR);
  const initials = parts.filter((_, i) => i % 2 === 1);
  if (
    parts.length < 2 ||
    parts.length % 2 !== 0 ||
    !initials.every(({ text }) => INITIALS.test(text) && !isSuffix(text))
  )
    return undefined;
  // `Ada Vesely, MIT` is a name and an institution: most family names are one word.
  const families = parts.filter((_, i) => i % 2 === 0);
  if (families.filter(({ text }) => !text.includes(" ") || PARTICLE.test(text)).length < families.length / 2)
    return undefined;
  return initials.map((part, i) => ({
    ...part,
    start: parts[2 * i]?.start ?? part.start,
    text: `${part.text} ${parts[2 * i]?.text}`,
  }));
}

function mayBeGiven(text: string): boolean {
  return !isSuffix(text) && !isPlace(text) && text.split(" ").length <= 4;
}

/** In East Asian scripts one word is a whole name. */
const EAST_ASIAN_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u;

/** True for `Vesely, Ada` and `Lind, B.`; not for `Ada Vesely, Lake University`, nor for two names. */
function areInverted(pairs: readonly (RegExpExecArray | null)[]): boolean {
  let single = 0;
  let odds = 0;
  for (const pair of pairs) {
    const [, family = "", given = ""] = pair ?? [];
    if (family === "" || EAST_ASIAN_NAME.test(family) || !mayBeGiven(given)) return false;
    if (INITIALS.test(given) || !family.includes(" ") || PARTICLE.test(family)) single++;
    odds += INITIALS.test(given) ? 1 : nameOdds(`${given} ${family}`);
  }
  if (single < pairs.length / 2 || odds / pairs.length < -0.7) return false;
  // Two names of one word each are one name; `Ada Vesely, Bo Lind` are two.
  return pairs.length > 1 || INITIALS.test(pairs[0]?.[2] ?? "") || !pairs[0]?.[1]?.includes(" ");
}

const PARTICLE = /^(?:van|von|de|der|den|del|di|da|la|le|el|al)\b/i;
