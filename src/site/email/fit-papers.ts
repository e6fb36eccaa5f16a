/** The detail in which a message shows a paper: title only, title and authors, or everything. */
export type Level = 0 | 1 | 2;

/**
 * Fits papers into a message. Picks come first, in as much detail as fits; then the titles of as many other papers as
 * fit; the remaining room is used for their authors and then for details.
 *
 * @param piece renders the paper at an index at a level of detail
 * @param room in bytes of UTF-8
 * @returns the rendered papers; the others did not fit
 */
export function fitPapers(
  { count, picks }: { readonly count: number; readonly picks: number },
  piece: (index: number, level: Level) => string,
  room: number,
): readonly string[] {
  const pieces: string[] = [];
  let left = room;
  /** Replaces a piece by a longer one; false if that does not fit. */
  const put = (index: number, level: Level): boolean => {
    const text = piece(index, level);
    const more = bytes(text) - bytes(pieces[index] ?? "");
    if (more > left) return false;
    left -= more;
    pieces[index] = text;
    return true;
  };
  for (let index = 0; index < count; index++) {
    const whole = index < picks && (put(index, 2) || put(index, 1));
    if (!whole && !put(index, 0)) break;
  }
  for (const level of [1, 2] as const)
    for (let index = picks; index < pieces.length; index++) if (!put(index, level)) break;
  return pieces;
}

/** The size of a text in bytes of UTF-8. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}
