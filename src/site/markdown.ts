import MarkdownIt, { type Token } from "markdown-it";
import { type Markup, raw } from "./html.ts";
import type { Address, Links } from "./urls.ts";

/** A Markdown file of the publisher's. */
export interface MarkdownText {
  /** The first heading of the first level, in plain text; undefined where there is none. */
  readonly title: string | undefined;
  /** All the rest. */
  readonly body: Markup;
}

/**
 * Renders Markdown (CommonMark, tables, bare addresses as links). HTML in it stays text. A link or picture whose
 * address begins with `/` is one of this site's own and gets the base path.
 */
export function renderMarkdown(source: string, links: Links): MarkdownText {
  const markdown = new MarkdownIt({ html: false, linkify: true });
  const tokens = markdown.parse(source, {});
  const title = takeTitle(tokens);
  for (const token of tokens.flatMap((block) => block.children ?? [])) {
    for (const attribute of ["href", "src"]) {
      const target = token.attrGet(attribute);
      if (typeof target === "string" && /^\/(?!\/)/.test(target)) {
        token.attrSet(attribute, links.href(target as Address));
      }
    }
  }
  return { title, body: raw(markdown.renderer.render(tokens, markdown.options, {})) };
}

function takeTitle(tokens: Token[]): string | undefined {
  const start = tokens.findIndex((token) => token.type === "heading_open" && token.tag === "h1");
  if (start < 0) return undefined;
  const [, inline] = tokens.splice(start, 3);
  return (inline?.children ?? []).map((child) => child.content).join("");
}
