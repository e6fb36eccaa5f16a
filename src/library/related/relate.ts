import type { Category } from "../types.ts";
import { documentFrequency } from "./document-frequency.ts";
import { tfidf, type Vectors } from "./vectors.ts";
import {
  type ComparableText,
  createWordCounter,
  type TermOptions,
  type WordCounter,
} from "./word-counter.ts";
import { isCompound, visitWords } from "./words.ts";

/** A paper, or a placeholder for one, that is compared with others. */
export interface Comparable {
  readonly category: Pick<Category, "slug">;
}

/** A paper that is similar to another. */
export interface RelatedPaper<Paper extends Comparable> {
  readonly paper: Paper;
  /**
   * Shared words in the form in which the first paper has them, most significant first; empty if shared words are not
   * shown.
   */
  readonly words: readonly string[];
}

/** Maximum number of shared words shown, and minimum number of shared words. */
const NAMED = 4;
/** Words with a higher document frequency are shown only if there is no other. */
const TELLING = 0.1;
const SHARED = 3;
/** Minimum similarity of related papers. */
const CLOSE = 0.08;
/** Minimum share of the cosine that must come from all words but the strongest: a single word may be ambiguous. */
const OTHER_WORDS = 0.35;
/** Factor for papers of different categories, which may use the same words for different things. */
const OTHER_CATEGORY = 0.8;

/** Limits of the search for related papers. */
export interface RelatedOptions extends TermOptions {
  /** Maximum number of related papers. */
  readonly most: number;
  /** Maximum number of papers per word, those with the highest weights; bounds the time for common words. */
  readonly lookedAt: number;
  /** Whether shared words are shown. */
  readonly named: boolean;
}

const FULL: RelatedOptions = {
  most: 5,
  lookedAt: 200,
  named: true,
  words: 80,
  characters: Number.POSITIVE_INFINITY,
  compounds: true,
};

/**
 * Finds similar papers by the words of titles and abstracts: the cosine of their tf–idf vectors.
 *
 * This call computes the vectors; the function that it returns finds the papers related to one.
 *
 * @param textOf returns a paper's title and abstract as plain text
 * @param effort limits of the search
 * @param counter counts the words of papers
 */
export function createRelated<Paper extends Comparable>(
  papers: readonly Paper[],
  textOf: (paper: Paper) => ComparableText,
  effort: RelatedOptions = FULL,
  counter: WordCounter = createWordCounter(),
): (paper: Paper) => readonly RelatedPaper<Paper>[] {
  const vectors = tfidf(papers, textOf, effort, counter);
  const postings = postingsOf(vectors, effort.lookedAt);
  const places = new Map(papers.map((paper, k) => [paper, k]));
  const numbers = new Map<string, number>();
  const categories = Int32Array.from(papers, ({ category }) => {
    const number = numbers.get(category?.slug) ?? numbers.size;
    numbers.set(category?.slug, number);
    return number;
  });
  const scratch = {
    cosines: new Float64Array(papers.length),
    largest: new Float64Array(papers.length),
    touched: [] as number[],
  };
  return (paper) => {
    const place = places.get(paper);
    if (place === undefined) return [];
    const related: { readonly paper: Paper; readonly stems: readonly string[] }[] = [];
    for (const other of closest(place, { vectors, postings, categories, scratch })) {
      const found = papers[other];
      if (found === undefined || !shareEnough(place, other, vectors)) continue;
      related.push({
        paper: found,
        stems: effort.named ? tellingStems(sharedWords(place, other, vectors)) : [],
      });
      if (related.length === effort.most) break;
    }
    const written = firstForms(textOf(paper), new Set(related.flatMap(({ stems }) => stems)), counter);
    return related.map(({ paper: found, stems }) => ({
      paper: found,
      words: stems.map((stem) => written.get(stem) ?? stem),
    }));
  };
}

/** The shared stems that are shown, from all that two papers share; a compound replaces its parts. */
function tellingStems(shared: readonly string[]): readonly string[] {
  const telling = shared.filter((word) => (documentFrequency.get(word) ?? 0) <= TELLING);
  const first = (telling.length > 0 ? telling : shared).slice(0, 2 * NAMED);
  const parts = new Set(first.filter(isCompound).flatMap((word) => word.split(" ")));
  return first.filter((word) => !parts.has(word)).slice(0, NAMED);
}

