import type { RawEntry, RawField } from "./scanner.ts";

/** The texts of `@string` commands by their names in lower case. */
export type Strings = Map<string, string>;

/** Longer than any journal's name; limits the expansion of nested strings. */
const LONGEST_STRING = 2000;
/** Maximum length of a field's value. */
const LONGEST_VALUE = 1_000_000;

/** The macros that every style defines: `jan` to `dec`. */
const MONTHS: ReadonlySet<string> = new Set(
  "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december".split(
    " ",
  ),
);

/** Defines the strings of a `@string` command; each may use earlier ones. */
export function defineStrings({ fields }: RawEntry, strings: Strings): void {
  for (const field of fields) strings.set(field.name, expand(field, strings).text.slice(0, LONGEST_STRING));
}

/** Expands a field's text. Names that no `@string` defines stay as they are and are returned. */
export function expand(
  { pieces }: RawField,
  strings: Strings,
): { readonly text: string; readonly undefinedStrings: readonly string[] } {
  const undefinedStrings: string[] = [];
  let text = "";
  for (const piece of pieces) {
    const name = piece.text.toLowerCase();
    const defined = piece.bare ? strings.get(name) : undefined;
    if (piece.bare && defined === undefined && /^[a-z][\w.-]*$/.test(name) && !MONTHS.has(name))
      undefinedStrings.push(piece.text);
    const words = defined ?? piece.text;
    if (text.length + words.length <= LONGEST_VALUE) text += words;
  }
  return { text, undefinedStrings };
}
