import { markWords, type Piece } from "./highlight.ts";

/** Words in an excerpt. */
const LENGTH = 45;
/** Words before the first one found, so that it does not stand at the very beginning. */
const LEAD = 6;

/** Pagefind counts words by the gaps between them. */
const GAP = /\s+/;

/**
 * The part of an abstract in which most of what was found stands, its words marked.
 *
 * @param content the abstract, as the index gives it
 * @param found places of the words found in it, counted from 0
 * @param query what was searched for, to mark by where no place is known: the beginning is shown then
 */
export function excerpt(content: string, found: readonly number[], query: string): readonly Piece[] {
  const words = content.trim().split(GAP);
  const places = new Set(found);
  const from = startOf(
    [...places].sort((a, b) => a - b),
    words.length,
  );
  const to = Math.min(from + LENGTH, words.length);
  const before: readonly Piece[] = from > 0 ? [{ text: "… ", marked: false }] : [];
  const after: readonly Piece[] = to < words.length ? [{ text: " …", marked: false }] : [];
  const shown = words.slice(from, to);
  if (places.size === 0) return [...markWords(shown.join(" "), query), ...after];
  const pieces = shown.flatMap((text, k): readonly Piece[] => [
    ...(k > 0 ? [{ text: " ", marked: false }] : []),
    ...trimmed(text, places.has(from + k)),
  ]);
  return joined([...before, ...pieces, ...after]);
}

/** Where the excerpt begins: a little before the place from which it holds the most words found. */
function startOf(places: readonly number[], length: number): number {
  let best = places[0] ?? 0;
  let most = 0;
  for (const place of places) {
    const held = places.filter((other) => other >= place && other < place + LENGTH - LEAD).length;
    if (held > most) [best, most] = [place, held];
  }
  return Math.max(0, Math.min(best - LEAD, length - LENGTH));
}

/** A word found, without the signs around it: `(learning),` is marked as `learning`. */
function trimmed(text: string, marked: boolean): readonly Piece[] {
  const parts = marked ? /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) : null;
  if (parts === null) return [{ text, marked }];
  const [, head = "", word = "", tail = ""] = parts;
  const pieces: readonly Piece[] = [
    { text: head, marked: false },
    { text: word, marked: true },
    { text: tail, marked: false },
  ];
  return pieces.filter((piece) => piece.text !== "");
}

/** Neighbours that are both unmarked, as one piece. */
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
