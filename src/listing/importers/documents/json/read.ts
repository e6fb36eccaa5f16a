import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../../diagnostics/locate.ts";
import { linesBetween } from "../../between.ts";
import { endsInFullStops, withoutFullStop } from "../../full-stop.ts";
import type { ReadItem } from "../../shape.ts";
import { paperLikeness, recordOfItem } from "./record.ts";
import { MAX_DEPTH, type ObjectSpan, scanObjects } from "./spans.ts";
import { type Item, isItem } from "./values.ts";

/** How many objects of a path show if papers are there. */
const SAMPLE = 20;

/** Reads the papers of a JSON text or of JSON lines, wherever the list is nested. */
export function* readJson(text: string, file: string): Generator<ReadItem> {
  const placeAt = createLocate(text, file);
  const { spans, unclosed, broken, tooDeep } = scanObjects(text);
  const inOrder = [...spans, ...unclosed, ...broken].sort((a, b) => a.start - b.start || b.end - a.end);
  const { papers, others } = choosePapers(
    text,
    inOrder,
    findPapers(text, spans),
    new Set([...unclosed, ...broken]),
  );
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

/** Where the papers of a JSON text are, by the paths of objects. */
export interface PaperPaths {
  /** Of papers with authors; of all papers where none has any. */
  readonly papers: ReadonlySet<string>;
  /** Of other objects that look like papers. */
  readonly others: ReadonlySet<string>;
}

/** Finds the paths whose objects are papers, by their keys. */
export function findPapers(text: string, spans: readonly ObjectSpan[]): PaperPaths {
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
  const papers = new Set((surest.length > 0 ? surest : likely).map(({ path }) => path));
  return { papers, others: new Set(likely.map(({ path }) => path).filter((path) => !papers.has(path))) };
}

/**
 * The papers that are in no other paper, as references are; and the other objects that look like papers, are in none of
 * them and hold none of them.
 *
 * @param inOrder all objects by where they begin, an outer one before those in it
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

/** The object, or a description of what is wrong with it. */
function parsed(text: string, { start, end }: ObjectSpan): Item | string {
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    return isItem(value) ? value : "it is no object in braces";
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 120) : String(error);
  }
}
