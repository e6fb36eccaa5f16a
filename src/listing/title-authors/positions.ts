import { isLower, isUpper } from "./tokens.ts";

/** A part of a line between separators. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** Cuts a line at commas followed by white space (or any, in scripts without spaces), and at "and". */
export function cutSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const width = separator(text, i);
    if (width === 0) continue;
    if (i > start) segments.push({ start, end: i });
    start = i + width;
    while (start < text.length && isSpace(text.charCodeAt(start))) start++;
    i = start - 1;
  }
  if (start < text.length) segments.push({ start, end: text.length });
  return segments;
}

// Length of the separator of names at `i`: none, a comma, or "and" with the space before it.
function separator(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === 44 || code === 59) return isSpace(text.charCodeAt(i + 1)) ? 1 : 0;
  if (code === 0xff0c || code === 0x3001 || code === 0xff1b) return 1;
  if (!isSpace(code) && !(code === 97 && i > 0 && isSpace(text.charCodeAt(i - 1)))) return 0;
  const from = isSpace(code) ? i + 1 : i;
  if (text.startsWith("and", from) && isSpace(text.charCodeAt(from + 3))) return from + 3 - i;
  return text.startsWith("&", from) && isSpace(text.charCodeAt(from + 1)) ? from + 1 - i : 0;
}

/** True for white space within a line. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

/** A token of a segment and where it begins. */
export interface Token {
  readonly start: number;
  readonly text: string;
}

/** The last tokens of a segment, at most `most`, in order. A name is never longer than that. */
export function lastTokens(text: string, { start, end }: Segment, most: number): Token[] {
  const tokens: Token[] = [];
  let stop = end;
  for (let i = end - 1; i >= start - 1 && tokens.length < most; i--) {
    if (i >= start && !isSpace(text.charCodeAt(i))) continue;
    if (stop > i + 1) tokens.push({ start: i + 1, text: text.slice(i + 1, stop) });
    stop = i;
  }
  return tokens.reverse();
}

const openers = "([{“‘«¿¡/_^~@#&=<";
const closers = ')?!"”]$*’}»>';
// German quotation marks, which close with what opens English or French ones: „…“, »…«, ‚…‘.
const germanQuotes: Readonly<Record<string, string>> = { "“": "„", "«": "»", "‘": "‚" };
const reach = 200;

function closesQuote(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  const opening = germanQuotes[mark];
  if (opening === undefined) return false;
  const before = text.slice(Math.max(0, at - reach), at);
  return before.lastIndexOf(opening) > before.lastIndexOf(mark);
}

/**
 * Where inside a token of `text` a name may begin: at a capital, or after a closing mark. A long token has no more
 * than 40 such positions.
 */
export function innerPositions(text: string, start: number, end: number): number[] {
  const positions: number[] = [];
  for (let i = Math.max(start + 1, end - 80); i < end && positions.length < 40; i++) {
    const code = text.charCodeAt(i);
    const codeBefore = text.charCodeAt(i - 1);
    // Most letters are small ones after a letter, where nothing begins.
    if (isSmall(code) && isPlainLetter(codeBefore)) continue;
    if (beginsName(text, i, start)) positions.push(i);
  }
  return positions;
}

function beginsName(text: string, i: number, start: number): boolean {
  const before = text[i - 1] ?? "";
  const here = text[i] ?? "";
  const quoted = closesQuote(text, i - 1);
  if (openers.includes(before) && !quoted) return false;
  // A word that is hyphenated goes on: "non-Markovian".
  if (before === "-" && i > start + 1 && isLetter.test(text[i - 2] ?? "")) return false;
  if (isUpper(here)) return !continuesName(text, i, start);
  if (isLower(here))
    return quoted || closers.includes(before) || (before === "." && particle.test(text.slice(i, i + 6)));
  return here !== "ー" && here !== "々" && changesScript(before, here);
}

const isLetter = /[\p{L}\d]/u;
const particle = /^(?:v[ao]n|de[rn]?|d[aiu]|della|dos|el|al|te[nr]|la|le|af|zu[rm]?)[ -]|^d['’]|^el-|^al-/;
const undivided = /(?:^|[^\p{Lu}])(?:Mc|[ODL]['’])$/u;

// "Mc" and "O'" are only ever the beginning of a name.
function continuesName(text: string, i: number, start: number): boolean {
  const before = text.charCodeAt(i - 1);
  if (before !== 99 && before !== 39 && before !== 0x2019) return false;
  return undivided.test(text.slice(Math.max(start, i - 4), i));
}

/**
 * Further positions inside `token`, where neither a capital nor a closing mark shows one: before a particle
 * ("Modelsvan der Berg") and before a name in lower case. `isKnown` tells whether a beginning of the token is a word
 * and the rest of it a name. The last token of a segment has none: it would be a name of one lower-case word.
 */
export function hiddenPositions(
  token: string,
  isKnown: (left: string, right: string) => boolean,
  isLast: boolean,
): number[] {
  const positions: number[] = [];
  if (isLast) return positions;
  for (let i = Math.max(2, token.length - 24); i < token.length; i++) {
    const here = token[i] ?? "";
    if (!isLower(token[i - 1] ?? "") || !(isLower(here) || here === "'" || here === "’")) continue;
    if (isKnown(token.slice(0, i), token.slice(i))) positions.push(i);
  }
  return positions;
}

function isSmall(code: number): boolean {
  return code > 96 && code < 123;
}

function isPlainLetter(code: number): boolean {
  return (code > 64 && code < 91) || isSmall(code);
}

const caseless = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Lo}]/u;

function changesScript(before: string, here: string): boolean {
  if (here < "\u0590" && before < "\u0590") return false;
  return (
    caseless.test(here) !== caseless.test(before) && /[\p{L}]/u.test(here) && !/[\p{M}\u30fc]/u.test(before)
  );
}
