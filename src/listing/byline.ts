import { closeList, splitNames } from "./authors.ts";
import type { Line } from "./blocks.ts";
import { joinLines } from "./body.ts";
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
const marked = /\s+\|\|\s+|\s+\|\|$|^\|\|\s+/;

/** Reads title and authors from the lines of an entry. */
export function readByline(first: Line, rest: readonly Line[]): Byline {
  const split = marked.exec(first.text);
  if (split) {
    const after = first.text.slice(split.index + split[0].length);
    return { ...read(first.text.slice(0, split.index), after), abstract: rest };
  }
  const second = rest[0];
  if (second && isNames(second.text) && !isGlued(first.text)) {
    return { ...read(first.text, second.text), abstract: rest.slice(1) };
  }
  const closed = closeList(first.text);
  const { best, next } = chooseSeam(closed.text, joinLines(rest));
  if (!best) return { title: first.text, authors: [], etAl: false, abstract: rest };
  const doubtful = next && best.score - next.score < 1;
  return {
    title: closed.text.slice(0, best.at).trimEnd(),
    authors: splitNames(closed.text.slice(best.at)),
    etAl: closed.etAl,
    abstract: rest,
    doubt: doubtful
      ? { title: closed.text.slice(0, next.at).trimEnd(), authors: splitNames(closed.text.slice(next.at)) }
      : undefined,
  };
}

function read(title: string, list: string): Pick<Byline, "title" | "authors" | "etAl"> {
  const closed = closeList(list);
  return { title: title.trim(), authors: splitNames(closed.text), etAl: closed.etAl };
}

const glued = /[\p{Ll}\d)\]?!"”]\p{Lu}\p{Ll}+(?:[-’']\p{L}+)* \p{Lu}/u;

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
