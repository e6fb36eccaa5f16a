/** ASCII replacements for letters without a Unicode decomposition. */
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
  ħ: "h",
  ŋ: "n",
  ŧ: "t",
  ə: "e",
  ƒ: "f",
  ς: "σ",
};
const PLAINED = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/**
 * Optional accents and marks: those of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel signs,
 * variation selectors. Vowel signs of Indic scripts and the voicing marks of kana are letters.
 */
const ACCENT = /(?!\u3099|\u309a)(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Cyrillic}]/gu;

/** Lower case without accents: `Łukasz Müller, ﬁne` → `lukasz muller, fine`. Punctuation and spaces are kept. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENT, "")
    .toLowerCase()
    .replace(PLAINED, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFC");
}

/**
 * Words in lower case without accents and punctuation, separated by single spaces. `+` and `#` are kept for C++ and
 * C#.
 */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
    .trim();
}

/**
 * Scripts without spaces, in which words are also found inside others; Korean because endings are attached to words.
 */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
