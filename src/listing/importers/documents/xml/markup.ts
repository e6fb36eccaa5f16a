import { decodeHtmlEntities } from "../../../../text/html-entities.ts";
import { type Element, visitRecords } from "./elements.ts";

/** LaTeX commands for the formatting elements of HTML, JATS, PubMed and DBLP. */
const COMMANDS: Readonly<Record<string, string>> = {
  i: "textit",
  em: "textit",
  italic: "textit",
  b: "textbf",
  strong: "textbf",
  bold: "textbf",
  sub: "textsubscript",
  inf: "textsubscript",
  sup: "textsuperscript",
  sc: "textsc",
  tt: "texttt",
  monospace: "texttt",
};

/** Block elements such as paragraphs, which separate words. */
const BLOCKS = /^(?:p|div|br|sec|title|h\d|li|ul|ol|abstracttext|section|table|tr|td|label)$/i;
/** Formulas, whose signs are joined without spaces. */
const MATH = /^(?:math|inline-formula|disp-formula|tex-math|alternatives)$/;

/** A `<` that does not begin an element: `x<y`, and `$1<p<2$`, where a letter is not followed as in a tag. */
const NO_TAG =
  /<(?!(?:\/?(?:(?:mml|jats|m|xhtml):[\w-]+|i|em|italic|b|strong|bold|su[bp]|inf|sc|scp|tt|monospace|span|p|div|br|sec|title|h\d|li|[uo]l|a|font|u|cite|math|m[a-z]{1,9}|(?:inline|disp)-formula|tex-math)(?:\s{0,20}\/?>|\s{1,20}[\w:-]{1,40}\s{0,5}=)|!\[CDATA\[))/gi;

/** The text of an element in one line, with LaTeX for italics, indices and similar markup. Linear time. */
export function latexOfElement(element: Element): string {
  const pieces: string[] = [];
  append(element, pieces, 0);
  return tidy(pieces.join(""));
}

/** A text that may hold HTML or MathML, as `<i>Nature</i> &amp; more` of Crossref and of feeds, as LaTeX. */
export function latexOfMarkup(text: string): string {
  if (!/<[a-z/!]|&#?\w+;/i.test(text)) return text;
  let found: Element | undefined;
  visitRecords(`<x>${text.replace(NO_TAG, "&lt;")}</x>`, new Set(["x"]), (record) => {
    found ??= record;
  });
  return found === undefined ? text : latexOfElement(found);
}

/** Markup nested deeper than this is read as plain text. */
const MAX_DEPTH = 200;

function append({ content, name }: Element, pieces: string[], depth: number): void {
  const block = BLOCKS.test(name);
  if (block) pieces.push(" ");
  for (const each of content) {
    if (typeof each === "string") pieces.push(each);
    else if (depth < MAX_DEPTH) appendElement(each, pieces, depth);
  }
  if (block) pieces.push(" ");
}

function appendElement(element: Element, pieces: string[], depth: number): void {
  const command = COMMANDS[element.name.toLowerCase()];
  // JATS has several forms of a formula; LaTeX is the one to keep.
  if (MATH.test(element.name)) {
    // Crossref leaves out the space before a formula.
    if (/\p{L}$/u.test(pieces.at(-1) ?? "")) pieces.push(" ");
    const tex = element.content.find((each) => typeof each !== "string" && each.name === "tex-math");
    append(typeof tex === "object" ? tex : element, pieces, depth + 1);
  } else if (command === undefined) append(element, pieces, depth + 1);
  else {
    const inner: string[] = [];
    append(element, inner, depth + 1);
    const words = inner.join("").trim();
    if (words !== "") pieces.push(`\\${command}{${words}}`);
  }
}

/** One line; HTML's entities, which DBLP's XML uses, become letters. */
function tidy(text: string): string {
  return decodeHtmlEntities(text).replace(/\s+/g, " ").trim();
}
