import { Parser } from "htmlparser2";
import { type OutsideElement, watchOutside } from "./outside.ts";

/** An element: its name and attributes without namespace prefixes, and its content in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (Element | string)[];
  /** Offset of its `<` in UTF-16 units, from 0. */
  readonly offset: number;
  /** False where the text ends, or another record begins, before its closing tag. */
  readonly closed: boolean;
}

/** An element that is still being read. */
interface Open extends Element {
  readonly content: (Element | string)[];
  closed: boolean;
}

/** The result of scanning a text for records. */
export interface XmlScan {
  /** The root element's name and offset; undefined if there is none. */
  readonly root: { readonly name: string; readonly offset: number } | undefined;
  /** The element at which reading ended because it is nested more than `depth` deep. */
  readonly tooDeep: { readonly offset: number; readonly depth: number } | undefined;
  /** Elements outside of records that have a title and authors, such as papers in another format. */
  readonly others: readonly OutsideElement[];
}

/** No format is nested deeper, and the time would grow with the square of the depth. */
const MAX_DEPTH = 1000;

/**
 * Finds all elements with some names and passes each to `visit` as a tree. Malformed XML is tolerated: an unknown
 * entity or a forbidden character stays in the text, and a record that begins inside another one of that name ends it.
 *
 * @param names local names of the elements that are records
 */
export function visitRecords(
  text: string,
  names: ReadonlySet<string>,
  visit: (record: Element) => void,
): XmlScan {
  let root: XmlScan["root"];
  let tooDeep: XmlScan["tooDeep"];
  let depth = 0;
  const outside = watchOutside();
  const tree = createTree(visit);
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const offset = parser.startIndex;
        const name = localName(tag);
        root ??= { name, offset };
        if (++depth > MAX_DEPTH) {
          tooDeep ??= { offset, depth: MAX_DEPTH };
          return;
        }
        if (tree.isRecord(name)) tree.finish(false);
        if (tree.depth() === 0) outside.open(name, offset, names.has(name));
        if (tree.depth() > 0 || names.has(name))
          tree.open({ name, attributes: withoutPrefixes(attributes), content: [], offset, closed: true });
      },
      ontext: tree.text,
      onclosetag(tag, implied) {
        depth--;
        if (tree.depth() < 2) outside.close(localName(tag));
        tree.close(!implied || parser.endIndex < text.length - 1);
      },
    },
    { xmlMode: true },
  );
  // In pieces, so that parsing stops soon after the depth limit.
  for (let at = 0; at < text.length && tooDeep === undefined; at += PIECE)
    parser.write(text.slice(at, at + PIECE));
  if (tooDeep === undefined) parser.end();
  tree.finish(false);
  return { root, tooDeep, others: outside.found };
}

/** Builds the tree of one record at a time from its tags, and passes it to `visit`. */
function createTree(visit: (record: Element) => void) {
  /** The record, and the elements in it that are being read, outer ones first. */
  const open: Open[] = [];
  const finish = (closed: boolean): void => {
    const [record] = open.splice(0);
    if (record === undefined) return;
    record.closed = closed;
    visit(record);
  };
  return {
    depth: () => open.length,
    isRecord: (name: string) => open[0]?.name === name,
    open: (element: Open) => open.push(element),
    text: (words: string) => open.at(-1)?.content.push(words),
    close(closed: boolean): void {
      const around = open.at(-2);
      if (around === undefined) finish(closed);
      else around.content.push(open.pop() as Open);
    },
    finish,
  };
}

const PIECE = 65_536;

/** The name without its namespace's prefix. */
function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
