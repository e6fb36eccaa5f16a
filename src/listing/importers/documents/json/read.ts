import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../../diagnostics/locate.ts";
import type { Diagnostic } from "../../../../diagnostics/types.ts";
import { endsInFullStops, withoutFullStop } from "../../full-stop.ts";
import type { SourceRecord } from "../../record.ts";
import { paperLikeness, recordOfItem } from "./record.ts";
import { type ObjectSpan, scanObjects } from "./spans.ts";
import { type Item, isItem } from "./values.ts";

/** How many objects of a path show if papers are there. */
const SAMPLE = 20;

/** Reads the papers of a JSON text or of JSON lines, wherever the list is nested. */
export function* readJson(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const placeAt = createLocate(text, file);
  const { spans, unclosed } = scanObjects(text);
  const paths = findPapers(text, spans);
  // Spans are in the order of their ends, as papers are that are in no other paper.
  const papers = spans.filter((span) => paths.has(span.path));
  const stops = endsInFullStops(papers.slice(0, SAMPLE).map((span) => titleIn(parsed(text, span))));
  for (const span of papers) {
    const item = parsed(text, span);
    const location = placeAt(span.start, 1);
    if (typeof item === "string") yield diagnose("record-not-json", location, { reason: item });
    else {
      const record = recordOfItem(item);
      yield { ...record, title: stops ? withoutFullStop(record.title) : record.title, location };
    }
  }
  const cut = unclosed.findLast((span) => paths.has(span.path)) ?? unclosed[0];
  if (cut !== undefined)
    yield diagnose("source-syntax", placeAt(cut.start, 1), {
      format: "JSON",
      reason: "a bracket has no partner",
    });
}

/** The paths of the papers: those whose objects are papers, with authors if any have such, and that are in no other. */
export function findPapers(text: string, spans: readonly ObjectSpan[]): ReadonlySet<string> {
  const byPath = new Map<string, ObjectSpan[]>();
  for (const span of spans) {
    const list = byPath.get(span.path);
    if (list === undefined) byPath.set(span.path, [span]);
    else if (list.length < SAMPLE) list.push(span);
  }
  const scored = [...byPath].map(([path, list]) => {
    const likeness = list.map((span) => likenessOf(parsed(text, span)));
    return { path, score: likeness.reduce((sum, each) => sum + each, 0) / list.length };
  });
  const likely = scored.filter(({ score }) => score >= 0.5);
  const surest = likely.filter(({ score }) => score >= 1.2);
  const paths = (surest.length > 0 ? surest : likely).map(({ path }) => path);
  const all = new Set(paths);
  return new Set(paths.filter((path) => !isInside(path, all)));
}

/** True for the path of what is in an object at one of those paths: a paper's references. */
function isInside(path: string, paths: ReadonlySet<string>): boolean {
  if (path !== "" && paths.has("")) return true;
  for (let end = path.length - 1; end > 0; end--)
    if (/[.[]/.test(path.charAt(end)) && paths.has(path.slice(0, end))) return true;
  return false;
}

function likenessOf(item: Item | string): number {
  return typeof item === "string" ? 0 : paperLikeness(item);
}

function titleIn(item: Item | string): string {
  return typeof item === "string" ? "" : (recordOfItem(item).title ?? "");
}

/** The object; or, in words, why it is none. */
function parsed(text: string, { start, end }: ObjectSpan): Item | string {
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    return isItem(value) ? value : "it is no object in braces";
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 120) : String(error);
  }
}
