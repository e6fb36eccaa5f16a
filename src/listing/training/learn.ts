import { dot, NO_POSITION, softmax } from "../model/model.ts";

/** The positions of one line with their features. */
export interface TrainingExample {
  readonly candidates: readonly Float64Array[];
  /** Index of the correct one; -1 if the line names no author. */
  readonly right: number;
}

/** Number of epochs, learning rate, and regularisation towards `start`. */
export interface LearningOptions {
  readonly epochs: number;
  readonly learningRate: number;
  readonly l2: number;
  readonly start: Float64Array;
}

/** The weights that make the right positions most likely: a conditional logit, fitted with Adagrad. */
export function learnWeights(
  examples: readonly TrainingExample[],
  { epochs, learningRate, l2, start }: LearningOptions,
): Float64Array {
  const count = start.length;
  const weights = Float64Array.from(start);
  const squares = new Float64Array(count).fill(1e-6);
  for (let i = 0; i < epochs * examples.length; i++) {
    // A stride coprime to the number of examples, so that neighbours do not follow each other.
    const example = examples[(i * 7919) % examples.length];
    if (!example || example.candidates.length === 0) continue;
    const gradient = gradientOf(example, weights);
    for (let k = 0; k < count; k++) {
      const g = (gradient[k] ?? 0) + (l2 * ((weights[k] ?? 0) - (start[k] ?? 0))) / examples.length;
      if (g === 0) continue;
      squares[k] = (squares[k] ?? 0) + g * g;
      weights[k] = (weights[k] ?? 0) - (learningRate * g) / Math.sqrt(squares[k] ?? 1);
    }
  }
  return weights;
}

function gradientOf({ candidates, right }: TrainingExample, weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const probabilities = softmax([...candidates.map((features) => dot(features, weights)), NO_POSITION]);
  candidates.forEach((features, c) => {
    const error = (probabilities[c] ?? 0) - (c === right ? 1 : 0);
    if (Math.abs(error) < 1e-9) return;
    for (let k = 0; k < features.length; k++) gradient[k] = (gradient[k] ?? 0) + error * (features[k] ?? 0);
  });
  return gradient;
}
