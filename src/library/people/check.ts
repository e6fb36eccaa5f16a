import { diagnose } from "../../diagnostics/catalogue.ts";
import { createNearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { nameKey } from "../names/name-key.ts";
import { indexLetter } from "../names/sort-key.ts";
import type { People } from "./person.ts";

/**
 * Reports names in `authors.yaml` that no paper has, with the name that was likely meant, if one with the same first
 * letter is similar and is not a name of the same author.
 *
 * @param names the names in the listings
 */
export function checkPeople({ list }: People, names: readonly string[]): readonly Diagnostic[] {
  if (list.length === 0) return [];
  const keys = new Set(names.map(nameKey));
  const unknown = list.flatMap(({ name, place, aliases }) => {
    const forms = aliases.filter(({ text }) => !keys.has(nameKey(text)));
    // No listing needs to have a preferred form if one has an alias of it.
    const absent = !keys.has(nameKey(name)) && forms.length === aliases.length;
    const own = new Set([name, ...aliases.map(({ text }) => text)].map(nameKey));
    return (absent ? [{ text: name, place }, ...forms] : forms).map((each) => ({ ...each, own }));
  });
  if (unknown.length === 0) return [];
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const letter = indexLetter(name);
    const group = byLetter.get(letter);
    if (group === undefined) byLetter.set(letter, [name]);
    else group.push(name);
  }
  const nearest = new Map([...byLetter].map(([letter, group]) => [letter, createNearest(group)]));
  return unknown.map(({ text, place, own }) => {
    const near = nearest.get(indexLetter(text))?.(text);
    const isOther = near !== undefined && !own.has(nameKey(near));
    return diagnose("person-unknown", place, { name: text, near: isOther ? near : undefined });
  });
}
