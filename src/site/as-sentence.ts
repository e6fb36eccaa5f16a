/** The end of a sentence, also of one in quotation marks or brackets, or a mark such as a colon that needs no other. */
const ENDED = /[.!?…:;。！？：；｡।؟۔։][\p{Pe}\p{Pf}"'”’]*$/u;

/** Letters of scripts whose full stop is “。”, and closing marks of their width. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』）】》〉］]$/u;

/** A text that another sentence can follow: with a full stop, unless it ends in one or is empty. */
export function asSentence(text: string): string {
  const said = text.trimEnd();
  if (said === "" || ENDED.test(said)) return said;
  return said + (IDEOGRAPHIC.test(said) ? "。" : ".");
}
