import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { createCorrectionMatcher } from "../corrections/matcher.ts";
import type { Entry } from "../types.ts";
import { type Element, visitRecords } from "./documents/xml/elements.ts";
import { errorOf, recordOfAtomEntry } from "./documents/xml/formats/feeds.ts";
import { latexOfElement } from "./documents/xml/markup.ts";
import { entryOf } from "./record.ts";

/** One page of a response of arXiv's API. */
export interface ArxivResponse {
  /** The total number of results, as announced (`opensearch:totalResults`). */
  readonly total: number;
  /** Number of entries on this page, readable or not. */
  readonly count: number;
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a text is not a valid response, for messages; `refused` if arXiv rejected the request. */
export interface ArxivFailure {
  readonly reason: string;
  readonly refused: boolean;
}

/**
 * Reads a page of arXiv's response. An incomplete page is refused, because the missing part could contain papers.
 *
 * @param file the path that entries and diagnostics carry
 */
export function readAnswer(text: string, file: string): ArxivResponse | ArxivFailure {
  const elements: Element[] = [];
  let total = Number.NaN;
  const { root, tooDeep } = visitRecords(text, RECORDS, (element) => {
    if (element.name === "entry") elements.push(element);
    else total = Number(latexOfElement(element) || Number.NaN);
  });
  const whole = /<\/(?:\w+:)?feed>\s*$/.test(text.slice(-200)) && elements.every(({ closed }) => closed);
  if (root?.name !== "feed" || tooDeep || !whole)
    return {
      reason: `the answer is not whole XML (${reasonOf(root?.name, tooDeep !== undefined)})`,
      refused: false,
    };
  const failure = elements.map(errorOf).find((message) => message !== undefined);
  if (failure !== undefined) return { reason: `arXiv says “${failure}”`, refused: true };
  if (!Number.isInteger(total) || total < 0)
    return { reason: "the answer does not say how many papers there are", refused: false };
  const context = { asOf: undefined, corrector: createCorrectionMatcher({ list: [], diagnostics: [] }) };
  const placeAt = createLocate(text, file);
  const steps = elements.map((entry) =>
    entryOf({ ...recordOfAtomEntry(entry), location: placeAt(entry.offset, "<entry>".length) }, context),
  );
  return {
    total,
    count: elements.length,
    entries: steps.flatMap(({ entry }) => (entry ? [entry] : [])),
    diagnostics: steps.flatMap(({ diagnostics }) => diagnostics),
  };
}

const RECORDS: ReadonlySet<string> = new Set(["entry", "totalResults"]);

function reasonOf(root: string | undefined, tooDeep: boolean): string {
  if (tooDeep) return "its elements are nested too deep";
  return root === "feed" ? "it is cut short" : "no feed";
}
