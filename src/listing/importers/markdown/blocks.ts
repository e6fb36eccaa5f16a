import { cutLines, lineAt } from "../../../diagnostics/lines.ts";
import { findWrapped } from "./wrapped.ts";

/** A block of Markdown with its location. */
export interface Block {
  readonly kind: "heading" | "item" | "paragraph" | "quote" | "row" | "code" | "comment";
  /** Its first line, from 1. */
  readonly line: number;
  /** Its indentation in columns. */
  readonly indent: number;
  /** Level of a heading, 1 to 6; otherwise 0. */
  readonly level: number;
  /** Its lines without markers, joined by line feeds; lines that a program wrapped are joined. */
  readonly text: string;
  /** True where a blank line precedes it. */
  readonly spaced: boolean;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const ITEM = /^(?:[-*+•◦▪]|\(?\d{1,4}[.)]|\[\d{1,4}\](?!\()|\*\*\[\d{1,4}\]\*\*)\s+(?:\[[ xX]\]\s+)?/u;
const FENCE = /^(?:```|~~~)/u;
const SETEXT = /^(?:=+|-{3,})$/u;
const RULE = /^(?:[-*_]\s*){3,}$/u;
const HTML_ONLY =
  /^(?:<\/?(?:details|div|p|ul|ol|table|tbody|thead|center|summary|hr|br|section|sup|sub)\b[^<>]*>\s*)+$/iu;

/** Cuts Markdown into blocks, line by line and so in linear time; an item's continuation lines belong to it. */
export function cutBlocks(source: string): readonly Block[] {
  const lines = cutLines(source);
  const rawAt = (index: number): string => lineAt(lines, index).replaceAll("\t", "    ");
  const continues = findWrapped(rawAt, lines.starts.length);
  const blocks: Block[] = [];
  let inside: Inside = "text";
  let spaced = true;
  for (let index = 0; index < lines.starts.length; index++) {
    const raw = rawAt(index);
    const text = raw.trimStart();
    const place = { line: index + 1, indent: raw.length - text.length, level: 0, spaced };
    const verbatim = verbatimKind(text, inside);
    if (verbatim) {
      append(blocks, { ...place, kind: verbatim, text }, inside !== "text");
      inside = nextInside(text, inside);
    } else if (text === "" || HTML_ONLY.test(text)) spaced = true;
    else {
      const wrapped = !spaced && continues(index);
      if (!isRule(text, blocks, spaced)) addLine(blocks, text, { ...place, wrapped });
      spaced = false;
    }
  }
  return blocks;
}

/** The context of a line: text, a comment, or code up to that fence. */
type Inside = "text" | "comment" | "```" | "~~~";

function verbatimKind(text: string, inside: Inside): "code" | "comment" | undefined {
  if (inside === "comment" || (inside === "text" && text.startsWith("<!--"))) return "comment";
  return inside !== "text" || FENCE.test(text) ? "code" : undefined;
}

function nextInside(text: string, inside: Inside): Inside {
  if (inside === "comment" || text.startsWith("<!--")) return text.includes("-->") ? "text" : "comment";
  if (inside === "text") return text.startsWith("~") ? "~~~" : "```";
  return text.startsWith(inside) ? "text" : inside;
}

function isRule(text: string, blocks: Block[], spaced: boolean): boolean {
  const last = blocks.at(-1);
  if (SETEXT.test(text) && !spaced && last?.kind === "paragraph" && !last.text.includes("\n")) {
    blocks[blocks.length - 1] = { ...last, kind: "heading", level: text.startsWith("=") ? 1 : 2 };
    return true;
  }
  return RULE.test(text);
}

type Place = Pick<Block, "line" | "indent" | "level" | "spaced"> & { readonly wrapped: boolean };

function addLine(blocks: Block[], text: string, place: Place): void {
  const heading = HEADING.exec(text);
  if (heading) {
    blocks.push({ ...place, kind: "heading", level: heading[1]?.length ?? 1, text: heading[2] ?? "" });
    return;
  }
  if (text.startsWith(">")) {
    append(blocks, { ...place, kind: "quote", text: text.replace(/^(?:>\s?)+/u, "") }, !place.spaced);
    return;
  }
  if (isRow(text, blocks, place.spaced)) {
    blocks.push({ ...place, kind: "row", text });
    return;
  }
  const marker = ITEM.exec(text);
  if (marker) blocks.push({ ...place, kind: "item", text: text.slice(marker[0].length) });
  else addText(blocks, text, place);
}

/** A line of a table: bars at both ends, or between cells where the line before or after it is a table's. */
function isRow(text: string, blocks: readonly Block[], spaced: boolean): boolean {
  if (!text.includes("|")) return false;
  if (text.startsWith("|") && (text.endsWith("|") || (text.match(/\|/gu)?.length ?? 0) > 2)) return true;
  if (/^:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/u.test(text)) return true;
  return !spaced && blocks.at(-1)?.kind === "row";
}

/** A paragraph's next line; indented or unspaced text after an item goes on with the item. */
function addText(blocks: Block[], text: string, place: Place): void {
  const last = blocks.at(-1);
  const goesOn = !place.spaced || (last?.kind === "item" && place.indent > last.indent);
  if (goesOn && (last?.kind === "item" || last?.kind === "paragraph"))
    blocks[blocks.length - 1] = { ...last, text: `${last.text}${place.wrapped ? " " : "\n"}${text}` };
  else blocks.push({ ...place, kind: "paragraph", text });
}

function append(blocks: Block[], block: Block, goesOn: boolean): void {
  const last = blocks.at(-1);
  if (goesOn && last?.kind === block.kind)
    blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
  else blocks.push(block);
}
