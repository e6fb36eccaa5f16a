import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import { createNearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { Target } from "./targets.ts";

/** Finds the place of a link's target, as written, in a Markdown text. */
export function locatorIn(source: string, file: string): (written: string) => SourceLocation {
  let locate: ReturnType<typeof createLocate> | undefined;
  return (written) => {
    locate ??= createLocate(source, file);
    return locate(Math.max(0, source.indexOf(written)), written.length);
  };
}

/**
 * Checks the links and images of a Markdown text: files that are not in `content/files`, broken relative links, and
 * images of other sites, which pages do not load.
 *
 * @param published the paths of the publisher's files, below `content/files`
 * @param placeOf the place of a target as written
 */
export function checkTargets(
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
