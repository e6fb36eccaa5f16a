import { escapeLineStart, escapeMarkdown, markdownLink } from "../../text/escape-markdown.ts";
import { portableTex } from "../math/portable.ts";
import type { Formula, LatexNode, TextStyle } from "../tree.ts";
import { subscript, superscript } from "./scripts.ts";
import { printText } from "./text.ts";

/** The options of printing. */
interface MarkdownForm {
  /** The publisher's macros, which other documents lack. */
  readonly macros: Readonly<Record<string, string>>;
  /** Whether the text is used in a link or a heading: it has no links and is one line. */
  readonly inline: boolean;
}

const MARKS: Readonly<Partial<Record<TextStyle, string>>> = {
  bold: "**",
  italic: "*",
  emphasis: "*",
  strike: "~~",
};

/** `<` is markup to programs without formulas, and `\lt` is not a command within text. */
const WORDS = /\\(?:text|mbox|operatorname)/;

function printFormula({ macros }: MarkdownForm, formula: Formula): string {
  const portable = formula.typeset === null ? null : portableTex(formula.typeset, macros);
  if (portable === null || /[`$]/.test(portable) || (/[<>]/.test(portable) && WORDS.test(portable)))
    return escapeMarkdown(printText([{ kind: "formula", formula }]));
  // A space between brackets: `](` would be a link to programs that do not know formulas.
  const tex = portable
    .replace(/</g, "\\lt ")
    .replace(/>/g, "\\gt ")
    .replace(/\](?=[([:])/g, "] ")
    .replace(/\s+/g, " ")
    .trim();
  return tex === "" ? "" : `$${tex}$`;
}

function printSpan(form: MarkdownForm, style: TextStyle, children: readonly LatexNode[]): string {
  if (style === "superscript" || style === "subscript") {
    const plain = printText(children);
    return escapeMarkdown(style === "superscript" ? superscript(plain) : subscript(plain));
  }
  const inner = printNodes(form, children);
  const words = inner.trim();
  if (words === "") return inner;
  if (style === "footnote") return ` (${words})`;
  if (style === "citation") return `\\[${inner}\\]`;
  const mark = MARKS[style];
  // Marks next to a space, or to each other, would be shown literally.
  if (mark === undefined || words.includes("\n") || /^[*~]|[*~]$/.test(words)) return inner;
  return inner.replace(words, () => `${mark}${words}${mark}`);
}

function printNode(form: MarkdownForm, node: LatexNode): string {
  switch (node.kind) {
    case "text":
      return escapeMarkdown(node.value);
    case "span":
      return printSpan(form, node.style, node.children);
    case "link": {
      const words = printNodes({ ...form, inline: true }, node.children);
      return form.inline || !/^https?:/i.test(node.href) ? words : markdownLink(words, node.href);
    }
    case "formula":
      return printFormula(form, node.formula);
    case "unknown":
      return escapeMarkdown(node.name);
    case "break":
      return form.inline || !node.paragraph ? " " : "\n\n";
    case "list":
      return form.inline
        ? escapeMarkdown(` ${printText([node])} `)
        : `\n\n${LIST}${node.items.map((item, k) => listItem(form, item, node.ordered ? `${k + 1}.` : "-")).join("\n")}\n\n`;
  }
}

/** Marks the beginning of a list until all blocks are known; no text has this character. */
const LIST = "\0";

function listItem(form: MarkdownForm, item: readonly LatexNode[], mark: string): string {
  return `${mark} ${escapeLineStart(printNodes({ ...form, inline: true }, item).trim())}`;
}

function printNodes(form: MarkdownForm, nodes: readonly LatexNode[]): string {
  return nodes.map((node) => printNode(form, node)).join("");
}

/**
 * Markdown of a text (CommonMark, with formulas between dollar signs): words are escaped, so nothing in them is markup;
 * formulas are TeX without macros; links lead to http and https alone.
 *
 * @param macros the publisher's macros, which are replaced by their bodies
 * @param inline whether the text is used in a link or a heading
 */
export function printMarkdown(
  nodes: readonly LatexNode[],
  macros: Readonly<Record<string, string>>,
  inline: boolean,
): string {
  const printed = printNodes({ macros, inline }, nodes);
  if (inline) return printed.replace(/\s+/g, " ").trim();
  const blocks = printed.split(/\n{2,}/).map((block) => block.replace(/[^\S\n]+/g, " ").trim());
  return blocks
    .filter((block) => block !== "")
    .map((block) => (block.startsWith(LIST) ? block.slice(LIST.length) : escapeLineStart(block)))
    .join("\n\n");
}
