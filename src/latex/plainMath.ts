import { escapeText } from "./printable.ts";
import { subscript, superscript } from "./scripts.ts";
import type { MathElement } from "./tree.ts";

/** How one plain form writes the few things that a formula needs. */
export interface PlainForm {
  readonly text: (value: string) => string;
  readonly variable: (value: string) => string;
  readonly script: (content: string, kind: "sub" | "sup") => string;
}

/** HTML without MathML, for feeds: `<i>x</i><sub>i</sub>`. */
export const feedForm: PlainForm = {
  text: escapeText,
  variable: (value) => `<i>${escapeText(value)}</i>`,
  script: (content, kind) => `<${kind}>${content}</${kind}>`,
};

/** Plain text: `xᵢ²` where Unicode has the letters, `x_(ij)` where it has not. */
export const textForm: PlainForm = {
  text: (value) => value.replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize("NFKC")),
  variable: (value) => textForm.text(value),
  script: (content, kind) => (kind === "sub" ? subscript(content) : superscript(content)),
};

/** A piece of a formula in a row: its characters, and whether spaces stand around it. */
interface Piece {
  readonly html: string;
  readonly role: "atom" | "operator" | "comma" | "space";
}

const marks: Readonly<Record<string, string>> = {
  "^": "\u0302",
  ˆ: "\u0302",
  "~": "\u0303",
  "˜": "\u0303",
  "¯": "\u0304",
  "‾": "\u0304",
  "―": "\u0304",
  "→": "\u20d7",
  "⃗": "\u20d7",
  "˙": "\u0307",
  "¨": "\u0308",
  ˇ: "\u030c",
  "˘": "\u0306",
  "´": "\u0301",
  ˊ: "\u0301",
  ˋ: "\u0300",
  "`": "\u0300",
  "˚": "\u030a",
};

/** Operators that have no space around them. */
const tight = /^[()[\]{}|‖⌈⌉⌊⌋⟨⟩/!′″‴:;.…⋯∘∂∇√∑∏∫∮⋃⋂#%&@*'’∀∃¬−+±∓~?°$⊤⊥†‡★⋆∗]$/u;
const unary = /^[−+±∓∼~<>≤≥≈≲≳×=→↑↓]$/u;

function operator(
  form: PlainForm,
  value: string,
  element: MathElement,
  isFirst: boolean,
  isLast: boolean,
): Piece {
  const html = form.text(value);
  if (value === "," || value === ";") return { html, role: "comma" };
  if (
    element.attributes.fence === "true" ||
    element.attributes.form === "prefix" ||
    (unary.test(value) && (isFirst || isLast))
  ) {
    return { html, role: "atom" };
  }
  if (/^[−+±∓]$/.test(value)) return { html, role: "operator" };
  return { html, role: tight.test(value) || value === "" ? "atom" : "operator" };
}

function content(element: MathElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : content(child))).join("");
}

const isElement = (child: MathElement | string): child is MathElement => typeof child !== "string";

function token(form: PlainForm, element: MathElement, isFirst: boolean, isLast: boolean): Piece | null {
  const value = content(element).replace(/[\u2061-\u2064\u200b]/g, "");
  if (element.name === "mspace")
    return { html: Number.parseFloat(element.attributes.width ?? "0") > 0.1 ? " " : "", role: "space" };
  if (element.name === "mo") return operator(form, value, element, isFirst, isLast);
  if (
    element.name === "mi" &&
    /^\p{L}$/u.test(value) &&
    element.attributes.mathvariant !== "normal" &&
    !/[\u{1d400}-\u{1d7ff}\u2100-\u214f]/u.test(value)
  ) {
    return { html: form.variable(value), role: "atom" };
  }
  return ["mi", "mn", "mtext", "ms"].includes(element.name) ? { html: form.text(value), role: "atom" } : null;
}

/** Sets `pieces` in a row: spaces around operators, one after a comma, none in a script. */
function join(pieces: readonly Piece[], inScript: boolean): string {
  let row = "";
  for (const { html, role } of pieces) {
    if (inScript) row += role === "space" ? "" : html;
    else if (role === "operator") row += ` ${html} `;
    else row += role === "comma" ? `${html} ` : html;
  }
  return row.replace(/ {2,}/g, " ");
}

