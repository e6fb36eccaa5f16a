import type { Lexicon } from "../model/lexicon.ts";
import { type FeatureName, featureNames } from "./feature.ts";

/** What the reader knows beforehand: names and words, and how much each sign counts. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly weights: Float64Array;
}

/** Weights by name as numbers in the order of the features; a feature without one counts nothing. */
export function orderWeights(byName: Readonly<Partial<Record<FeatureName, number>>>): Float64Array {
  return Float64Array.from(featureNames, (name) => byName[name] ?? 0);
}
