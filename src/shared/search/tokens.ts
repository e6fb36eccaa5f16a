import { foldLetters, UNSPACED } from "../query/fold.ts";

/** A searchable word of a text. */
export interface Token {
  /** Folded. */
  readonly word: string;
  /** Its position among the words of the text, from 0. */
  readonly at: number;
  /** Whether it is a variant of the text's word: `finetuning` for `fine-tuning`, `beta` for `β`. */
  readonly other: boolean;
}

/** Stop words, which are only searched in titles and names. */
const STOP_WORDS = new Set(
  "a an and are as at be been but by can do does for from has have how however i if in into is it its may not of on or our over such than that the their then there these they this those through to under via was we were what when where which while who why with within without would you your".split(
    " ",
  ),
);

/** Whether a folded word is only searched in titles and names. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Words joined by punctuation: `fine-tuning`, `o'brien`, `gpt-3.5`. */
const CHUNK = /[\p{L}\p{M}\p{N}]+[+#]*(?:[-\u2010\u2013'’ʼ./_·&][\p{L}\p{M}\p{N}]+[+#]*)*/gu;
const PART = /[\p{L}\p{M}\p{N}]+[+#]*/gu;
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{N}])/gu;
const RUN = new RegExp(`(?:${UNSPACED.source})+|[^${UNSPACED.source.slice(1, -1)}]+`, "gu");
/** Maximum number of joined words; longer runs are lists. */
const LONGEST_JOINED = 40;

const GREEK =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega".split(
    " ",
  );
const GREEK_LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";

/**
 * The folded words of a text in order. Words joined by hyphens and the like are included separately and as one;
 * scripts without spaces give pairs of adjacent letters and the last letter of each run.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [chunk] of foldLetters(text).replace(POSSESSIVE, "").matchAll(CHUNK)) {
    const first = at;
    const parts = chunk.match(PART) ?? [];
    for (const part of parts) for (const run of part.match(RUN) ?? []) at = addRun(tokens, run, at);
    if (parts.length > 1 && chunk.length <= LONGEST_JOINED && !UNSPACED.test(chunk))
      tokens.push({ word: parts.join(""), at: first, other: true });
  }
  return tokens;
}

/** Returns the position after the run. */
function addRun(tokens: Token[], run: string, at: number): number {
  if (UNSPACED.test(run)) {
    const letters = [...run];
    for (const [k, letter] of letters.entries())
      tokens.push({ word: letter + (letters[k + 1] ?? ""), at: at + k, other: false });
    return at + letters.length;
  }
  tokens.push({ word: run, at, other: false });
  const bare = run.replace(/[+#]+$/, "");
  if (bare !== run && bare.length > 1) tokens.push({ word: bare, at, other: true });
  const greek = run.length === 1 ? GREEK[GREEK_LETTERS.indexOf(run)] : undefined;
  if (greek !== undefined) tokens.push({ word: greek, at, other: true });
  return at + 1;
}

const TWO_LETTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** The words of a name or title, with alternative spellings such as `mueller`. */
export function tokensWithSpellings(text: string): readonly Token[] {
  const tokens = tokensOf(text);
  const lower = text.normalize("NFC").toLowerCase();
  if (!/[äöüøå]/.test(lower)) return tokens;
  const known = new Set(tokens.map(({ word }) => word));
  const spelled = tokensOf(lower.replace(/[äöüøå]/g, (letter) => TWO_LETTERS[letter] ?? letter));
  return [
    ...tokens,
    ...spelled.filter(({ word }) => !known.has(word)).map((token) => ({ ...token, other: true })),
  ];
}
