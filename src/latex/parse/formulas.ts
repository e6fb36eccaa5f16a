import { type Cursor, findAhead, parseRange, push, pushFormula, report, sourceOf } from "./cursor.ts";

/** Text before a dollar sign for money: `US$ 3 billion`. */
const CURRENCY = /(?:^|[^A-Za-z])(?:US|USD|A|AU|AUD|C|CA|CAD|NZ|HK|NT|SG?|R|Mex|AR)$/;

/** Characters that only TeX has. */
const TEX_SIGNS = /[\\^_{}]/;

/** Commands whose argument is text: `\text{if and only if}`. */
const WORDY_ARGUMENTS = /\\[A-Za-z]+\s*\{[^{}]*\}|\\[A-Za-z]+|\{[^{}]*\}/g;

/** An amount of money can end before a bracket, a comma or a dash that leads to the next amount. */
const UNFINISHED = /[,;:(/–—-]\s*$/;

/** Dollars further apart than this are not a pair. */
const MAX_BODY = 4000;

function proseWords(body: string): number {
  return body.replace(WORDY_ARGUMENTS, " ").match(/(?<![A-Za-z])[A-Za-z][a-z]+(?![A-Za-z])/g)?.length ?? 0;
}

function isMoney(body: string, before: string, after: string): boolean {
  if (CURRENCY.test(before) && /^\s*\d/.test(body)) return true;
  if (!/^\s?\d/.test(body)) return false;
  const words = proseWords(body);
  if (words >= 2) return true;
  if (TEX_SIGNS.test(body)) return false;
  return /^\d/.test(after) || CURRENCY.test(body) || UNFINISHED.test(body) || (words > 0 && /\s$/.test(body));
}

/**
 * Whether the text between two dollar signs is a formula, and not prose between two sums of money.
 * `before` and `after` are the few characters around the pair.
 */
function isFormula(body: string, before: string, after: string): boolean {
  if (body.length > MAX_BODY || body.trim() === "") return false;
  if (isMoney(body, before, after)) return false;
  const words = proseWords(body);
  if (words >= 5) return false;
  return words < 2 || TEX_SIGNS.test(body) || !(/^\s/.test(body) || /\s$/.test(body));
}

/** Reads a formula that `closer` ends. The cursor is after its opening delimiter, which is at `start`. */
export function readDelimited(cursor: Cursor, closer: string, display: boolean, start: number): void {
  const close = findAhead(cursor.text, closer, cursor.at, cursor.end);
  if (close < 0) {
    report(cursor.text, "unbalanced", sourceOf(cursor, { from: start, to: cursor.at }), start);
    cursor.buffer += sourceOf(cursor, { from: start + 1, to: cursor.at });
    return;
  }
  const tex = sourceOf(cursor, { from: cursor.at, to: close });
  cursor.at = close + closer.length;
  if (tex.trim() !== "") pushFormula(cursor, tex, display, start, cursor.at - start);
}

/** A formula that only sets text in a font: authors write `$\\textbf{Name}$` for a bold name. */
const WHOLE_TEXT =
  /^\s*\\(?:textbf|textit|emph|text|textsc|texttt|textrm|textsf|mbox|url|href\s*\{[^{}$]*\})\s*\{/;
const WHOLE_GROUP = /^\s*\{\s*\\(?:bf|em|it|tt|sc)\s+[^\\^_{}$=]*\}\s*$/;

function isWholeText(cursor: Cursor, from: number, body: string): boolean {
  if (WHOLE_GROUP.test(body)) return true;
  const opening = WHOLE_TEXT.exec(body)?.[0];
  if (opening === undefined) return false;
  return cursor.text.pairs.braces.get(from + opening.length - 1) === from + body.trimEnd().length - 1;
}

/** Reads a formula or a sum of money at a dollar sign. */
export function readDollar(cursor: Cursor): void {
  const { text, at: start } = cursor;
  const { source } = text;
  const doubled = source.charAt(start + 1) === "$" && start + 1 < cursor.end;
  const close = doubled
    ? findAhead(text, "$$", start + 2, cursor.end)
    : (text.pairs.dollars.get(start) ?? -1);
  const from = start + (doubled ? 2 : 1);
  const body = close > 0 && close < cursor.end ? source.slice(from, close) : "";
  if (!isFormula(body, source.slice(Math.max(0, start - 5), start), source.slice(close + 1, close + 3))) {
    cursor.buffer += source.slice(start, from);
    cursor.at = from;
    return;
  }
  cursor.at = close + (doubled ? 2 : 1);
  if (isWholeText(cursor, from, body)) push(cursor, ...parseRange(cursor, { from, to: close }));
  else pushFormula(cursor, body, doubled, start, cursor.at - start);
}
