/** Signs after names, for equal contribution or the corresponding author. */
const MARK = /[#*†‡§¶✉]/u;
/** A name, its marks, and what separates it from the next one. A full stop that is not an initial's ends the list. */
const NAME =
  /(?:and |& )?\p{Lu}[\p{L}\p{M}’'-]*\.?(?: [\p{L}\p{M}’'-]+\.?){0,4}(?:, ?[#*†‡§¶✉]|[#*†‡§¶✉]){0,3}(?<end>,? and |,? & |[,;] |[.:] | ?\()/uy;
const LONGEST = 3000;

/** Removes the marks after names at the beginning of a reference: `Hochreiter S#, Schmidhuber J*. Long …`. */
export function withoutNameMarks(text: string): string {
  const start = text.slice(0, LONGEST);
  if (!MARK.test(start)) return text;
  let end = 0;
  NAME.lastIndex = 0;
  for (let found = NAME.exec(start); found !== null; found = NAME.exec(start)) {
    end = NAME.lastIndex;
    if (/^[.:(]|\($/.test(found.groups?.end?.trim() ?? "")) break;
  }
  const names = start.slice(0, end);
  return MARK.test(names) ? names.replace(/(?:, ?)?[#*†‡§¶✉]{1,3}/gu, "") + text.slice(end) : text;
}
