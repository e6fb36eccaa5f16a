// Tabs, form feeds, stray carriage returns and Unicode line breaks separate words: they become a space instead of
// vanishing.
const breaks = /[\t\v\f\r\x85\u2028\u2029]/g;
/** Where a word may be broken at the end of a line: not part of the word, removed without a warning. */
const softHyphen = /\u00ad/g;
const joiner = /(?<=\p{L}\p{M}*)[\u200c\u200d](?=[\p{L}\p{M}])/u;
const cased = /[\p{Lu}\p{Ll}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const controls = /[\0-\x09\v-\x1f\x7f-\x9f]/;
const invisible = /[\u00ad\u200b-\u200d\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/;
/** Tags are invisible letters, in which texts for programs are hidden; noncharacters are not allowed in XML. */
const never = /\udb40[\udc00-\udc7f]|[\ufdd0-\ufdef\ufffe\uffff]/;
const hidden = new RegExp([controls, invisible, never].map(({ source }) => source).join("|"));
const loneSurrogate = /\p{Surrogate}/gu;
const hiddenAll = new RegExp(hidden.source, "g");
const emoji = /\p{Extended_Pictographic}\ufe0f?$/u;

/** Fast path: nearly all texts are printable ASCII. */
const NOT_PLAIN = /[^ -~]/;

/** Node 20 has this method, but TypeScript's ES2023 library lacks it. */
type WellFormed = string & { isWellFormed(): boolean };

/** A text without its hidden characters, and whether there were any worth telling the publisher about. */
export interface Shown {
  readonly text: string;
  readonly removed: boolean;
}

/**
 * Removes control characters, bidirectional overrides, embeddings and isolates, zero-width spaces, tags (in which a text
 * for programs can be hidden), noncharacters and lone surrogates. Joiners stay inside words of scripts without case, and inside emoji; white space of any width stays.
 */
export function showHidden(text: string): Shown {
  if (!NOT_PLAIN.test(text)) return { text, removed: false };
  const broken = !(text as WellFormed).isWellFormed();
  if (!broken && !hidden.test(text)) return { text, removed: false };
  const spaced = text.replace(breaks, " ").replace(softHyphen, "").replace(loneSurrogate, "");
  let removed = broken;
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
