const NARROW: Readonly<Record<string, string>> = {
  "，": ", ",
  "、": ", ",
  "．": ". ",
  "。": ". ",
  "：": ": ",
  "；": "; ",
  "（": " (",
  "）": ") ",
};

/**
 * The text after a title with the punctuation of Western references: `，2018，1（1）：100-110．` as `, 2018, 1 (1) : 100-110. `.
 * Titles and names keep theirs.
 */
export function narrowMarks(text: string): string {
  return text.replace(/[，、．。：；（）]/gu, (mark) => NARROW[mark] ?? mark);
}
