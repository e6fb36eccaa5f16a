import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import { createNearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { MarkdownText } from "./markdown.ts";

/** Finds the place of a link's target, as written, in a Markdown text. */
export function locatorIn(source: string, file: string): (written: string) => SourceLocation {
  let locate: ReturnType<typeof createLocate> | undefined;
  return (written) => {
    locate ??= createLocate(source, file);
    return locate(Math.max(0, source.indexOf(written)), written.length);
  };
}

/**
 * Checks a Markdown text: links to files that are not in `content/files`, broken relative links, images of other sites,
 * which pages do not load, and HTML, which stays text.
 *
 * @param published the paths of the publisher's files, below `content/files`
 * @param placeOf the place of a target as written
 */
export function checkText(
  { targets, tags }: Pick<MarkdownText, "targets" | "tags">,
  published: ReadonlySet<string>,
  placeOf: (written: string) => SourceLocation,
): readonly Diagnostic[] {
  const nearest = createNearest(published);
  const [tag, ...others] = tags;
  const asText =
    tag === undefined ? [] : [diagnose("html-as-text", placeOf(tag), { tag, more: others.length })];
  const wrong = targets.flatMap(({ written, file, lost, picture }) => {
    const place = placeOf(written);
    if (file !== undefined && !published.has(file))
      return [diagnose("file-missing", place, { path: file, near: nearest(file) })];
    if (lost) return [diagnose("link-lost", place, { target: written })];
    if (picture && /^(?:https?:)?\/\//i.test(written)) return [diagnose("picture-elsewhere", place)];
    return [];
  });
  return [...wrong, ...asText];
}
