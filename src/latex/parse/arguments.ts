import { type Cursor, report, type SourceRange } from "./cursor.ts";

/** Moves over white space. */
export function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.end && /\s/.test(cursor.text.source.charAt(cursor.at))) cursor.at += 1;
}

/** Takes the group `{…}` at the cursor, after spaces. Returns null, without moving the cursor, if there is none. */
export function takeGroup(cursor: Cursor): SourceRange | null {
  const start = cursor.at;
  skipSpace(cursor);
  const close =
    cursor.text.source.charAt(cursor.at) === "{" ? cursor.text.pairs.braces.get(cursor.at) : undefined;
  if (close === undefined || close >= cursor.end) {
    cursor.at = start;
    return null;
  }
  const group = { from: cursor.at + 1, to: close };
  cursor.at = close + 1;
  return group;
}

/** Takes the optional argument `[…]` at the cursor and returns its text; null if there is none. */
export function takeOption(cursor: Cursor): string | null {
  const { source } = cursor.text;
  if (source.charAt(cursor.at) !== "[") return null;
  const found = /^\[([^[\]{}]{0,200})\]/.exec(source.slice(cursor.at, Math.min(cursor.end, cursor.at + 202)));
  if (!found) return null;
  cursor.at += found[0].length;
  return found[1] ?? "";
}

/** Takes the argument at the cursor: a group or, as in TeX, one character. */
export function takeArgument(cursor: Cursor): SourceRange | null {
  const group = takeGroup(cursor);
  if (group) return group;
  const start = cursor.at;
  skipSpace(cursor);
  const found = /^[\p{L}\p{N}]/u.exec(
    cursor.text.source.slice(cursor.at, Math.min(cursor.end, cursor.at + 2)),
  );
  if (!found) {
    cursor.at = start;
    return null;
  }
  const from = cursor.at;
  cursor.at += found[0].length;
  return { from, to: cursor.at };
}

/** Takes an unclosed group up to the end: the footnote of a truncated abstract. */
export function takeOpenGroup(cursor: Cursor): SourceRange | null {
  if (cursor.text.source.charAt(cursor.at) !== "{") return null;
  report(cursor.text, "unbalanced", "{", cursor.at);
  const group = { from: cursor.at + 1, to: cursor.end };
  cursor.at = cursor.end;
  return group;
}
