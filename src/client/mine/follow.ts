import { matchesQuery, type QueriedPaper } from "../../shared/query/match.ts";
import { parseQuery } from "../../shared/query/parse.ts";
import { asRecord } from "./preferences.ts";

/** A followed author. */
export interface FollowedAuthor {
  readonly slug: string;
  readonly name: string;
}

/** Followed words and authors. */
export interface Follow {
  /** Queries as typed, in the query language of the lists. */
  readonly words: readonly string[];
  readonly authors: readonly FollowedAuthor[];
}

/** Maximum number of each, and maximum length. */
const [MOST, LONGEST] = [200, 100];

/** Reads the stored words and authors; invalid items are ignored. */
export function readFollow(value: unknown): Follow {
  const { words, authors } = asRecord(value);
  const texts = Array.isArray(words) ? words.filter(isText) : [];
  const people = Array.isArray(authors) ? authors.map(asRecord) : [];
  return {
    words: [...new Set(texts)].slice(0, MOST),
    authors: people
      .flatMap(({ slug, name }) => (isText(slug) && isText(name) ? [{ slug, name }] : []))
      .slice(0, MOST),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= LONGEST;
}

/** The fields of a paper that following uses. */
export interface FollowedText {
  readonly queried: QueriedPaper;
  readonly authorSlugs: readonly string[];
}

/** Returns the followed words and authors that a paper matches; empty if there are none. */
export type FollowReasons = (paper: FollowedText) => readonly string[];

/** Compiles the followed words and authors into a function that is fast for many papers. */
export function createFollowReasons({ words, authors }: Follow): FollowReasons {
  // A query with only exclusions would match nearly everything.
  const queries = words
    .map((word) => [word, parseQuery(word)] as const)
    .filter(([, query]) => query.some((clause) => clause.some(({ negated }) => !negated)));
  const names = new Map(authors.map(({ slug, name }) => [slug, name]));
  return (paper) => [
    ...paper.authorSlugs.flatMap((slug) => names.get(slug) ?? []),
    ...queries.filter(([, query]) => matchesQuery(paper.queried, query)).map(([word]) => word),
  ];
}

/** Adds or removes a word. */
export function withWord({ words, authors }: Follow, word: string, there: boolean): Follow {
  const trimmed = word.trim();
  const others = words.filter((each) => each !== trimmed);
  return readFollow({ words: there ? [...others, trimmed] : others, authors });
}

/** Adds or removes an author. */
export function withAuthor({ words, authors }: Follow, author: FollowedAuthor, there: boolean): Follow {
  const others = authors.filter(({ slug }) => slug !== author.slug);
  return readFollow({ words, authors: there ? [...others, author] : others });
}

/** Replaces the slug of an author whose page has moved, as that of a merged author does. */
export function withMovedAuthor({ words, authors }: Follow, slug: string, now: string): Follow {
  const moved = authors.map((author) => (author.slug === slug ? { ...author, slug: now } : author));
  const isFirst = (author: FollowedAuthor) => moved.find((other) => other.slug === author.slug) === author;
  return { words, authors: moved.filter(isFirst) };
}
