import temml from "temml";
import { printable } from "../printable.ts";
import type { MathElement } from "../tree.ts";

/** The parts of a node of Temml's tree that are used here. */
interface TemmlNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly TemmlNode[];
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly classes?: readonly string[];
}

/** A macro: its body, or a function that returns the body on each use and sees the remaining tokens. */
export type TemmlMacro = string | ((context: { readonly stack: readonly unknown[] }) => string);

/** Temml's types lack the members of the default export, so the one function used is declared here. */
const { __renderToMathMLTree: render } = temml as unknown as {
  readonly __renderToMathMLTree: (tex: string, options: object) => TemmlNode;
};

/** The elements that a formula may consist of; any other is replaced by its children. */
const ELEMENTS = new Set(
  (
    "math mrow mi mn mo mtext mspace ms msub msup msubsup munder mover munderover mfrac msqrt mroot mtable mtr mtd " +
    "mpadded mphantom mstyle mmultiscripts mprescripts none"
  ).split(" "),
);

/** The attributes that a formula keeps: no `style`, which a strict Content-Security-Policy forbids, and no URL. */
const ATTRIBUTES = new Set(
  (
    "display displaystyle scriptlevel mathvariant stretchy fence separator form lspace rspace minsize maxsize symmetric " +
    "largeop movablelimits accent accentunder linethickness width height depth voffset"
  ).split(" "),
);

/** Classes that an aligned formula needs for its columns; the site's stylesheet defines them. */
const CLASSES = new Set(["tml-left", "tml-right", "tml-jot"]);

function readAttributes(node: TemmlNode): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (ATTRIBUTES.has(name) && value !== undefined) kept[name] = String(value);
  }
  const named = (node.classes ?? []).filter((name) => CLASSES.has(name));
  if (named.length > 0) kept.class = named.join(" ");
  return kept;
}

function readChildren(node: TemmlNode): (MathElement | string)[] {
  return (node.children ?? []).flatMap(readNode);
}

/** Moves the size and style of a script to `mstyle`, because HTML's checker accepts them on few other elements. */
function withStyle(element: MathElement): MathElement {
  const { displaystyle, scriptlevel, ...rest } = element.attributes;
  if (/^(?:math|mstyle|mtable)$/.test(element.name) || (displaystyle ?? scriptlevel) === undefined)
    return element;
  const style = { ...(displaystyle && { displaystyle }), ...(scriptlevel && { scriptlevel }) };
  return { name: "mstyle", attributes: style, children: [{ ...element, attributes: rest }] };
}

/** Browsers do not draw `menclose`: a line above or below becomes a stretched operator, others are dropped. */
function readEnclosure(node: TemmlNode, children: (MathElement | string)[]): (MathElement | string)[] {
  const notation = node.attributes?.notation;
  if (notation !== "top" && notation !== "bottom") return children;
  const above = notation === "top";
  const line = { name: "mo", attributes: { stretchy: "true" }, children: [above ? "‾" : "_"] };
  const base = { name: "mrow", attributes: {}, children };
  return [{ name: above ? "mover" : "munder", attributes: {}, children: [base, line] }];
}

function readNode(node: TemmlNode): (MathElement | string)[] {
  if (node.text !== undefined) return [printable(node.text)];
  const children = readChildren(node);
  if (node.type === "menclose") return readEnclosure(node, children);
  const name = node.type;
  if (name === undefined || !ELEMENTS.has(name)) return children;
  return [withStyle({ name, attributes: readAttributes(node), children })];
}

/** Maximum number of expansions in a formula; Temml's protection against endless macros. */
const MAX_EXPAND = 1000;

/** TeX → MathML tree. Throws what Temml throws: `Unsupported function name: \foo at position 1` and the like. */
export function renderTex(
  tex: string,
  display: boolean,
  macros: Readonly<Record<string, TemmlMacro>>,
): MathElement {
  const tree: TemmlNode = render(tex, {
    displayMode: display,
    macros: { ...macros },
    throwOnError: true,
    strict: false,
    trust: false,
    maxExpand: MAX_EXPAND,
    maxSize: [10, 10],
  });
  const [math] = readNode(tree);
  if (math === undefined || typeof math === "string") throw new Error("Temml gave no formula");
  return math;
}
