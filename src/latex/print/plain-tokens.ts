import type { MathElement } from "../tree.ts";

/** The notation of a plain form of formulas. */
export interface PlainForm {
  readonly text: (value: string) => string;
  readonly variable: (value: string) => string;
  readonly script: (content: string, kind: "sub" | "sup") => string;
}

/** A piece of a formula in a row, and its role for the spaces around it. */
export interface Piece {
  readonly html: string;
  readonly role: "atom" | "name" | "fraction" | "operator" | "comma" | "space";
}

/** Operators that have no space around them. */
const TIGHT = /^[()[\]{}|‖⌈⌉⌊⌋⟨⟩/!′″‴:.…⋯∘∂∇√∑∏∫∮⋃⋂#%&@*'’∀∃¬~?°$⊤⊥†‡★⋆∗]$/u;

/** Signs that belong to the following piece at the start of a row, or are alone: `−1`, `≤5`, `×`. */
const UNARY = /^[−+±∓∼~<>≤≥≈≲≳×=→↑↓]$/u;

const SIGN = /^[−+±∓]$/;

/** All characters of an element. */
export function characters(element: MathElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : characters(child))).join("");
}

/** The elements among the children. */
export function elementsOf(element: MathElement): MathElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

function operator(form: PlainForm, value: string, element: MathElement, atEdge: boolean): Piece {
  const html = form.text(value);
  if (value === "," || value === ";") return { html, role: "comma" };
  const { fence, form: position } = element.attributes;
  if (fence === "true" || (position === "prefix" && !SIGN.test(value)) || (UNARY.test(value) && atEdge)) {
    return { html, role: "atom" };
  }
  return { html, role: TIGHT.test(value) || value === "" ? "atom" : "operator" };
}

function isVariable(element: MathElement, value: string): boolean {
  return (
    /^\p{L}$/u.test(value) &&
    element.attributes.mathvariant !== "normal" &&
    !/[\u{1d400}-\u{1d7ff}\u2100-\u214f]/u.test(value)
  );
}

/** The piece of a token element (`mi`, `mn`, `mo`, `mtext`, `mspace`); null for any other element. */
export function printToken(form: PlainForm, element: MathElement, atEdge: boolean): Piece | null {
  const value = characters(element).replace(/[\u2061-\u2064\u200b]|\p{Variation_Selector}/gu, "");
  switch (element.name) {
    case "mspace":
      return { html: Number.parseFloat(element.attributes.width ?? "0") > 0.1 ? " " : "", role: "space" };
    case "mo":
      return operator(form, value, element, atEdge);
    case "mi":
      if (isVariable(element, value)) return { html: form.variable(value), role: "atom" };
      return { html: form.text(value), role: /^[a-z]{2,}/.test(value) ? "name" : "atom" };
    case "mn":
    case "mtext":
      return { html: form.text(value), role: "atom" };
    default:
      return null;
  }
}

function isFactor(piece: Piece | undefined): boolean {
  if (piece === undefined || /^[()[\]{}⌈⌉⌊⌋.:]?$/.test(piece.html)) return false;
  return piece.role === "atom" || piece.role === "name" || piece.role === "fraction";
}

function place(pieces: readonly Piece[], index: number, row: string): string {
  const { html, role } = pieces[index] ?? { html: "", role: "atom" };
  const before = pieces[index - 1];
  switch (role) {
    case "comma":
      return `${html} `;
    case "name":
      return isFactor(before) && /[\p{L}\p{N}>)]$/u.test(row) ? ` ${html}` : html;
    case "fraction":
      // A fraction that is multiplied needs brackets to show where it ends.
      return isFactor(before) || isFactor(pieces[index + 1]) ? `(${html})` : html;
    case "operator":
      return SIGN.test(html) && (before?.role === "operator" || before?.role === "comma")
        ? html
        : ` ${html} `;
    default:
      return html;
  }
}

/**
 * Sets pieces in a row: spaces around operators, one after a comma; a sign before its number, and a script, have none.
 */
export function joinPieces(pieces: readonly Piece[], inScript: boolean): string {
  if (inScript) return pieces.map(({ html, role }) => (role === "space" ? "" : html)).join("");
  const seen = pieces.filter(({ html }) => html !== "");
  let row = "";
  for (const index of seen.keys()) row += place(seen, index, row);
  return row.replace(/ {2,}/g, " ").replaceAll(": = ", " := ");
}
