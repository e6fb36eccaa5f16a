const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]{6}/gu;

/** The number of words; in scripts without spaces between words, it is estimated from the number of characters. */
export function countWords(text: string): number {
  const spaced = text.trim().split(/\s+/u).length;
  return /[^\p{ASCII}]/u.test(text) ? spaced + (text.match(UNSPACED)?.length ?? 0) : spaced;
}
