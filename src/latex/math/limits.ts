import type { MathElement } from "../tree.ts";

/** Longer formulas are not readable; their TeX is shown. */
const MAX_LENGTH = 4000;

/** Groups, environments and brackets nested deeper than this are not typeset. */
const MAX_DEPTH = 24;

/** MathML elements nested deeper than this are not typeset. */
const MAX_TREE_DEPTH = 100;

/**
 * The most markup that a formula may become, in characters: a fixed factor of its TeX and a constant, and never more than
 * the last number. Real formulas need 8 to 40 characters for each of TeX, and the largest in 20,000 abstracts takes 2,000.
 */
const MAX_FACTOR = 60;
const FREE_OUTPUT = 1000;
const MAX_OUTPUT = 50_000;

/** Characters of markup for an element apart from its name, written twice, and its attributes: `<`, `>`, `</`, `>`. */
const TAG_LENGTH = 5;

/** Commands that define or redefine others, or load packages. A paper's formula is data and may not use them. */
const DEFINITION =
  /\\(?:[gex]?def|let|futurelet|global|long|outer|(?:re|provide)?newcommand|renewcommand|providecommand|(?:re)?newenvironment|(?:New|Renew|Provide|Declare)DocumentCommand|Declare(?:MathOperator|RobustCommand|PairedDelimiterX{0,2})|newtheorem|newif|usepackage|require(?:package)?|csname|expandafter|noexpand|catcode)(?![A-Za-z])/i;

/** Why a formula is not typeset. */
export type Refusal = "formula" | "definition" | "too-deep";

/** Whether `tex` contains a command that defines commands. */
export function containsDefinition(tex: string): boolean {
  return DEFINITION.test(tex) && DEFINITION.test(tex.replaceAll("\\\\", " "));
}

function isTooDeep(tex: string): boolean {
  let depth = 0;
  for (const [piece] of tex.matchAll(/\\(?:begin|left(?![A-Za-z])|end|right(?![A-Za-z])|[\s\S])|[{}]/g)) {
    if (/^(?:\{|\\begin|\\left)$/.test(piece)) depth += 1;
    else if (/^(?:\}|\\end|\\right)$/.test(piece)) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Why the formula `tex` must not be typeset; null if it may be. */
export function refusalOf(tex: string): Refusal | null {
  if (tex.length > MAX_LENGTH) return "formula";
  if (containsDefinition(tex)) return "definition";
  return isTooDeep(tex) ? "too-deep" : null;
}

/** Whether a typeset formula is larger or deeper than its TeX justifies. Stops at the limit. */
export function isTooLarge(math: MathElement, tex: string): boolean {
  let left = Math.min(MAX_OUTPUT, FREE_OUTPUT + MAX_FACTOR * tex.length);
  const visit = (element: MathElement, depth: number): boolean => {
    left -= 2 * element.name.length + TAG_LENGTH;
    for (const [name, value] of Object.entries(element.attributes)) left -= name.length + value.length + 4;
    if (left < 0 || depth > MAX_TREE_DEPTH) return false;
    return element.children.every((child) => {
      if (typeof child !== "string") return visit(child, depth + 1);
      left -= child.length;
      return left >= 0;
    });
  };
  return !visit(math, 0);
}
