import { escapeText } from "../printable.ts";
import type { Formula, LatexNode, MathElement, TextStyle } from "../tree.ts";

/** The opening and closing markup of each style. */
export type Wrapping = Readonly<Record<TextStyle, readonly [string, string]>>;

const WRAPPING: Wrapping = {
  bold: ["<b>", "</b>"],
  italic: ["<i>", "</i>"],
  emphasis: ["<em>", "</em>"],
  typewriter: ["<code>", "</code>"],
  smallcaps: ['<span class="small-caps">', "</span>"],
  underline: ["<u>", "</u>"],
  superscript: ["<sup>", "</sup>"],
  subscript: ["<sub>", "</sub>"],
  strike: ["<s>", "</s>"],
  footnote: [' <small class="footnote">(', ")</small>"],
  citation: ['<span class="citation">[', "]</span>"],
};

const LINE_BREAK = "<br />";

/** The differences between the HTML of pages and of feeds. */
export interface HtmlForm {
  readonly wrapping: Wrapping;
  readonly formula: (formula: Formula) => string;
  readonly unknown: (name: string) => string;
  readonly links: boolean;
  readonly blocks: boolean;
}

function printMath(element: MathElement | string): string {
  if (typeof element === "string") return escapeText(element);
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escapeText(value)}"`,
  );
  return `<${element.name}${attributes.join("")}>${element.children.map(printMath).join("")}</${element.name}>`;
}

/** A formula that could not be typeset, as its TeX. */
export function printTex(formula: Formula): string {
  const mark = formula.display ? "$$" : "$";
  return `<code class="tex">${escapeText(`${mark}${formula.tex}${mark}`)}</code>`;
}

function printFormula(formula: Formula): string {
  return formula.math ? printMath(formula.math) : printTex(formula);
}

function printUnknown(name: string): string {
  return `<code class="tex" title="${escapeText(`\\${name}`)}">${escapeText(name)}</code>`;
}

/** The site's own form: MathML, classes for its stylesheet. */
export const SITE_FORM: HtmlForm = {
  wrapping: WRAPPING,
  formula: printFormula,
  unknown: printUnknown,
  links: true,
  blocks: true,
};

function printList(form: HtmlForm, items: readonly (readonly LatexNode[])[], ordered: boolean): string {
  const name = ordered ? "ol" : "ul";
  return `<${name}>${items.map((item) => `<li>${printBlocks(form, item, false)}</li>`).join("")}</${name}>`;
}

function printInlineList(form: HtmlForm, items: readonly (readonly LatexNode[])[], ordered: boolean): string {
  return items
    .map((item, index) => ` ${ordered ? `(${index + 1})` : "•"} ${printInline(form, item).trim()}`)
    .join("");
}

function printNode(form: HtmlForm, node: LatexNode): string {
  switch (node.kind) {
    case "text":
      return escapeText(node.value);
    case "span": {
      const [open, close] = form.wrapping[node.style];
      const inner = printInline(form, node.children);
      return inner === "" ? "" : `${open}${inner}${close}`;
    }
    case "link": {
      const inner = printInline(form, node.children);
      return form.links ? `<a href="${escapeText(node.href)}">${inner}</a>` : inner;
    }
    case "formula":
      return form.formula(node.formula);
    case "unknown":
      return form.unknown(node.name);
    case "break":
      return form.blocks && !node.paragraph ? LINE_BREAK : " ";
    case "list":
      return printInlineList(form, node.items, node.ordered);
  }
}

function printInline(form: HtmlForm, nodes: readonly LatexNode[]): string {
  return nodes.map((node) => printNode(form, node)).join("");
}

/** Whether nodes contain block content: a list, a paragraph break. */
function isBlock(node: LatexNode): boolean {
  return node.kind === "list" || (node.kind === "break" && node.paragraph);
}

/** `html` without line breaks at its beginning and end. */
function trimBreaks(html: string): string {
  let [from, to] = [0, html.length];
  while (html.startsWith(LINE_BREAK, from)) from += LINE_BREAK.length;
  while (to > from && html.endsWith(LINE_BREAK, to)) to -= LINE_BREAK.length;
  return html.slice(from, to);
}

function printBlocks(form: HtmlForm, nodes: readonly LatexNode[], paragraphs: boolean): string {
  let html = "";
  let run: LatexNode[] = [];
  const close = () => {
    const inner = trimBreaks(printInline(form, run).trim());
    if (inner !== "") html += paragraphs ? `<p>${inner}</p>` : inner;
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node);
    else {
      close();
      if (node.kind === "list") html += printList(form, node.items, node.ordered);
    }
  }
  close();
  return html;
}

/** Whether `nodes`, trimmed, need block elements. */
export function needsBlocks(nodes: readonly LatexNode[]): boolean {
  return nodes.some(isBlock);
}

/** HTML of `nodes` in a form: phrasing content, or paragraphs and lists where the text has them. */
export function printHtml(form: HtmlForm, nodes: readonly LatexNode[]): string {
  if (form.blocks && needsBlocks(nodes)) return printBlocks(form, nodes, true);
  return printInline(form, nodes).trim();
}
