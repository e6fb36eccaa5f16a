import { chooseStyle } from "../choose-layout.ts";
import { isHeadingText } from "../headings.ts";
import { LEAST_LIKELY, mayHoldVenue, plausibility } from "../judge-parts.ts";
import { LAYOUTS, type Layout } from "../layouts.ts";
import { isGroup } from "../names/names.ts";
import { meanScore } from "../names/person.ts";
import { plainReference } from "../plain-reference.ts";
import { isCutAtBeginning } from "./cut-beginning.ts";
import { holdsAnother } from "./holds-another.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { ENDS_ENTRY, type Row } from "./wrapped.ts";

type Rows = readonly Row[];

/** Maximum number of lines of one entry. */
const LONGEST_ENTRY = 14;
/** Maximum number of lines that are cut again at once; of a text without a style, maximum number of all lines. */
const LONGEST_SPAN = 40;
/** Minimum plausibility of a whole entry. */
const WHOLE = 0.9;
/** Layouts of nothing but commas: a title, names below it and a venue look the same in one line. */
const LOOSE = new Set(["title-comma", "full-comma"]);
const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/;

/**
 * Cuts lines again where the pieces are no whole entries, if other cuts make all of them whole. Otherwise the pieces stay
 * as they are, and are reported.
 */
export function refineCuts(pieces: readonly Rows[]): readonly Rows[] {
  const lines = pieces.reduce((sum, rows) => sum + rows.length, 0);
  if (lines < 2 || !pieces.some((rows) => rows.some(({ text }) => YEAR.test(text)))) return pieces;
  const style = chooseStyle(pieces.map(textOf));
  const known = style !== undefined && style.share >= 0.4 && pieces.length > 2 ? style.layout : undefined;
  if (known === undefined && lines > LONGEST_SPAN) return pieces;
  const layouts = known === undefined ? LAYOUTS.filter(({ id }) => !LOOSE.has(id)) : [known];
  const usual = style === undefined ? [] : [style.layout];
  const isSound = (rows: Rows): boolean => usual.some((layout) => isEntry(rows, layout));
  // A separate piece may hold several entries, such as those between a greeting and a signature.
  const alone = pieces.flatMap((rows) => (isSound(rows) ? undefined : cutAgain(rows, layouts)) ?? [rows]);
  return refineSpans(alone, alone.map(isSound), layouts);
}

/** Cuts pieces that are not sound again, together with those next to them. */
function refineSpans(
  pieces: readonly Rows[],
  isSound: readonly boolean[],
  layouts: readonly Layout[],
): readonly Rows[] {
  const refined: Rows[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = endOfSpan(pieces, isSound, at);
    const span = pieces.slice(at, end);
    refined.push(...((span.length > 1 ? cutAgain(span.flat(), layouts) : undefined) ?? span));
    at = end;
  }
  return refined;
}

/** The end of the pieces that are cut again together: those that are not whole, with one before and one after them. */
function endOfSpan(pieces: readonly Rows[], isSound: readonly boolean[], start: number): number {
  let end = start + 1;
  let lines = pieces[start]?.length ?? 0;
  const isOpen = (at: number): boolean => at < pieces.length && !(isSound[at] ?? true);
  while (end < pieces.length && (isOpen(end) || isOpen(end - 1))) {
    lines += pieces[end]?.length ?? 0;
    if (lines > LONGEST_SPAN) break;
    end++;
  }
  return end;
}

/** The best cuts of lines into whole entries of one layout; undefined unless all lines belong to one. */
function cutAgain(rows: Rows, layouts: readonly Layout[]): readonly Rows[] | undefined {
  if (rows.length < 2 || rows.length > LONGEST_SPAN) return undefined;
  let best: readonly Rows[] | undefined;
  for (const layout of layouts) {
    const cuts = cutBy(rows, layout);
    if (cuts !== undefined && cuts.length > (best?.length ?? 0)) best = cuts;
  }
  return best;
}

/** Cuts lines into as many whole entries of a layout as possible. */
function cutBy(rows: Rows, layout: Layout): readonly Rows[] | undefined {
  const best: (readonly Rows[] | undefined)[] = [[]];
  for (let end = 1; end <= rows.length; end++) {
    if (end < rows.length && !mayEnd(rows[end - 1], rows[end])) continue;
    for (let start = Math.max(0, end - LONGEST_ENTRY); start < end; start++) {
      const before = best[start];
      if (before === undefined || before.length < (best[end]?.length ?? 0)) continue;
      const entry = rows.slice(start, end);
      if (isEntry(entry, layout)) best[end] = [...before, entry];
    }
  }
  const cuts = best[rows.length];
  return cuts?.some((entry) => hasNames(textOf(entry), layout)) ? cuts : undefined;
}

/** Whether an entry may end with a line, and another one begin with the next. */
function mayEnd(line: Row | undefined, next: Row | undefined): boolean {
  return (
    ENDS_ENTRY.test(line?.text ?? "") &&
    /^[\p{Lu}\p{Lo}“"]|^(?:\p{Ll}{1,4}[ ’'-]){1,3}\p{Lu}/u.test(next?.text ?? "")
  );
}

/** Whether a text has the parts of a whole entry. */
function isWhole(text: string, { cut }: Layout): boolean {
  if (!YEAR.test(text) || isHeadingText(text)) return false;
  const parts = cut(text);
  return parts !== undefined && parts.rest !== "" && plausibility(parts) >= WHOLE;
}

function isWholeInSome(text: string): boolean {
  return LAYOUTS.some((layout) => isWhole(text, layout));
}

/** Whether lines are one entry of a layout from beginning to end, and none of them begins another one. */
function isEntry(rows: Rows, layout: Layout): boolean {
  const text = textOf(rows);
  const parts = isWhole(text, layout) ? layout.cut(text) : undefined;
  if (parts === undefined || isCutAtBeginning(text, parts, undefined) || holdsAnother(parts)) return false;
  return !rows.some((row, at) => {
    if (!mayEnd(rows[at - 1], row)) return false;
    const after = textOf(rows.slice(at));
    return isWholeInSome(after) || (mayBeEntry(after) && isWhole(textOf(rows.slice(0, at)), layout));
  });
}

/** Minimum length of an entry; Chinese ones are short. */
const SHORTEST_ENTRY = 20;
const GOES_ON = /^(?:in\b|accessed|available|retrieved|https?:|doi|arxiv|url|ISBN|PMID)/iu;

/** Whether a text after a whole entry may be another one, whose names no layout recognises. */
function mayBeEntry(text: string): boolean {
  return text.length >= SHORTEST_ENTRY && YEAR.test(text) && !GOES_ON.test(text);
}

/** Whether the names of an entry are those of people, not words of a title or of other text. */
function hasNames(text: string, { cut }: Layout): boolean {
  const parts = cut(text);
  if (parts === undefined || mayHoldVenue(parts)) return false;
  const people = parts.names.authors.filter((name) => !isGroup(name));
  return people.length > 0 && meanScore(people) > LEAST_LIKELY;
}

function textOf(rows: Rows): string {
  return plainReference(joinWrapped(rows.map(({ text }) => text)));
}
