import { decodeHtmlEntities } from "../../text/html-entities.ts";
import { type WithoutEdges, withoutInvisibleEdges } from "./line-edges.ts";
import { repairMojibake } from "./mojibake.ts";
import { hasCombiningMarks, hasEntities, isMarkup, withoutSoftHyphens } from "./plain-characters.ts";
import { breakingSpaces, singleSpaces } from "./plain-spaces.ts";

/** Changes that concern all lines of a text as soon as one of them has the reason. */
export interface LetterChanges {
  /** Accents become part of their letters. */
  readonly composes: boolean;
  /** Entities become letters. */
  readonly decodes: boolean;
}

/**
 * The changes that a text needs; undefined if they depend on more than its lines.
 *
 * @param lines those that are not plain ASCII, or that have an entity
 * @param beginning as much of the text as shows whether it is markup
 */
export function letterChanges(lines: () => Iterable<string>, beginning: string): LetterChanges | undefined {
  let composes = false;
  for (const line of lines()) {
    // All repairs are reported together, before the first paper.
    if (repairMojibake(line).count > 0) return undefined;
    composes ||= hasCombiningMarks(line);
  }
  let entities = false;
  for (const line of lines()) entities ||= hasEntities(composes ? line.normalize("NFC") : line);
  if (!entities) return { composes, decodes: false };
  const first = composes ? beginning.normalize("NFC") : beginning;
  const isInMarkup = isMarkup(first);
  // Whether the end of the sample is in markup depends on spaces at the ends of lines.
  return isInMarkup === isMarkup(first, first.length) ? { composes, decodes: !isInMarkup } : undefined;
}

/** A line with its letters changed, and without invisible characters at its ends. */
export function visibleLine(line: string, { composes, decodes }: LetterChanges): WithoutEdges {
  const composed = withoutSoftHyphens(composes ? line.normalize("NFC") : line);
  return withoutInvisibleEdges(decodes ? decodeHtmlEntities(composed) : composed);
}

/** A line as `prepare` gives it. */
export function plainLine(line: string, changes: LetterChanges): string {
  return singleSpaces(breakingSpaces(visibleLine(line, changes).text));
}
