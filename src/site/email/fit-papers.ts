/** How much a message says of a paper: its title, also its authors, or all that it has room for. */
export type Level = 0 | 1 | 2;

/**
 * Fits papers into a message. The picks come first and say as much as they can; then as many of the others as fit have
 * their titles, and where room is left their authors, then more.
 *
 * @param piece what the message says of the paper at an index, at a level
 * @param room in bytes of UTF-8
 * @returns what it says of the first papers; the others did not fit
 */
export function fitPapers(
  { count, picks }: { readonly count: number; readonly picks: number },
  piece: (index: number, level: Level) => string,
  room: number,
): readonly string[] {
  const pieces: string[] = [];
  let left = room;
  /** Puts the piece in the place of a shorter one; false where it does not fit. */
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

/** The bytes of a text in UTF-8. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}
