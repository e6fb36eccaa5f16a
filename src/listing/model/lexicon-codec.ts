import { type Lexicon, type Seen, trigramCount } from "./lexicon.ts";

// Each token is written as the part that it does not share with the previous one: the length of the shared beginning
// as one
// digit of base 36, the rest, and then its three counts. Trailing counts of zero are left out.
const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
// Trigrams are written from ":" on, so that no level is a digit.
const lowest = 58;

/** Writes a lexicon as text: one line of tokens, one of trigrams. */
export function encodeLexicon({ tokens, trigrams }: Lexicon): readonly [string, string] {
  let before = "";
  const parts: string[] = [];
  for (const [token, { given, family, word }] of [...tokens].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === token[shared]) shared++;
    const counts = pack({ given, family, word });
    parts.push(`${digits[shared]}${token.slice(shared)}${counts}`);
    before = token;
  }
  return [parts.join(""), runs(trigrams)];
}

// One capital letter for a token that is only a word, two for one that is also a name.
function pack({ given, family, word }: Seen): string {
  const letter = (n: number) => String.fromCharCode(65 + Math.min(25, n));
  if (given === 0 && family === 0) return letter(word);
  return `${letter(Math.min(4, Math.ceil(given / 2)) * 5 + Math.min(4, Math.ceil(family / 2)))}${letter(word)}`;
}

function runs(trigrams: Int8Array): string {
  let text = "";
  for (let i = 0; i < trigrams.length; ) {
    let end = i + 1;
    while (end < trigrams.length && trigrams[end] === trigrams[i]) end++;
    const length = end - i;
    const value = String.fromCharCode(lowest + 28 + (trigrams[i] ?? 0));
    text += length > 2 ? `${length}${value}` : value.repeat(length);
    i = end;
  }
  return text;
}

/** Reads what `encodeLexicon` wrote. */
export function decodeLexicon(written: readonly [string, string]): Lexicon {
  const tokens = new Map<string, Seen>();
  let token = "";
  for (const [, shared, rest, counts] of written[0].matchAll(/([0-9a-z])([^A-Z]*?)([A-Z]{1,2})(?![A-Z])/g)) {
    token = token.slice(0, digits.indexOf(shared ?? "0")) + rest;
    tokens.set(token, unpack(counts ?? "A"));
  }
  return { tokens, trigrams: unrun(written[1]) };
}

function unpack(counts: string): Seen {
  const first = counts.charCodeAt(0) - 65;
  if (counts.length === 1) return { given: 0, family: 0, word: first };
  return { given: Math.floor(first / 5) * 2, family: (first % 5) * 2, word: counts.charCodeAt(1) - 65 };
}

function unrun(text: string): Int8Array {
  const trigrams = new Int8Array(trigramCount);
  let at = 0;
  for (const [, length, value] of text.matchAll(/(\d*)(\D)/gs)) {
    const level = (value ?? "").charCodeAt(0) - lowest - 28;
    for (let n = length ? Number(length) : 1; n > 0 && at < trigramCount; n--) trigrams[at++] = level;
  }
  return trigrams;
}
