import { closeList, splitNames } from "../authors.ts";
import { defaultModel } from "../model/default-model.ts";
import type { Line } from "../parse/blocks.ts";
import { joinLines } from "../parse/body.ts";
import { findBoundary } from "./boundary.ts";
import { isCjk, isCjkName } from "./cjk.ts";
import { isSpace } from "./positions.ts";
import { type ListingStyle, UNKNOWN_STYLE } from "./style.ts";

/** A title and its authors. */
export interface Parts {
  readonly title: string;
  readonly authors: readonly string[];
}

/** Title and authors as read from the line below the header, or from two lines if authors have a separate one. */
export interface TitleAuthors extends Parts {
  readonly etAl: boolean;
  /** The lines left for the abstract. */
  readonly abstract: readonly Line[];
  /** The offset of the authors in the first line; undefined if they have a separate line. */
  readonly boundary?: number | undefined;
  /** The second best way to read the line, if the reader is not sure. */
  readonly runnerUp?: Parts | undefined;
  /** Whether a separator marks the beginning of the authors, even if there are none. */
  readonly confirmed?: boolean;
}

/** The separator that a publisher writes between title and authors to mark the boundary. */
export const SEPARATOR = "||";

// A separator has white space on both sides, so that "D(P||Q)" has none; the last one counts.
function findSeparator(text: string): number {
  for (
    let at = text.lastIndexOf(SEPARATOR);
    at >= 0;
    at = at > 0 ? text.lastIndexOf(SEPARATOR, at - 1) : -1
  ) {
    const before = at === 0 || isSpace(text.charCodeAt(at - 1));
    const end = at + SEPARATOR.length;
    if (before && (end === text.length || isSpace(text.charCodeAt(end)))) return at;
  }
  return -1;
}

/** Reads title and authors from the lines of an entry; `style` is that of the listing. */
export function readTitleAuthors(
  first: Line,
  rest: readonly Line[],
  style: ListingStyle = UNKNOWN_STYLE,
): TitleAuthors {
  const [second, ...others] = rest;
  const at = findSeparator(first.text);
  if (at >= 0) {
    const title = first.text.slice(0, at);
    const list = first.text.slice(at + SEPARATOR.length).trim();
    if (list === "" && second && isNames(second.text))
      return { ...read(title, second.text), abstract: others, confirmed: true };
    return { ...read(title, list), abstract: rest, confirmed: true };
  }
  if (second && isNames(second.text)) {
    const glued = readGlued(first.text, others, style);
    const several = splitNames(second.text).length > 1 || closeList(second.text).etAl;
    if (several || glued.runnerUp || glued.boundary === undefined) {
      return { ...read(first.text, second.text), abstract: others };
    }
  }
  return readGlued(first.text, rest, style);
}

/** Below this probability the boundary is reported as doubtful; docs/listing.md states how often. */
export const CONFIDENT = 0.975;

function readGlued(line: string, rest: readonly Line[], style: ListingStyle): TitleAuthors {
  const closed = closeList(line);
  const { at, next, probability } = findBoundary(closed.text, joinLines(rest), defaultModel, style);
  if (probability < 0.5 && rest.length > 1) {
    const wrapped = readWrapped(line, rest, style);
    if (wrapped) return wrapped;
  }
  if (at === undefined) return { title: line, authors: [], etAl: false, abstract: rest };
  const runnerUp = probability < CONFIDENT ? cut(closed.text, next ?? closed.text.length) : undefined;
  // Without a spread, which took an eighth of the time of reading.
  const { title, authors } = cut(closed.text, at);
  return { title, authors, etAl: closed.etAl, abstract: rest, boundary: at, runnerUp };
}

// A long line that was wrapped: the authors begin or continue in the next one.
function readWrapped(line: string, rest: readonly Line[], style: ListingStyle): TitleAuthors | undefined {
  const [second, ...others] = rest;
  if (!second || second.text.length > 200 || line.length > 200 || isSentence(second.text)) return undefined;
  const closed = closeList(`${line} ${second.text}`);
  const { at, probability } = findBoundary(closed.text, joinLines(others), defaultModel, style);
  if (at === undefined || probability < CONFIDENT || at <= line.length) return undefined;
  return { ...cut(closed.text, at), etAl: closed.etAl, abstract: others };
}

function cut(text: string, at: number): Parts {
  return { title: text.slice(0, at).trimEnd(), authors: splitNames(text.slice(at)) };
}

function read(title: string, list: string): Parts & { readonly etAl: boolean } {
  const closed = closeList(list);
  return { title: title.trim(), authors: splitNames(closed.text), etAl: closed.etAl };
}

const namePart =
  /^(?:\p{Lu}|\p{Lo}|d['’]|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|el|al|bin|ibn)$)/u;

/** Whether a line consists of names only. */
function isNames(text: string): boolean {
  const closed = closeList(text);
  if (closed.text.length > 20_000 || isSentence(closed.text)) return false;
  const names = splitNames(closed.text);
  const words = names.map((name) => name.split(/[\s\u00a0]+/));
  if (names.length === 1 && !closed.etAl && (words[0]?.length ?? 0) < 2) return false;
  return words.every((parts) => parts.length <= 7 && parts.every(isNamePart));
}

// In scripts without spaces, text longer than a name is a clause.
function isNamePart(part: string): boolean {
  return isCjk(part) ? isCjkName(part) : namePart.test(part);
}

function isSentence(text: string): boolean {
  return /[.:?!。？！：；]$/.test(text.slice(-3).replace(/[JS]r\.$/, "")) && !closeList(text).etAl;
}
