import { createFormulaParser } from "./math/formulas.ts";
import { normalizeMacroNames } from "./math/macros.ts";
import { type ParsedText, parseText } from "./parse/text.ts";
import { FEED_FORM } from "./print/feed.ts";
import { type HtmlForm, needsBlocks, printHtml, SITE_FORM } from "./print/html.ts";
import { printText } from "./print/text.ts";
import { escapeText, printable } from "./printable.ts";
import type { LatexNode, LatexProblem } from "./tree.ts";

export type { LatexProblem, ProblemKind } from "./tree.ts";

/** One text in its three forms, with what was found in it. */
export interface Typeset {
  /** HTML that is also well-formed XML: phrasing content, or paragraphs and lists if `block` is true. Math is MathML. */
  readonly html: string;
  /** HTML for feeds: no MathML, no classes. */
  readonly feed: string;
  /** Plain text in one line. */
  readonly text: string;
  /** Whether `html` and `feed` hold block elements, so that they cannot stand in a `<p>`. */
  readonly block: boolean;
  /** The addresses that the text links to, in order, each once. */
  readonly links: readonly string[];
  readonly problems: readonly LatexProblem[];
}

/** Turns the LaTeX of titles and abstracts into pages, feeds and plain text. */
export interface Typesetter {
  /** Any text → its three forms. Never throws. */
  typeset(source: string): Typeset;
  /** The same for a title, which stands inside a link: no link and no block in either HTML. */
  typesetInline(source: string): Typeset;
}

export interface TypesetterOptions {
  /** The publisher's macros: `gm: \mathrm{GM}`, the name with or without its backslash. */
  readonly macros: Readonly<Record<string, string>>;
}

/** A text without any of these, and without an address, is its own plain text. */
const MARKED = /[\\${}~`@^_\n]|--|''/;
/** What an address has in it, and what it begins with: most texts need not be looked through for that. */
const POINTED = /[:.]\S/;
const ADDRESSED =
  /:\/\/|mailto:|www\.|(?:github|gitlab|bitbucket|huggingface|hf)\.(?:com|org|co)\/|\.github\.io/i;

function isPlain(source: string): boolean {
  return !MARKED.test(source) && !(POINTED.test(source) && ADDRESSED.test(source));
}

/** Anything but single spaces. */
const SPACED = /\s\s|[^\S ]/;

function typesetPlain(source: string): Typeset {
  const whole = printable(source).trim();
  const html = escapeText(whole);
  const text = SPACED.test(whole) ? whole.replace(/\s+/g, " ") : whole;
  return { html, feed: html, text, block: false, links: NONE, problems: NONE };
}

const NONE: readonly never[] = [];

function findLinks(nodes: readonly LatexNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "link") return [node.href];
    if (node.kind === "span") return findLinks(node.children);
    return node.kind === "list" ? node.items.flatMap(findLinks) : [];
  });
}

/** Each form is made when it is asked for: most are never. */
function print({ nodes, problems }: ParsedText, { site, feed }: Forms): Typeset {
  let [html, inFeeds, text]: (string | undefined)[] = [];
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
    block: site.blocks && needsBlocks(nodes),
    get links() {
      return [...new Set(findLinks(nodes))];
    },
    problems,
  };
}

interface Forms {
  readonly site: HtmlForm;
  readonly feed: HtmlForm;
}

const RUNNING: Forms = { site: SITE_FORM, feed: FEED_FORM };
const INLINE: Forms = {
  site: { ...SITE_FORM, links: false, blocks: false },
  feed: { ...FEED_FORM, links: false, blocks: false },
};

/** A typesetter with these macros beside the built-in ones. It remembers formulas, so make one and keep it. */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const macros = normalizeMacroNames(options.macros);
  const formulas = createFormulaParser(macros);
  const typeset = (source: string, forms: Forms): Typeset =>
    isPlain(source) ? typesetPlain(source) : print(parseText(source, formulas, macros), forms);
  return {
    typeset: (source) => typeset(source, RUNNING),
    typesetInline: (source) => typeset(source, INLINE),
  };
}
