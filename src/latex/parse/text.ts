import type { FormulaParser } from "../math/formulas.ts";
import { printable } from "../printable.ts";
import type { LatexNode, LatexProblem } from "../tree.ts";
import { ADDRESS_START, readAnyAddress } from "./addresses.ts";
import { readCommand } from "./command-reader.ts";
import { type Cursor, flush, type ParseContext, type ParseMode, push, report } from "./cursor.ts";
import { readDollar } from "./formulas.ts";
import { findPairs } from "./pairs.ts";
import { readBrace, readScript, readStrayBrace, readTilde } from "./special-characters.ts";

/** Groups nested deeper than this are shown as written. */
const MAX_DEPTH = 40;
const MAX_EXPANSIONS = 500;
const MAX_EXPANDED_CHARACTERS = 100_000;

const SPECIAL = new RegExp(`[\\\\\${}~^_]|\\n\\s*\\n|${ADDRESS_START}`, "gi");

/** The nodes of a text, and its problems. */
export interface ParsedText {
  readonly nodes: readonly LatexNode[];
  readonly problems: readonly LatexProblem[];
}

function readSpecial(cursor: Cursor, character: string): void {
  if (character === "\\") readCommand(cursor);
  else if (character === "$") readDollar(cursor);
  else if (character === "{") readBrace(cursor);
  else if (character === "}") readStrayBrace(cursor, "}");
  else if (character === "~") readTilde(cursor);
  else if (character === "^" || character === "_") readScript(cursor, character);
  else readAnyAddress(cursor);
}

function parseWithin(text: ParseContext, from: number, to: number, mode: ParseMode): LatexNode[] {
  const cursor: Cursor = { text, mode, end: to, at: from, buffer: "", nodes: [] };
  if (mode.depth > MAX_DEPTH) {
    report(text, "too-deep", text.source.slice(from, Math.min(to, from + 20)), from, to - from);
    return [{ kind: "text", value: printable(text.source.slice(from, to)) }];
  }
  while (cursor.at < to) {
    SPECIAL.lastIndex = cursor.at;
    const found = SPECIAL.exec(text.source);
    const next = found && found.index < to ? found.index : to;
    cursor.buffer += text.source.slice(cursor.at, next);
    cursor.at = next;
    if (!found || next === to) break;
    if (found[0].startsWith("\n")) {
      push(cursor, { kind: "break", paragraph: true });
      cursor.at = Math.min(next + found[0].length, to);
    } else readSpecial(cursor, text.source.charAt(next));
  }
  flush(cursor);
  return cursor.nodes;
}

/** Parses a whole text. Never throws; what cannot be parsed is shown as its source and reported. */
export function parseText(
  source: string,
  formulas: FormulaParser,
  macros: Readonly<Record<string, string>>,
): ParsedText {
  const problems: LatexProblem[] = [];
  const text: ParseContext = {
    source,
    pairs: findPairs(source),
    formulas,
    macros,
    problems,
    place: null,
    budget: { expansions: MAX_EXPANSIONS, characters: MAX_EXPANDED_CHARACTERS },
    ahead: new Map(),
    read: parseWithin,
  };
  const nodes = parseWithin(text, 0, source.length, { depth: 0, literal: false, linked: false });
  return { nodes, problems };
}
