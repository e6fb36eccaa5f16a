/** What is wrong with a text, at a place in its source. */
export interface LatexProblem {
  readonly kind: ProblemKind;
  /** The piece of source that it is about: `\gm`, `{`, a formula. */
  readonly what: string;
  /** In UTF-16 units of the source. */
  readonly offset: number;
  readonly length: number;
}

/**
 * `unknown-macro`: nobody defined it. `formula`: Temml could not read it, so it stands as TeX.
 * `unbalanced`: a brace without its partner. `macro-limit`: macros that grow without end. `too-deep`: nested too deeply.
 */
export type ProblemKind = "unknown-macro" | "formula" | "unbalanced" | "macro-limit" | "too-deep";

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

/** One node of a text that was read; a text is a list of them. */
export type LatexNode =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "span"; readonly style: TextStyle; readonly children: readonly LatexNode[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly LatexNode[] }
  | { readonly kind: "formula"; readonly formula: Formula }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "break"; readonly paragraph: boolean }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly LatexNode[])[] };

/** An element of MathML; the attributes are those that Offprint lets through. */
export interface MathElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathElement | string)[];
}

/** A formula as read: `math` is null where Temml could not read it, and `tex` is shown instead. */
export interface Formula {
  readonly tex: string;
  readonly display: boolean;
  readonly math: MathElement | null;
}
