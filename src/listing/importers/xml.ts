import { SaxesParser, type SaxesTagPlain } from "saxes";

/** An element: its name without prefix, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it, that of the elements in it included. */
  readonly text: string;
  readonly children: readonly Element[];
  /** Where its `<` stands, in UTF-16 units from 0. */
  readonly offset: number;
}

/** What was read of an XML text. */
export interface XmlReading {
  /** The outermost element, as far as it was read; undefined where there is none. */
  readonly root: Element | undefined;
  /** Why and where reading ended before the text did. */
  readonly problem: { readonly offset: number; readonly reason: string } | undefined;
}

/** An element that is still being read. */
interface Open extends Element {
  text: string;
  readonly children: Element[];
}

/** No list of papers nests elements deeper than this. */
const MAX_DEPTH = 200;

/**
 * Reads XML as far as it is well-formed. Elements that were not closed before the first mistake are left out,
 * except the outermost one, so that what came whole is there. Entities of the text's own are not expanded.
 */
export function readXml(text: string): XmlReading {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Open[] = [];
  let root: Element | undefined;
  let problem: XmlReading["problem"];
  let start = 0;
  parser.on("error", (error) => {
    problem ??= { offset: Math.min(parser.position, text.length), reason: reasonOf(error) };
  });
  parser.on("opentagstart", ({ name }) => {
    start = text.lastIndexOf(`<${name}`, parser.position);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    if (open.length >= MAX_DEPTH)
      problem ??= { offset: start, reason: `elements are nested more than ${MAX_DEPTH} deep` };
    if (problem) return;
    const element: Open = {
      name: localName(tag.name),
      attributes: attributesOf(tag),
      text: "",
      children: [],
      offset: start,
    };
    root ??= element;
    open.push(element);
  });
  const addText = (words: string) => {
    const last = open.at(-1);
    if (last && !problem) last.text += words;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = problem ? undefined : open.pop();
    const around = open.at(-1);
    if (!closed || !around) return;
    around.children.push(closed);
    // The outermost element's own text would be that of the whole file.
    if (open.length > 1) around.text += closed.text;
  });
  parser.write(text).close();
  return { root, problem };
}

/** The children of that name, in order. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of that name, white space at its ends removed; undefined where it says nothing. */
export function textOf(element: Element, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text.trim() || undefined;
}

function attributesOf(tag: SaxesTagPlain): Record<string, string> {
  return Object.fromEntries(Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]));
}

/** A name without its namespace prefix. (Namespaces themselves are not resolved: that takes time squared in the depth.) */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

// saxes puts line and column before its sentence; they are shown otherwise.
function reasonOf({ message }: Error): string {
  return message.replace(/^(?:.*?:)?\d+:\d+: /, "").replace(/\.$/, "");
}
