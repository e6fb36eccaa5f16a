import { isGroupName } from "../../../group-names.ts";
import { givenFirst, type NameList, readNameList, uninverted } from "../../names/name-list.ts";
import { AUTHOR, AUTHORS, FAMILY, GIVEN } from "./fields.ts";
import { textOfWiki } from "./markup.ts";
import type { Template } from "./scan.ts";

type Parameters = Template["parameters"];

/** One author, whose name is in one parameter or in two. */
type Person = { readonly [part in "family" | "given" | "whole"]?: string };

/** A parameter of the author of some number: `last`, `last2`, `author2last`. */
const NUMBERED = /^(\p{L}+?)(\d{1,3})?(last|first)?$/u;
const PARTS: ReadonlyMap<string, keyof Person> = new Map([
  ...FAMILY.map((name) => [name, "family"] as const),
  ...GIVEN.map((name) => [name, "given"] as const),
  ...AUTHOR.map((name) => [name, "whole"] as const),
]);
const ET_AL = /^(?:et\.? al(?:ii|\.)?|\.\.\.|…|others)$/i;

/** The authors of a citation: `last1` and `first1`, `author1`, then parameters with several authors. */
export function namesOfCitation({ parameters }: Template): NameList {
  const people = peopleOf(parameters);
  const together = ["vauthors", ...AUTHORS].flatMap((name) => parameters.get(name) ?? []).map(textOfWiki);
  const [first] = people;
  // One author's parameter alone may name everyone.
  const isAlone = people.length === 1 && first?.whole !== undefined && first.family === undefined;
  const single = isAlone ? [first?.whole ?? ""] : [];
  const lists = [...single, ...together].map(listOf);
  const group = parameters.get("collaboration");
  const all = [
    ...(isAlone ? [] : people.map(nameOf)),
    ...lists.flatMap(({ authors }) => authors.map(asWritten)),
    ...(group === undefined ? [] : [groupInText(textOfWiki(group))]),
  ].filter((name) => name !== "");
  const authors = all.filter((name) => !ET_AL.test(name));
  const shown = /et.?al/i.test(parameters.get("displayauthors") ?? "");
  return {
    authors,
    etAl: shown || authors.length < all.length || lists.some(({ etAl }) => etAl),
    ...(lists.length === 1 && people.length <= 1 && { authorsField: single[0] ?? together[0] ?? "" }),
  };
}

/** The authors that have a number, in its order; without a number it is the first. */
function peopleOf(parameters: Parameters): readonly Person[] {
  const people = new Map<number, Person>();
  for (const [name, value] of parameters) {
    const [, word = "", number = "1", after = ""] = NUMBERED.exec(name) ?? [];
    const part = PARTS.get(word + after);
    const text = part === undefined ? "" : textOfWiki(value);
    if (part !== undefined && text !== "")
      people.set(Number(number), { [part]: text, ...people.get(Number(number)) });
  }
  return [...people].sort(([a], [b]) => a - b).map(([, person]) => person);
}

function nameOf({ family, given, whole }: Person): string {
  const name = family ?? whole ?? given ?? "";
  if (family !== undefined && given !== undefined) return givenFirst(`${family}, ${given}`);
  if (isGroupName(name)) return groupInText(name);
  return uninverted(name);
}

function listOf(text: string): NameList {
  return isGroupName(text) && !text.includes(",")
    ? { authors: [groupInText(text)], etAl: false }
    : readNameList(text);
}

/** In lists, too, double parentheses mark a name to be used as written, as for groups. */
function asWritten(name: string): string {
  const [, group] = /^\(\((.+)\)\)$/.exec(name) ?? [];
  return group === undefined ? name : groupInText(group);
}

/** The name of a group, in braces to distinguish it from a person's name. */
function groupInText(name: string): string {
  return `{${name.replace(/[{}]/g, "")}}`;
}
