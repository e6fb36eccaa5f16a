import type { Paper } from "../types.ts";
import { type ComparableText, type CountWords, type TermOptions, tfidf, type Vectors } from "./vectors.ts";
import { stem, wordsIn } from "./words.ts";

/** A paper that is close to another. */
export interface RelatedPaper {
  readonly paper: Paper;
  /** Words that both use, those that tell most first, in the form that the paper asked about has them; empty where
   * they are not to be named. */
  readonly words: readonly string[];
}

/** How many shared words are named at most, and must be shared at least: one alone may mean another thing. */
const NAMED = 4;
const SHARED = 3;
/** Papers are related from this cosine on; of unrelated pairs hardly one in a thousand reaches it. */
const CLOSE = 0.1;
/** How far related papers are looked for. */
export interface RelatedOptions extends TermOptions {
  /** How many related papers a paper has at most. */
  readonly most: number;
  /** Papers looked at for one word: those for which it weighs most. Bounds the time that a common word takes. */
  readonly lookedAt: number;
  /** Whether the words that two papers share are named. */
  readonly named: boolean;
}

const FULL: RelatedOptions = {
  most: 5,
  lookedAt: 200,
  named: true,
  words: 24,
  characters: Number.POSITIVE_INFINITY,
};

/**
 * Finds the papers that are close to a paper by the words of titles and abstracts: the cosine of the weights of the
 * words that both use. A word weighs more the oftener the paper and the fewer other papers use it.
 *
 * The papers are weighed when this is called; the function that it returns looks up one of them.
 *
 * @param textOf a paper's words as plain text
 * @param effort how far to look
 * @param count gives the words of a paper
 */
export function createRelated(
  papers: readonly Paper[],
  textOf: (paper: Paper) => ComparableText,
  effort: RelatedOptions = FULL,
  count?: CountWords,
): (paper: Paper) => readonly RelatedPaper[] {
  const vectors = tfidf(papers, textOf, effort, count);
  const postings = postingsOf(vectors, effort.lookedAt);
  const places = new Map(papers.map((paper, k) => [paper, k]));
  const scratch = { cosines: new Float64Array(papers.length), touched: [] as number[] };
  const wordsOf = (paper: Paper) => {
    if (!effort.named) return () => [];
    const written = firstForms(textOf(paper));
    return (place: number, other: number) => named(sharedWords(place, other, vectors), written);
  };
  return (paper) => {
    const place = places.get(paper);
    if (place === undefined) return [];
    const related: RelatedPaper[] = [];
    const inCommon = wordsOf(paper);
    for (const other of closest(place, vectors, postings, scratch)) {
      const found = papers[other];
      if (found === undefined || !shareEnough(place, other, vectors)) continue;
      related.push({ paper: found, words: inCommon(place, other) });
      if (related.length === effort.most) break;
    }
    return related;
  };
}

/** The first of the words that two papers share, in their written forms. */
function named(words: readonly string[], written: ReadonlyMap<string, string>): readonly string[] {
  return words.slice(0, NAMED).map((word) => written.get(word) ?? word);
}

