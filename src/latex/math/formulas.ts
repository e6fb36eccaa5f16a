import type { Formula, MathElement, ProblemKind } from "../tree.ts";
import { containsDefinition, isTooLarge, refusalOf } from "./limits.ts";
import { argumentUses, BUILT_IN_MACROS } from "./macros.ts";
import { repair, repairHard } from "./repair.ts";
import { renderTex, type TemmlMacro } from "./temml.ts";

/** A formula and its problems; `what` is an unknown macro's name, or the formula. */
export interface ParsedFormula {
  readonly formula: Formula;
  readonly problems: readonly { readonly kind: ProblemKind; readonly what: string }[];
}

/** Parsed formulas by mode and TeX: plain data, so that a build can keep them for the next one. */
export type KnownFormulas = ReadonlyMap<string, ParsedFormula>;

/** Parses formulas and caches them: papers share most of theirs. */
export interface FormulaParser {
  /** TeX without its delimiters → a formula. Never throws. */
  parse(tex: string, display: boolean): ParsedFormula;
  /** The formulas parsed so far. */
  readonly parsed: KnownFormulas;
  /** The number of arguments (at most two) of the command `name` in a formula; null if it is unknown. */
  arityOf(name: string): number | null;
}

/** Maximum number of unknown macros in a formula; with more, its TeX is shown. */
const MAX_UNKNOWN = 12;

/** Maximum number of cached formulas, so that memory is bounded for any input. */
const MAX_CACHED = 20_000;

/** Maximum number of tokens that the publisher's macros may add to one formula. */
const MAX_MACRO_TOKENS = 400_000;

const ENDLESS = "Too many expansions";
const UNSUPPORTED = /Unsupported function name: (\\(?:[A-Za-z@]+|[^A-Za-z]))/u;

type Macros = Readonly<Record<string, string>>;

interface TemmlResult {
  readonly math: MathElement | null;
  readonly unknown: readonly string[];
  readonly endless: boolean;
}

/**
 * The publisher's macros for one formula of `length` characters. Together they may add {@link MAX_MACRO_TOKENS}; a
 * repeated argument counts as the whole rest of the formula.
 */
function boundMacros(macros: Macros, length: number): Record<string, TemmlMacro> {
  let left = MAX_MACRO_TOKENS;
  const bound = (body: string): TemmlMacro => {
    const uses = argumentUses(body);
    return ({ stack }) => {
      left -= body.length + uses * (stack.length + length);
      if (left < 0) throw new Error(ENDLESS);
      return body;
    };
  };
  return Object.fromEntries(Object.entries(macros).map(([name, body]) => [name, bound(body)]));
}

/** Typesets `tex`. Each macro that Temml does not know is shown by its name in typewriter letters. */
function tryTemml(tex: string, display: boolean, macros: Macros): TemmlResult {
  const known = { ...BUILT_IN_MACROS, ...boundMacros(macros, tex.length) };
  const unknown: string[] = [];
  while (unknown.length <= MAX_UNKNOWN) {
    try {
      return { math: renderTex(tex, display, known), unknown, endless: false };
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      const name = UNSUPPORTED.exec(message)?.[1];
      if (name === undefined || name in known)
        return { math: null, unknown, endless: message.includes(ENDLESS) };
      unknown.push(name);
      known[name] = `\\texttt{${name.slice(1).replace(/[^A-Za-z0-9]/g, "\\text{$&}")}}`;
    }
  }
  return { math: null, unknown, endless: false };
}

function parseFormula(tex: string, display: boolean, macros: Macros): ParsedFormula {
  const refused = (kind: ProblemKind): ParsedFormula => ({
    formula: { tex, typeset: null, display, math: null },
    problems: [{ kind, what: tex }],
  });
  const refusal = refusalOf(tex);
  if (refusal) return refused(refusal);
  const repaired = repair(tex);
  for (const candidate of [repaired, () => repairHard(repaired)]) {
    const source = typeof candidate === "string" ? candidate : candidate();
    if (containsDefinition(source)) return refused("definition");
    const { math, unknown, endless } = tryTemml(source, display, macros);
    if (endless) return refused("macro-limit");
    if (math === null) continue;
    if (isTooLarge(math, tex)) return refused("too-large");
    const problems = unknown.map((what) => ({ kind: "unknown-macro" as const, what }));
    const typeset = problems.length === 0 ? source : null;
    return { formula: { tex, typeset, display, math }, problems };
  }
  return refused("formula");
}

function findArity(name: string, macros: Macros): number | null {
  if (containsDefinition(name)) return null;
  for (const [arity, groups] of ["", "{x}", "{x}{x}"].entries()) {
    const { math, unknown } = tryTemml(name + groups, false, macros);
    if (unknown.length > 0) return null;
    if (math !== null) return arity;
  }
  return null;
}

/**
 * A parser that knows the built-in macros and the publisher's, whose names have their backslash.
 *
 * @param earlier formulas that an equal parser has parsed
 */
export function createFormulaParser(macros: Macros, earlier?: KnownFormulas): FormulaParser {
  const formulas = new Map<string, ParsedFormula>();
  const arities = new Map<string, number | null>();
  return {
    parsed: formulas,
    parse(tex, display) {
      const key = `${display ? "D" : "I"}${tex}`;
      const known = formulas.get(key);
      if (known) return known;
      const parsed = earlier?.get(key) ?? parseFormula(tex, display, macros);
      if (formulas.size >= MAX_CACHED) formulas.clear();
      formulas.set(key, parsed);
      return parsed;
    },
    arityOf(name) {
      const known = arities.get(name);
      if (known !== undefined) return known;
      const arity = findArity(name, macros);
      if (arities.size >= MAX_CACHED) arities.clear();
      arities.set(name, arity);
      return arity;
    },
  };
}
