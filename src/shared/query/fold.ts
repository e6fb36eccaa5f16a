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
  ħ: "h",
  ŋ: "n",
  ŧ: "t",
  ə: "e",
  ƒ: "f",
  ς: "σ",
};
const PLAINED = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/**
 * Accents and other marks that a letter can do without: those of Latin, Greek and Cyrillic letters, Hebrew points,
 * Arabic vowel signs, variation selectors. Vowel signs of Indic scripts and the voicing marks of kana are letters.
 */
const ACCENT = /(?!\u3099|\u309a)(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Cyrillic}]/gu;

/** Small letters without accents: `Łukasz Müller, ﬁne` → `lukasz muller, fine`. Signs and spaces stay. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENT, "")
    .toLowerCase()
    .replace(PLAINED, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFC");
}

/** Words in small letters, without accents and punctuation, one space apart. `+` and `#` stay, for C++ and C#. */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
    .trim();
}

/** Scripts that write without spaces: there a word is found inside others, too. Korean endings join their words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