/** The papers that each word stands for, and its weight in each: those of word k stand from `starts[k]` to `ends[k]`. */
interface Postings {
  readonly papers: Int32Array;
  readonly weights: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function postingsOf({ words, weights, starts, stems }: Vectors, lookedAt: number): Postings {
  const postings: Postings = {
    papers: new Int32Array(words.length),
    weights: new Float64Array(words.length),
    starts: new Int32Array(stems.length),
    ends: new Int32Array(stems.length),
  };
  for (const word of words) postings.ends[word] = at(postings.ends, word) + 1;
  for (let word = 0, end = 0; word < stems.length; word++) {
    postings.starts[word] = end;
    end += at(postings.ends, word);
    postings.ends[word] = at(postings.starts, word);
  }
  for (let paper = 0; paper + 1 < starts.length; paper++) {
    for (let k = at(starts, paper); k < at(starts, paper + 1); k++) {
      const word = at(words, k);
      const end = at(postings.ends, word);
      postings.papers[end] = paper;
      postings.weights[end] = at(weights, k);
      postings.ends[word] = end + 1;
    }
  }
  for (let word = 0; word < stems.length; word++) keepHeaviest(postings, word, lookedAt);
  return postings;
}

/** Leaves a word those papers in which it weighs most, the heaviest first, of equals the one that stands first. */
function keepHeaviest({ papers, weights, starts, ends }: Postings, word: number, most: number): void {
  const [start, end] = [at(starts, word), at(ends, word)];
  if (end - start <= most) return;
  const [theirs, weigh] = [papers.slice(start, end), weights.slice(start, end)];
  const order = Array.from(theirs.keys()).sort((a, b) => at(weigh, b) - at(weigh, a) || a - b);
  for (let k = 0; k < most; k++) {
    papers[start + k] = at(theirs, order[k] ?? 0);
    weights[start + k] = at(weigh, order[k] ?? 0);
  }
  ends[word] = start + most;
}

/** Room to add up cosines in. */
interface Scratch {
  /** One a paper; all 0 between searches. */
  readonly cosines: Float64Array;
  /** Papers that were met. */
  readonly touched: number[];
}

/** The papers that are close enough to one, closest first, of equals the one that stands first. */
function closest(
  place: number,
  vectors: Vectors,
  postings: Postings,
  { cosines, touched }: Scratch,
): number[] {
  const { words, weights, starts } = vectors;
  let many = 0;
  for (let k = at(starts, place); k < at(starts, place + 1); k++) {
    const mine = at(weights, k);
    const end = at(postings.ends, at(words, k));
    for (let i = at(postings.starts, at(words, k)); i < end; i++) {
      const other = at(postings.papers, i);
      const before = at(cosines, other);
      if (before === 0) {
        touched[many] = other;
        many += 1;
      }
      cosines[other] = before + mine * at(postings.weights, i);
    }
  }
  const close: number[] = [];
  for (let k = 0; k < many; k++) {
    const other = touched[k] ?? 0;
    if (at(cosines, other) >= CLOSE && other !== place) close.push(other);
  }
  close.sort((a, b) => at(cosines, b) - at(cosines, a) || a - b);
  for (let k = 0; k < many; k++) cosines[touched[k] ?? 0] = 0;
  return close;
}

/** Whether enough words stand for both papers. */
function shareEnough(place: number, other: number, { words, starts }: Vectors): boolean {
  let shared = 0;
  for (let k = at(starts, place); k < at(starts, place + 1); k++) {
    for (let i = at(starts, other); i < at(starts, other + 1); i++) {
      if (at(words, k) !== at(words, i)) continue;
      shared += 1;
      if (shared === SHARED) return true;
      break;
    }
  }
  return false;
}

/** Stems that stand for both papers, by how much they add to the cosine. */
function sharedWords(place: number, other: number, { words, weights, starts, stems }: Vectors): string[] {
  const theirs = new Map<number, number>();
  for (let k = at(starts, other); k < at(starts, other + 1); k++) theirs.set(at(words, k), at(weights, k));
  const shared: [stem: string, weight: number][] = [];
  for (let k = at(starts, place); k < at(starts, place + 1); k++) {
    const weight = theirs.get(at(words, k));
    if (weight !== undefined) shared.push([stems[at(words, k)] ?? "", weight * at(weights, k)]);
  }
  shared.sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return shared.map(([word]) => word);
}

/** Each stem of a text with its first form: in the abstract if it is there, where fewer words have a capital. */
function firstForms({ title, abstract }: ComparableText): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const word of wordsIn(`${abstract} ${title}`)) {
    const each = stem(word);
    if (!forms.has(each)) forms.set(each, word);
  }
  return forms;
}

/** A number of an array that is known to be there. */
function at(numbers: Int32Array | Float64Array, k: number): number {
  return numbers[k] as number;
}
