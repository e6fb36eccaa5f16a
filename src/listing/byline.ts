import { closeList, splitNames } from "./authors.ts";
import type { Line } from "./blocks.ts";
import { joinLines } from "./body.ts";
import { shipped } from "./prior/shipped.ts";
import { isSpace } from "./seam/candidates.ts";
import { chooseSeam } from "./seam/choose.ts";

/** Who wrote what, as read from the line under the header (or from two lines, where authors have their own). */
export interface Byline {
  readonly title: string;
  readonly authors: readonly string[];
  readonly etAl: boolean;
  /** The lines left for the abstract. */
  readonly abstract: readonly Line[];
  /** Another way to read the line, where the reader is not sure. */
  readonly doubt?: { readonly title: string; readonly authors: readonly string[] } | undefined;
}

/** What a publisher puts between title and authors to say where the one ends and the other begins. */
export const mark = "||";

// White space stands on both sides of the mark, so that "D(P||Q)" is none; the last one counts.
function findMark(text: string): number {
  for (let at = text.lastIndexOf(mark); at >= 0; at = at > 0 ? text.lastIndexOf(mark, at - 1) : -1) {
    const before = at === 0 || isSpace(text.charCodeAt(at - 1));
    const end = at + mark.length;
    if (before && (end === text.length || isSpace(text.charCodeAt(end)))) return at;
  }
  return -1;
}

/** Reads title and authors from the lines of an entry. */
export function readByline(first: Line, rest: readonly Line[]): Byline {
  const at = findMark(first.text);
  if (at >= 0) {
    return { ...read(first.text.slice(0, at), first.text.slice(at + mark.length)), abstract: rest };
  }
  const second = rest[0];
  if (second && isNames(second.text) && !isGlued(first.text)) {
    return { ...read(first.text, second.text), abstract: rest.slice(1) };
  }
  return readGlued(first.text, rest);
}

// Below this likelihood the publisher is asked: see docs/listing.md for how often that is.
const sure = 0.97;

function readGlued(line: string, rest: readonly Line[]): Byline {
  const closed = closeList(line);
  const { at, next, share } = chooseSeam(closed.text, joinLines(rest), shipped);
  if (at === undefined) return { title: line, authors: [], etAl: false, abstract: rest };
  const cut = (seam: number) => ({
    title: closed.text.slice(0, seam).trimEnd(),
    authors: splitNames(closed.text.slice(seam)),
  });
  return {
    ...cut(at),
    etAl: closed.etAl,
    abstract: rest,
    doubt: share < sure ? cut(next ?? at) : undefined,
  };
}

function read(title: string, list: string): Pick<Byline, "title" | "authors" | "etAl"> {
  const closed = closeList(list);
  return { title: title.trim(), authors: splitNames(closed.text), etAl: closed.etAl };
}

const glued = /[\p{Ll}\d)\]?!"”]\p{Lu}\p{Ll}{1,30}(?:[-’']\p{L}{1,30}){0,3} \p{Lu}/u;

function isGlued(text: string): boolean {
  return glued.test(text);
}

const namePart =
  /^(?:\p{Lu}|\p{Lo}|d['’]|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|el|al|bin|ibn)$)/u;

/** True for a line that is nothing but names. */
function isNames(text: string): boolean {
  const closed = closeList(text);
  if (closed.text.length > 20_000 || /[.:?!]$/.test(closed.text.slice(-3).replace(/[JS]r\.$/, "")))
    return false;
  const names = splitNames(closed.text);
  const words = names.map((name) => name.split(/[\s\u00a0]+/));
  if (names.length === 1 && !closed.etAl && (words[0]?.length ?? 0) < 2) return false;
  return words.every((parts) => parts.length <= 7 && parts.every((part) => namePart.test(part)));
}
