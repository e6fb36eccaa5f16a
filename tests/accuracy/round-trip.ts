import { buildLibrary } from "../../src/library/build.ts";
import { readerOf } from "../../src/listing/importers/read.ts";
import { collect } from "../../src/listing/parse/read.ts";
import type { Entry } from "../../src/listing/types.ts";
import { cslItem } from "../../src/shared/citation/csl.ts";
import { risRecord } from "../../src/shared/citation/ris.ts";
import { bibtex } from "../../src/site/citation/bibtex.ts";
import { citationRecord } from "../../src/site/citation/record.ts";
import { createPaperTypesetter } from "../../src/site/typesetter.ts";
import { type AccuracyCase, type Score, scoreCases } from "./score.ts";

/** The formats that papers are exported in, by the ending of their files. */
const FORMATS = { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" } as const;

/** Exports the papers of each case, reads the export, and counts by format which papers are unchanged. */
export async function scoreExports(cases: readonly AccuracyCase[]): Promise<readonly Score[]> {
  const again: AccuracyCase[] = [];
  for (const { file, text } of cases) {
    const { readSteps } = await readerOf(text, file);
    const { entries } = collect(readSteps(text, { file }), file);
    for (const ending of Object.keys(FORMATS) as (keyof typeof FORMATS)[])
      for (const entry of entries)
        again.push({
          kind: `${FORMATS[ending]}, exported`,
          file: `2026-11-20.${ending}`,
          text: exported(entry, ending),
          expected: [factsOf(entry, ending)],
        });
  }
  return scoreCases(again);
}

/** The facts that a format can express: RIS cannot state that a name is a group's. */
function factsOf({ title, authors, date, doi, arxivId, nameParts }: Entry, ending: string): Partial<Entry> {
  const hasGroup = Object.values(nameParts ?? {}).some(({ kind }) => kind === "literal");
  return {
    title,
    authors,
    date,
    ...(doi && { doi }),
    ...(arxivId && { arxivId }),
    ...(nameParts && !(ending === "ris" && hasGroup) && { nameParts }),
  };
}

function exported(entry: Entry, ending: keyof typeof FORMATS): string {
  const { library } = buildLibrary([{ date: "2026-11-20", file: entry.file, entries: [entry] }]);
  const [paper] = library.papers;
  if (paper === undefined) throw new Error(`“${entry.title}” is no paper.`);
  const text = createPaperTypesetter({}).of(paper);
  if (ending === "bib") return bibtex(paper, text, "key");
  return ending === "ris"
    ? risRecord(citationRecord(paper, text, "key", text.abstract.text))
    : JSON.stringify([cslItem(citationRecord(paper, text, "key", text.abstract.text))]);
}
