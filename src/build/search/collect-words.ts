import { PICK_KEY, tagKey } from "../../shared/search/keys.ts";
import { isStopWord, type Token, tokensOf, tokensWithSpellings } from "../../shared/search/tokens.ts";
import type { SearchRecord } from "../../site/search-record.ts";

/** A word with its occurrences in each paper, while the index is built. */
export interface CollectedWord {
  readonly word: string;
  /** Ascending; the lists below are parallel to it. */
  readonly papers: number[];
  readonly abstract: (readonly number[])[];
  readonly title: (readonly number[])[];
  readonly authors: (readonly number[])[];
  /** Whether a text contains the word itself: compounds that we joined are not used to correct misspellings. */
  written: boolean;
}

type Field = "abstract" | "title" | "authors";

const NONE: readonly number[] = [];
/** A position beyond every word of an abstract. */
const EXTRA = 1_000_000;

/** Collects the words of a part's papers. */
export interface WordCollection {
  /** Adds the next paper; returns the number of words in its title. */
  add(record: SearchRecord): number;
  words(): Iterable<CollectedWord>;
}

export function collectWords(): WordCollection {
  const words = new Map<string, CollectedWord>();
  let papers = 0;
  const put = ({ word, at, other }: Token, field: Field): void => {
    const known = words.get(word) ?? newWord(word);
    if (known.papers.length === 0) words.set(word, known);
    const last = papers - 1;
    if (known.papers.at(-1) !== last) {
      known.papers.push(last);
      for (const each of [known.abstract, known.title, known.authors]) each.push(NONE);
    }
    const place = known.papers.length - 1;
    known[field][place] = [...(known[field][place] ?? NONE), at];
    if (!other) known.written = true;
  };
  return {
    add(record) {
      papers += 1;
      const { shown } = record;
      const title = tokensWithSpellings(shown.title);
      for (const token of title) put(token, "title");
      for (const token of authorTokens(shown.authors)) put(token, "authors");
      for (const token of tokensOf(shown.abstract)) if (isTelling(token.word)) put(token, "abstract");
      for (const token of extraTokens(record)) put(token, "abstract");
      return title.reduce((length, { at }) => Math.max(length, at + 1), 0);
    },
    words: () => words.values(),
  };
}

function newWord(word: string): CollectedWord {
  return { word, papers: [], abstract: [], title: [], authors: [], written: false };
}

/** Searchable tokens that are not in the paper's text: notes, topics, tags, and keys of tags, picks and identifiers. */
function extraTokens({ identifiers, extraTexts, tags, pick }: SearchRecord): readonly Token[] {
  const keys = [...identifiers, ...tags.map(tagKey), ...(pick ? [PICK_KEY] : [])];
  return [
    ...[...tags, ...extraTexts].flatMap(tokensOf).map((token) => ({ ...token, at: EXTRA + token.at })),
    ...keys.map((word) => ({ word, at: EXTRA, other: true })),
  ];
}

/** Single letters and words such as “the” are not indexed in abstracts. */
function isTelling(word: string): boolean {
  return !/^[a-z]$/.test(word) && !isStopWord(word);
}

/**
 * The words of names and of their transliterations, as in slugs: 李明 is found as “li ming”. A position is skipped
 * between two names, so that phrases do not span them.
 */
function* authorTokens(authors: SearchRecord["shown"]["authors"]): Iterable<Token> {
  let start = 0;
  for (const { name, slug } of authors) {
    const written = tokensWithSpellings(name);
    const known = new Set(written.map(({ word }) => word));
    const plain = tokensOf(slug.replaceAll("-", " ").replace(/\d+$/, ""));
    const [first, second] = [start, start + lengthOf(written) + 1];
    for (const token of written) yield { ...token, at: first + token.at };
    const isOther = plain.some(({ word }) => !known.has(word));
    if (isOther) for (const token of plain) yield { ...token, at: second + token.at, other: true };
    start = second + (isOther ? lengthOf(plain) + 1 : 0);
  }
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((length, { at }) => Math.max(length, at + 1), 0);
}
