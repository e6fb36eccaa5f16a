import { markWords, type Piece } from "./highlight.ts";

/** Length of an excerpt in characters. */
const LENGTH = 300;
/** Number of characters of context before the first match. */
const LEAD = 40;
/** How far a cut may be moved to a word boundary. */
const WORD = 20;

/**
 * The part of an abstract with most matches, which are highlighted.
 *
 * @param query if it has no match in the abstract, the beginning is shown
 */
export function excerpt(abstract: string, query: string): readonly Piece[] {
  const pieces = markWords(abstract, query);
  if (abstract.length <= LENGTH + 2 * WORD) return pieces;
  const from = startOf(abstract, markedPlaces(pieces));
  const to = between(abstract, Math.min(abstract.length, from + LENGTH));
  const [before, after] = [from > 0, to < abstract.length].map((cut): readonly Piece[] =>
    cut ? [{ text: "…", marked: false }] : [],
  );
  return joined([...(before ?? []), ...cut(pieces, from, to), ...(after ?? [])]);
}

function markedPlaces(pieces: readonly Piece[]): readonly number[] {
  let place = 0;
  return pieces.flatMap(({ text, marked }) => {
    place += text.length;
    return marked ? [place - text.length] : [];
  });
}

/** The start of the excerpt: shortly before the position from which it contains the most matches. */
function startOf(abstract: string, places: readonly number[]): number {
  let [best, most] = [0, 0];
  for (const place of places) {
    const held = places.filter((other) => other >= place && other < place + LENGTH - LEAD).length;
    if (held > most) [best, most] = [place, held];
  }
  // Close to the beginning, the excerpt starts there.
  if (best < LENGTH / 2) return 0;
  return between(abstract, Math.max(0, Math.min(best - LEAD, abstract.length - LENGTH)));
}

/** The nearest word boundary, if there is one. */
function between(text: string, place: number): number {
  if (place === 0 || place >= text.length) return place;
  const space = text.indexOf(" ", place);
  const end = space >= 0 && space - place <= WORD ? space : place;
  // Surrogate pairs are not split.
  return /[\udc00-\udfff]/.test(text.charAt(end)) ? end + 1 : end;
}

function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let place = 0;
  return pieces.flatMap(({ text, marked }) => {
    const [start, end] = [Math.max(from - place, 0), Math.min(to - place, text.length)];
    place += text.length;
    return end > start ? [{ text: text.slice(start, end), marked }] : [];
  });
}

/** Merges adjacent unmarked pieces. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && !last.marked && !piece.marked)
      out[out.length - 1] = { text: last.text + piece.text, marked: false };
    else out.push(piece);
  }
  return out;
}