/** Postings: the papers of word k and its weights are at `starts[k]` to `ends[k]`. */
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

/** Keeps the papers with a word's highest weights, in descending order; ties keep their order. */
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

/** Scratch memory for adding up cosines; all 0 between searches. */
interface Scratch {
  /** One per paper. */
  readonly cosines: Float64Array;
  /** The largest contribution of a single word to each; compounds are not single words. */
  readonly largest: Float64Array;
  /** Papers touched by the search. */
  readonly touched: number[];
}

/** The data that papers are compared by. */
interface Comparison {
  readonly vectors: Vectors;
  readonly postings: Postings;
  /** Per paper. */
  readonly categories: Int32Array;
  readonly scratch: Scratch;
}

/** The papers that are similar enough to one, most similar first; ties keep their order. */
function closest(place: number, comparison: Comparison): number[] {
  const { cosines, largest, touched } = comparison.scratch;
  const many = addUp(place, comparison);
  const close: number[] = [];
  for (let k = 0; k < many; k++) {
    const other = touched[k] ?? 0;
    const likeness = other === place ? 0 : likenessOf(place, other, comparison);
    cosines[other] = likeness;
    if (likeness >= CLOSE) close.push(other);
  }
  close.sort((a, b) => at(cosines, b) - at(cosines, a) || a - b);
  for (let k = 0; k < many; k++) {
    cosines[touched[k] ?? 0] = 0;
    largest[touched[k] ?? 0] = 0;
  }
  return close;
}

/** The cosine, reduced if a single word dominates it or the categories differ. */
function likenessOf(place: number, other: number, { categories, scratch }: Comparison): number {
  const cosine = at(scratch.cosines, other);
  const balance = (cosine - at(scratch.largest, other)) / (OTHER_WORDS * cosine);
  return (
    cosine * Math.min(1, balance) * (at(categories, place) === at(categories, other) ? 1 : OTHER_CATEGORY)
  );
}

/** Adds up the cosines of all papers that share words with one; returns their number. */
function addUp(place: number, { vectors, postings, scratch }: Comparison): number {
  const { words, weights, starts, compounds } = vectors;
  const { cosines, largest, touched } = scratch;
  let many = 0;
  for (let k = at(starts, place); k < at(starts, place + 1); k++) {
    const [word, mine] = [at(words, k), at(weights, k)];
    const single = at(compounds, word) === 0;
    const end = at(postings.ends, word);
    for (let i = at(postings.starts, word); i < end; i++) {
      const other = at(postings.papers, i);
      const more = mine * at(postings.weights, i);
      if (at(cosines, other) === 0) {
        touched[many] = other;
        many += 1;
      }
      cosines[other] = at(cosines, other) + more;
      if (single && more > at(largest, other)) largest[other] = more;
    }
  }
  return many;
}

/** Whether two papers share enough words. */
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

/** Stems that two papers share, by their contribution to the cosine. */
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

/**
 * The first forms in which a text has certain stems, preferably from the abstract, where fewer words are capitalised.
 */
function firstForms(
  { title, abstract }: ComparableText,
  wanted: ReadonlySet<string>,
  { stem }: WordCounter,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  if (wanted.size === 0) return forms;
  const parts = new Set([...wanted].flatMap((word) => word.split(" ")));
  let last: readonly [stem: string, word: string] = ["", ""];
  visitWords(`${abstract} ${title}`, (word, follows) => {
    const each = stem(word);
    const isPart = parts.has(each);
    if (isPart) {
      if (!forms.has(each)) forms.set(each, word);
      const joined = `${last[0]} ${each}`;
      if (follows && wanted.has(joined) && !forms.has(joined)) forms.set(joined, `${last[1]} ${word}`);
    }
    last = isPart ? [each, word] : ["", ""];
  });
  return forms;
}

/** An element of an array that is known to exist. */
function at(numbers: Int32Array | Float64Array | Uint8Array, k: number): number {
  return numbers[k] as number;
}
