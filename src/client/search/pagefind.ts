import type { Fragment } from "./paper.ts";
import type { PagefindOptions } from "./query.ts";

/** How many papers each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What Pagefind's script gives to its user, as far as the page uses it. */
export interface Pagefind {
  init(): Promise<void>;
  search(words: string | null, options: PagefindOptions): Promise<Answer>;
}

export interface Answer {
  readonly results: readonly { data(): Promise<Fragment> }[];
  readonly filters: Counts;
}

/**
 * Loads Pagefind from the site itself.
 *
 * @param folder the address of the index: `/repo/pagefind/`
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(new URL(`${folder}pagefind.js`, location.href).href)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
