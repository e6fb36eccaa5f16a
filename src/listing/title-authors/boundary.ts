import type { Model } from "../model/model.ts";
import { dot, softmax } from "../model/model.ts";
import { type Candidate, listCandidates } from "./candidates.ts";

/** Where a line's title ends and its authors begin, and how sure that is. */
export interface Boundary {
  /** Where the authors begin, from 0; undefined where no name could begin anywhere. */
  readonly at: number | undefined;
  /** The likelihood of that place, 0 to 1. */
  readonly probability: number;
  /** The next best place. */
  readonly next: number | undefined;
}

const clear = 0.9;

// What the likelihood is measured against where no other place is any good: that the reader has not thought of the
// right one. Hardly any line of the corpus has no better place than that; a line that names no author has none.
const elsewhere = -5;

/** Finds the place in `text` (a line without its "et al.") where the title ends and the authors begin. */
export function findBoundary(text: string, abstract: string, model: Model): Boundary {
  const quick = judge(listCandidates(text, abstract, model), model);
  // Looking everywhere costs more, and is only worth it where capitals show no good place.
  return quick.probability >= clear && quick.score > 0
    ? quick
    : judge(listCandidates(text, abstract, model, true), model);
}

function judge(candidates: readonly Candidate[], { weights }: Model): Boundary & { readonly score: number } {
  const scores = candidates.map(({ features }) => dot(features, weights));
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const [best = -1, next = -1] = order;
  return {
    at: candidates[best]?.at,
    probability: softmax([...scores, elsewhere])[best] ?? 0,
    next: candidates[next]?.at,
    score: scores[best] ?? 0,
  };
}
