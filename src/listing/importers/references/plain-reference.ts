import { decodeLatexName } from "../../../text/latex-accents.ts";
import { latexOfMarkup } from "../documents/xml/markup.ts";
import { plainLatex } from "./latex/plain-latex.ts";
import { withoutNameMarks } from "./names/name-marks.ts";

/** Commands that show that a list's items are LaTeX. */
const LATEX = /\\(?:emph|textit|textbf|textsc|texttt|href|url|begin|end|it|bf|newblock)\b/;

/**
 * An entry as plain text: without the marks of Markdown and HTML for italics and bold, and without page back-links.
 * A Markdown link keeps its address after its text.
 */
export function plainReference(text: string): string {
  const plain = LATEX.test(text) ? plainLatex(text.replace(/\\(?:begin|end)\{[^{}]{0,40}\}/g, " ")) : text;
  return withoutNameMarks(
    decoded(plain)
      // Task lists, and links to notes, of Obsidian and similar programs.
      .replace(/^\[[ xX]\]\s+/u, "")
      // The anchor of an entry in AsciiDoc.
      .replace(/^\[\[\[[^[\]]{1,80}\]\]\]\s*/u, "")
      .replace(/\[\[@[^[\]]{1,200}\]\]\s*/gu, "")
      .replace(/\[\[(?:[^[\]|]{1,300}\|)?([^[\]|]{1,300})\]\]/gu, "$1")
      .replace(/(?<=[)\].\d])(?:\s+#\p{L}[\p{L}\p{N}/_-]{0,40}){1,12}$/u, "")
      .replace(/<\/?(?:i|b|em|strong|u|span|a|sup|sub|cite)\b[^<>]{0,300}>/giu, "")
      .replace(/<br\s*\/?>/giu, " ")
      .replace(/!\[[^\]]{0,200}\]\([^()\s]{0,500}\)/gu, " ")
      .replace(
        /\[([^[\]]{1,500})\]\((https?:[^()\s]{1,1000}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?)\)/gu,
        "$1 $2",
      )
      .replace(/(?<![\p{L}\p{N}*])\*{1,3}(?=\S)([^*]{1,1000}?)(?<=\S)\*{1,3}(?![\p{L}\p{N}*])/gu, "$1")
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,1000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1")
      .replace(/\\([&_%#*])/gu, "$1")
      .replace(/(?<!\s)\s*↩︎?\s*$/u, "")
      .replace(/\s+/gu, " ")
      .trim(),
  );
}

/** Letters for entities of HTML and for LaTeX's accents outside of formulas. */
function decoded(text: string): string {
  const plain = /&#?\w{2,8};/.test(text) ? latexOfMarkup(text) : text;
  if (!/\\(?:["'`^~=.]|[cvuHkrdb]\b|[cvuHkrdb]\{|[lLoO]\b)/.test(plain)) return plain;
  const parts = plain.split(/(\$[^$]{1,200}\$)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : decodeLatexName(part))).join("");
}
