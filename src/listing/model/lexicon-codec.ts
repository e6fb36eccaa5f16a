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

/** Reads what `encodeLexicon` wrote. Loops, because regular expressions would take five times as long. */
export function decodeLexicon([tokens, trigrams]: readonly [string, string]): Lexicon {
  return { tokens: decodeTokens(tokens), trigrams: decodeTrigrams(trigrams) };
}

function decodeTokens(text: string): Map<string, Seen> {
  const tokens = new Map<string, Seen>();
  const known = new Map<string, Seen>();
  let token = "";
  for (let start = 0; start < text.length; ) {
    const shared = Number.parseInt(text[start] ?? "", 36);
    let letters = start + 1;
    while (letters < text.length && !isCount(text, letters)) letters++;
    const end = isCount(text, letters + 1) ? letters + 2 : letters + 1;
    token = token.slice(0, shared) + text.slice(start + 1, letters);
    const counts = text.slice(letters, end);
    // Few combinations of counts exist, so tokens share them.
    const seen = known.get(counts) ?? unpack(counts);
    known.set(counts, seen);
    tokens.set(token, seen);
    start = end;
  }
  return tokens;
}

/** Whether a capital letter, which is a count, is at a position. */
function isCount(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

function unpack(counts: string): Seen {
  const first = counts.charCodeAt(0) - 65;
  if (counts.length === 1) return { given: 0, family: 0, word: first };
  return { given: Math.floor(first / 5) * 2, family: (first % 5) * 2, word: counts.charCodeAt(1) - 65 };
}

function decodeTrigrams(text: string): Int8Array {
  const trigrams = new Int8Array(trigramCount);
  let filled = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < lowest) {
      length = length * 10 + code - 48;
      continue;
    }
    const end = filled + (length || 1);
    trigrams.fill(code - lowest - 28, filled, end);
    filled = end;
    length = 0;
  }
  return trigrams;
}
