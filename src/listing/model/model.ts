import { type FeatureName, featureNames } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";

/** What the reader knows beforehand: names and words, and how much each sign counts. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly weights: Float64Array;
}

/** Weights by name as numbers in the order of the features; a feature without one counts nothing. */
export function orderWeights(byName: Readonly<Partial<Record<FeatureName, number>>>): Float64Array {
  return Float64Array.from(featureNames, (name) => byName[name] ?? 0);
}

/** Scores as shares of one: the likelihood of each. */
export function softmax(scores: readonly number[]): number[] {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The sum of products of two rows of numbers. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
