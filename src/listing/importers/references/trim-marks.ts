/**
 * The text without the characters of `start` at its beginning and of `end` at its end, white space included. A regular
 * expression would take quadratic time on long runs of them.
 */
export function trimMarks(text: string, start: string, end: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isMark(text, from, start)) from++;
  while (to > from && isMark(text, to - 1, end)) to--;
  return text.slice(from, to);
}

function isMark(text: string, at: number, marks: string): boolean {
  const character = text.charAt(at);
  return character <= " " || character === "\u00a0" || marks.includes(character);
}
