import { join } from "node:path";
import { correctionsName, readText } from "../../content/files.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { Paper } from "../../library/types.ts";
import { checkText } from "./check.ts";
import type { RenderMarkdown } from "./markdown.ts";
import { type PageLink, pageLinks } from "./page-links.ts";

/**
 * Checks the links, images and HTML in notes on papers, which are in `notes.yaml` or in a listing's corrections.
 *
 * @param content the publisher's folder
 * @param published the paths of the publisher's files, below `content/files`
 */
export function checkNotes(
  papers: readonly Paper[],
  content: string,
  markdown: RenderMarkdown,
  published: ReadonlySet<string>,
): readonly Diagnostic[] {
  return notesOf(papers, content, markdown).flatMap(({ note, placeOf }) =>
    checkText(note, published, placeOf),
  );
}

/** The links to pages of the site in notes on papers. */
export function linksInNotes(
  papers: readonly Paper[],
  content: string,
  markdown: RenderMarkdown,
): readonly PageLink[] {
  return notesOf(papers, content, markdown).flatMap(({ note, placeOf }) => pageLinks(note.targets, placeOf));
}

/** Each note, and where its links and tags are written. */
function notesOf(papers: readonly Paper[], content: string, markdown: RenderMarkdown) {
  return papers.flatMap(({ remark, file, line }) => {
    if (!remark || remark.note === "") return [];
    const sources = [correctionsName(file), join(content, "notes.yaml")];
    const placeOf = (written: string): SourceLocation =>
      placeIn(sources, written) ?? { file, line, column: 1, length: 0 };
    return [{ note: markdown(remark.note, "note"), placeOf }];
  });
}

/** The first place of a text in the first of the files that contains it. */
function placeIn(files: readonly string[], written: string): SourceLocation | undefined {
  for (const file of files) {
    const text = readText(file) ?? "";
    const at = text.indexOf(written);
    if (at >= 0) return createLocate(text, file)(at, written.length);
  }
  return undefined;
}
