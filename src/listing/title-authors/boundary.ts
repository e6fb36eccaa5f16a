import { type Model, NO_POSITION, softmax } from "../model/model.ts";
import { type Candidate, listCandidates } from "./candidates.ts";
import { findObvious } from "./obvious.ts";
import { type ListingStyle, UNKNOWN_STYLE } from "./style.ts";

/** The position where a line's title ends and its authors begin, with its probability. */
export interface Boundary {
  /** The offset of the authors, from 0; undefined if no name could begin anywhere. */
  readonly at: number | undefined;
  /** The probability of that position, 0 to 1. */
  readonly probability: number;
  /** The next best position; undefined if it is more likely that the line names no author. */
  readonly next: number | undefined;
}

const clear = 0.9;
const OBVIOUS = 0.9999;

// An abstract that only states that it is missing.
const shortestAbstract = 40;

/** Finds the position in `text` (a line without its "et al.") where the title ends and the authors begin. */
export function findBoundary(
  text: string,
  abstract: string,
  model: Model,
  style: ListingStyle = UNKNOWN_STYLE,
): Boundary {
  const obvious = style.sentenceEnd > 0 ? undefined : findObvious(text, abstract, model.lexicon);
  if (obvious !== undefined) return { at: obvious, probability: OBVIOUS, next: undefined };
  const question = { text, abstract: abstract.length < shortestAbstract ? "" : abstract, model, style };
  const quick = bestOf(listCandidates(question));
  // Looking everywhere costs more, and is only worth it where capitals show no good position.
  return quick.probability >= clear && quick.score > 0
    ? quick
    : bestOf(listCandidates({ ...question, wide: true }));
}

/** The best candidate, with its probability and the next best position. */
function bestOf(candidates: readonly Candidate[]): Boundary & { readonly score: number } {
  const scores = candidates.map(({ evidence }) => evidence.score);
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const [best = -1, next = -1] = order;
  return {
    at: candidates[best]?.at,
    probability: softmax([...scores, NO_POSITION])[best] ?? 0,
    next: (scores[next] ?? NO_POSITION) > NO_POSITION ? candidates[next]?.at : undefined,
    score: scores[best] ?? 0,
  };
}
