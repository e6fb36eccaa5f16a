import { UNSPACED } from "../../../shared/query/fold.ts";
import type { Query } from "../../../shared/query/parse.ts";
import { isStopWord } from "../../../shared/search/tokens.ts";
import { conditionHits, type IndexCondition, indexCondition } from "./condition.ts";
import { formsOf } from "./forms.ts";
import { anyOf, countOf, HELD, type Hits, hitsOf } from "./hits.ts";
import type { IndexPart } from "./part.ts";
import { idf } from "./rank.ts";

/** A clause of a query; one of its conditions must match. */
export interface AskedClause {
  readonly any: readonly IndexCondition[];
  /** Whether the clause is optional. */
  readonly optional: boolean;
}

/** The results of a query in all parts of an index. */
export interface Answers {
  readonly clauses: readonly AskedClause[];
  /** For each part that responded, in order. */
  readonly parts: readonly PartAnswer[];
  /** The weight of each clause. */
  readonly weights: readonly number[];
  /** Number of papers that match each clause. */
  readonly counts: readonly number[];
}

export interface PartAnswer {
  readonly part: IndexPart;
  /** For each clause. */
  readonly clauses: readonly Hits[];
  /** For each single word in the order typed, for ranking. */
  readonly words: readonly Hits[];
}

/** Runs a function on every part; the result is undefined for unreadable parts of related sites. */
export type EachPart = <T>(ask: (part: IndexPart) => Promise<T>) => Promise<readonly (T | undefined)[]>;

/** Queries all parts. Words that no part has are then tried as prefixes. */
export async function askParts(query: Query, eachPart: EachPart): Promise<Answers> {
  const first = await gather(clausesOf(query), eachPart);
  const unknown = first.clauses.map((clause, k) => first.counts[k] === 0 && isOneWord(clause));
  if (!unknown.some(Boolean)) return first;
  const again = first.clauses.map((clause, k) => (unknown[k] ? begun(clause) : clause));
  return gather(again, eachPart);
}

function clausesOf(query: Query): readonly AskedClause[] {
  const clauses = query.map((clause) => {
    const any = clause.map(indexCondition);
    return { any, optional: any.every(({ optional }) => optional) };
  });
  const last = clauses.length - 1;
  const whole = clauses.map((clause, k) =>
    withJoined(k === last && isOneWord(clause) ? begun(clause) : clause, clauses, k),
  );
  return whole.every(({ optional }) => optional)
    ? whole.map((each) => ({ ...each, optional: false }))
    : whole;
}

function begun(clause: AskedClause): AskedClause {
  return { ...clause, any: clause.any.map((asked) => ({ ...asked, begun: true })) };
}

/** `fine tuning` is also found as `finetuning`. */
function withJoined(clause: AskedClause, all: readonly AskedClause[], k: number): AskedClause {
  const [mine, before, after] = [clause, all[k - 1], all[k + 1]].map(plainWord);
  if (mine === undefined) return clause;
  const joined = [before !== undefined && before + mine, after !== undefined && mine + after].filter(
    (word) => word !== false,
  );
  return { ...clause, any: clause.any.map((asked) => ({ ...asked, others: [...asked.others, ...joined] })) };
}

function plainWord(clause: AskedClause | undefined): string | undefined {
  const word = clause && isOneWord(clause) ? clause.any[0]?.words[0] : undefined;
  return word === undefined || isStopWord(word) || UNSPACED.test(word) ? undefined : word;
}

function isOneWord({ any: [only, ...others] }: AskedClause): boolean {
  if (only === undefined || others.length > 0 || only.condition.kind !== "words") return false;
  const { negated, quoted, field } = only.condition;
  return !negated && !quoted && field !== "title" && only.words.length === 1;
}

async function gather(clauses: readonly AskedClause[], eachPart: EachPart): Promise<Answers> {
  const answers = await eachPart(async (part): Promise<PartAnswer> => {
    const [hits, words] = await Promise.all([
      Promise.all(clauses.map((clause) => clauseHits(part, clause))),
      Promise.all(singleWords(clauses).map(async (word) => hitsOf(part, await formsOf(part, word), "any"))),
    ]);
    return { part, clauses: hits, words };
  });
  const parts = answers.filter((answer) => answer !== undefined);
  const papers = parts.reduce((sum, { part }) => sum + part.facts.papers.length, 0);
  const counts = clauses.map((_, k) =>
    parts.reduce((sum, { clauses: hits }) => sum + (hits[k] ? countOf(hits[k]) : 0), 0),
  );
  return { clauses, parts, counts, weights: counts.map((count) => idf(count, papers)) };
}

function singleWords(clauses: readonly AskedClause[]): readonly string[] {
  return clauses.flatMap(({ any }) =>
    any
      .filter(({ condition }) => !condition.negated && condition.kind === "words")
      .flatMap(({ words }) => words),
  );
}

async function clauseHits(part: IndexPart, { any }: AskedClause): Promise<Hits> {
  const hits = await Promise.all(
    any.map(async (asked) => {
      const found = await conditionHits(part, asked);
      return asked.condition.negated ? without(found) : found;
    }),
  );
  return anyOf(hits);
}

function without({ strength }: Hits): Hits {
  return { strength: strength.map((each) => (each > 0 ? 0 : HELD)), title: new Map(), authors: new Map() };
}
