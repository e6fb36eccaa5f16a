import { dot, NO_POSITION, softmax } from "../model/model.ts";

/** The places one line offers, each as its features, and which of them is right. */
export interface TrainingExample {
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

/** How the learning goes: passes over all lessons, the first step's size, and the pull of weights towards their start. */
export interface LearningOptions {
  readonly epochs: number;
  readonly learningRate: number;
  readonly l2: number;
  /** Where learning starts, and what it is pulled back to. */
  readonly start: Float64Array;
}

/** Weights under which the right place of each lesson is as likely as can be (a conditional logit, by Adagrad). */
export function learnWeights(
  lessons: readonly TrainingExample[],
  { epochs: passes, learningRate: step, l2: pull, start }: LearningOptions,
): Float64Array {
  const count = start.length;
  const weights = Float64Array.from(start);
  const squares = new Float64Array(count).fill(1e-6);
  for (let i = 0; i < passes * lessons.length; i++) {
    // Steps through the lessons by a stride prime to their number, so that neighbours do not follow each other.
    const lesson = lessons[(i * 7919) % lessons.length];
    if (!lesson || lesson.candidates.length === 0) continue;
    const slope = gradientOf(lesson, weights);
    for (let k = 0; k < count; k++) {
      const g = (slope[k] ?? 0) + (pull * ((weights[k] ?? 0) - (start[k] ?? 0))) / lessons.length;
      if (g === 0) continue;
      squares[k] = (squares[k] ?? 0) + g * g;
      weights[k] = (weights[k] ?? 0) - (step * g) / Math.sqrt(squares[k] ?? 1);
    }
  }
  return weights;
}

function gradientOf({ candidates, right }: TrainingExample, weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  const shares = softmax([...candidates.map((features) => dot(features, weights)), NO_POSITION]);
  candidates.forEach((features, c) => {
    const share = (shares[c] ?? 0) - (c === right ? 1 : 0);
    if (Math.abs(share) < 1e-9) return;
    for (let k = 0; k < features.length; k++) slope[k] = (slope[k] ?? 0) + share * (features[k] ?? 0);
  });
  return slope;
}
