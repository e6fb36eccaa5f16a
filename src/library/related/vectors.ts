import { isAscii } from "../names/ascii.ts";
import { documentFrequency } from "./document-frequency.ts";
import { Int32List } from "./int32-list.ts";
import { topK } from "./top-k.ts";
import type { ComparableText, CountedWords, TermOptions, WordCounter } from "./word-counter.ts";
import { isCompound } from "./words.ts";

/** The most significant words of each paper with their weights. */
export interface Vectors {
  /** Word numbers; those of paper k are at `starts[k]` to `starts[k + 1]`, highest weight first. */
  readonly words: Int32Array;
  /** Their weights; the vector of all of a paper's words has length 1. */
  readonly weights: Float64Array;
  readonly starts: Int32Array;
  /** Stems by number; a compound is two stems joined by a space. */
  readonly stems: readonly string[];
  /** Per stem: 1 for a compound. */
  readonly compounds: Uint8Array;
}

/**
 * Weight of the prior, in papers, when estimating document frequencies: eleven papers cannot show that "propose" is
 * common and "watermark" is not.
 */
const PRIOR_DOCUMENTS = 1000;

/**
 * Computes the tf–idf weights of every paper's words.
 *
 * @param counter counts the words of papers
 */
export function tfidf<Paper>(
  papers: readonly Paper[],
  textOf: (paper: Paper) => ComparableText,
  options: TermOptions,
  counter: WordCounter,
): Vectors {
  const { stems, counted, counts, starts, papersWith } = numberWords(
    papers,
    (paper) => counter.count(textOf(paper), options),
    counter.stemOf,
  );
  const idf = stems.map((word, k) => {
    // For words of other languages only the library itself provides frequencies.
    const share = documentFrequency.get(word) ?? (isAscii(word) ? 0 : papersWith.at(k) / papers.length);
    return Math.log((papers.length + PRIOR_DOCUMENTS) / (papersWith.at(k) + PRIOR_DOCUMENTS * share));
  });
  const compounds = Uint8Array.from(stems, (stem) => Number(isCompound(stem)));
  const weights = new Float64Array(papers.length * options.words);
  const words = new Int32Array(papers.length * options.words);
  const kept = new Int32Array(papers.length + 1);
  const heaviest = topK(options.words);
  let end = 0;
  for (let paper = 0; paper < papers.length; paper++) {
    heaviest.clear();
    let squares = 0;
    for (let k = starts.at(paper); k < starts.at(paper + 1); k++) {
      const word = counted.at(k);
      const weight = (1 + logarithm(counts.at(k))) * (idf[word] ?? 0);
      const shared = papersWith.at(word) > 1;
      // A compound that no other paper has adds nothing to its words.
      if (shared || compounds[word] === 0) squares += weight * weight;
      // A word that no other paper uses cannot relate papers.
      if (shared) heaviest.add(word, weight);
    }
    const length = Math.sqrt(squares) || 1;
    for (let k = 0; k < heaviest.length; k++) {
      words[end] = heaviest.wordAt(k);
      weights[end] = heaviest.weightAt(k) / length;
      end += 1;
    }
    kept[paper + 1] = end;
  }
  return {
    words: words.slice(0, end),
    weights: weights.slice(0, end),
    starts: kept,
    stems,
    compounds,
  };
}

/** Most counts are small, so a few precomputed logarithms suffice. */
const logarithms = Float64Array.from({ length: 64 }, (_, k) => Math.log(k));

function logarithm(count: number): number {
  return logarithms[count] ?? Math.log(count);
}

/** The word numbers of each paper with their counts: those of paper k begin at `starts[k]`. */
interface Counted {
  readonly stems: readonly string[];
  readonly counted: Int32List;
  readonly counts: Int32List;
  readonly starts: Int32List;
  /** How many papers use each word. */
  readonly papersWith: Int32List;
}

function numberWords<Paper>(
  papers: readonly Paper[],
  wordsOf: (paper: Paper) => CountedWords,
  stemOf: (number: number) => string,
): Counted {
  // Words are numbered from 1 in the order in which this library uses them, regardless of other libraries.
  const numbers = new Int32List();
  const stems: string[] = [];
  const [counted, counts, starts, papersWith] = [
    new Int32List(),
    new Int32List(),
    new Int32List(),
    new Int32List(),
  ];
  for (const paper of papers) {
    starts.push(counted.length);
    const words = wordsOf(paper);
    for (let k = 0; k < words.stems.length; k++) {
      const word = words.stems[k] ?? 0;
      if (numbers.at(word) === 0) {
        stems.push(stemOf(word));
        numbers.set(word, stems.length);
      }
      const number = numbers.at(word) - 1;
      papersWith.set(number, papersWith.at(number) + 1);
      counted.push(number);
      counts.push(words.times[k] ?? 0);
    }
  }
  starts.push(counted.length);
  return { stems, counted, counts, starts, papersWith };
}
