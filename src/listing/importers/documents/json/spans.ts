/** The location of an object in a JSON text, and the keys that lead to it. */
export interface ObjectSpan {
  /** Offset of its `{` in UTF-16 units, from 0. */
  readonly start: number;
  /** Offset after its `}`. */
  readonly end: number;
  /** Keys from the outermost value: `message.items[]`; numeric keys are `*`, so that siblings have the same path. */
  readonly path: string;
  /** The keys on the path that state a fact about what they hold, a date or an arXiv number: `2026`, `2605.01234`. */
  readonly stated: readonly string[];
}

/** The objects of a text. */
export interface Scan {
  readonly spans: readonly ObjectSpan[];
  /** Objects without an end, in order: the text is truncated or a bracket is missing. */
  readonly unclosed: readonly ObjectSpan[];
  /** Objects without a closing brace in a closed array; they end with the array. */
  readonly broken: readonly ObjectSpan[];
  /** The offset of the first bracket beyond the maximum depth. */
  readonly tooDeep: number | undefined;
}

/** Objects nested deeper than this are not papers; no program writes lists that deep. */
export const MAX_DEPTH = 12;

interface Open {
  readonly isArray: boolean;
  readonly start: number;
  readonly path: string;
  key: string;
  stated: string;
}

/**
 * Finds the objects in a text: one JSON value, several (JSON lines), or values with other words around them. Linear,
 * and without recursion, so that any depth is possible; unmatched brackets are skipped.
 *
 * @param limit the offset at which to stop
 */
export function scanObjects(text: string, limit = text.length): Scan {
  const found: Found = { spans: [], broken: [] };
  const open: Open[] = [];
  let tooDeep: number | undefined;
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = passString(text, at, open) - 1;
    else if (code === BRACE || code === BRACKET) {
      if (open.length > MAX_DEPTH) tooDeep ??= at;
      open.push({ isArray: code === BRACKET, start: at, path: pathOf(open), key: "", stated: "" });
    } else if (code === BRACE + 2 || code === BRACKET + 2) close(open, code === BRACKET + 2, at, found);
  }
  const unclosed = open.slice(0, MAX_DEPTH).filter(({ isArray }) => !isArray);
  return {
    ...found,
    tooDeep,
    unclosed: unclosed.map(({ start, path }) => ({ start, end: limit, path, stated: [] })),
  };
}

interface Found {
  readonly spans: ObjectSpan[];
  readonly broken: ObjectSpan[];
}

const QUOTE = 34;
/** In ASCII, each closing bracket is two code points after the opening one. */
const BRACE = 123;
const BRACKET = 91;

/** Skips a string, records it if it is a key, and returns the offset after it. */
function passString(text: string, start: number, open: readonly Open[]): number {
  const end = stringEnd(text, start, open.length > 0);
  const around = open.at(-1);
  if (around && !around.isArray && open.length <= MAX_DEPTH && isKey(text, end)) {
    const key = text.slice(start + 1, end - 1);
    around.key = keyOf(key);
    around.stated = STATED.test(key) ? key : "";
  }
  return end;
}

function pathOf(open: readonly Open[]): string {
  const around = open.at(-1);
  if (!around) return "";
  if (open.length > MAX_DEPTH) return around.path;
  if (around.isArray) return `${around.path}[]`;
  return around.path === "" ? around.key : `${around.path}.${around.key}`;
}

/** Closes the innermost bracket of a kind; a bracket of the other kind inside it was left open. */
function close(open: Open[], isArray: boolean, at: number, found: Found): void {
  // Searching deeper would take quadratic time on unmatched brackets.
  const fits = [open.at(-1), open.at(-2)].findIndex((each) => each?.isArray === isArray);
  if (fits < 0) return;
  const dropped = fits === 1 ? open.pop() : undefined;
  const closed = open.pop();
  if (open.length > MAX_DEPTH) return;
  const stated = open.flatMap((each) => (each.stated === "" ? [] : [each.stated]));
  if (dropped && !dropped.isArray)
    found.broken.push({ start: dropped.start, end: at, path: dropped.path, stated });
  if (closed && !closed.isArray)
    found.spans.push({ start: closed.start, end: at + 1, path: closed.path, stated });
}

/**
 * The offset after the closing quote. Quotes in text around JSON have no meaning, and JSON strings do not span lines.
 */
function stringEnd(text: string, start: number, inside: boolean): number {
  if (!inside) return start + 1;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at + 1;
    else if (code === 10) return at;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text.charAt(at))) at++;
  return text.charAt(at) === ":";
}

/** `2026`, `2026-05`, `2026-05-12`, `2605.01234v1` */
const STATED = /^(?:(?:19|20)\d\d(?:-\d\d){0,2}|\d{4}\.\d{4,5}(?:v\d+)?)$/;

function keyOf(key: string): string {
  return /^\d+$/.test(key) || STATED.test(key) ? "*" : key.slice(0, 60);
}
