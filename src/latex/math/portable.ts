import { argumentCount, BUILT_IN_MACROS } from "./macros.ts";

/** Macros within macros deeper than this are not resolved. */
const MAX_DEPTH = 5;

/** Maximum length of TeX with resolved macros. */
const MAX_LENGTH = 8000;

/** Notation for quantum states, of packages that not every document loads. */
const BRACKETS: Readonly<Record<string, string>> = {
  "\\ket": "|#1\\rangle",
  "\\bra": "\\langle #1|",
  "\\braket": "\\langle #1\\rangle",
  "\\ketbra": "|#1\\rangle\\langle #2|",
};

/** Commands of Temml that LaTeX lacks, takes from a package that may be missing, or executes. */
const UNPORTABLE =
  /\\(?:ce|pu|href|url|includegraphics|input|include|class|id|style|data|htmlClass|char|unicode|definecolor|require|odv|pdv|dv|fdv|mel|expval|ev|comm|acomm|pb|pv|PV|vdot|cross|cp|grad|curl|laplacian|principalvalue|qq[a-z]*|R(?:eal)?s?|order|op|dyad|mathbcal|up[a-z]{2,}|toggle|label|tag|ref|cite)(?![A-Za-z])/;

const TOKEN = /\\(?:[A-Za-z]+|[\s\S])|[{}]/g;

/** The argument of a macro at `at`, in braces or a single token, and its end; null without one. */
function takeArgument(tex: string, at: number): readonly [argument: string, end: number] | null {
  const start = at + (/^\s*/.exec(tex.slice(at, at + 8))?.[0].length ?? 0);
  if (tex.charAt(start) !== "{") {
    const token = /^(?:\\(?:[A-Za-z]+|[\s\S])|[^\\{}$])/.exec(tex.slice(start, start + 40))?.[0];
    return token === undefined ? null : [token, start + token.length];
  }
  let depth = 0;
  TOKEN.lastIndex = start;
  for (let found = TOKEN.exec(tex); found; found = TOKEN.exec(tex)) {
    if (found[0] === "{") depth += 1;
    else if (found[0] === "}") depth -= 1;
    if (depth === 0) return [tex.slice(start + 1, found.index), found.index + 1];
  }
  return null;
}

/** `count` arguments from `at` on, and their end; null if one is missing. */
function takeArguments(
  tex: string,
  at: number,
  count: number,
): readonly [values: string[], end: number] | null {
  const values: string[] = [];
  let end = at;
  while (values.length < count) {
    const taken = takeArgument(tex, end);
    if (taken === null) return null;
    values.push(taken[0]);
    end = taken[1];
  }
  return [values, end];
}

/** A macro's body with its arguments, separated from a following letter. */
function fill(body: string, values: readonly string[], next: string): string {
  const filled = body.replace(/#([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? "");
  return /\\[A-Za-z]+$/.test(filled) && /[A-Za-z]/.test(next) ? `${filled} ` : filled;
}

/** `tex` with each macro replaced by its body, once; null if an argument is missing. */
function expandOnce(tex: string, macros: Readonly<Record<string, string>>): string | null {
  let expanded = "";
  let at = 0;
  for (const { 0: name, index } of tex.matchAll(/\\(?:[A-Za-z]+|[\s\S])/g)) {
    const body = index >= at && Object.hasOwn(macros, name) ? macros[name] : undefined;
    if (body === undefined) continue;
    const taken = takeArguments(tex, index + name.length, argumentCount(body));
    if (taken === null) return null;
    const [values, end] = taken;
    expanded += tex.slice(at, index) + fill(body, values, tex.charAt(end));
    at = end;
    if (expanded.length > MAX_LENGTH) return null;
  }
  return expanded + tex.slice(at);
}

/**
 * TeX of a formula for other documents: macros are replaced by their bodies, so that LaTeX with `amsmath` and
 * `amssymb` typesets it. Null if it needs other packages or a command that could do more than typeset.
 *
 * @param tex a formula that was typeset without unknown commands
 * @param macros the publisher's macros, whose names have their backslash
 */
export function portableTex(tex: string, macros: Readonly<Record<string, string>>): string | null {
  const all = { ...BUILT_IN_MACROS, ...BRACKETS, ...macros };
  let expanded = tex;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const next = expandOnce(expanded, all);
    if (next === null) return null;
    if (next === expanded) return UNPORTABLE.test(next.replaceAll("\\\\", " ")) ? null : next;
    expanded = next;
  }
  return null;
}
