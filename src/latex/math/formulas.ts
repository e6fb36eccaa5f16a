import type { Formula, MathElement, ProblemKind } from "../tree.ts";
import { BUILT_IN_MACROS } from "./macros.ts";
import { repair, repairHard } from "./repair.ts";
import { renderTex } from "./temml.ts";

/** A formula and what is wrong with it; `what` is an unknown macro's name, or the formula. */
export interface ParsedFormula {
  readonly formula: Formula;
  readonly problems: readonly { readonly kind: ProblemKind; readonly what: string }[];
}

/** Reads formulas and remembers them: papers share most of theirs. */
export interface FormulaParser {
  /** TeX without its delimiters → a formula. Never throws. */
  read(tex: string, display: boolean): ParsedFormula;
  /** Whether `name` (with its backslash) is a command that means something in a formula without any argument. */
  isCommand(name: string): boolean;
}

/** A formula longer than this is not one that a person would read; it stands as TeX. */
const MAX_LENGTH = 4000;
/** Groups, environments and brackets within one another deeper than this are not read either. */
const MAX_DEPTH = 24;
/** Unknown macros that one formula may hold before it stands as TeX. */
const MAX_UNKNOWN = 12;
/** Formulas to remember, so that memory stays bounded whatever is read. */
const MAX_REMEMBERED = 20_000;

const unsupported = /Unsupported function name: (\\(?:[A-Za-z@]+|[^A-Za-z]))/u;

interface TemmlResult {
  readonly math: MathElement | null;
  readonly unknown: readonly string[];
  readonly endless: boolean;
}

/** Tries `tex`; each macro that Temml does not know is shown by its name in typewriter letters, and the rest is typeset. */
function tryTemml(tex: string, display: boolean, macros: Readonly<Record<string, string>>): TemmlResult {
  const known: Record<string, string> = { ...macros };
  const unknown: string[] = [];
  while (unknown.length <= MAX_UNKNOWN) {
    try {
      return { math: renderTex(tex, display, known), unknown, endless: false };
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      const name = unsupported.exec(message)?.[1];
      if (name === undefined || name in known)
        return { math: null, unknown, endless: message.includes("Too many expansions") };
      unknown.push(name);
      known[name] = `\\texttt{${name.slice(1).replace(/[^A-Za-z0-9]/g, "\\text{$&}")}}`;
    }
  }
  return { math: null, unknown, endless: false };
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

function parseFormula(
  tex: string,
  display: boolean,
  macros: Readonly<Record<string, string>>,
): ParsedFormula {
  const failed = {
    formula: { tex, display, math: null },
    problems: [{ kind: "formula" as const, what: tex }],
  };
  if (tex.length > MAX_LENGTH) return failed;
  if (isTooDeep(tex)) return { ...failed, problems: [{ kind: "too-deep", what: tex }] };
  const mended = repair(tex);
  let result = tryTemml(mended, display, macros);
  if (result.endless) {
    return { formula: failed.formula, problems: [{ kind: "macro-limit", what: tex }] };
  }
  if (result.math === null) result = tryTemml(repairHard(mended), display, macros);
  if (result.math === null) return failed;
  const problems = result.unknown.map((what) => ({ kind: "unknown-macro" as const, what }));
  return { formula: { tex, display, math: result.math }, problems };
}

/** A reader that knows the built-in macros and `macros`, whose names have their backslash. */
export function createFormulaParser(macros: Readonly<Record<string, string>>): FormulaParser {
  const all = { ...BUILT_IN_MACROS, ...macros };
  const readings = new Map<string, ParsedFormula>();
  const commands = new Map<string, boolean>();
  return {
    read(tex, display) {
      const key = `${display ? "D" : "I"}${tex}`;
      const known = readings.get(key);
      if (known) return known;
      const reading = parseFormula(tex, display, all);
      if (readings.size >= MAX_REMEMBERED) readings.clear();
      readings.set(key, reading);
      return reading;
    },
    isCommand(name) {
      const known = commands.get(name);
      if (known !== undefined) return known;
      const found = tryTemml(name, false, all);
      const answer = found.math !== null && found.unknown.length === 0;
      if (commands.size >= MAX_REMEMBERED) commands.clear();
      commands.set(name, answer);
      return answer;
    },
  };
}
