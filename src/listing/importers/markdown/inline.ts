import MarkdownIt, { type Token } from "markdown-it";

/** A run of text in one style. */
export interface Chunk {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  /** Where it links to. */
  readonly href?: string;
  /** The address of an image, whose alternative text is `text`. */
  readonly image?: string;
}

interface Style {
  bold: number;
  italic: number;
  href: string | undefined;
}

const markdown = new MarkdownIt("commonmark", { html: true, linkify: false });
markdown.inline.ruler.enable("strikethrough");
// URLs that no browser opens as a page (`javascript:`, `file:`) are read as links, so that they can be reported.
markdown.validateLink = () => true;

/** Longer texts are not parsed as Markdown, which takes more than linear time in the worst case. */
const LONGEST = 12_000;

/** Characters of Markdown's syntax; a text without any needs no parsing. */
const MARKUP = /[[*_`<\\!&~]/u;

/** Reads the Markdown within a block as lines of styled text; `<br>`, `\` and line breaks end a line. */
export function readInline(source: string): readonly (readonly Chunk[])[] {
  if (source.length > LONGEST || !MARKUP.test(source))
    return source
      .split("\n")
      .map((text) => joinChunks([plain(text)]))
      .filter((line) => line.length > 0);
  const [block] = markdown.parseInline(source, {});
  const lines: Chunk[][] = [[]];
  const style: Style = { bold: 0, italic: 0, href: undefined };
  for (const token of block?.children ?? []) addToken(token, style, lines);
  return lines.map(joinChunks).filter((line) => line.length > 0);
}

function plain(text: string): Chunk {
  return { text, bold: false, italic: false, code: false };
}

function addToken(token: Token, style: Style, lines: Chunk[][]): void {
  switch (token.type) {
    case "softbreak":
    case "hardbreak":
      lines.push([]);
      return;
    case "html_inline":
      addHtml(token.content, style, lines);
      return;
    case "link_open":
      style.href = String(token.attrGet("href") ?? "");
      return;
    case "link_close":
      style.href = undefined;
      return;
    case "image":
      push(token.content, style, lines, String(token.attrGet("src") ?? ""));
      return;
    case "code_inline":
      push(token.content, style, lines, undefined, true);
      return;
    default:
      if (token.nesting === 0) push(token.content, style, lines);
      else if (token.tag === "strong") style.bold += token.nesting;
      else if (token.tag === "em") style.italic += token.nesting;
  }
}

function addHtml(tag: string, style: Style, lines: Chunk[][]): void {
  const [, close = "", name = ""] = /^<(\/?)([a-z\d]+)/i.exec(tag) ?? [];
  const step = close === "" ? 1 : -1;
  switch (name.toLowerCase()) {
    case "br":
    case "p":
    case "div":
    case "li":
    case "summary":
      lines.push([]);
      return;
    case "b":
    case "strong":
      style.bold = Math.max(0, style.bold + step);
      return;
    case "i":
    case "em":
      style.italic = Math.max(0, style.italic + step);
      return;
    case "a":
      style.href = close === "" ? attribute(tag, "href") : undefined;
      return;
    case "img":
      push(attribute(tag, "alt") ?? "", style, lines, attribute(tag, "src") ?? "");
  }
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(
    tag.slice(0, 2000),
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

function push(text: string, style: Style, lines: Chunk[][], image?: string, code = false): void {
  if (text === "" && image === undefined) return;
  lines.at(-1)?.push({
    text,
    bold: style.bold > 0,
    italic: style.italic > 0,
    code,
    ...(style.href !== undefined && { href: style.href }),
    ...(image !== undefined && { image }),
  });
}

/** Joins adjacent chunks in the same style and collapses white space. */
function joinChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    if (last && isSameStyle(last, chunk))
      joined[joined.length - 1] = { ...last, text: last.text + chunk.text };
    else joined.push(chunk);
  }
  return joined
    .map((chunk) => ({
      ...chunk,
      text: chunk.text.replace(/[\s\u00a0]+/gu, " ").replace(/\u200b|\ufeff|\ue000|\ue001/gu, ""),
    }))
    .filter(({ text, image }) => text.trim() !== "" || image !== undefined || text === " ");
}

function isSameStyle(a: Chunk, b: Chunk): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.code === b.code &&
    a.href === b.href &&
    a.image === undefined &&
    b.image === undefined
  );
}
