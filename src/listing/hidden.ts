// Tab, vertical tab, form feed and the Unicode line breaks part words: they become a space instead of vanishing.
const breaks = /[\t\v\f\x85\u2028\u2029]/g;
const joiner = /(?<=\p{L}\p{M}*)[\u200c\u200d](?=[\p{L}\p{M}])/u;
const cased = /[\p{Lu}\p{Ll}]/u;
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff\t\u2028\u2029]|[\u200c\u200d]/u;
const hiddenAll = new RegExp(hidden.source, "gu");
const emoji = /\p{Extended_Pictographic}\ufe0f?$/u;

/** A text without its hidden characters, and whether there were any worth telling the publisher about. */
export interface Shown {
  readonly text: string;
  readonly removed: boolean;
}

/** True where `text` may hold a hidden character: one fast scan, so that clean texts cost no more than that. */
export function mayHide(text: string): boolean {
  return hidden.test(text);
}

/**
 * Removes control characters, bidirectional overrides, embeddings and isolates, zero-width spaces and lone
 * surrogates. Joiners stay inside words of scripts without case, and inside emoji; white space of any width stays.
 */
export function showHidden(text: string): Shown {
  if (!hidden.test(text)) return { text, removed: false };
  const spaced = text.replace(breaks, " ");
  let removed = false;
  const kept = spaced.replace(hiddenAll, (character, at: number) => {
    if (needed(spaced, at, character)) return character;
    removed = true;
    return "";
  });
  return { text: kept, removed };
}

function needed(text: string, at: number, character: string): boolean {
  if (character !== "\u200c" && character !== "\u200d") return false;
  const before = text.slice(Math.max(0, at - 4), at);
  if (emoji.test(before)) return true;
  const around = text.slice(Math.max(0, at - 4), at + 3);
  return joiner.test(around) && !cased.test(text.slice(Math.max(0, at - 1), at + 2));
}
