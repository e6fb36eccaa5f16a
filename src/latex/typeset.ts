import { createFormulaReader } from "./formulas.ts";
import { nameMacros } from "./macros.ts";
import { escapeText, printable } from "./printable.ts";
import { feedForm } from "./printFeed.ts";
import { type HtmlForm, needsBlocks, printHtml, siteForm } from "./printHtml.ts";
import { printText } from "./printText.ts";
import { readText, type TextReading } from "./reader.ts";
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

/** A text without any of these is its own plain text. */
const marked =
  /[\\${}~`@^_\n]|--|''|:\/\/|mailto:|www\.|(?:github|gitlab|bitbucket|huggingface|hf)\.(?:com|org|co)\/|\.github\.io/i;

function typesetPlain(source: string): Typeset {
  const text = printable(source).trim();
  const html = escapeText(text);
  return {
    html,
    feed: html,
    text: text.replace(/[\s\u00a0\u202f]+/g, " "),
    block: false,
    links: [],
    problems: [],
  };
}

function findLinks(nodes: readonly LatexNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "link") return [node.href];
    if (node.kind === "span") return findLinks(node.children);
    return node.kind === "list" ? node.items.flatMap(findLinks) : [];
  });
}

/** Each form is made when it is asked for: most are never. */
function print(reading: TextReading, site: HtmlForm, feed: HtmlForm): Typeset {
  const { nodes, problems } = reading;
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
    links: [...new Set(findLinks(nodes))],
    problems,
  };
}

/** A typesetter with these macros beside the built-in ones. It remembers formulas, so make one and keep it. */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const macros = nameMacros(options.macros);
  const formulas = createFormulaReader(macros);
  const typeset = (source: string, inline: boolean): Typeset => {
    if (!marked.test(source)) return typesetPlain(source);
    const reading = readText(source, formulas, macros);
    if (!inline) return print(reading, siteForm, feedForm);
    return print(
      reading,
      { ...siteForm, links: false, blocks: false },
      { ...feedForm, links: false, blocks: false },
    );
  };
  return { typeset: (source) => typeset(source, false), typesetInline: (source) => typeset(source, true) };
}
