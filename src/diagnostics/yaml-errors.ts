import { type Document, visit } from "yaml";
import { diagnose } from "./catalogue.ts";
import type { Diagnostic, SourceLocation } from "./types.ts";
import { isIndentedByTab, type YamlReason, yamlReason } from "./yaml-reasons.ts";

/** Converts the offsets of a piece of the text to its location. */
export type Place = (start: number, end: number) => SourceLocation;

/** Maximum number of reported errors; in a file that is not YAML each line may have one. */
const MOST_ERRORS = 20;

/** The errors of the YAML parser without those that follow from another one. */
export function syntaxErrors(document: Document.Parsed, text: string, place: Place): readonly Diagnostic[] {
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_ERRORS);
  // Errors inside an unclosed quotation mark or bracket follow from it.
  const opens = errors.map(({ pos }) => unclosedAt(document, text, pos[0]));
  const first = Math.min(...opens.map((open) => open ?? text.length));
  // The parser can report several errors for one line; those after the first follow from it.
  const offsets = errors.map(({ pos }) => pos[0]);
  const lines = offsets.map((offset) => place(offset, offset).line);
  const reasons = errors.map(({ code, message, pos: [start] }) => yamlReason(code, message, text, start));
  // Keys after a list are no part of the document, so nothing after the first of them has a place in it.
  const ended = reasons.findIndex(({ kind }) => kind === "LIST_AND_KEYS");
  return errors
    .filter((_, index) => ended < 0 || index <= ended)
    .filter((_, index) => lines.indexOf(lines[index] ?? 0) === index)
    .filter(({ pos: [at] }) => at <= first || opens[offsets.indexOf(at)] === first)
    .map(({ code, message, pos: [start, end] }) => {
      const open = unclosedAt(document, text, start);
      // A tab at the start of a line ends the list that the line belongs to.
      if (open === undefined || isIndentedByTab(text, start))
        return diagnose("yaml-syntax", place(start, end), yamlReason(code, message, text, start));
      const length = /^.*/.exec(text.slice(open))?.[0].trimEnd().length ?? 1;
      return diagnose("yaml-syntax", place(open, open + length), unclosed(text[open]));
    });
}

/** @param mark the quotation mark or bracket */
function unclosed(mark = ""): YamlReason {
  const name = mark === '"' || mark === "'" ? "quotation mark" : "bracket";
  return { reason: `this ${name} is not closed`, kind: "MISSING_CHAR" };
}

/** The offset of a quotation mark or bracket that is still open at an error; undefined if there is none. */
function unclosedAt(document: Document.Parsed, text: string, error: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      const [mark = "", last] = [text[start], text[end - 1]];
      const isOpen = Object.hasOwn(CLOSING, mark) && (end - start < 2 || last !== CLOSING[mark]);
      if (end === error && isOpen) open ??= start;
    },
  });
  return open;
}

/** Closing marks by opening marks. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };
