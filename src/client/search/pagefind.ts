import type { Fragment } from "./paper.ts";
import type { PagefindOptions } from "./query.ts";

/** How many papers each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What Pagefind's script gives to its user, as far as the page uses it. */
export interface Pagefind {
  options(options: { readonly ranking: Ranking }): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options: PagefindOptions): Promise<Answer>;
}

export interface Answer {
  readonly results: readonly { data(): Promise<Fragment> }[];
  readonly filters: Counts;
}

interface Ranking {
  /** How much a word in `meta` counts, against one in the abstract. */
  readonly metaWeights: Readonly<Record<string, number>>;
}

/** Somebody's name is as good a reason to find a paper as a word of its title. */
const RANKING: Ranking = { metaWeights: { title: 5, authors: 5 } };

/**
 * Loads Pagefind from the site itself.
 *
 * @param folder the address of the index: `/repo/pagefind/`
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(new URL(`${folder}pagefind.js`, location.href).href)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
