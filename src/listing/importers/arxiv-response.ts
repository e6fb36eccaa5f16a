import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { createCorrectionMatcher } from "../corrections/matcher.ts";
import type { Entry } from "../types.ts";
import { errorOf, readAtom } from "./atom.ts";
import { entryOf } from "./record.ts";
import { childrenOf, readXml, textOf } from "./xml.ts";

/** One page of an answer of arXiv's API. */
export interface ArxivResponse {
  /** How many papers the query has in all, as announced (`opensearch:totalResults`). */
  readonly total: number;
  /** How many entries this page holds, readable or not. */
  readonly count: number;
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a text is no answer, in words; `refused` where arXiv itself says so, and asking again would not help. */
export interface ArxivFailure {
  readonly reason: string;
  readonly refused: boolean;
}

/**
 * Reads a page of arXiv's answer. What is not whole is no answer: a page cut in the middle could hide papers.
 *
 * @param file the path that entries and diagnostics carry
 */
export function readAnswer(text: string, file: string): ArxivResponse | ArxivFailure {
  const { root, problem } = readXml(text);
  if (root?.name !== "feed" || problem)
    return { reason: `the answer is not whole XML (${problem?.reason ?? "no feed"})`, refused: false };
  const elements = childrenOf(root, "entry");
  const error = elements.map(errorOf).find((said) => said !== undefined);
  if (error !== undefined) return { reason: `arXiv says “${error}”`, refused: true };
  const total = Number(textOf(root, "totalResults") ?? Number.NaN);
  if (!Number.isInteger(total) || total < 0)
    return { reason: "the answer does not say how many papers there are", refused: false };
  const context = { asOf: undefined, corrector: createCorrectionMatcher({ list: [], diagnostics: [] }) };
  const steps = [...readAtom(root, createLocate(text, file))].map((record) =>
    "severity" in record ? { diagnostics: [record] } : entryOf(record, context),
  );
  return {
    total,
    count: elements.length,
    entries: steps.flatMap((step) => ("entry" in step && step.entry ? [step.entry] : [])),
    diagnostics: steps.flatMap((step) => step.diagnostics),
  };
}
