import type { Content } from "../../content/content.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Library } from "../../library/types.ts";
import type { RenderMarkdown } from "../markdown/markdown.ts";
import type { PageLink } from "../markdown/page-links.ts";
import { RESERVED_WHERE_USED } from "../urls.ts";
import { type CustomPage, type EditorNote, renderEditorNotes, renderPages } from "./custom-pages.ts";

/** The publisher's pages and the editor's notes, rendered. */
export interface RenderedTexts {
  readonly pages: readonly CustomPage[];
  /** By date. */
  readonly editorNotes: ReadonlyMap<string, EditorNote>;
  /** Their links to pages of the site. */
  readonly links: readonly PageLink[];
  readonly diagnostics: readonly Diagnostic[];
  /** The paths of the files to which they can link, below `content/files`. */
  readonly published: ReadonlySet<string>;
}

/** Renders the publisher's pages and the editor's notes. Broken links and missing files are reported. */
export function renderTexts(content: Content, library: Library, markdown: RenderMarkdown): RenderedTexts {
  const published = new Set(content.files.map(({ path }) => path));
  const days = new Set(library.digests.map(({ date }) => date));
  const { pages, links, diagnostics } = renderPages(
    content.pages,
    markdown,
    published,
    sectionsInUse(content, library),
  );
  const notes = renderEditorNotes(content.editorNotes, days, markdown, published);
  return {
    published,
    pages,
    editorNotes: notes.editorNotes,
    links: [...links, ...notes.links],
    diagnostics: [...diagnostics, ...notes.diagnostics],
  };
}

/** Names of sections in use, which custom pages cannot have. */
function sectionsInUse(
  { files, topics, settings: { editions } }: Content,
  { picks, tags, sessions }: Library,
): ReadonlySet<string> {
  const used: Readonly<Record<(typeof RESERVED_WHERE_USED)[number], boolean>> = {
    files: files.length > 0,
    picks: picks.length > 0,
    tags: tags.length > 0,
    topics: topics.length > 0,
    sessions: sessions.length > 0,
    weeks: editions.includes("week"),
    months: editions.includes("month"),
  };
  return new Set(RESERVED_WHERE_USED.filter((name) => used[name]));
}
