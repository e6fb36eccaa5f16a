import { printable } from "../printable.ts";
import { resolveUnits } from "./units.ts";

/** One repair: TeX that stops Temml although its meaning is clear, and equivalent TeX. */
type Repair = readonly [pattern: RegExp, replacement: string | ((...found: string[]) => string)];

/**
 * Stands for `\\`, the end of a row, while patterns are applied, so that none takes its second backslash for the start of
 * a command. No formula holds this noncharacter: {@link printable} removes it.
 */
const ROW_END = "\ufdd0";

/** Where `&` separates columns: any environment, and the old `\matrix{…}`. */
const COLUMNS = /\\begin\s*\{|\\(?:p|b)?matrix\b|\\cases\b|\\substack\b/;

/** Commands for the characters that TeX does not take literally. */
const TEX_CHARACTERS: Readonly<Record<string, string>> = {
  "\\": "\\backslash ",
  "{": "\\lbrace ",
  "}": "\\rbrace ",
  "^": "\\text{ˆ}",
  "~": "\\text{˜}",
};

/** `\unicode{x2014}` → the character as text; empty for a character that is not allowed in a page. */
function unicode(whole: string, hex = "", digits = ""): string {
  const code = Number.parseInt(digits, hex ? 16 : 10);
  if (code < 32 || code > 0x10ffff) return whole;
  const character = printable(String.fromCodePoint(code));
  if (/[$&#%_]/.test(character)) return `\\${character}`;
  return TEX_CHARACTERS[character] ?? (character && `\\text{${character}}`);
}

function escapeScripts(_: string, command = "", body = ""): string {
  return `${command}{${body.replace(/\\[\s\S]|[_^]/g, (piece) => (piece.length > 1 ? piece : `\\${piece}`))}}`;
}

/** A group with at most one level of groups inside. */
const GROUP = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;

const FONTS = "bf|it|rm|tt|sf|cal|em";

/** Commands whose argument the physics package sets in bold, and a letter's vector in other notations. */
const PHYSICS_VECTORS: Readonly<Record<string, string>> = { vb: "\\mathbf", va: "\\vec", vu: "\\hat" };

const REPAIRS: readonly Repair[] = [
  [/\\unicode\s*(?:\[[^\]]*\])?\s*\{\s*(x?)([0-9a-fA-F]{1,6})\s*\}/g, unicode],
  [/\\href\s*\{[^{}]*\}/g, " "],
  [/\\[mh]box\s*\{\s*\\boldmath\s*\$([^$]*)\$\s*\}/g, "\\boldsymbol{$1}"],
  [/\\(?:url|mbox|textup|textsl|textmd|path)(?=\s*\{)/g, "\\text"],
  [/\\ensuremath(?=\s*\{)/g, " "],
  [/\\boldmath\s*\$([^$]*)\$/g, "\\boldsymbol{$1}"],
  [/~?\\(?:cite[a-z]*|ref|eqref|[cC]ref|autoref)\*?\s*(?:\[[^\]]*\])*\s*\{([^{}]*)\}/g, "\\text{ [$1]}"],
  // Font switches that Temml lacks, or does not accept as a whole script: `A^\tt 3`.
  [/\\em(?![A-Za-z])/g, "\\it"],
  [/\{\s*\\sc(?![A-Za-z])\s*([^{}]*)\}/g, "{\\textsc{$1}}"],
  [/([\^_])\s*(\\(?:bf|it|rm|tt|sf|cal)(?![A-Za-z]))\s*([A-Za-z0-9]+)/g, "$1{$2 $3}"],
  [new RegExp(String.raw`([\^_])\s*(\\(?:${FONTS})(?![A-Za-z]))\s*(${GROUP})`, "g"), "$1{$2 $3}"],
  // A bracket size has no effect on a letter: `\big O(1)`. A bracket in braces loses them.
  [/\\[bB]igg?[lrm]?(?![A-Za-z])\s*(?=[A-Za-z0-9])/g, " "],
  [
    /(\\[bB]igg?[lrm]?)\s*\{\s*([()[\]|]|\\[{}|]|\\[lr](?:angle|brace|brack|floor|ceil|vert|Vert))\s*\}/g,
    "$1$2",
  ],
  // Commands of packages and classes that Temml interprets differently.
  [/\\(v[abu])\*?\s*(?=\{[^}])/g, (_: string, name = "") => PHYSICS_VECTORS[name] ?? ""],
  [/\\braket\s*\{([^{}|]*)\}\s*\{([^{}|]*)\}/g, "\\braket{$1|$2}"],
  [/\\qty(?:\*|\\?[bB]igg?)?\s*(?=[([|])/g, " "],
  [/\\(op|ev|id|Set|data|class)(?![A-Za-z])(?!\s*\{)/g, "{\\operatorname{$1}}"],
  [/\\la(?=\s*[-+]?[\d.])/g, "\\lesssim "],
  [/\\ga(?=\s*[-+]?[\d.])/g, "\\gtrsim "],
  [/\\AA(?=\s*(?:_|\^\s*\{?\s*[1nmN](?![A-Za-z\d])))/g, "\\mathbb{A}"],
  // Layout has no meaning in a page.
  [/\\(?:label|tag|vspace|hspace)\*?\s*\{[^{}]*\}/g, " "],
  [/\\color\s*(?:\[[^\]]*\])?\s*\{[^{}]*\}/g, " "],
  [
    /\\(?:nonumber|notag|xspace|(?:un)?boldmath|noindent|centering|allowbreak|linebreak|newline|par|sloppy|hfill|protect)(?![A-Za-z])/g,
    " ",
  ],
  [/(\\(?:text[a-z]*|operatorname\*?))\s*\{([^{}$\\]*(?:\\[^A-Za-z][^{}$\\]*)*)\}/g, escapeScripts],
];

function apply(tex: string, list: readonly Repair[]): string {
  const protectedTex = tex.replaceAll("\\\\", ROW_END);
  return list
    .reduce((repaired, [pattern, by]) => repaired.replace(pattern, by as string), protectedTex)
    .replaceAll(ROW_END, "\\\\");
}

function escapeBare(tex: string): string {
  const hasColumns = COLUMNS.test(tex);
  return tex.replace(/\\[\s\S]|[%#&]/g, (piece) => {
    return piece.length > 1 || (piece === "&" && hasColumns) ? piece : `\\${piece}`;
  });
}

/**
 * Repairs what can be repaired without a guess: bare `%`, `#` and `&`, links and citations inside a formula, old font
 * switches, commands about layout.
 */
export function repair(tex: string): string {
  return escapeBare(tex.includes("\\") ? apply(resolveUnits(tex), REPAIRS) : tex);
}

/** Drops unmatched closing braces and closes open ones. */
function balance(tex: string): string {
  let depth = 0;
  const closed = tex.replace(/\\[\s\S]|[{}]/g, (piece) => {
    if (piece === "}" && depth === 0) return "";
    if (piece === "{") depth += 1;
    if (piece === "}") depth -= 1;
    return piece;
  });
  return closed + "}".repeat(depth);
}

/** Commands with an argument that TeX accepts as a script without braces, unlike Temml. */
const ACCENTED = String.raw`\\(?:hat|widehat|bar|overline|tilde|widetilde|vec|dot|ddot|underline|sqrt|bm|boldsymbol|pmb|math[a-z]+|text[a-z]*|ket|bra)`;

const HARD_REPAIRS: readonly Repair[] = [
  [new RegExp(String.raw`([\^_])\s*(${ACCENTED}\s*(?:${GROUP}|[A-Za-z0-9]|\\[A-Za-z]+))`, "g"), "$1{$2}"],
  [new RegExp(String.raw`([\^_])\s*(\\[dt]?frac\s*(?:${GROUP}|\d)\s*(?:${GROUP}|\d))`, "g"), "$1{$2}"],
  [/([\^_])\s*(\\[A-Za-z]+)(?![A-Za-z])(?!\s*[{[])/g, "$1{$2}"],
  [/\\(?:left|right|middle)(?![A-Za-z])\s*\.?/g, " "],
  [/(?<!\\)\$/g, " "],
  // A built-in macro that takes an argument is the author's name for something if none follows.
  [/\\([A-Za-z]+)(?=\s*(?:[\^_)\],;.=]|$))/g, "{\\$1}"],
  [
    /\{\\(wt|wh|ol|ul|set|norm|abs|inner|card|bs|num|unit|si|bb|bm|paren|floor|ceil)\}/g,
    "\\operatorname{$1}",
  ],
  [/([\^_])\s*(?=[\^_)\]}]|$)/g, "$1{}"],
  // A second superscript on one base goes on an empty base.
  [/([\^_](?:\{[^{}]*\}|\\[A-Za-z]+|[^{}\\]))(?=[\^_])/g, "$1{}"],
  [/\\$/, ""],
];

/**
 * Repairs a formula that Temml refused: stray braces, `\left` without `\right`, a second superscript. What {@link repair}
 * escaped stays escaped.
 */
export function repairHard(tex: string): string {
  return escapeBare(apply(balance(tex), HARD_REPAIRS));
}
