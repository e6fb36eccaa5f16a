import type { Block, Line } from "./blocks.ts";
import { joinLines, sortBody } from "./body.ts";
import { type Byline, mark, readByline } from "./byline.ts";
import { resolveDate } from "./dates.ts";
import { diagnose } from "./diagnostics.ts";
import type { Header } from "./header.ts";
import { showHidden } from "./hidden.ts";
import type { Diagnostic, Entry, Place } from "./types.ts";

/** What is known of a listing before its first line is read. */
export interface Context {
  readonly file: string;
  readonly asOf: string | undefined;
}

/** What reading one block gives; `furniture` are lines of the page around the list. */
export interface BlockReading {
  readonly entry: Entry | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly furniture: readonly Line[];
}

/** Reads one block: an entry where its header and title can be read, and what there is to say about it. */
export function readBlock(block: Block, context: Context): BlockReading {
  const body = sortBody(block);
  const { furniture } = body;
  const { file } = context;
  if (!block.header) {
    const lines = [...(body.first ? [body.first] : []), ...body.rest];
    const first = lines[0];
    if (!first) return { entry: undefined, diagnostics: [], furniture };
    return {
      entry: undefined,
      diagnostics: [diagnose("text-before-header", placeOf(file, first), lines.length)],
      furniture,
    };
  }
  const dated = readDate(block.header, block.headerLine, context);
  if (typeof dated !== "string") return { entry: undefined, diagnostics: [dated], furniture };
  if (!body.first) {
    const place = placeOf(file, block.headerLine);
    return {
      entry: undefined,
      diagnostics: [diagnose("entry-without-title", place, block.headerLine.text)],
      furniture,
    };
  }
  const byline = readByline(body.first, body.rest);
  const abstract = joinLines(byline.abstract);
  const fields = showFields(byline, abstract);
  const diagnostics = [
    ...block.lookalikes.map((line) => diagnose("header-lookalike", placeOf(file, line), line.text)),
    ...judge(byline, placeOf(file, body.first)),
    ...(fields.removed.length
      ? [diagnose("hidden-characters", placeOf(file, body.first), list(fields.removed))]
      : []),
  ];
  if (context.asOf !== undefined && dated > context.asOf) {
    diagnostics.push(
      diagnose("date-after-listing", datePlace(file, block.headerLine, block.header), dated, context.asOf),
    );
  }
  const { header, headerLine } = block;
  const entry: Entry = {
    file,
    line: headerLine.number,
    category: header.category,
    date: dated,
    score: header.score,
    code: header.code || body.code,
    title: fields.title,
    authors: fields.authors,
    etAl: byline.etAl,
    abstract: fields.abstract,
    ...body.addresses,
    warnings: [...new Set(diagnostics.map(({ code }) => code))],
  };
  return { entry, diagnostics, furniture };
}

function readDate(header: Header, line: Line, { file, asOf }: Context): string | Diagnostic {
  const day = resolveDate(header.date, asOf);
  if (day !== undefined) return day;
  const place = datePlace(file, line, header);
  const written = line.text.slice(header.dateStart, header.dateStart + header.dateLength);
  const unknown = header.date.year === undefined && asOf === undefined;
  return diagnose(unknown ? "date-without-year" : "date-impossible", place, written);
}

function judge({ title, authors, doubt }: Byline, place: Place): Diagnostic[] {
  if (authors.length === 0) return [diagnose("authors-missing", place, title)];
  if (!doubt) return [];
  const line = `${title} ${mark} ${authors.join(", ")}`;
  return [diagnose("authors-doubtful", place, show(title, authors), show(doubt.title, doubt.authors), line)];
}

function show(title: string, authors: readonly string[]): string {
  return `“${title}” by ${authors.join(", ")}`;
}

function showFields(byline: Byline, abstract: string) {
  const title = showHidden(byline.title);
  const authors = byline.authors.map(showHidden);
  const text = showHidden(abstract);
  const removed = [
    ...(title.removed ? ["title"] : []),
    ...(authors.some((name) => name.removed) ? ["authors"] : []),
    ...(text.removed ? ["abstract"] : []),
  ];
  return {
    title: title.text.trim(),
    authors: authors.map((name) => name.text.trim()).filter((name) => name !== ""),
    abstract: text.text.trim(),
    removed,
  };
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function placeOf(file: string, line: Line): Place {
  return { file, line: line.number, column: 1, length: line.text.length };
}

function datePlace(file: string, line: Line, { dateStart, dateLength }: Header): Place {
  return { file, line: line.number, column: dateStart + 1, length: dateLength };
}
