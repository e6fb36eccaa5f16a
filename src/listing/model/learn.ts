/** The places one line offers, each as its features, and which of them is right. */
export interface Lesson {
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

/** How the learning goes: passes over all lessons, the first step's size, and the pull of weights towards their start. */
export interface Learning {
  readonly passes: number;
  readonly step: number;
  readonly pull: number;
  /** Where learning starts, and what it is pulled back to. */
  readonly start: Float64Array;
}

/** Weights under which the right place of each lesson is as likely as can be (a conditional logit, by Adagrad). */
export function learnWeights(
  lessons: readonly Lesson[],
  { passes, step, pull, start }: Learning,
): Float64Array {
  const count = start.length;
  const weights = Float64Array.from(start);
  const squares = new Float64Array(count).fill(1e-6);
  for (let i = 0; i < passes * lessons.length; i++) {
    // Steps through the lessons by a stride prime to their number, so that neighbours do not follow each other.
    const lesson = lessons[(i * 7919) % lessons.length];
    if (!lesson || lesson.candidates.length < 2) continue;
    const slope = slopeOf(lesson, weights);
    for (let k = 0; k < count; k++) {
      const g = (slope[k] ?? 0) + (pull * ((weights[k] ?? 0) - (start[k] ?? 0))) / lessons.length;
      if (g === 0) continue;
      squares[k] = (squares[k] ?? 0) + g * g;
      weights[k] = (weights[k] ?? 0) - (step * g) / Math.sqrt(squares[k] ?? 1);
    }
  }
  return weights;
}

function slopeOf({ candidates, right }: Lesson, weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  const shares = likelihoods(candidates.map((features) => dot(features, weights)));
  candidates.forEach((features, c) => {
    const share = (shares[c] ?? 0) - (c === right ? 1 : 0);
    if (Math.abs(share) < 1e-9) return;
    for (let k = 0; k < features.length; k++) slope[k] = (slope[k] ?? 0) + share * (features[k] ?? 0);
  });
  return slope;
}

/** Scores as shares of one: the likelihood of each. */
export function likelihoods(scores: readonly number[]): number[] {
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
