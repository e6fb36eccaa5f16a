import type { SearchState } from "../state.ts";
import type { Answers, EachPart, PartAnswer } from "./ask.ts";
import type { IndexPart } from "./part.ts";
import { rankOf } from "./rank.ts";

/** A matching paper. */
export interface Chosen {
  readonly part: IndexPart;
  readonly paper: number;
  readonly rank: number;
}

/** Number of papers for each value of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** If no paper matches all words: the minimum share of the words' total weight. */
const MOST = 0.6;
/** With fewer words, none may be missing. */
const FEWEST = 3;

/** The papers that match a query and the state's filters, in the state's order; ties are sorted newest first. */
export async function choose(
  answers: Answers,
  eachPart: EachPart,
  state: SearchState,
  meet: "all" | "most",
): Promise<readonly Chosen[]> {
  const { clauses, weights, parts } = answers;
  const words = clauses.filter(({ any }) => any.some(({ words }) => words.length > 0)).length;
  if (meet === "most" && words < FEWEST) return [];
  const filters = new Map(
    (await eachPart(async (part) => ({ part, filter: await filterOf(part, state) })))
      .filter((each) => each !== undefined)
      .map(({ part, filter }) => [part, filter]),
  );
  const chosen = parts.flatMap((answer) => {
    const filter = filters.get(answer.part);
    const meets = meet === "all" ? meetsAll(answers, answer) : meetsMost(answers, answer);
    const ranked = rankable(answer, weights);
    if (filter === undefined) return [];
    return answer.part.facts.papers.flatMap((_, paper) =>
      filter(paper) && meets(paper) ? [{ part: answer.part, paper, rank: rankOf(paper, ranked) }] : [],
    );
  });
  return chosen.sort(orderOf(state));
}

function rankable({ part, clauses, words }: PartAnswer, weights: readonly number[]) {
  return {
    clauses: clauses.map((hits, k) => ({ hits, weight: weights[k] ?? 0 })),
    words,
    titleLength: (paper: number) => part.facts.papers[paper]?.titleLength ?? 0,
  };
}

function meetsAll({ clauses }: Answers, answer: PartAnswer): (paper: number) => boolean {
  const needed = answer.clauses.filter((_, k) => !clauses[k]?.optional);
  return (paper) => needed.every(({ strength }) => (strength[paper] ?? 0) > 0);
}

/** Conditions that are not words are always required. */
function meetsMost({ clauses, weights, counts }: Answers, answer: PartAnswer): (paper: number) => boolean {
  const isWord = clauses.map(
    ({ any, optional }) =>
      !optional && any.every(({ words, condition }) => words.length > 0 && !condition.negated),
  );
  const known = weights.map((weight, k) => (isWord[k] && (counts[k] ?? 0) > 0 ? weight : 0));
  const all = known.reduce((sum, weight) => sum + weight, 0);
  const missing = counts.filter((count, k) => isWord[k] && count === 0).length;
  const words = isWord.filter(Boolean).length;
  if (all === 0 || words - missing < 2 || missing > words / 3) return () => false;
  return (paper) => {
    let met = 0;
    for (const [k, { strength }] of answer.clauses.entries()) {
      const fits = (strength[paper] ?? 0) > 0;
      if (isWord[k]) met += fits ? (known[k] ?? 0) : 0;
      else if (!fits && !clauses[k]?.optional) return false;
    }
    return met >= MOST * all;
  };
}

async function filterOf(part: IndexPart, state: SearchState): Promise<(paper: number) => boolean> {
  const { category, year, author, code } = state;
  const { papers, categories } = part.facts;
  const wanted = category === "" ? undefined : categories.indexOf(category);
  const by =
    author === ""
      ? undefined
      : new Set((await part.authors()).find(({ label }) => label === author)?.papers ?? []);
  return (paper) => {
    const facts = papers[paper];
    return (
      facts !== undefined &&
      (wanted === undefined || facts.categories.includes(wanted)) &&
      (year === "" || Math.floor(facts.date / 10_000) === Number(year)) &&
      (by === undefined || by.has(paper)) &&
      (!code || facts.code)
    );
  };
}

/** Papers are already sorted newest first. */
function orderOf({ q, sort }: SearchState): (a: Chosen, b: Chosen) => number {
  const date = ({ part, paper }: Chosen) => part.facts.papers[paper]?.date ?? 0;
  const score = ({ part, paper }: Chosen) => part.facts.papers[paper]?.score ?? -Infinity;
  if (sort === "score") return (a, b) => compare(score(b), score(a));
  if (sort === "date" || q === "") return (a, b) => date(b) - date(a);
  return (a, b) => b.rank - a.rank || date(b) - date(a);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** @param withAuthors whether to count papers by author, which requires another file */
export async function countChosen(
  chosen: readonly Chosen[],
  eachPart: EachPart,
  withAuthors: boolean,
): Promise<Counts> {
  const [category, year, author]: Record<string, number>[] = [{}, {}, {}];
  const add = (counts: Record<string, number> | undefined, value: string | undefined, more = 1): void => {
    if (counts !== undefined && value !== undefined && value !== "")
      counts[value] = (counts[value] ?? 0) + more;
  };
  for (const { part, paper } of chosen) {
    const facts = part.facts.papers[paper];
    for (const each of facts?.categories ?? []) add(category, part.facts.categories[each]);
    const inYear = Math.floor((facts?.date ?? 0) / 10_000);
    add(year, inYear > 0 ? String(inYear) : "");
  }
  if (!withAuthors) return { category: category ?? {}, year: year ?? {} };
  await eachPart(async (part) => {
    const mine = new Set(chosen.filter((each) => each.part === part).map(({ paper }) => paper));
    for (const { label, papers } of await part.authors()) {
      const found = papers.filter((paper) => mine.has(paper)).length;
      if (found > 0) add(author, label, found);
    }
  });
  return { category: category ?? {}, year: year ?? {}, author: author ?? {} };
}
