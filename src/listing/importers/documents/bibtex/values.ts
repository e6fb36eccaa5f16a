/** A piece of a field's value: text in braces or quotes, or a word or number without them. */
export interface ValuePiece {
  readonly text: string;
  /** True for a word without braces or quotes, which may be the name of a `@string`. */
  readonly bare: boolean;
}

/** A field's value and the offset after it, or a syntax error. */
export interface Value {
  readonly pieces: readonly ValuePiece[];
  readonly end: number;
  readonly broken?: string;
}

const ENTRY_INSIDE =
  /@[A-Za-z]{2,40}\s{0,20}[{(]\s{0,20}(?:[^\s,{}()="]{1,200}\s{0,20},|[A-Za-z]{2,40}\s{0,20}=)/y;
const BARE = /[^\s,#{}()"=%][^,#{}()"\n\r]{0,200}/y;

/** Reads pieces that `#` joins, from `start`; `close` ends the entry. */
export function readValue(text: string, start: number, close: string): Value {
  const pieces: ValuePiece[] = [];
  let at = start;
  for (;;) {
    const piece = readPiece(text, skipSpace(text, at), close);
    if (piece.broken !== undefined) return { pieces, end: piece.end, broken: piece.broken };
    pieces.push(...piece.pieces);
    const next = skipSpace(text, piece.end);
    if (text.charAt(next) !== "#") return { pieces, end: piece.end };
    at = next + 1;
  }
}

function readPiece(text: string, at: number, close: string): Value {
  const first = text.charAt(at);
  if (first !== "{" && first !== '"') {
    const word = matchAt(BARE, text, at)?.[0].trimEnd() ?? "";
    return { pieces: word === "" ? [] : [{ text: word, bare: true }], end: at + word.length };
  }
  const end = first === "{" ? bracesEnd(text, at + 1) : quotesEnd(text, at + 1, close);
  const broken = first === "{" ? "a brace has no partner" : "a quote has no partner";
  if (!end.closed) return { pieces: [], end: end.at, broken };
  return { pieces: [{ text: text.slice(at + 1, end.at - 1), bare: false }], end: end.at };
}

/** Where a value ends. */
interface End {
  readonly at: number;
  readonly closed: boolean;
}

/** The offset after the brace that closes those opened before `start`; unclosed if another entry begins first. */
export function bracesEnd(text: string, start: number): End {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return { at: at + 1, closed: true };
    else if (code === 64 && beginsEntry(text, at)) return { at, closed: false };
  }
  return { at: text.length, closed: false };
}

/** The end of a quoted value: a quote outside braces, followed by a comma, `#` or the end of the entry. */
function quotesEnd(text: string, start: number, close: string): End {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125) depth--;
    else if (code === 34 && depth <= 0 && endsValue(text, at + 1, close)) return { at: at + 1, closed: true };
    else if (code === 64 && beginsEntry(text, at)) return { at, closed: false };
  }
  return { at: text.length, closed: false };
}

function endsValue(text: string, start: number, close: string): boolean {
  const next = text.charAt(skipSpace(text, start, 200));
  return (
    next === "" ||
    next === "," ||
    next === "#" ||
    next === close ||
    next === "}" ||
    text.startsWith("\n", start)
  );
}

/** True for an `@type{key,` at the beginning of a line. */
function beginsEntry(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 40 && (text.charAt(before) === " " || text.charAt(before) === "\t"))
    before--;
  const first = before < 0 || text.charAt(before) === "\n" || text.charAt(before) === "\r";
  return first && matchAt(ENTRY_INSIDE, text, at) !== undefined;
}

/** The end of the white space at `start`, up to `most` characters. */
export function skipSpace(text: string, start: number, most = Number.POSITIVE_INFINITY): number {
  let at = start;
  while (at < text.length && at - start < most && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
