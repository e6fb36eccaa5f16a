import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../../diagnostics/locate.ts";
import { isPartialDate, mostPrecise } from "../../../partial-dates.ts";
import { linesBetween } from "../../between.ts";
import { endsInFullStops, withoutFullStop } from "../../full-stop.ts";
import type { SourceRecord } from "../../record.ts";
import type { ReadItem } from "../../shape.ts";
import { findPapers, type PaperPaths, SAMPLE } from "./find-papers.ts";
import { paperLikeness, recordOfItem } from "./record.ts";
import { MAX_DEPTH, type ObjectSpan, scanObjects } from "./spans.ts";
import { type Item, isItem } from "./values.ts";

/** The paths of a JSON text where papers are. */
export function papersIn(text: string, spans: readonly ObjectSpan[]): PaperPaths {
  return findPapers(spans, (span) => likenessOf(parsed(text, span)));
}

/** Reads the papers of a JSON text or of JSON lines, wherever the list is nested. */
export function* readJson(text: string, file: string): Generator<ReadItem> {
  const placeAt = createLocate(text, file);
  const { spans, unclosed, broken, tooDeep } = scanObjects(text);
  const inOrder = [...spans, ...unclosed, ...broken].sort((a, b) => a.start - b.start || b.end - a.end);
  const { papers, others } = choosePapers(
    text,
    inOrder,
    papersIn(text, spans),
    new Set([...unclosed, ...broken]),
  );
  const stops = endsInFullStops(papers.slice(0, SAMPLE).map((span) => titleIn(parsed(text, span))));
  for (const span of papers) {
    const item = parsed(text, span);
    const location = placeAt(span.start, 1);
    if (typeof item === "string") yield diagnose("record-not-json", location, { reason: item });
    else {
      const record = recordOfItem(item);
      const title = stops ? withoutFullStop(record.title) : record.title;
      yield { ...withStated(record, span.stated), title, location };
    }
  }
  for (const { start } of broken)
    yield diagnose("record-not-json", placeAt(start, 1), { reason: "its closing brace is missing" });
  for (const { start } of others) yield { skipped: "text", location: placeAt(start, 1), lines: 1 };
  yield* linesBetween(text, inOrder, placeAt);
  if (tooDeep !== undefined && papers.length === 0)
    yield diagnose("source-nested", placeAt(tooDeep, 1), { format: "JSON", depth: MAX_DEPTH });
  const [cut] = unclosed;
  if (cut !== undefined)
    yield diagnose("source-syntax", placeAt(cut.start, 1), {
      format: "JSON",
      reason: "a bracket has no partner",
    });
}

/** A record with the date and the arXiv number under which it is filed, unless it states them: `{"2026": [{…}]}`. */
function withStated(
  record: Omit<SourceRecord, "location">,
  stated: readonly string[],
): Omit<SourceRecord, "location"> {
  if (stated.length === 0) return record;
  return {
    ...record,
    date: record.date || mostPrecise(stated.filter(isPartialDate)) || undefined,
    arxivId: record.arxivId ?? stated.find((key) => key.includes(".")),
  };
}

/**
 * The papers that are not inside another paper (references are), and other objects that look like papers and neither
 * contain nor are inside one.
 *
 * @param inOrder all objects sorted by start, outer ones before inner ones
 */
function choosePapers(
  text: string,
  inOrder: readonly ObjectSpan[],
  paths: PaperPaths,
  unclosed: ReadonlySet<ObjectSpan>,
) {
  const papers: ObjectSpan[] = [];
  const others: ObjectSpan[] = [];
  let end = 0;
  for (const span of inOrder) {
    if (span.start < end || unclosed.has(span)) continue;
    if (paths.papers.has(span.path)) {
      while ((others.at(-1)?.end ?? 0) > span.start) others.pop();
      papers.push(span);
      end = span.end;
    } else if (paths.others.has(span.path) || isBrokenPaper(text, span)) others.push(span);
  }
  return { papers, others };
}

function isBrokenPaper(text: string, span: ObjectSpan): boolean {
  const isTitled = text.slice(span.start, span.end).includes('"title"');
  return isTitled && typeof parsed(text, span) === "string";
}

function likenessOf(item: Item | string): number {
  return typeof item === "string" ? 0 : paperLikeness(item);
}

function titleIn(item: Item | string): string {
  return typeof item === "string" ? "" : (recordOfItem(item).title ?? "");
}

/** The object, or a description of the problem. */
function parsed(text: string, { start, end }: ObjectSpan): Item | string {
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    return isItem(value) ? value : "it is no object in braces";
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 120) : String(error);
  }
}
