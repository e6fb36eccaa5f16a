import { isSuffix } from "../../../authors.ts";
import { nameOdds } from "./name-odds.ts";

/** A part of a list between two marks: a name, if the list is one of names. */
export interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The mark that precedes the part. */
  readonly separator: string;
  /** True where another part follows. */
  readonly more: boolean;
}

/** Cuts a list at the marks that part names, and puts family names that come first after the given names. */
export function cutParts(list: string): readonly NamePart[] {
  const inverted = cutInverted(list);
  if (inverted) return inverted;
  const strong = strongSeparator(list);
  return cutAt(list, strong ?? SEPARATOR).map((part) =>
    strong === SEMICOLON ? { ...part, text: withoutPlace(part.text) } : part,
  );
}

/** True for what names an institution. */
export function isPlace(text: string): boolean {
  return AFFILIATION.test(text);
}

const SEPARATOR = /\s*([,;|·⋅•∙，；、]|\s[-–—]\s|\s(?:and|&|und|et)\s)\s*/u;
const AFFILIATION =
  /universit|institut|college|school|department|laborator|\blabs?\b|research|academy|hospital|center|centre|inc\.|corp|ltd|gmbh|google|microsoft|meta\b|deepmind|openai|amazon|ibm|nvidia|\b(?:MIT|ETH|EPFL|CMU|UC|UCL|KAIST|CNRS|INRIA|Inria)\b/i;
const SEMICOLON = /\s*([;；])\s*/u;

/** Semicolons, bars and dots part names more strongly than commas do: a comma then parts a name from its affiliation. */
function strongSeparator(list: string): RegExp | undefined {
  const parts = list.split(/[;；]\s*/u).filter((part) => part !== "");
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
  // `Ada Vesely, MIT` is a name and a place: family names are mostly one word.
  const families = parts.filter((_, i) => i % 2 === 0);
  if (families.filter(({ text }) => !text.includes(" ") || PARTICLE.test(text)).length < families.length / 2)
    return undefined;
  return initials.map((part, i) => ({
    ...part,
    start: parts[2 * i]?.start ?? part.start,
    text: `${part.text} ${parts[2 * i]?.text}`,
  }));
}

/** True for `Vesely, Ada` and `Lind, B.`; not for `Ada Vesely, Lake University`, nor for two names. */
function areInverted(pairs: readonly (RegExpExecArray | null)[]): boolean {
  let single = 0;
  let odds = 0;
  for (const pair of pairs) {
    const [, family = "", given = ""] = pair ?? [];
    if (family === "" || isSuffix(given) || isPlace(given) || given.split(" ").length > 4) return false;
    if (INITIALS.test(given) || !family.includes(" ") || PARTICLE.test(family)) single++;
    odds += INITIALS.test(given) ? 1 : nameOdds(`${given} ${family}`);
  }
  if (single < pairs.length / 2 || odds / pairs.length < -0.7) return false;
  // Two names of one word each are one name; `Ada Vesely, Bo Lind` are two.
  return pairs.length > 1 || INITIALS.test(pairs[0]?.[2] ?? "") || !pairs[0]?.[1]?.includes(" ");
}

const PARTICLE = /^(?:van|von|de|der|den|del|di|da|la|le|el|al)\b/i;
