import type { SiteFacts } from "./list.ts";
import { type Fragment, foundPaper } from "./paper.ts";
import type { PagefindOptions } from "./query.ts";
import type { SearchState, Sort } from "./state.ts";

/** How many papers each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A part of the index: some of the papers, older or newer than those of the other parts. */
export interface Part {
  search(words: string | null, options: Partial<PagefindOptions>): Promise<Answer>;
}

/** What a part finds. */
export interface Answer {
  readonly results: readonly Result[];
  readonly filters: Counts;
}

interface Result {
  readonly score: number;
  /** Undefined where the paper's words cannot be had any more. */
  data(): Promise<Fragment | undefined>;
}

/** What all parts find: how many papers, the first of them, and the filters' numbers. */
export interface Found {
  readonly total: number;
  readonly fragments: readonly Fragment[];
  readonly counts: Counts;
}

/**
 * A sister's part: what it finds says where it is from, and a part that fails finds nothing, so that the others' papers
 * are shown.
 *
 * @param fails told once it does
 */
export function sistersPart(part: Part, site: SiteFacts, fails: () => void): Part {
  const failed = (): undefined => void fails();
  const from = (fragment: Fragment | undefined) => fragment && { ...fragment, site };
  return {
    search: async (words, options) => {
      const answer = await part.search(words, options).catch(failed);
      const results = answer?.results.map(({ score, data }) => ({
        score,
        data: () => data().then(from, failed),
      }));
      return { results: results ?? [], filters: answer?.filters ?? {} };
    },
  };
}

/** Searches all parts as if they were one. */
export async function searchParts(
  parts: readonly Part[],
  state: SearchState,
  options: PagefindOptions,
): Promise<Found> {
  const asked = parts.length > 1 ? await partsThatKnow(parts, state.q) : parts;
  const answers = await Promise.all(
    asked.map((part) => part.search(state.q === "" ? null : state.q, options)),
  );
  const lists = answers.map(({ results }) => results);
  return {
    total: lists.reduce((sum, { length }) => sum + length, 0),
    fragments: await firstOf(lists, state, "date" in options.sort),
    counts: added(answers.map(({ filters }) => filters)),
  };
}

/**
 * A part leaves out a word that none of its papers has. Where another part knows the word, that would find papers
 * without it, so such a part is not asked.
 */
async function partsThatKnow(parts: readonly Part[], words: string): Promise<readonly Part[]> {
  const single = words.includes('"') ? [] : words.split(/\s+/).filter((word) => word !== "");
  if (single.length < 2) return parts;
  const knows = async (part: Part): Promise<readonly boolean[]> => {
    const answers = await Promise.all(single.map((word) => part.search(word, {})));
    return answers.map(({ results }) => results.length > 0);
  };
  const known = await Promise.all(parts.map(knows));
  const somewhere = single.map((_, word) => known.some((of) => of[word]));
  return parts.filter((_, part) => single.every((_, word) => known[part]?.[word] || !somewhere[word]));
}

/** The first papers of several sorted lists, in one order. Pagefind's own scores are places where it sorts by a key. */
async function firstOf(
  lists: readonly (readonly Result[])[],
  { sort, shown }: SearchState,
  byDate: boolean,
): Promise<readonly Fragment[]> {
  const [only] = lists;
  const all = async (results: readonly Result[]) =>
    (await Promise.all(results.slice(0, shown).map((result) => result.data()))).filter(
      (fragment) => fragment !== undefined,
    );
  if (only !== undefined && lists.length === 1) return all(only);
  if (sort === "relevance" && !byDate) return all(lists.flat().sort((a, b) => b.score - a.score));
  return mergedByKey(lists, byDate ? "date" : sort, shown);
}

/** Takes the best of the lists' heads again and again; of equal ones that of the newer part. */
async function mergedByKey(
  lists: readonly (readonly Result[])[],
  sort: Sort,
  count: number,
): Promise<Fragment[]> {
  const places = lists.map(() => 0);
  const heads = await Promise.all(lists.map((list) => list[0]?.data()));
  const taken: Fragment[] = [];
  while (taken.length < count) {
    let best = -1;
    for (const [k, head] of heads.entries()) {
      const leader = heads[best];
      if (head !== undefined && (leader === undefined || isBefore(head, leader, sort))) best = k;
    }
    const head = heads[best];
    if (head === undefined) return taken;
    taken.push(head);
    places[best] = (places[best] ?? 0) + 1;
    heads[best] = await lists[best]?.[places[best] ?? 0]?.data();
  }
  return taken;
}

function isBefore(a: Fragment, b: Fragment, sort: Sort): boolean {
  const [left, right] = [foundPaper(a), foundPaper(b)];
  return sort === "date" ? left.date > right.date : Number(left.score ?? -1) > Number(right.score ?? -1);
}

function added(all: readonly Counts[]): Counts {
  const sums: Record<string, Record<string, number>> = {};
  for (const counts of all) {
    for (const [filter, values] of Object.entries(counts)) {
      const sum = sums[filter] ?? {};
      sums[filter] = sum;
      for (const [value, count] of Object.entries(values)) sum[value] = (sum[value] ?? 0) + count;
    }
  }
  return sums;
}
