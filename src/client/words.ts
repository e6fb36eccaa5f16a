/** What a reader asks for in the field “words”: every text of `with`, none of `without`; each as `fold` leaves it. */
export interface WordQuery {
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** Stands between the fields of a searched text, so that no phrase reaches from one into the next. */
const FIELD = " | ";

/** Letters that no decomposition takes apart, as a reader without them on the keyboard types them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Scripts that write without spaces: there a word is found inside others, too. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Words in small letters, without accents and punctuation, one space apart. `+` and `#` stay, for C++ and C#. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

/** A text made of `fields` that `matches` can look into. */
export function searchable(fields: readonly string[]): string {
  return ` ${fields.map(fold).join(FIELD)} `;
}

/**
 * Reads what was typed: `graph -"neural network"`. A word stands for all that begin with it, a phrase in quotes
 * for exactly its words; a minus before either excludes. A quote that does not end counts to the end.
 */
export function readWords(typed: string): WordQuery {
  const found: { readonly with: string[]; readonly without: string[] } = { with: [], without: [] };
  for (const [, minus, phrase, word] of typed.matchAll(
    /([-−–])?(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/gu,
  )) {
    const folded = fold(phrase ?? word ?? "");
    if (folded === "") continue;
    const start = UNSPACED.test(folded) ? "" : " ";
    (minus ? found.without : found.with).push(
      start + folded + (phrase === undefined || start === "" ? "" : " "),
    );
  }
  return found;
}

/** Whether a text has what is asked for. @param text as `searchable` makes it */
export function matches(text: string, query: WordQuery): boolean {
  return (
    query.with.every((part) => text.includes(part)) && !query.without.some((part) => text.includes(part))
  );
}
