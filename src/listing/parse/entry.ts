import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { Correction } from "../corrections/corrections-file.ts";
import type { CorrectionMatcher } from "../corrections/matcher.ts";
import { resolveDate } from "../dates.ts";
import { inWords, sanitizeFields } from "../sanitize-fields.ts";
import type { ListingStyle } from "../title-authors/style.ts";
import { readTitleAuthors, SEPARATOR, type TitleAuthors } from "../title-authors/title-authors.ts";
import type { Entry } from "../types.ts";
import type { Block, Line } from "./blocks.ts";
import { type Body, joinLines, sortBody } from "./body.ts";
import { checkTitleAuthors } from "./check.ts";
import type { Header } from "./header.ts";
import { beginsAsHeader } from "./unusual-header.ts";

/** Facts about a listing that are known before its first line is read. */
export interface Context {
  readonly file: string;
  readonly asOf: string | undefined;
  readonly corrector: CorrectionMatcher;
  readonly style: ListingStyle;
}

/** The result of reading one block; `boilerplate` are lines of the page around the list. */
export interface BlockResult {
  readonly entry?: Entry | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly boilerplate: readonly Line[];
}

/** Reads one block: an entry, if its header and title can be read, and the findings about it. */
export function readBlock(block: Block, context: Context): BlockResult {
  const body = sortBody(block);
  const { header, headerLine } = block;
  const boilerplate = header?.junk ? [headerLine, ...body.boilerplate] : body.boilerplate;
  if (block.kind === "stray") return { diagnostics: checkStray(body, context.file), boilerplate };
  const place = placeOf(context.file, headerLine);
  if (!header)
    return {
      diagnostics: [
        diagnose("header-unreadable", place, { header: headerLine.text, lines: block.body.length }),
      ],
      boilerplate,
    };
  if (!body.first)
    return {
      diagnostics: [diagnose("entry-without-title", place, { header: headerLine.text })],
      boilerplate,
    };
  const correction = context.corrector.find(body.first);
  if (correction?.skip) return { diagnostics: [], boilerplate };
  const dated = readDate(header, headerLine, correction, context);
  if (typeof dated !== "string") return { diagnostics: [dated], boilerplate };
  const { entry, diagnostics } = assemble(
    { block, header, body, first: body.first, dated, correction },
    context,
  );
  return { entry, diagnostics, boilerplate };
}

function checkStray({ first, rest }: Body, file: string): Diagnostic[] {
  return first ? [diagnose("text-before-header", placeOf(file, first), { lines: 1 + rest.length })] : [];
}

function readDate(
  header: Header,
  line: Line,
  correction: Correction | undefined,
  context: Context,
): string | Diagnostic {
  const day = correction?.fields.date ?? header.stated ?? resolveDate(header.date, context.asOf);
  if (day !== undefined) return day;
  const written = line.text.slice(header.dateStart, header.dateStart + header.dateLength);
  const unknown = header.date.year === undefined && context.asOf === undefined;
  const code = unknown ? "date-without-year" : "date-impossible";
  return diagnose(code, datePlace(context.file, line, header), { date: written });
}

/** The parts of an entry that can be read. */
interface Found {
  readonly block: Block;
  readonly header: Header;
  readonly body: Body;
  readonly first: Line;
  readonly dated: string;
  readonly correction: Correction | undefined;
}

function assemble(
  parts: Found,
  context: Context,
): { readonly entry: Entry; readonly diagnostics: readonly Diagnostic[] } {
  const { block, header, body, first, dated, correction } = parts;
  const { file, style } = context;
  const titleAuthors = readTitleAuthors(first, body.rest, style);
  const { fields, names, removed, etAl } = sanitizeFields(titleAuthors, joinLines(titleAuthors.abstract), {
    keepMarks: true,
  });
  const diagnostics = correction?.right ? [] : checkEntry(parts, titleAuthors, removed, context);
  const entry: Entry = {
    file,
    line: block.headerLine.number,
    category: header.category,
    date: dated,
    score: header.score,
    code: header.code || body.code,
    title: fields.title,
    authors: fields.authors,
    ...names,
    etAl: titleAuthors.etAl || etAl,
    abstract: fields.abstract,
    ...body.addresses,
    ...correctedFields(correction, titleAuthors, first),
    ...(correction?.remark && { remark: correction.remark }),
    warnings: [...new Set(diagnostics.map(({ code }) => code))],
  };
  return { entry, diagnostics };
}

/** The diagnostics of an entry. @param hidden the names of fields with hidden characters */
function checkEntry(
  { block, header, body, first, dated, correction }: Found,
  titleAuthors: TitleAuthors,
  hidden: readonly string[],
  { file, asOf }: Context,
): readonly Diagnostic[] {
  const lookalikes = [first, ...body.rest].filter(({ text }) => beginsAsHeader(text));
  return [
    ...[...block.lookalikes, ...lookalikes].map((line) =>
      diagnose("header-lookalike", placeOf(file, line), { line: line.text }),
    ),
    ...checkTitleAuthors(titleAuthors, first, file, correction),
    ...separatorsIn(titleAuthors.abstract).map((line) =>
      diagnose("separator-in-abstract", placeOf(file, line)),
    ),
    ...(hidden.length === 0
      ? []
      : [diagnose("hidden-characters", placeOf(file, first), { fields: inWords(hidden) })]),
    ...(asOf !== undefined && dated > asOf && !correction?.fields.date
      ? [diagnose("date-after-listing", datePlace(file, block.headerLine, header), { date: dated, asOf })]
      : []),
  ];
}

/** Lines of an abstract with ` || ` outside a formula: probably another paper's title and authors. */
function separatorsIn(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }) => {
    // Spaces are everywhere, bars hardly anywhere.
    if (!text.includes(SEPARATOR)) return false;
    const at = text.indexOf(` ${SEPARATOR} `);
    return at >= 0 && text.slice(0, at).split("$").length % 2 === 1;
  });
}

// The title alone determines where the authors begin, and so do the authors alone.
function correctedFields(
  correction: Correction | undefined,
  titleAuthors: TitleAuthors,
  first: Line,
): Partial<Entry> {
  if (!correction) return {};
  const { title, authors } = correction.fields;
  if (
    title !== undefined &&
    !authors &&
    titleAuthors.boundary !== undefined &&
    first.text.startsWith(title)
  ) {
    const marked = { ...first, text: `${title} || ${first.text.slice(title.length)}` };
    return { ...correction.fields, authors: readTitleAuthors(marked, []).authors };
  }
  if (authors && title === undefined && titleAuthors.boundary !== undefined) {
    const at = first.text.lastIndexOf(authors.join(", "));
    if (at > 0) return { ...correction.fields, title: first.text.slice(0, at).trimEnd() };
  }
  return correction.fields;
}

function placeOf(file: string, { number, column, text }: Line): SourceLocation {
  return { file, line: number, column, length: text.length };
}

function datePlace(
  file: string,
  { number, column }: Line,
  { dateStart, dateLength }: Header,
): SourceLocation {
  return { file, line: number, column: column + dateStart, length: dateLength };
}
