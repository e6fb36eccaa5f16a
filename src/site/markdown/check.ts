import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import { createNearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { Target } from "./targets.ts";

/**
 * Checks the links and images of a Markdown text: files that are not in `content/files`, broken relative links, and
 * images of other sites, which pages do not load.
 *
 * @param published the paths of the publisher's files, below `content/files`
 */
export function checkTargets(
  targets: readonly Target[],
  source: string,
  file: string,
  published: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (targets.length === 0) return [];
  const locate = createLocate(source, file);
  return checkTargetsAt(targets, published, (written) => {
    const offset = Math.max(0, source.indexOf(written));
    return locate(offset, written.length);
  });
}

/** The same for a text with a custom locator. */
export function checkTargetsAt(
  targets: readonly Target[],
  published: ReadonlySet<string>,
  placeOf: (written: string) => SourceLocation,
): readonly Diagnostic[] {
  const nearest = createNearest(published);
  return targets.flatMap(({ written, file, lost, picture }) => {
    const place = placeOf(written);
    if (file !== undefined && !published.has(file))
      return [diagnose("file-missing", place, { path: file, near: nearest(file) })];
    if (lost) return [diagnose("link-lost", place, { target: written })];
    if (picture && /^(?:https?:)?\/\//i.test(written)) return [diagnose("picture-elsewhere", place)];
    return [];
  });
}
