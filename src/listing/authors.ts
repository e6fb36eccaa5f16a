/**
 * “et al.” in other languages, as source text for regular expressions: Russian, Ukrainian, Chinese, Japanese, Korean,
 * German, Spanish, Portuguese, French, Italian, Turkish, Polish, Czech, Swedish, Danish, Norwegian, Finnish, Hungarian.
 */
export const FOREIGN_ET_AL =
  "(?<![\\p{Ll}\\p{Lu}])(?:и др|и соавт|та ін|та співавт|u\\. ?a|y otros|y cols?|e outros|e cols?|et coll|et autres|e altri|ve ark|ve diğerleri|i in|i wsp|a kol|m\\. ?fl|ja muut|és mtsai|és társai)(?![\\p{L}])\\.?|等\\.?|(?<=[\\s\\p{Lo}])(?:他|ほか|외)(?![\\p{Lo}])";
const foreignEnding = new RegExp(`[\\s,;]{0,3}(?:${FOREIGN_ET_AL})\\s*$`, "u");

const ending = /(?<![\s,;])[\s,;]*(?:\(et al\.?\)|\bet\.? al\b\.?,?|\band others\b\.?|…|\.\.\.)\s*$/i;
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/i;
const joined = /^(?:and|&|und|et|y)\s+/;

/** Whether a part of a list of names is a suffix of the name before it, in spite of the comma: "Jr.", "III". */
export function isSuffix(part: string): boolean {
  return part.length < 5 && suffix.test(part);
}

/** A line without its final "et al.", and whether there was one. */
export interface Closed {
  readonly text: string;
  readonly etAl: boolean;
}

/** Removes "et al." (or "and others") from the end of a list of authors. */
export function closeList(line: string): Closed {
  const foreign = foreignEnding.exec(line.slice(-30));
  if (foreign && foreign[0].length < line.length)
    return { text: line.slice(0, Math.max(0, line.length - 30) + foreign.index).trimEnd(), etAl: true };
  const found = /(?:al\.?,?|al\.?\)|others\.?|…|\.\.\.)\s*$/i.test(line.slice(-12))
    ? ending.exec(line.slice(-30))
    : null;
  if (!found) return { text: line.trimEnd(), etAl: false };
  const cut = Math.max(0, line.length - 30) + found.index;
  return { text: line.slice(0, cut).trimEnd(), etAl: true };
}

/** `PhD` anywhere; `MD` and `MA` can also be initials, but not after two words. */
const DEGREE =
  /,\s{0,2}(?:Ph\.? ?D|D\.? ?Phil|M\.? ?Sc|MBA|(?<=\p{L}[\p{L}.’'-]{0,30} \p{L}[\p{L}’'-]{1,30}, ?)(?:M\.? ?D|M\.? ?A|M\.? ?P\.? ?H|RN))(?![\p{L}])\.?(?=\s{0,2}(?:[,;]|$|and\s|&))/gu;

/** A list of names without academic degrees: `John Smith, PhD, Ada Vesely, MD`. */
export function withoutDegrees(list: string): string {
  return list.replace(DEGREE, "");
}

/** The names in a list of authors, in order and as written; they are separated by commas and a final "and". */
export function splitNames(list: string): string[] {
  const parts = list.split(/[,;，；、]\s*/).map((part) => part.trim());
  const names: string[] = [];
  for (const part of parts) {
    const last = names.length - 1;
    if (part === "") continue;
    if (isSuffix(part) && last >= 0) names[last] = `${names[last]}, ${part}`;
    else names.push(last >= 0 ? part.replace(joined, "") : part);
  }
  const final = names.pop();
  if (final !== undefined) names.push(...splitLast(final));
  return names;
}

/** "Ada Vesely and Bo Lind" are two people. A group ("Search and Rescue Team") is one. */
function splitLast(name: string): string[] {
  if (name.length > 200 || !(name.includes("and") || name.includes("&"))) return [name];
  const found = /^(.*\S)\s+(?:and|&)\s+(\S.*)$/.exec(name);
  if (!found || /\b(?:team|group|collaboration|consortium|lab|labs|project|alliance)\b/i.test(name))
    return [name];
  return [found[1] ?? "", found[2] ?? ""];
}
