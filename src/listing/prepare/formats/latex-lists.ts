import { plainLatex } from "../../importers/references/latex/plain-latex.ts";

const TABLE = /\\begin\{(tabular[xy*]?|tabulary|longtable|tblr|longtblr|xltabular)\}/;
const CV_ENTRY = /\\cv(?:entry|item|listitem|line)\b/;
/** A line that begins with a command or brace and has a table or an entry of a CV; abstracts begin with neither. */
const LIST_LINE = new RegExp(String.raw`^[ \t]*(?=[\\{]).{0,80}?(?:${TABLE.source}|${CV_ENTRY.source})`, "m");
/** Lines of a LaTeX file that only arrange it. */
const ARRANGEMENT =
  /^\s*(?:%.*|\\(?:documentclass|usepackage|moderncv\w*|name|title|author|date|begin|end|(?:sub)*section\*?|chapter|caption|label|centering|small|footnotesize|noindent|vspace|maketitle|makecvtitle|(?:re)?newcommand|set\w+|item)\b.*)$/;
/** Rules and repeated headings between the rows of a table. */
const RULE =
  /\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|addlinespace(?:\[[^\]]{0,20}\])?|c(?:mid)?rule(?:\([lr]{1,2}\))?\{[^{}]{0,40}\}|cline\{[^{}]{0,40}\}|rowcolor\{[^{}]{0,40}\})/g;
const LONGEST_ARGUMENT = 5000;
const DEEPEST = 20;
const MOST_ARGUMENTS = 8;

/** Whether a text or line has a table of LaTeX, or an entry of a CV. */
export function hasLatexList(text: string): boolean {
  return LIST_LINE.test(text);
}

/**
 * Tables of LaTeX as rows with tabs between their cells, and the entries of a CV (moderncv) as references. Lines keep
 * their numbers; other texts are unchanged.
 */
export function asPlainLists(text: string): string {
  if (!hasLatexList(text)) return text;
  const table = TABLE.test(text) ? fromTables(text) : text;
  return CV_ENTRY.test(table) ? fromCv(table) : table;
}

function fromTables(text: string): string {
  const pieces: string[] = [];
  const begin = new RegExp(TABLE.source, "g");
  let at = 0;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const end = text.indexOf(`\\end{${found[1]}}`, begin.lastIndex);
    if (end < 0) break;
    const count = /^tabular[xy*]|xltabular/.test(found[1] ?? "") ? 2 : 1;
    const body = argumentsAt(text, begin.lastIndex, count).end;
    const rows = text.slice(Math.min(body, end), end).split(ROW_END);
    pieces.push(
      text.slice(at, found.index),
      keepLines(text.slice(found.index, body), ""),
      ...rows.map(rowOf),
    );
    at = end;
    begin.lastIndex = end;
  }
  return at === 0 ? text : withoutArrangement(pieces.join("") + text.slice(at));
}

const ROW_END = /\\\\(?:\[[^\]\n]{0,20}\])?/;

/** A row in its first line that is not empty; its other lines are empty. */
function rowOf(source: string): string {
  const bare = source.replace(RULE, "").replace(/(?<!\\)%[^\n]*/g, "");
  const cells = bare.split(/(?<!\\)&/).map((cell) => plainLatex(cell.replace(/\s+/g, " ").trim()));
  const row = cells.some((cell) => cell !== "") ? cells.join("\t") : "";
  return keepLines(bare, row);
}

/** A text in the first line with words of another one; as many line breaks. */
function keepLines(source: string, text: string): string {
  const before = /^\s*/.exec(source)?.[0].split("\n").length ?? 1;
  const breaks = source.split("\n").length - 1;
  return "\n".repeat(Math.min(before - 1, breaks)) + text + "\n".repeat(Math.max(0, breaks - before + 1));
}

function fromCv(text: string): string {
  const lines: string[] = [];
  let at = 0;
  const command = new RegExp(CV_ENTRY.source, "g");
  for (let found = command.exec(text); found; found = command.exec(text)) {
    const { args, end } = argumentsAt(text, command.lastIndex);
    if (args.length === 0) continue;
    lines.push(
      text.slice(at, found.index),
      keepLines(text.slice(found.index, end), entryOf(args.map(plainLatex))),
    );
    at = end;
    command.lastIndex = end;
  }
  return at === 0 ? text : withoutArrangement(lines.join("") + text.slice(at));
}

/** `\\cventry{year}{title}{venue}{}{}{authors}`, `\\cvitem{year}{reference}`, `\\cvlistitem{reference}` */
function entryOf(args: readonly string[]): string {
  const [year = "", title = "", ...others] = args;
  if (args.length === 1) return `- ${year}`;
  if (args.length === 2)
    return /(?:19|20)\d\d/.test(title) ? `- ${title}` : `- ${title.replace(/\.?$/, ",")} ${year}`;
  const [venue = "", ...rest] = others;
  const authors = rest.findLast((each) => each !== "") ?? "";
  return `- ${[authors.replace(/\.$/, ""), title.replace(/\.$/, ""), venue].filter(Boolean).join(". ")}, ${year}.`;
}

/** The arguments in braces after a command, at most `most`, and where the last one ends; none if one is not closed. */
function argumentsAt(
  text: string,
  from: number,
  most = MOST_ARGUMENTS,
): { readonly args: readonly string[]; readonly end: number } {
  const args: string[] = [];
  let end = from;
  while (args.length < most) {
    const open = /^\s{0,20}\{/.exec(text.slice(end, end + 21));
    if (open === null) break;
    const start = end + open[0].length;
    const close = closingBrace(text, start);
    if (close === undefined) return { args: [], end: from };
    args.push(text.slice(start, close).replace(/\s+/g, " ").trim());
    end = close + 1;
  }
  return { args, end };
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + LONGEST_ARGUMENT); at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "{" && ++depth > DEEPEST) return undefined;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return undefined;
}

function withoutArrangement(text: string): string {
  return text
    .split("\n")
    .map((line) => (ARRANGEMENT.test(line) ? "" : line))
    .join("\n");
}
