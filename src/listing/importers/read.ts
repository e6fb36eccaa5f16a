import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate, startOf } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { readCorrections } from "../corrections/corrections-file.ts";
import { createCorrectionMatcher } from "../corrections/matcher.ts";
import { asOfDate, readIsoDay } from "../dates.ts";
import type { ReadOptions } from "../parse/read.ts";
import { asLabelledRecords } from "../prepare/formats/labelled-records.ts";
import { type Prepared, prepare } from "../prepare/prepare.ts";
import { wordAt } from "../prepare/word-at.ts";
import { reportAmbiguousDates } from "./dates/ambiguous-dates.ts";
import { reportUndated } from "./dates/undated.ts";
import { isHtml } from "./documents/html/is-html.ts";
import { STATED_PAGE } from "./documents/html/shape.ts";
import { readerOfArchive, unpackPage } from "./documents/html/web-archive.ts";
import { detectBinary } from "./file-kind.ts";
import { readerOfPage } from "./html-reader.ts";
import { countIdentifiers } from "./identifiers/find.ts";
import { decideNamePairs } from "./names/name-pairs.ts";
import { recognise } from "./recognise.ts";
import { entryOf } from "./record.ts";
import type { ReadRecords, ReadSteps, ShapeCard } from "./shape.ts";
import { countSkipped } from "./skipped.ts";
import { failure, total } from "./total.ts";

/** How a text is read. */
export interface ListingReader {
  /** The shape that was recognised; undefined if the text is rejected. */
  readonly shape: ShapeCard | undefined;
  readonly readSteps: ReadSteps;
}

/**
 * Recognises the shape of a text and loads its reader. A text of no known shape gets a reader that reports an error.
 * Readers are loaded on demand: some of their libraries take longer to load than an ordinary site takes to read.
 */
export async function readerOf(text: string, file: string): Promise<ListingReader> {
  try {
    const prepared = prepare(text);
    const { shape, readSteps } = await chooseReader(prepared.text, file);
    const read = withPreparation(readSteps, { original: text, prepared });
    return { shape, readSteps: (again, options) => total(() => read(again, options), options.file) };
  } catch (error) {
    return refusal(({ file: path }) => failure(error, path));
  }
}

async function chooseReader(text: string, file: string): Promise<ListingReader> {
  const kind = detectBinary(text);
  if (kind !== undefined) return refusal((start) => diagnose("listing-is-document", start, { kind }));
  if (!/\S/.test(text)) return refusal((start) => diagnose("listing-empty", start));
  if (isHtml(text)) return readerOfHtml(text, file);
  const archived = unpackPage(text);
  if (archived === undefined) return readerOfText(text, file);
  const { shape, readSteps } = await readerOfHtml(archived.html, file);
  return { shape, readSteps: readerOfArchive(archived, readSteps) };
}

async function readerOfText(text: string, file: string): Promise<ListingReader> {
  const { shape, nearest } = recognise(text, file);
  if (shape === undefined) {
    const [first = "", second = ""] = nearest.map(({ name }) => name);
    const named = countIdentifiers(text);
    return refusal((start) => diagnose("listing-unrecognized", start, { first, second, named }));
  }
  const readSteps = "steps" in shape ? shape.steps : stepsOf(await shape.reader());
  return { shape, readSteps: withLetterChecks(readSteps) };
}

/** Reads a web page from its metadata about papers, otherwise from the text that a browser would copy. */
async function readerOfHtml(html: string, file: string): Promise<ListingReader> {
  const [{ readPage }, { readStatedPapers, statedPapers }, { linksByTitle }] = await Promise.all([
    import("./documents/html/page.ts"),
    import("./documents/html/read.ts"),
    import("./documents/html/links.ts"),
  ]);
  const read = readPage(html);
  const page = { ...read, text: asLabelledRecords(read.text) };
  const stated = statedPapers(page).length;
  const inText = await readerOfText(page.text, file);
  const isOne = page.meta.some(([name]) => name === "citation_title");
  if (stated > 0 && (isOne || stated > 1 || inText.shape === undefined))
    return { shape: STATED_PAGE, readSteps: withLetterChecks(stepsOf(readStatedPapers)) };
  return { ...inText, readSteps: readerOfPage(page, html, inText.readSteps, linksByTitle(page.links)) };
}

function refusal(reason: (start: Parameters<typeof diagnose>[1]) => Diagnostic): ListingReader {
  return {
    shape: undefined,
    readSteps: (_text, { file }) => [{ diagnostics: [reason(startOf(file))] }],
  };
}

function withLetterChecks(read: ReadSteps): ReadSteps {
  return function* (text, options) {
    yield { diagnostics: checkLetters(text, options) };
    yield* read(text, options);
  };
}

/**
 * A reader of the prepared text.
 *
 * @param known the text for which the reader was chosen, nearly always the one that is read
 */
function withPreparation(
  read: ReadSteps,
  known: { readonly original: string; readonly prepared: Prepared },
): ReadSteps {
  return function* (original, options) {
    const { text, lineOf, findings, placed } =
      original === known.original ? known.prepared : prepare(original);
    yield { diagnostics: findings(options.file) };
    for (const { entry, diagnostics } of read(text, options))
      yield {
        entry: entry && { ...entry, line: lineOf(entry.line) },
        diagnostics: diagnostics.map(placed),
      };
  };
}

/** Reports letters whose decoding is uncertain. */
function checkLetters(text: string, { file, encoding }: ReadOptions): readonly Diagnostic[] {
  const foreign = encoding === "Windows-1252" ? text.search(/[\u0080-\uffff]/) : -1;
  if (foreign >= 0) {
    const { word, start } = wordAt(text, foreign);
    return [diagnose("letters-guessed", createLocate(text, file)(start, word.length), { word })];
  }
  const lost = text.indexOf("\ufffd");
  return lost < 0 ? [] : [diagnose("letters-lost", createLocate(text, file)(lost, 1))];
}

/** Converts a reader of records to a reader of entries. */
function stepsOf(read: ReadRecords): ReadSteps {
  const readRecords = decideNamePairs(reportAmbiguousDates(read));
  return reportUndated(function* (text, { file, asOf, corrections }) {
    const corrector = createCorrectionMatcher(
      corrections ? readCorrections(corrections) : { list: [], diagnostics: [] },
    );
    const context = { asOf: (asOf && readIsoDay(asOf)) || asOfDate(file), corrector };
    const skipped = countSkipped();
    let found = 0;
    for (const item of readRecords(text, file)) {
      if ("skipped" in item) {
        skipped.add(item);
        continue;
      }
      found++;
      yield "severity" in item ? { diagnostics: [item] } : entryOf(item, context);
    }
    yield { diagnostics: skipped.report() };
    if (found === 0) yield { diagnostics: [diagnose("source-empty", startOf(file))] };
    yield { diagnostics: corrector.unused() };
  });
}
