import { parseQuery } from "../../shared/query/parse.ts";
import { readItem } from "../list/items.ts";
import type { Follow } from "./follow.ts";
import type { Mine } from "./mine.ts";

const NAME = "followed";
/** Not in the stylesheet, because the W3C validator does not support it yet. */
const RULE = `::highlight(${NAME}){background-color:var(--mark);color:var(--on-mark)}`;

/** Highlights followed words and names in rows without changing the DOM. Not supported by older browsers. */
export function highlightFollowed(main: HTMLElement, mine: Mine): void {
  if (typeof Highlight === "undefined") return;
  const follow = mine.follow();
  const words = patternOf(follow);
  const slugs = new Set(follow.authors.map(({ slug }) => slug));
  const rows = [...main.querySelectorAll<HTMLLIElement>("li[data-followed]")];
  const ranges = rows.flatMap((row) => [
    ...(words === undefined ? [] : wordsIn(row, words)),
    ...namesIn(row, slugs),
  ]);
  if (ranges.length > 0 && !CSS.highlights.has(NAME)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULE);
    document.adoptedStyleSheets.push(sheet);
  }
  if (ranges.length > 0 || CSS.highlights.has(NAME)) CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** A pattern that finds followed words at word starts; undefined if there are none. */
function patternOf({ words }: Follow): RegExp | undefined {
  const texts = words
    .flatMap((word) => parseQuery(word).flat())
    .flatMap((condition) => (condition.kind === "words" && !condition.negated ? [condition.written] : []));
  if (texts.length === 0) return undefined;
  const escaped = texts.map((text) => text.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})`, "giu");
}

function wordsIn(row: HTMLElement, words: RegExp): readonly Range[] {
  const ranges: Range[] = [];
  for (const part of row.querySelectorAll(":is(h2, h3) a, .abstract, .authors a")) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      for (const { index, 0: found } of (node.nodeValue ?? "").matchAll(words))
        ranges.push(rangeOf(node, index, index + found.length));
  }
  return ranges;
}

function namesIn(row: HTMLLIElement, slugs: ReadonlySet<string>): readonly Range[] {
  const { authorSlugs } = readItem(row);
  const links = [...row.querySelectorAll(".authors a")];
  return links.flatMap((link, k) =>
    slugs.has(authorSlugs[k] ?? "") ? [rangeOf(link, 0, link.childNodes.length)] : [],
  );
}

function rangeOf(node: Node, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
