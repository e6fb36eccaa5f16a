import { archiveNames, taxonomy } from "./arxiv-taxonomy.ts";

const computing = new Set(Object.keys(taxonomy.cs ?? {}));
/** arXiv's archives, with those that it has closed. */
const archives = new Set([
  ...Object.keys(taxonomy),
  ...Object.keys(archiveNames),
  ..."acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas dg-ga funct-an mtrl-th".split(
    " ",
  ),
  ..."patt-sol plasm-ph q-alg solv-int supr-con".split(" "),
]);
// Words that can be in lower case in a venue's name, and names of venues that begin in lower case.
const linking = new Set(
  "of on in and the for to de la et der für und y del di a an as at by from with".split(" "),
);
const lowerVenue =
  /^(?:bioRxiv|medRxiv|chemRxiv|arXiv|npj|eLife|iScience|mBio|e-?Print|eNeuro|mSystems|mSphere)\b/;
const sentence = /[?!;"“”]|[^.]{12}\.\s\p{Lu}?\p{Ll}{4,}|\.\.\./u;

/** True for a category as arXiv writes it: `LG`, `cs.LG`, `stat.ML`, `cond-mat.mtrl-sci`, `quant-ph`. */
export function isArxivCategory(text: string): boolean {
  if (computing.has(text)) return true;
  const dot = text.indexOf(".");
  if (dot < 0) return archives.has(text);
  return archives.has(text.slice(0, dot)) && /^[A-Za-z][A-Za-z-]{1,14}$/.test(text.slice(dot + 1));
}

/**
 * True for text that can replace the category: a conference's or journal's name, but not a sentence. `glued` means
 * that no space separates it from the date; since sentences have one, the check is less strict.
 */
export function isVenue(text: string, glued: boolean): boolean {
  if (text.length < 2 || text.length > 120 || !/\p{L}/u.test(text)) return false;
  if (glued) return /^[\p{L}\d]/u.test(text) && !/[?!"“”]|\.\.\./.test(text) && text.split(" ").length < 16;
  if (sentence.test(text)) return false;
  if (lowerVenue.test(text)) return true;
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  const words = text.split(/[\s/–—-]+/).filter((word) => /^[("“]*\p{Ll}/u.test(word));
  return (
    words.every((word) => linking.has(word) || /^(?:v\d+|vol\.|no\.|[dl]['’]\p{Lu})/u.test(word)) &&
    !linking.has(lastWord(text))
  );
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}
