import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../../diagnostics/types.ts";
import { isArxivCategory } from "../../category.ts";
import type { SourceRecord } from "../record.ts";
import type { ReadItem } from "../shape.ts";
import { chooseStyle, type ListStyle } from "./choose-layout.ts";
import { isCutAtBeginning } from "./entries/cut-beginning.ts";
import { cutEntries, type Piece } from "./entries/cut-entries.ts";
import { holdsAnother } from "./entries/holds-another.ts";
import {
  areHardlyNames,
  dateOf,
  endsInWords,
  holdsTitleWords,
  mayBeTwo,
  mayHoldVenue,
  mayMissInitial,
  plausibility,
  titlesHoldVenues,
  withHeldVenue,
  withNamesAfterSlash,
  withVenue,
} from "./judge-parts.ts";
import { LAYOUTS, type Layout, type ReferenceParts } from "./layouts.ts";
import { findLinks } from "./links.ts";
import { plainReference } from "./plain-reference.ts";
import { trimTitle } from "./title-end.ts";
import { findVenue } from "./venue.ts";
import { type YearHeading, yearHeading } from "./year-heading.ts";

/** Minimum plausibility of an entry without a warning. */
const SURE = 0.75;
const ACCEPTABLE = 0.5;
/** Number of entries that decide whether titles end with their venues. */
const DECIDING = 60;

/**
 * Reads a list of references in any of the usual styles. The style is decided for the whole list, by what matches
 * most entries.
 */
export function* readReferences(text: string, file: string): Generator<ReadItem> {
  yield* readPieces(cutEntries(text), file);
}

/** Reads the pieces of a list in order; lines that are not an entry are counted as skipped. */
export function* readPieces(pieces: readonly Piece[], file: string): Generator<ReadItem> {
  const plain = pieces.map((piece) => (piece.isEntry ? plainReference(piece.text) : ""));
  const entries = plain.filter((text) => text !== "");
  const style = chooseStyle(entries);
  const holdVenues = titlesHoldVenues(
    entries.slice(0, DECIDING).flatMap((text) => cutBest(text, style).parts ?? []),
  );
  let heading: YearHeading | undefined;
  let isFirst = true;
  for (const [index, piece] of pieces.entries()) {
    const location = { file, line: piece.line, column: piece.column, length: Math.max(1, piece.text.length) };
    const entry = plain[index] ?? "";
    heading = yearHeading(piece.text, heading);
    if (entry === "") yield { skipped: "navigation", location, lines: piece.lines };
    else yield withYear(readEntry(entry, { style, holdVenues, isFirst }, location), heading?.year);
    if (entry !== "") isFirst = false;
  }
}

/** An entry without a date has the year of the heading above it. */
function withYear(item: SourceRecord | Diagnostic, year: string | undefined): SourceRecord | Diagnostic {
  return "severity" in item || item.date !== undefined || year === undefined ? item : { ...item, date: year };
}

/** Decisions for the whole list. */
interface ReadStyle {
  readonly style: ListStyle | undefined;
  readonly holdVenues: boolean;
}

function readEntry(
  text: string,
  { style, holdVenues, isFirst }: ReadStyle & { readonly isFirst: boolean },
  location: SourceLocation,
): SourceRecord | Diagnostic {
  const { parts: cut, layout } = cutBest(text, style);
  const parts = cut && withNamesAfterSlash(withoutAddress(withVenue(holdVenues ? withHeldVenue(cut) : cut)));
  if (parts === undefined) return diagnose("reference-unreadable", location, { text: shorten(text) });
  const diagnostics: Diagnostic[] = [];
  if (style && layout !== style.layout)
    diagnostics.push(
      diagnose("reference-style", location, {
        title: parts.title,
        style: layout.name,
        usual: style.layout.name,
      }),
    );
  else if (
    plausibility(parts) < SURE ||
    !parts.sure ||
    holdsAnother(parts) ||
    (isFirst && isCutAtBeginning(text, parts, style?.form)) ||
    mayHoldVenue(parts) ||
    mayBeTwo(parts) ||
    mayMissInitial(parts) ||
    endsInWords(parts) ||
    // Quotation marks show where a title begins.
    (layout.id !== "quoted" && areHardlyNames(parts)) ||
    (layout.id.startsWith("title") && holdsTitleWords(parts)) ||
    holdsText(parts.title)
  )
    diagnostics.push(diagnose("reference-doubtful", location, { title: parts.title }));
  return recordOf(text, parts, location, diagnostics);
}

/**
 * Removes an address at the end of a title, which is the link of a Markdown list; one within a title shows a wrong
 * cut.
 */
function withoutAddress(parts: ReferenceParts): ReferenceParts {
  const at = parts.title.search(/(?<!\S)https?:\/\//u);
  if (at <= 0) return parts;
  const isLast = /^\S+$/u.test(parts.title.slice(at));
  return isLast ? { ...parts, title: trimTitle(parts.title.slice(0, at)) } : { ...parts, sure: false };
}

/** A long title with the end of a sentence in it, which may be a title and an abstract. */
function holdsText(title: string): boolean {
  return title.length > 160 && (title.match(/(?<=\p{Ll}{2})[.!?] \p{Lu}/gu)?.length ?? 0) > 0;
}

/** Cuts an entry by the list's own layout or, if that does not fit, by the layout that fits best. */
function cutBest(
  text: string,
  style: ListStyle | undefined,
): { readonly parts: ReferenceParts | undefined; readonly layout: Layout } {
  const own = style?.layout.cut(text, style.form);
  const first = LAYOUTS[0] as Layout;
  if (style && own && plausibility(own) >= ACCEPTABLE) return { parts: own, layout: style.layout };
  let best: { parts: ReferenceParts | undefined; layout: Layout } = {
    parts: own,
    layout: style?.layout ?? first,
  };
  let most = own ? plausibility(own) : 0;
  for (const layout of LAYOUTS) {
    const parts = layout.cut(text, style?.form);
    const score = parts ? plausibility(parts) : 0;
    if (score <= most) continue;
    most = score;
    best = { parts, layout };
  }
  return most > 0 ? best : { parts: undefined, layout: best.layout };
}

function recordOf(
  text: string,
  parts: ReferenceParts,
  location: SourceLocation,
  diagnostics: readonly Diagnostic[],
): SourceRecord {
  const links = findLinks(text);
  const venue = findVenue(parts.rest);
  const category = /\[([A-Za-z.-]{2,20})\]/u.exec(parts.rest)?.[1];
  return {
    location,
    title: parts.title,
    authors: parts.names.authors,
    ...(parts.names.etAl && { etAl: true }),
    date: dateOf(parts) ?? monthOfArxiv(links.arxivId),
    category: category !== undefined && isArxivCategory(category) ? category : venue,
    ...links,
    ...(diagnostics.length > 0 && { diagnostics }),
  };
}

/** The month of an arXiv number, which begins with year and month: `1706.03762` is of June 2017. */
export function monthOfArxiv(arxivId: string | undefined): string | undefined {
  const found = /^(\d\d)(0[1-9]|1[0-2])\.\d{4,5}/.exec(arxivId ?? "");
  return found ? `20${found[1]}-${found[2]}` : undefined;
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`;
}
