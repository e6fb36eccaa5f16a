import type { NoteFile, PageFile } from "../../content/load.ts";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { startOf } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Markup } from "../html.ts";
import { checkText, locatorIn } from "../markdown/check.ts";
import type { RenderMarkdown } from "../markdown/markdown.ts";
import { type PageLink, pageLinks } from "../markdown/page-links.ts";
import { type Address, address, isReserved } from "../urls.ts";

/** A page that the publisher wrote, rendered. */
export interface CustomPage {
  readonly at: Address;
  /** Its address in older versions, which redirects; undefined if it is the same. */
  readonly formerAt: Address | undefined;
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

/** Rendered texts, with their links to pages of the site, which can be checked when all pages are known. */
type Rendered<T> = T & {
  readonly links: readonly PageLink[];
  readonly diagnostics: readonly Diagnostic[];
};

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
): Rendered<{ readonly pages: readonly CustomPage[] }> {
  const diagnostics: Diagnostic[] = [];
  const links: PageLink[] = [];
  const names = new Set([...taken, ...files.map(({ name }) => name)]);
  const pages = files.flatMap(({ file, name, markdown: source }) => {
    if (taken.has(name)) {
      diagnostics.push(diagnose("page-name-taken", startOf(file), { name }));
      return [];
    }
    const text = markdown(source);
    const { title, body, targets } = text;
    const placeOf = locatorIn(source, file);
    if (source.trim() === "") diagnostics.push(diagnose("page-empty", startOf(file)));
    diagnostics.push(...checkText(text, published, placeOf));
    links.push(...pageLinks(targets, placeOf));
    return { file, page: Object.freeze({ ...addressesOf(name, names), title: title ?? name, body }) };
  });
  const [beyond, ...more] = pages.slice(MOST_IN_MENU);
  if (beyond !== undefined) {
    const start = startOf(beyond.file);
    diagnostics.push(diagnose("menu-full", start, { most: MOST_IN_MENU, more: more.length }));
  }
  return { pages: Object.freeze(pages.map(({ page }) => page)), links, diagnostics };
}

/** Spaces in addresses are escaped, and break links in mails: `reading group.md` is at `/reading-group/`. */
function addressesOf(name: string, names: ReadonlySet<string>): Pick<CustomPage, "at" | "formerAt"> {
  const plain = name.replace(/\s+/g, "-");
  if (plain === name || names.has(plain) || isReserved(plain))
    return { at: address.page(name), formerAt: undefined };
  return { at: address.page(plain), formerAt: address.page(name) };
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
): Rendered<{ readonly editorNotes: ReadonlyMap<string, EditorNote> }> {
  const editorNotes = new Map<string, EditorNote>();
  const diagnostics: Diagnostic[] = [];
  const links: PageLink[] = [];
  for (const { file, day, markdown: source } of notes) {
    if (!days.has(day)) {
      const start = startOf(file);
      diagnostics.push(diagnose("introduction-alone", start, { day }));
      continue;
    }
    const text = markdown(source);
    const { title, body, feed, markdown: printed, targets } = text;
    const placeOf = locatorIn(source, file);
    diagnostics.push(...checkText(text, published, placeOf));
    links.push(...pageLinks(targets, placeOf));
    editorNotes.set(day, Object.freeze({ title, body, feed, markdown: printed }));
  }
  return { editorNotes, links, diagnostics };
}
