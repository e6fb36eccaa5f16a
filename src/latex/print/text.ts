import type { Formula, LatexNode, TextStyle } from "../tree.ts";
import { printPlainMath } from "./plain-math.ts";
import type { PlainForm } from "./plain-tokens.ts";
import { subscript, superscript } from "./scripts.ts";

/**
 * Bold, script and sans-serif letters of mathematics; a search for them should find plain ones. ℝ and its like stay.
 */
const MATH_LETTERS = /[\u{1d400}-\u{1d7ff}ℎℬℰℱℋℐℒℳℛℯℊℴ]/gu;

/** Plain text: `xᵢ²` if Unicode has the letters, otherwise `x_(i+1)`. */
const TEXT_MATH: PlainForm = {
  text: (value) => value.replace(MATH_LETTERS, (letter) => letter.normalize("NFKC")),
  variable: (value) => TEXT_MATH.text(value),
  script: (content, kind) => (kind === "sub" ? subscript(content) : superscript(content)),
};

function printFormula(formula: Formula): string {
  const text = formula.math && printPlainMath(TEXT_MATH, formula.math);
  const shown = text ?? formula.tex.replace(/\s+/g, " ");
  return formula.display ? ` ${shown} ` : shown;
}

function printSpan(style: TextStyle, inner: string): string {
  if (inner.trim() === "") return inner;
  if (style === "superscript") return superscript(inner);
  if (style === "subscript") return subscript(inner);
  if (style === "footnote") return ` (${inner.trim()})`;
  return style === "citation" ? `[${inner}]` : inner;
}

function printNode(node: LatexNode): string {
  switch (node.kind) {
    case "text":
      return node.value;
    case "span":
      return printSpan(node.style, printNodes(node.children));
    case "link":
      return printNodes(node.children);
    case "formula":
      return printFormula(node.formula);
    case "unknown":
      return node.name;
    case "break":
      return " ";
    case "list":
      return node.items
        .map((item, index) => ` ${node.ordered ? `(${index + 1})` : "•"} ${printNodes(item).trim()}`)
        .join("");
  }
}

function printNodes(nodes: readonly LatexNode[]): string {
  return nodes.map(printNode).join("");
}

/** Plain text of `nodes`, in one line with plain spaces. */
export function printText(nodes: readonly LatexNode[]): string {
  return printNodes(nodes)
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
