/** A piece of a text, marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ENDING = /(?:ations?|ings?|ions?|ness|ly|ed|es|s|e)$/;
/** A stem keeps this many letters, so that `using` does not mark every word in `us`. */
const SHORTEST_STEM = 4;
/** What an ending may add to a stem: `graph`, `graphical`. */
const LONGEST_ENDING = 6;

/** Cuts a text into pieces, with every word marked that a word of the query finds. */
export function markWords(text: string, query: string): readonly Piece[] {
  const stems = wordsOf(query).map(stem);
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    if (!stems.some((stem) => finds(stem, fold(match[0])))) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), marked: false });
    pieces.push({ text: match[0], marked: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

/** The words of a text without case and accents. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(fold);
}

function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A rough cousin of what the index does: for showing, where the index says that a title matched but not where. */
function stem(word: string): string {
  const cut = word.replace(ENDING, "");
  return cut.length >= SHORTEST_STEM ? cut : word;
}

function finds(stem: string, word: string): boolean {
  if (stem.length < SHORTEST_STEM) return word === stem;
  return word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}
