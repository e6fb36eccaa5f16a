import type { MathElement } from "../tree.ts";
import {
  characters,
  elementsOf,
  joinPieces,
  type Piece,
  type PlainForm,
  printToken,
} from "./plain-tokens.ts";

/** The accents that Temml sets over letters, and the marks that combine with the letter before them. */
const ACCENT_OF: Readonly<Record<string, string>> = {
  "^": "\u0302",
  ˆ: "\u0302",
  "~": "\u0303",
  "˜": "\u0303",
  "¯": "\u0304",
  "‾": "\u0304",
  "→": "\u20d7",
  "⃗": "\u20d7",
  "˙": "\u0307",
  "¨": "\u0308",
  ˇ: "\u030c",
  "˘": "\u0306",
  "´": "\u0301",
  ˊ: "\u0301",
  "`": "\u0300",
  ˋ: "\u0300",
  "˚": "\u030a",
};

const ROWS = new Set(["math", "mrow", "mstyle", "mpadded"]);

const SCRIPTS = /<(su[bp])>.*?<\/\1>|<\/?[a-z]+>|[_^]\([^()]*\)|[\p{Lm}\p{No}]/gu;

/** A sum needs brackets in a fraction; below the line a product needs them too. */
function parenthesise(row: string, loose: RegExp): string {
  return loose.test(row.replace(SCRIPTS, "")) ? `(${row.trim()})` : row;
}

const SUM = /[\s,+−=/]/u;
const PRODUCT = /[\s,+−=/]|[\p{L}\p{N}][√(]|\p{L}[\u0300-\u036f]*[\p{L}\p{N}]|\d\p{L}|\)./u;

/** A letter with its accent; letters under or over one line take the combining `line` each. */
function printAccented(base: string | null, over: MathElement | undefined, line: string): string | null {
  const mark = over?.name === "mo" ? characters(over) : "";
  if (base === null || /<su/.test(base)) return null;
  const plain = base.replace(/<\/?i>/g, "");
  const combining = mark === "_" ? undefined : ACCENT_OF[mark];
  if ([...plain].length === 1 && combining)
    return base.replace(plain, `${plain}${combining}`.normalize("NFC"));
  if (!/^[‾_¯]$/.test(mark) || plain.length > 12) return null;
  return base.replace(/(?<!<\/?)[\p{L}\p{N}](?!>)/gu, (letter) => `${letter}${line}`);
}

function printFraction(numerator: string | null, denominator: string | null, thickness = ""): string | null {
  if (numerator === null || denominator === null) return null;
  if (thickness.startsWith("0")) return `${numerator} choose ${denominator}`;
  return `${parenthesise(numerator, SUM)}/${parenthesise(denominator, PRODUCT)}`;
}

function printRoot(form: PlainForm, radicand: string | null, degree: string | null): string | null {
  if (radicand === null || degree === null) return null;
  const isShort = /^(?:<i>)?.(?:<\/i>)?$|^\d+$/u.test(radicand);
  return `${degree && form.script(degree, "sup")}√${isShort ? radicand : `(${radicand.trim()})`}`;
}

/** The rows of a matrix or of aligned equations in one line: `a b; c d`. */
function printLines(form: PlainForm, table: MathElement, inScript: boolean): string | null {
  const lines = elementsOf(table).map((line) => {
    const cells = elementsOf(line).map((cell) => printRow(form, elementsOf(cell), inScript));
    return cells.includes(null) ? null : cells.filter((cell) => cell !== "").join(" ");
  });
  if (lines.includes(null)) return null;
  return lines.join("; ").replace(/(^| )([=≤≥≈≡∈])(?=[^\s=])/g, "$1$2 ");
}

/** A base with its sub- and superscript. */
function printScripts(
  form: PlainForm,
  base: string | null,
  sub: string | null,
  sup: string | null,
): string | null {
  if (base === null || sub === null || sup === null) return null;
  // Authors write a degree as a raised letter o: `90^o`.
  if (sub === "" && /\d$/.test(base) && sup.replace(/<\/?i>/g, "") === "o") return `${base}°`;
  const raised = /^[′″‴]+$/.test(sup) ? sup : sup.trim() && form.script(sup, "sup");
  return base + (sub.trim() && form.script(sub, "sub")) + raised;
}

function printStructure(form: PlainForm, element: MathElement, inScript: boolean): string | null {
  const parts = elementsOf(element);
  const print = (index: number, script: boolean): string | null => {
    const part = parts[index];
    return part ? printElement(form, part, script) : null;
  };
  const base = print(0, inScript);
  switch (element.name) {
    case "msub":
      return printScripts(form, base, print(1, true), "");
    case "munder":
      return printAccented(base, parts[1], "\u0332") ?? printScripts(form, base, print(1, true), "");
    case "msup":
      return printScripts(form, base, "", print(1, true));
    case "mover":
      return printAccented(base, parts[1], "\u0305") ?? printScripts(form, base, "", print(1, true));
    case "msubsup":
    case "munderover":
      return printScripts(form, base, print(1, true), print(2, true));
    case "mfrac":
      return printFraction(base, print(1, inScript), element.attributes.linethickness);
    case "msqrt":
      return printRoot(form, printRow(form, parts, inScript), "");
    case "mroot":
      return printRoot(form, base, print(1, true));
    case "mtable":
      return printLines(form, element, inScript);
    default:
      return null;
  }
}

function roleOf(element: MathElement, html: string): Piece["role"] {
  if (ROWS.has(element.name) && /^[a-z]{2,}/.test(html)) return "name";
  const inner = element.name === "mstyle" ? elementsOf(element)[0] : element;
  return inner?.name === "mfrac" && html.includes("/") ? "fraction" : "atom";
}

function printRow(form: PlainForm, elements: readonly MathElement[], inScript: boolean): string | null {
  const pieces: Piece[] = [];
  for (const [index, element] of elements.entries()) {
    const token = printToken(form, element, index === 0 || index === elements.length - 1);
    const html = token ? token.html : printElement(form, element, inScript);
    if (html === null) return null;
    pieces.push(token ?? { html, role: roleOf(element, html) });
  }
  return joinPieces(pieces, inScript);
}

function printElement(form: PlainForm, element: MathElement, inScript: boolean): string | null {
  if (ROWS.has(element.name)) return printRow(form, elementsOf(element), inScript);
  if (element.name === "mphantom") return "";
  const token = printToken(form, element, true);
  return token ? token.html : printStructure(form, element, inScript);
}

/** A formula in a plain form; null if that form cannot express it. */
export function printPlainMath(form: PlainForm, math: MathElement): string | null {
  return printElement(form, math, false)?.trim().replaceAll("′′", "″") ?? null;
}
