import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { readCorrections } from "../corrections/corrections-file.ts";
import { createCorrectionMatcher } from "../corrections/matcher.ts";
import { asOfDate, readIsoDay } from "../dates.ts";
import { type ReadOptions, readSteps, type Step } from "../parse/read.ts";
import { detectBinary, expectedExtension } from "./document-kind.ts";
import { entryOf, type SourceRecord } from "./record.ts";

/** Reads a file's text one entry at a time, in order. Total: nothing is thrown, whatever the text. */
export type ReadSteps = (text: string, options: ReadOptions) => Iterable<Step>;

/** Cuts a text into the records it holds; what cannot be read as one is a diagnostic in its place. */
type ReadRecords = (text: string, file: string) => Iterable<SourceRecord | Diagnostic>;

/**
 * The formats that a listing can have, by the ending of its name. Readers are loaded when a file of theirs is
 * there to be read: some of their libraries take longer to load than an ordinary site takes to read.
 */
const formats: Readonly<Record<string, () => Promise<ReadSteps>>> = {
  txt: async () => guarded(readSteps),
  jsonl: async () => steps((await import("./jsonl.ts")).readJsonLines),
  xml: async () => steps((await import("./feed.ts")).readFeed),
  bib: async () => steps((await import("./bibtex.ts")).readBibtex),
  json: async () => steps((await import("./csl.ts")).readCsl),
  ris: async () => steps((await import("./ris.ts")).readRis),
};

/** Whether a file of that name can be a listing, by its ending. */
export function isListingName(file: string): boolean {
  return Object.hasOwn(formats, endingOf(file));
}

function endingOf(file: string): string {
  return /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
}

/** How the file of that name is read; undefined where its ending is none of a listing's. */
export async function readerOf(file: string): Promise<ReadSteps | undefined> {
  return isListingName(file) ? formats[endingOf(file)]?.() : undefined;
}

/** How a file that a person names is read: one of no known ending is a pasted listing. */
export async function readerOrListing(file: string): Promise<ReadSteps> {
  return (await readerOf(file)) ?? guarded(readSteps);
}

/** A reader that first looks whether the text is what its file's name says, and whether it came whole. */
function guarded(read: ReadSteps): ReadSteps {
  return function* (text, options) {
    const start = { file: options.file, line: 1, column: 1, length: 1 };
    const kind = detectBinary(text);
    const ending = kind === undefined ? expectedExtension(text, options.file) : undefined;
    if (kind !== undefined) yield { diagnostics: [diagnose("listing-is-document", start, kind)] };
    else if (ending !== undefined) yield { diagnostics: [diagnose("listing-misnamed", start, ending)] };
    else {
      yield { diagnostics: checkLetters(text, options) };
      yield* read(text, options);
    }
  };
}

const LONGEST_WORD = 30;

/** What there is to say about letters that were not read for certain. */
function checkLetters(text: string, { file, encoding }: ReadOptions): readonly Diagnostic[] {
  const foreign = encoding === "Windows-1252" ? text.search(/[\u0080-\uffff]/) : -1;
  if (foreign >= 0) {
    const before =
      /[\p{L}\p{M}'’-]*$/u.exec(text.slice(Math.max(0, foreign - LONGEST_WORD), foreign))?.[0] ?? "";
    const behind = /^.[\p{L}\p{M}'’-]*/u.exec(text.slice(foreign, foreign + LONGEST_WORD))?.[0] ?? "";
    const word = before + behind;
    return [
      diagnose("letters-guessed", createLocate(text, file)(foreign - before.length, word.length), word),
    ];
  }
  const lost = text.indexOf("\ufffd");
  return lost < 0 ? [] : [diagnose("letters-lost", createLocate(text, file)(lost, 1))];
}

/** A reader of steps from one of records. */
function steps(readRecords: ReadRecords): ReadSteps {
  return guarded(function* (text, { file, asOf, corrections }) {
    const corrector = createCorrectionMatcher(
      corrections ? readCorrections(corrections) : { list: [], diagnostics: [] },
    );
    const context = { asOf: (asOf && readIsoDay(asOf)) || asOfDate(file), corrector };
    let found = 0;
    for (const record of readRecords(text, file)) {
      found++;
      yield "code" in record && typeof record.code === "string"
        ? { diagnostics: [record as Diagnostic] }
        : entryOf(record as SourceRecord, context);
    }
    if (found === 0)
      yield { diagnostics: [diagnose("source-empty", { file, line: 1, column: 1, length: 0 })] };
    yield { diagnostics: corrector.unused() };
  });
}
