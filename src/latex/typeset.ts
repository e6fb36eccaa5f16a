import { createFormulaParser, type KnownFormulas } from "./math/formulas.ts";
import { normalizeMacroNames } from "./math/macros.ts";
import { type ParsedText, parseText } from "./parse/text.ts";
import { FEED_FORM } from "./print/feed.ts";
import { type HtmlForm, needsBlocks, printHtml, SITE_FORM } from "./print/html.ts";
import { printLatex } from "./print/latex.ts";
import { printMarkdown } from "./print/markdown.ts";
import { printText } from "./print/text.ts";
import { escapeText, printable } from "./printable.ts";
import type { Formula, LatexNode, LatexProblem } from "./tree.ts";

export type { KnownFormulas } from "./math/formulas.ts";
export { escapeLatex } from "./print/latex.ts";
export type { LatexProblem, ProblemKind } from "./tree.ts";

/** One text in every form, and its problems. */
export interface Typeset {
  /**
   * HTML that is also well-formed XML: phrasing content, or paragraphs and lists if `block` is true. Math is MathML.
   */
  readonly html: string;
  /** HTML for feeds: no MathML, no classes. */
  readonly feed: string;
  /** Plain text in one line. */
  readonly text: string;
  /** LaTeX in one line that is safe to run, for BibTeX: formulas as TeX, words with capitals in braces. */
  readonly latex: string;
  /** Markdown with formulas between dollar signs: one line of a title, else paragraphs and lists. */
  readonly markdown: string;
  /** Whether `html` and `feed` hold block elements, which a `<p>` cannot contain. */
  readonly block: boolean;
  /** The addresses that the text links to, in order, each once. */
  readonly links: readonly string[];
  readonly problems: readonly LatexProblem[];
}

/** Turns the LaTeX of titles and abstracts into pages, feeds and plain text. */
export interface Typesetter {
  /** Any text → its forms. Never throws. */
  typeset(source: string): Typeset;
  /** The same for a title, which is used inside links: neither HTML has a link or a block. */
  typesetInline(source: string): Typeset;
  /** The formulas of all texts so far. */
  readonly formulas: KnownFormulas;
}

export interface TypesetterOptions {
  /** The publisher's macros: `gm: \mathrm{GM}`, the name with or without its backslash. */
  readonly macros: Readonly<Record<string, string>>;
  /** The formulas of a typesetter with the same macros, which are not parsed again. */
  readonly formulas?: KnownFormulas | undefined;
}

/** The beginnings of LaTeX markup. A text without any, and without an address, is plain text. */
const MARKUP = /[\\${}~`@^_\n]|--|''/;
/** Contained in every address: most texts lack it and skip the slower pattern. */
const POINT = /[:.]\S/;
const ADDRESS =
  /:\/\/|mailto:|www\.|(?:github|gitlab|bitbucket|huggingface|hf)\.(?:com|org|co)\/|\.github\.io/i;

function isPlain(source: string): boolean {
  return !MARKUP.test(source) && !(POINT.test(source) && ADDRESS.test(source));
}

/** Anything but single spaces. */
const SPACED = /\s\s|[^\S ]/;

const NONE: readonly never[] = [];

function typesetPlain(source: string): Typeset {
  const whole = printable(source).trim();
  const html = escapeText(whole);
  const text = SPACED.test(whole) ? whole.replace(/\s+/g, " ") : whole;
  return {
    html,
    feed: html,
    text,
    get latex() {
      return printLatex([{ kind: "text", value: whole }], {});
    },
    get markdown() {
      return printMarkdown([{ kind: "text", value: whole }], {}, false);
    },
    block: false,
    links: NONE,
    problems: NONE,
  };
}

function findLinks(nodes: readonly LatexNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "link") return [node.href];
    if (node.kind === "span") return findLinks(node.children);
    return node.kind === "list" ? node.items.flatMap(findLinks) : [];
  });
}

interface Forms {
  readonly site: HtmlForm;
  readonly feed: HtmlForm;
}

/** The forms of abstracts and of titles. Papers share formulas, so each is printed once. */
function createForms(): { readonly running: Forms; readonly inline: Forms } {
  const printed = new WeakMap<Formula, string>();
  const formula = (value: Formula): string => {
    const html = printed.get(value) ?? SITE_FORM.formula(value);
    printed.set(value, html);
    return html;
  };
  const site = { ...SITE_FORM, formula };
  return {
    running: { site, feed: FEED_FORM },
    inline: {
      site: { ...site, links: false, blocks: false },
      feed: { ...FEED_FORM, links: false, blocks: false },
    },
  };
}

type Macros = Readonly<Record<string, string>>;

/** Prints each form when it is first used: most never are. */
function print({ nodes, problems }: ParsedText, { site, feed }: Forms, macros: Macros): Typeset {
  let [html, inFeeds, text, latex, markdown]: (string | undefined)[] = [];
  return {
    get html() {
      html ??= printHtml(site, nodes);
      return html;
    },
    get feed() {
      inFeeds ??= printHtml(feed, nodes);
      return inFeeds;
    },
    get text() {
      text ??= printText(nodes);
      return text;
    },
    get latex() {
      latex ??= printLatex(nodes, macros);
      return latex;
    },
    get markdown() {
      markdown ??= printMarkdown(nodes, macros, !site.blocks);
      return markdown;
    },
    block: site.blocks && needsBlocks(nodes),
    get links() {
      return [...new Set(findLinks(nodes))];
    },
    problems,
  };
}

/**
 * A typesetter that knows the built-in macros and the publisher's. It caches formulas, so create one and keep it.
 */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const macros = normalizeMacroNames(options.macros);
  const formulas = createFormulaParser(macros, options.formulas);
  const { running, inline } = createForms();
  const typeset = (source: string, forms: Forms): Typeset =>
    isPlain(source) ? typesetPlain(source) : print(parseText(source, formulas, macros), forms, macros);
  return {
    typeset: (source) => typeset(source, running),
    typesetInline: (source) => typeset(source, inline),
    formulas: formulas.parsed,
  };
}
