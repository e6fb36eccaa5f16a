/** Collects the k words with the highest weights, in descending order; in ties the smaller word number comes first. */
export interface TopK {
  readonly length: number;
  add(word: number, weight: number): void;
  wordAt(place: number): number;
  weightAt(place: number): number;
  clear(): void;
}

/** @param most the number k; small, because insertion is linear */
export function topK(most: number): TopK {
  const words = new Int32Array(most);
  const weights = new Float64Array(most);
  let length = 0;
  const wordAt = (place: number): number => words[place] ?? 0;
  const weightAt = (place: number): number => weights[place] ?? 0;
  const isBefore = (word: number, weight: number, place: number): boolean =>
    weight === weightAt(place) ? word < wordAt(place) : weight > weightAt(place);
  return {
    get length() {
      return length;
    },
    add(word, weight) {
      if (length === most && !isBefore(word, weight, most - 1)) return;
      let place = length < most ? length : most - 1;
      for (; place > 0 && isBefore(word, weight, place - 1); place--) {
        words[place] = wordAt(place - 1);
        weights[place] = weightAt(place - 1);
      }
      words[place] = word;
      weights[place] = weight;
      if (length < most) length += 1;
    },
    wordAt,
    weightAt,
    clear() {
      length = 0;
    },
  };
}
