import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Line } from "../parse/blocks.ts";
import type { Correction, Corrections } from "./corrections-file.ts";

/** Finds the correction of each entry of a listing, and reports unused ones at the end. */
export interface CorrectionMatcher {
  /** The correction for the entry whose first line this is. */
  readonly find: (line: Line) => Correction | undefined;
  /** The diagnostics, which are complete after the last entry. */
  readonly unused: () => Diagnostic[];
}

interface Use {
  readonly line: Line;
  /** Further entries with the same beginning that continue differently. */
  readonly others: number[];
}

const spaces = /\s+/g;

/**
 * Creates the matcher of a listing. A correction applies to the first entry that begins with its key, and to copies of that
 * entry.
 */
export function createCorrectionMatcher({ list, diagnostics }: Corrections): CorrectionMatcher {
  const uses = new Map<Correction, Use>();
  const wanted = list.map((correction) => ({ correction, begins: correction.begins.replace(spaces, " ") }));
  const find = (line: Line): Correction | undefined => {
    const text = line.text.slice(0, 2000).replace(spaces, " ");
    const hits = wanted
      .filter(({ begins }) => text.startsWith(begins))
      .sort((a, b) => b.begins.length - a.begins.length);
    for (const { correction } of hits) {
      const use = uses.get(correction);
      if (!use) uses.set(correction, { line, others: [] });
      else if (use.line.text !== line.text) {
        use.others.push(line.number);
        continue;
      }
      return correction;
    }
    return undefined;
  };
  const close = () => [
    ...diagnostics,
    ...list.flatMap((correction) => checkUse(correction, uses.get(correction))),
  ];
  return { find: wanted.length === 0 ? () => undefined : find, unused: close };
}

function checkUse({ begins, place }: Correction, use: Use | undefined): Diagnostic[] {
  if (!use) return [diagnose("correction-unused", place, { begins })];
  const [other] = use.others;
  return other === undefined
    ? []
    : [diagnose("correction-ambiguous", place, { begins, first: use.line.number, other })];
}
