import type { Category } from "../types.ts";
import { closest } from "./closest.ts";
import { postingsOf } from "./postings.ts";
import { firstForms, sharedStems, shareEnough, tellingStems } from "./shared-words.ts";
import { tfidf } from "./vectors.ts";
import {
  type ComparableText,
  createWordCounter,
  type TermOptions,
  type WordCounter,
} from "./word-counter.ts";

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
        stems: effort.named ? tellingStems(sharedStems(place, other, vectors)) : [],
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
