import type { NoteFile, PageFile } from "../content/load.ts";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Markup } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Links } from "./urls.ts";

/** A page that the publisher wrote, rendered. */
export interface CustomPage {
  /** Its file's name, which is its address: `about`. */
  readonly name: string;
  /** Its first heading; its name where it has none. */
  readonly title: string;
  readonly body: Markup;
}

/** Renders the publisher's own pages. */
export function renderPages(files: readonly PageFile[], links: Links): readonly CustomPage[] {
  return Object.freeze(
    files.map(({ name, markdown }) => {
      const { title, body } = renderMarkdown(markdown, links);
      return Object.freeze({ name, title: title ?? name, body });
    }),
  );
}

/**
 * Renders the editor's notes on digests, by day; a note for a day without a digest is a diagnostic.
 *
 * @param days the days of the digests
 */
export function renderEditorNotes(
  notes: readonly NoteFile[],
  days: ReadonlySet<string>,
  links: Links,
): { readonly editorNotes: ReadonlyMap<string, Markup>; readonly diagnostics: readonly Diagnostic[] } {
  const editorNotes = new Map<string, Markup>();
  const diagnostics: Diagnostic[] = [];
  for (const { file, day, markdown } of notes) {
    const start = { file, line: 1, column: 1, length: 0 };
    if (days.has(day)) editorNotes.set(day, renderMarkdown(markdown, links).body);
    else diagnostics.push(diagnose("introduction-alone", start, { day }));
  }
  return { editorNotes, diagnostics };
}
