import { Int32List } from "../../library/related/int32-list.ts";
import { PICK_KEY, tagKey } from "../../shared/search/keys.ts";
import { isStopWord, type Token, tokensOf, tokensWithSpellings } from "../../shared/search/tokens.ts";
import type { SearchRecord } from "../../site/search/search-record.ts";

/** A word of a part's papers. */
export interface CollectedWord {
  readonly word: string;
  /** How many papers have it. */
  readonly paperCount: number;
  /** Whether a text contains the word itself: compounds that we joined are not used to correct misspellings. */
  readonly written: boolean;
  /** Its occurrences. They are stored compactly, so ask for them only when they are written. */
  occurrences(): Occurrences;
}

/** The papers of a word, ascending, and its positions in their fields: the lists are parallel to the papers. */
export interface Occurrences {
  readonly papers: readonly number[];
  readonly abstract: readonly (readonly number[])[];
  readonly title: readonly (readonly number[])[];
  readonly authors: readonly (readonly number[])[];
}

const FIELDS = ["abstract", "title", "authors"] as const;
type Field = (typeof FIELDS)[number];

/** A position beyond every word of an abstract. */
const EXTRA = 1_000_000;

/** Collects the words of a part's papers. */
export interface WordCollection {
  /** Adds the next paper; returns the number of words in its title. */
  add(record: SearchRecord): number;
  words(): Iterable<CollectedWord>;
}

/** A word while papers are added: its first and last occurrence in the chain, and its last paper. */
interface Chain {
  first: number;
  last: number;
  lastPaper: number;
  paperCount: number;
  written: boolean;
}

/** Creates an empty collection. */
export function collectWords(): WordCollection {
  const chains = new Map<string, Chain>();
  const store = createOccurrenceStore();
  let papers = 0;
  const put = ({ word, at, other }: Token, field: Field): void => {
    const paper = papers - 1;
    const chain = chains.get(word);
    const place = store.add(paper, field, at, chain?.last);
    if (chain === undefined) {
      chains.set(word, { first: place, last: place, lastPaper: paper, paperCount: 1, written: !other });
      return;
    }
    chain.last = place;
    if (chain.lastPaper !== paper) chain.paperCount += 1;
    chain.lastPaper = paper;
    if (!other) chain.written = true;
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
    *words() {
      for (const [word, { first, paperCount, written }] of chains)
        yield { word, paperCount, written, occurrences: () => store.read(first) };
    },
  };
}

/** Occurrences of all words, twelve bytes each: a list for each word and paper would take ten times as much memory. */
interface OccurrenceStore {
  /** Stores an occurrence after the word's previous one; returns its place. */
  add(paper: number, field: Field, at: number, previous: number | undefined): number;
  /** Reads all occurrences of a word from its first. */
  read(first: number): Occurrences;
}

function createOccurrenceStore(): OccurrenceStore {
  const [papers, positions, next] = [new Int32List(), new Int32List(), new Int32List()];
  return {
    add(paper, field, at, previous) {
      const place = papers.length;
      papers.push(paper);
      positions.push(at * FIELDS.length + FIELDS.indexOf(field));
      // 0 ends a chain: the first occurrence follows none.
      next.push(0);
      if (previous !== undefined) next.set(previous, place);
      return place;
    },
    read(first) {
      const found = {
        papers: [] as number[],
        abstract: [] as number[][],
        title: [] as number[][],
        authors: [] as number[][],
      };
      let place = first;
      do {
        const paper = papers.at(place);
        if (found.papers.at(-1) !== paper) {
          found.papers.push(paper);
          for (const field of FIELDS) found[field].push([]);
        }
        const position = positions.at(place);
        const field = FIELDS[position % FIELDS.length] ?? "abstract";
        found[field].at(-1)?.push(Math.floor(position / FIELDS.length));
        place = next.at(place);
      } while (place !== 0);
      return found;
    },
  };
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
    const plain = tokensOf(slug.replaceAll("-", " ").replace(/(?<!\d)\d+$/, ""));
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
