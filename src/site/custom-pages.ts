import type { PageFile } from "../content/load.ts";
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

/** Renders the editor's notes on digests, by day. */
export function renderEditorNotes(
  notes: ReadonlyMap<string, string>,
  links: Links,
): ReadonlyMap<string, Markup> {
  return new Map([...notes].map(([day, markdown]) => [day, renderMarkdown(markdown, links).body]));
}