function isAtom(row: string): boolean {
  return !/[\s,+−=/]/u.test(row.replace(/<(su[bp])>.*?<\/\1>|<\/?[a-z]+>|[_^]\([^()]*\)/g, ""));
}

function parenthesise(row: string): string {
  return isAtom(row) ? row : `(${row.trim()})`;
}

/** A printer of formulas in one plain form. Null where the form cannot say it: matrices, stacked things. */
function structure(form: PlainForm, element: MathElement, inScript: boolean): string | null {
  const parts = element.children.filter(isElement);
  const print = (index: number, script: boolean): string | null => {
    const part = parts[index];
    return part ? printElement(form, part, script) : null;
  };
  const scripts = (under: number | null, over: number | null): string | null => {
    const base = print(0, inScript);
    const sub = under === null ? "" : print(under, true);
    const sup = over === null ? "" : print(over, true);
    if (base === null || sub === null || sup === null) return null;
    return (
      base +
      (sub && form.script(sub, "sub")) +
      (sup && (/^[′″‴]+$/.test(sup) ? sup : form.script(sup, "sup")))
    );
  };
  switch (element.name) {
    case "msub":
      return scripts(1, null);
    case "msup":
      return scripts(null, 1);
    case "msubsup":
    case "munderover":
      return scripts(1, 2);
    case "munder":
      return scripts(1, null);
    case "mover":
      return overline(print(0, inScript), parts[1]) ?? scripts(null, 1);
    case "mfrac":
      return fraction(print(0, inScript), print(1, inScript), element);
    case "msqrt":
      return root(printRow(form, parts, inScript));
    case "mroot":
      return nthRoot(form, print(0, inScript), print(1, true));
    case "mtable":
      return printLines(form, parts, inScript);
    default:
      return null;
  }
}

function nthRoot(form: PlainForm, radicand: string | null, degree: string | null): string | null {
  return radicand === null || degree === null ? null : `${form.script(degree, "sup")}${root(radicand)}`;
}

/** The rows of a matrix or of aligned equations in one line: `a b; c d`. */
function printLines(form: PlainForm, lines: readonly MathElement[], inScript: boolean): string | null {
  const printed = lines.map((line) => {
    const cells = line.children
      .filter(isElement)
      .map((cell) => printRow(form, cell.children.filter(isElement), inScript));
    return cells.includes(null) ? null : cells.filter((cell) => cell !== "").join(" ");
  });
  return printed.includes(null) ? null : printed.join("; ");
}

function overline(base: string | null, over: MathElement | undefined): string | null {
  const mark = over?.name === "mo" ? marks[content(over)] : undefined;
  if (base === null || mark === undefined) return null;
  const plain = base.replace(/<\/?i>/g, "");
  if ([...plain].length !== 1) return null;
  return base.replace(plain, `${plain}${mark}`.normalize("NFC"));
}

function fraction(numerator: string | null, denominator: string | null, element: MathElement): string | null {
  if (numerator === null || denominator === null || element.attributes.linethickness?.startsWith("0"))
    return null;
  return `${parenthesise(numerator)}/${parenthesise(denominator)}`;
}

function root(row: string | null): string | null {
  return row === null ? null : `√${/^(?:<i>)?.(?:<\/i>)?$|^\d+$/u.test(row) ? row : `(${row.trim()})`}`;
}

function printRow(form: PlainForm, elements: readonly MathElement[], inScript: boolean): string | null {
  const pieces: Piece[] = [];
  for (const [index, element] of elements.entries()) {
    const piece = token(form, element, index === 0, index === elements.length - 1);
    if (piece) {
      pieces.push(piece);
      continue;
    }
    const html = printElement(form, element, inScript);
    if (html === null) return null;
    pieces.push({ html, role: "atom" });
  }
  return join(pieces, inScript);
}

const rows = new Set(["math", "mrow", "mstyle", "mpadded"]);

function printElement(form: PlainForm, element: MathElement, inScript: boolean): string | null {
  if (rows.has(element.name)) return printRow(form, element.children.filter(isElement), inScript);
  const piece = token(form, element, true, true);
  return piece ? piece.html : structure(form, element, inScript);
}

/** A formula in a plain form, or null where that form cannot say it. */
export function printPlainMath(form: PlainForm, math: MathElement): string | null {
  return printElement(form, math, false)?.trim() ?? null;
}
