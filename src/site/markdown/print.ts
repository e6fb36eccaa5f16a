import type { Token } from "markdown-it";
import { escapeLineStart, escapeMarkdown, markdownLink } from "../../text/escape-markdown.ts";

/** An open block with the blocks in it so far. */
interface Frame {
  readonly open: Token | undefined;
  readonly blocks: string[];
}

type PrintFormula = (source: string) => string;

/**
 * Serializes parsed Markdown, so that it means the same in other programs: only parsed markup is markup, and HTML
 * stays text.
 *
 * @param formula converts a formula, including its dollar signs
 */
export function printMarkdownTokens(tokens: readonly Token[], formula: PrintFormula): string {
  const frames: Frame[] = [{ open: undefined, blocks: [] }];
  for (const token of tokens) {
    const top = frames.at(-1);
    if (token.nesting === 1) frames.push({ open: token, blocks: [] });
    else if (token.nesting === 0) top?.blocks.push(printLeaf(token, formula));
    else if (frames.length > 1) {
      const { open, blocks } = frames.pop() as Frame;
      frames.at(-1)?.blocks.push(printBlock(open as Token, blocks));
    }
  }
  return (frames[0] as Frame).blocks.filter((block) => block !== "").join("\n\n");
}

function printLeaf({ type, content, children, info }: Token, formula: PrintFormula): string {
  if (type === "inline") return printInline(children ?? [], formula);
  if (type === "hr") return "---";
  const fence = fenceFor(content, 3);
  return `${fence}${info.replace(/[^\w+-].*/s, "")}\n${content.replace(/\n$/, "")}\n${fence}`;
}

/** A run of backticks that does not occur in the text. */
function fenceFor(content: string, least: number): string {
  const runs = (content.match(/`+/g) ?? []).map(({ length }) => length);
  return "`".repeat(Math.max(least, ...runs.map((length) => length + 1)));
}

function printBlock({ type, tag }: Token, blocks: readonly string[]): string {
  switch (type) {
    case "heading_open":
      return tag === "p" ? paragraph(blocks) : `${"#".repeat(Number(tag.slice(1)))} ${blocks.join(" ")}`;
    case "bullet_list_open":
      return blocks.map((item) => indent(item, "- ")).join("\n");
    case "ordered_list_open":
      return blocks.map((item, k) => indent(item, `${k + 1}. `)).join("\n");
    case "blockquote_open":
      return blocks.join("\n\n").replace(/^/gm, "> ");
    case "paragraph_open":
      return paragraph(blocks);
    case "th_open":
    case "td_open":
      return blocks.join(" ").replace(/\n/g, " ");
    case "tr_open":
      return `| ${blocks.join(" | ")} |`;
    case "thead_open":
      return `${blocks.join("\n")}\n${(blocks[0] ?? "").replace(/(?<=\| )(?:\\.|[^|\\])*(?= \|)/g, "---")}`;
    case "tbody_open":
    case "table_open":
      return blocks.join("\n");
    default:
      return blocks.join("\n\n");
  }
}

function paragraph(blocks: readonly string[]): string {
  return blocks.join(" ").split("\n").map(escapeLineStart).join("\n");
}

function indent(item: string, mark: string): string {
  return mark + item.replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`);
}

const MARKS: Readonly<Record<string, string>> = { strong: "**", em: "*", s: "~~" };

function printInline(children: readonly Token[], formula: PrintFormula): string {
  const links: { readonly href: string; readonly before: string }[] = [];
  let text = "";
  for (const child of children) {
    if (child.type === "link_open") {
      links.push({ href: String(child.attrGet("href") ?? ""), before: text });
      text = "";
    } else if (child.type === "link_close") {
      const { href, before } = links.pop() ?? { href: "", before: "" };
      text = before + markdownLink(text, href);
    } else text += printPiece(child, formula);
  }
  return text.trim();
}

function printPiece(child: Token, formula: PrintFormula): string {
  const { type, tag, content } = child;
  switch (type) {
    case "formula":
      return formula(content);
    case "softbreak":
      return " ";
    case "hardbreak":
      return "\\\n";
    case "code_inline":
      return inlineCode(content);
    case "image":
      return `!${markdownLink(escapeMarkdown(content), String(child.attrGet("src") ?? ""))}`;
    default:
      return MARKS[tag] ?? escapeMarkdown(content);
  }
}

function inlineCode(content: string): string {
  const fence = fenceFor(content, 1);
  const space = /^`|`$|^ .* $/.test(content) ? " " : "";
  return fence + space + content + space + fence;
}
