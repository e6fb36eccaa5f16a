import MarkdownIt, { type Token } from "markdown-it";
import { createTypesetter } from "../../latex/typeset.ts";
import { showHidden } from "../../listing/invisible-characters.ts";
import { type Markup, raw } from "../html.ts";
import type { Links } from "../urls.ts";
import { addFormulas } from "./formulas.ts";
import { addHeadingIds } from "./heading-ids.ts";
import { collectTags } from "./html-tags.ts";
import { printMarkdownTokens } from "./print.ts";
import { resolveTarget, type Target } from "./targets.ts";

/** A rendered Markdown text. */
export interface MarkdownText {
  /** The first level-1 heading in plain text; undefined if there is none. */
  readonly title: string | undefined;
  /** The rest as HTML for a page. */
  readonly body: Markup;
  /** The same for a feed: absolute links, formulas without MathML. */
  readonly feed: Markup;
  /** The same as plain text in one line. */
  readonly text: string;
  /** The same as Markdown for other programs: absolute links, formulas without the publisher's macros. */
  readonly markdown: string;
  /** The targets of links and images. */
  readonly targets: readonly Target[];
  /** The beginnings of its HTML tags, which are shown as text. */
  readonly tags: readonly string[];
}

/** Renders the publisher's Markdown. */
export type RenderMarkdown = (source: string, kind?: MarkdownKind) => MarkdownText;

/** `document`: a text with its own title. `note`: a text inside another one, whose headings become paragraphs. */
export type MarkdownKind = "document" | "note";

/**
 * Renders Markdown (CommonMark, tables, autolinks) with formulas between dollar signs. HTML stays text. Links and
 * images on this site get the base path: those that begin with `/`, and those that name a file of the content folder
 * (`../files/plot.png`, `about.md`). Headings get ids derived from their text.
 *
 * @param macros the publisher's LaTeX macros by name
 */
export function createMarkdown(links: Links, macros: Readonly<Record<string, string>> = {}): RenderMarkdown {
  const markdown = new MarkdownIt({ html: false, linkify: true });
  const typesetter = createTypesetter({ macros });
  const formulaOf = (source: string) => typesetter.typesetInline(source);
  addFormulas(markdown);
  collectTags(markdown);
  const render = (tokens: readonly Token[], where: "page" | "feed"): Markup => {
    const copies = tokens.map((token) => withTargets(token, where, links));
    const form = where === "page" ? "html" : "feed";
    const environment = { formula: (source: string) => formulaOf(source)[form] };
    return raw(markdown.renderer.render(copies, markdown.options, environment));
  };
  return (source, kind = "document") => {
    const tags: string[] = [];
    const tokens = markdown.parse(source, { tags });
    const title = kind === "note" ? undefined : takeTitle(tokens, (formula) => formulaOf(formula).text);
    if (kind === "note") for (const token of tokens) if (token.type.startsWith("heading_")) token.tag = "p";
    if (kind === "document") addHeadingIds(tokens);
    return {
      title,
      get body() {
        return render(tokens, "page");
      },
      get feed() {
        return render(tokens, "feed");
      },
      get markdown() {
        const copies = tokens.map((token) => withTargets(token, "feed", links));
        return printMarkdownTokens(copies, (formula) => formulaOf(formula).markdown);
      },
      text: plainText(tokens, (formula) => formulaOf(formula).text),
      targets: targetsOf(tokens),
      tags,
    };
  };
}

type PlainFormula = (source: string) => string;

function takeTitle(tokens: Token[], plain: PlainFormula): string | undefined {
  const start = tokens.findIndex((token) => token.type === "heading_open" && token.tag === "h1");
  if (start < 0) return undefined;
  const [, inline] = tokens.splice(start, 3);
  // The note is printed inside other text, whose direction it must not change.
  return showHidden(inlineText(inline?.children ?? [], plain)).text || undefined;
}

function plainText(tokens: readonly Token[], plain: PlainFormula): string {
  const blocks = tokens.map(({ type, children, content }) =>
    type === "inline"
      ? inlineText(children ?? [], plain)
      : type === "fence" || type === "code_block"
        ? content
        : "",
  );
  return blocks.join(" ").replace(/\s+/gu, " ").trim();
}

function inlineText(children: readonly Token[], plain: PlainFormula): string {
  const pieces = children.map(({ type, content }) => {
    if (type === "formula") return plain(content);
    return type === "softbreak" || type === "hardbreak" ? " " : content;
  });
  return pieces.join("").trim();
}

/** Resolves the link of a token for a page or a feed. */
function withTargets(token: Token, where: "page" | "feed", links: Links): Token {
  if (token.children === null) return token;
  const copy: Token = Object.assign(Object.create(Object.getPrototypeOf(token)), token);
  copy.children = token.children.map((child) => {
    const written = targetOf(child);
    const to = written === undefined ? undefined : resolveTarget(written);
    if (to?.at === undefined) return child;
    const turned: Token = Object.assign(Object.create(Object.getPrototypeOf(child)), child);
    turned.attrs = (child.attrs ?? []).map(([name, value]) =>
      name === "href" || name === "src"
        ? [name, (where === "page" ? links.href(to.at ?? "/") : links.absolute(to.at ?? "/")) + to.rest]
        : [name, value],
    );
    return turned;
  });
  return copy;
}

function targetsOf(tokens: readonly Token[]): readonly Target[] {
  return tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap((child) => {
      const written = targetOf(child);
      return written === undefined ? [] : [{ ...resolveTarget(written), picture: child.type === "image" }];
    });
}

function targetOf(token: Token): string | undefined {
  const target = token.attrGet(token.type === "image" ? "src" : "href");
  return typeof target === "string" ? target : undefined;
}
