import { findIdentifiers } from "../identifiers/find.ts";
import type { Chunk } from "./inline.ts";
import { textOf } from "./item.ts";
import { readDetails, STYLE_CHANGE } from "./labels.ts";
import { leadToSeveral } from "./links.ts";

const ABSTRACT = /^(?:abstract|tl;?\s?dr|summary|摘要)\s*[:：]/iu;
/** An address or a number alone on its line, or after a paper's label; data and code have numbers, too. */
const ADDRESS =
  /^(?:(?:links?|urls?|paper|pdf|arxiv(?: id)?|doi|preprint|链接|论文)\s*[:：]\s*)?<?(?:https?:\/\/|arxiv:|doi:|10\.)\S+>?$/iu;

/**
 * Why the text below a heading is likely that of several papers, only the first of which has a heading; otherwise "".
 */
export function whySeveral(lines: readonly (readonly Chunk[])[]): string {
  const linked = whySeveralLinks(lines);
  if (linked !== "") return linked;
  const [, ...below] = lines.map((line) => textOf(line).replaceAll(STYLE_CHANGE, "").trim());
  const keys = below.filter((text) => ADDRESS.test(text)).flatMap((text) => findIdentifiers(text).found);
  if (countOf(keys, "arxiv ") > 1 || countOf(keys, "doi ") > 1)
    return reason("it names several papers by number");
  if (below.filter((text) => ABSTRACT.test(text)).length > 1) return reason("it has several abstracts");
  return listsOfNames(below) > 1 ? reason("it has several lists of authors") : "";
}

/** The same for an item of a list, by its links alone. */
export function whySeveralLinks(lines: readonly (readonly Chunk[])[]): string {
  return leadToSeveral(lines.flat()) ? reason("its links lead to several papers at arXiv") : "";
}

function reason(shown: string): string {
  return `${shown}, so that another paper may begin within it`;
}

function countOf(found: readonly { readonly key: string }[], kind: string): number {
  return new Set(found.flatMap(({ key }) => (key.startsWith(kind) ? key : []))).size;
}

/** The number of runs of lines that consist of names; a long list of authors may span several lines. */
function listsOfNames(lines: readonly string[]): number {
  const named = lines.map((text) => text.length < 600 && isNames(text));
  return named.filter((is, at) => is && named[at - 1] !== true).length;
}

function isNames(text: string): boolean {
  const { authors, venue, dates, abstract, left } = readDetails(text);
  return authors.length > 0 && venue === undefined && dates.length + left.length === 0 && abstract === "";
}
