/** A problem of a text, with its place in the source. */
export interface LatexProblem {
  readonly kind: ProblemKind;
  /** The part of the source that it is about: `\gm`, `{`, a formula. */
  readonly what: string;
  /** In UTF-16 units of the source. */
  readonly offset: number;
  readonly length: number;
}

/**
 * `unknown-macro`: an undefined command. `formula`: a formula that cannot be typeset, so its TeX is shown.
 * `definition`: a formula that defines commands, which papers may not do. `unbalanced`: an unmatched brace.
 * `macro-limit`: the publisher's macros expand without end. `too-deep`: nested too deeply. `too-large`: a formula whose
 * markup is far larger than its TeX.
 */
export type ProblemKind =
  | "unknown-macro"
  | "formula"
  | "definition"
  | "unbalanced"
  | "macro-limit"
  | "too-deep"
  | "too-large";

/** The looks that a span of text can have. */
export type TextStyle =
  | "bold"
  | "italic"
  | "emphasis"
  | "typewriter"
  | "smallcaps"
  | "underline"
  | "superscript"
  | "subscript"
  | "strike"
  | "footnote"
  | "citation";

/** One node of a parsed text; a text is a list of nodes. */
export type LatexNode =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "span"; readonly style: TextStyle; readonly children: readonly LatexNode[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly LatexNode[] }
  | { readonly kind: "formula"; readonly formula: Formula }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "break"; readonly paragraph: boolean }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly LatexNode[])[] };

/** A MathML element with the attributes that Offprint allows. */
export interface MathElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathElement | string)[];
}

/** A formula: `math` is null if Temml cannot typeset it; then `tex` is shown. */
export interface Formula {
  /** As written, without its delimiters. */
  readonly tex: string;
  /** The repaired TeX that was typeset; null if it was not, or holds unknown commands. */
  readonly typeset: string | null;
  readonly display: boolean;
  readonly math: MathElement | null;
}
