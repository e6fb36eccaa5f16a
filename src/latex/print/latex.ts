import { portableTex } from "../math/portable.ts";
import type { Formula, LatexNode, TextStyle } from "../tree.ts";
import { printText } from "./text.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "\u00a0": "~",
  "\u202f": "\\,",
};

/** Words, with what joins their parts: `U-Net`, `O’Neil`, `GPT-4.1`. */
const WORD = /[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|[’'.-](?=[\p{L}\p{N}]))*/gu;

/** A capital inside a word, or as its whole first part: `X-ray`. */
const INNER_CAPITAL = /^.+\p{Lu}|^\p{Lu}[.-]/u;

/**
 * Plain text → LaTeX. Every character that TeX does not take literally is escaped, so the text cannot run a command. No
 * brace is written with a backslash: BibTeX counts those, too.
 */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}^~\u00a0\u202f]|[%#&_$]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** Bibliography styles make titles lower case, except for text in braces. */
function protectCapitals(text: string, isStart: boolean): string {
  return text.replace(WORD, (word, at: number) => {
    const isLetter = /^\p{Lu}$/u.test(word) && !(isStart && at === 0) && !isArticle(word, text.slice(at + 1));
    return isLetter || INNER_CAPITAL.test(word) ? `\ue000${word}\ue001` : word;
  });
}

/** "A" before another word is an article, in a title in capitals; "Hepatitis A" is not. */
function isArticle(word: string, after: string): boolean {
  return word === "A" && /^\s+[\p{L}\p{N}]/u.test(after);
}

const PROTECTED: Readonly<Record<string, string>> = { "\ue000": "{", "\ue001": "}" };

function printWords(value: string, isStart: boolean): string {
  const clean = value.replace(/[\ue000\ue001]/g, "");
  return escapeLatex(protectCapitals(clean, isStart)).replace(
    /[\ue000\ue001]/g,
    (mark) => PROTECTED[mark] ?? "",
  );
}

const COMMANDS: Readonly<Partial<Record<TextStyle, string>>> = {
  bold: "\\textbf",
  italic: "\\textit",
  emphasis: "\\emph",
  typewriter: "\\texttt",
  smallcaps: "\\textsc",
  superscript: "\\textsuperscript",
  subscript: "\\textsubscript",
};

/** The options of printing. */
interface LatexForm {
  /** The publisher's macros, which other documents lack. */
  readonly macros: Readonly<Record<string, string>>;
}

function isBalanced(tex: string): boolean {
  let open = 0;
  for (const [brace] of tex.matchAll(/[{}]/g)) {
    open += brace === "{" ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

function printFormula(form: LatexForm, formula: Formula): string {
  const tex = formula.typeset === null ? null : portableTex(formula.typeset, form.macros);
  // BibTeX counts every brace, other programs only those without a backslash: both counts must come out even.
  if (tex === null || !isBalanced(tex) || !isBalanced(tex.replace(/\\[\s\S]/g, ""))) {
    return printWords(printText([{ kind: "formula", formula }]), false);
  }
  const math = `$${tex.replace(/\s+/g, " ")}$`;
  return /\p{Lu}/u.test(tex) ? `{${math}}` : math;
}

function printSpan(form: LatexForm, style: TextStyle, children: readonly LatexNode[]): string {
  const inner = printNodes(form, children, false);
  if (inner.trim() === "") return inner;
  if (style === "footnote") return ` (${inner.trim()})`;
  if (style === "citation") return `[${inner}]`;
  const command = COMMANDS[style];
  return command === undefined ? inner : `${command}{${inner}}`;
}

function printNode(form: LatexForm, node: LatexNode, isStart: boolean): string {
  switch (node.kind) {
    case "text":
      return printWords(node.value, isStart);
    case "span":
      return printSpan(form, node.style, node.children);
    case "link":
      return printNodes(form, node.children, isStart);
    case "formula":
      return printFormula(form, node.formula);
    case "unknown":
      return printWords(node.name, false);
    case "break":
      return " ";
    case "list":
      return node.items.map((item) => ` ${printNodes(form, item, false).trim()}`).join("");
  }
}

function printNodes(form: LatexForm, nodes: readonly LatexNode[], isStart: boolean): string {
  return nodes.map((node, index) => printNode(form, node, isStart && index === 0)).join("");
}

/**
 * LaTeX of a title for reference managers and TeX, in one line: formulas as TeX, words with capitals in braces. It holds
 * no command but those of text styles and of formulas.
 *
 * @param macros the publisher's macros, which are replaced by their bodies
 */
export function printLatex(nodes: readonly LatexNode[], macros: Readonly<Record<string, string>>): string {
  return printNodes({ macros }, nodes, true).replace(/\s+/g, " ").trim();
}
