import type { NoteFile, PageFile } from "../content/load.ts";
import { diagnose } from "../diagnostics/catalogue.ts";
import { startOf } from "../diagnostics/locate.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Markup } from "./html.ts";
import { checkTargets } from "./markdown/check.ts";
import type { RenderMarkdown } from "./markdown/markdown.ts";

/** A page that the publisher wrote, rendered. */
export interface CustomPage {
  /** The name of its file, which becomes its address: `about`. */
  readonly name: string;
  /** Its first heading, or its name if it has none. */
  readonly title: string;
  readonly body: Markup;
}

/** The editor's note on a digest, rendered. */
export interface EditorNote {
  /** Its first heading, the digest's title; undefined if it has none. */
  readonly title: string | undefined;
  /** The rest, for pages; empty if the note is only a title. */
  readonly body: Markup;
  /** The same for feeds, with absolute links. */
  readonly feed: Markup;
  /** The same as Markdown, with absolute links. */
  readonly markdown: string;
}

/** Maximum number of them in the menu. Every page has the menu, so with all of them a site would grow quadratically. */
export const MOST_IN_MENU = 50;

/**
 * Renders the publisher's own pages.
 *
 * @param published the paths of the publisher's files
 * @param taken names of sections that this site has
 */
export function renderPages(
  files: readonly PageFile[],
  markdown: RenderMarkdown,
  published: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): { readonly pages: readonly CustomPage[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const pages = files.flatMap(({ file, name, markdown: source }) => {
    if (taken.has(name)) {
      diagnostics.push(diagnose("page-name-taken", startOf(file), { name }));
      return [];
    }
    const { title, body, targets } = markdown(source);
    diagnostics.push(...checkTargets(targets, source, file, published));
    return Object.freeze({ name, title: title ?? name, body });
  });
  const [beyond, ...more] = pages.slice(MOST_IN_MENU);
  const at = files.find(({ name }) => name === beyond?.name)?.file;
  if (at !== undefined) {
    const start = startOf(at);
    diagnostics.push(diagnose("menu-full", start, { most: MOST_IN_MENU, more: more.length }));
  }
  return { pages: Object.freeze(pages), diagnostics };
}

/**
 * Renders the editor's notes on digests, by day; a note for a day without a digest is a diagnostic.
 *
 * @param days the days of the digests
 * @param published the paths of the publisher's files
 */
export function renderEditorNotes(
  notes: readonly NoteFile[],
  days: ReadonlySet<string>,
  markdown: RenderMarkdown,
  published: ReadonlySet<string>,
): { readonly editorNotes: ReadonlyMap<string, EditorNote>; readonly diagnostics: readonly Diagnostic[] } {
  const editorNotes = new Map<string, EditorNote>();
  const diagnostics: Diagnostic[] = [];
  for (const { file, day, markdown: source } of notes) {
    if (!days.has(day)) {
      const start = startOf(file);
      diagnostics.push(diagnose("introduction-alone", start, { day }));
      continue;
    }
    const { title, body, feed, markdown: printed, targets } = markdown(source);
    diagnostics.push(...checkTargets(targets, source, file, published));
    editorNotes.set(day, Object.freeze({ title, body, feed, markdown: printed }));
  }
  return { editorNotes, diagnostics };
}
