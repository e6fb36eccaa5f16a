import { type FeatureName, featureNames } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";

/** A trained model: names and words, and how much each feature counts. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly weights: Float64Array;
}

/** Weights by name as numbers in the order of the features; a feature without one has weight 0. */
export function orderWeights(byName: Readonly<Partial<Record<FeatureName, number>>>): Float64Array {
  return Float64Array.from(featureNames, (name) => byName[name] ?? 0);
}

/** The evidence collected so far: its score in log-odds and, where a model is being trained, each feature's value. */
export interface Evidence {
  score: number;
  readonly weights: Float64Array;
  readonly values: Float64Array | undefined;
}

/** Adds `value` to one feature. */
export function add(evidence: Evidence, index: number, value: number): void {
  evidence.score += (evidence.weights[index] ?? 0) * value;
  if (evidence.values) evidence.values[index] = (evidence.values[index] ?? 0) + value;
}

/** A copy that can be extended. */
export function fork({ score, weights, values }: Evidence): Evidence {
  return { score, weights, values: values && new Float64Array(values) };
}

/** The score of a line without authors. */
export const NO_POSITION = 0;

/** Converts scores (log-odds) to probabilities, which sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The dot product of two vectors. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
