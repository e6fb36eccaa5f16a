import { diagnose } from "../../diagnostics/catalogue.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { indexLetter } from "../name.ts";
import { spellingKey } from "../spelling.ts";
import type { People } from "./person.ts";

/**
 * Reports every form of a name that no paper has, with the name that was likely meant: one under the same
 * letter, or none.
 *
 * @param names the names of the listings
 */
export function judgePeople({ list }: People, names: readonly string[]): readonly Diagnostic[] {
  if (list.length === 0) return [];
  const keys = new Set(names.map(spellingKey));
  const unknown = list.flatMap(({ name, place, aliases }) => {
    const forms = aliases.filter(({ text }) => !keys.has(spellingKey(text)));
    // A preferred form may be one that no listing has, as long as an alias of it is there.
    const absent = !keys.has(spellingKey(name)) && forms.length === aliases.length;
    return absent ? [{ text: name, place }, ...forms] : forms;
  });
  if (unknown.length === 0) return [];
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const letter = indexLetter(name);
    const group = byLetter.get(letter);
    if (group === undefined) byLetter.set(letter, [name]);
    else group.push(name);
  }
  return unknown.map(({ text, place }) =>
    diagnose("person-unknown", place, text, nearest(text, byLetter.get(indexLetter(text)) ?? [])),
  );
}
