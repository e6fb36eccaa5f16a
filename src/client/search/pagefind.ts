import type { Part } from "./parts.ts";

/** What Pagefind's script gives to its user, as far as the page uses it. */
interface Pagefind {
  createInstance(options: { readonly basePath: string; readonly ranking: Ranking }): Instance;
}

interface Instance extends Part {
  init(): Promise<void>;
}

interface Ranking {
  /** How much a word in `meta` counts, against one in the abstract. */
  readonly metaWeights: Readonly<Record<string, number>>;
}

/** Somebody's name is as good a reason to find a paper as a word of its title. */
const RANKING: Ranking = { metaWeights: { title: 5, authors: 5 } };

/**
 * Loads Pagefind from the site itself, with the parts of the index, newest papers first.
 *
 * @param folder the address of the index: `/repo/pagefind/`
 * @param parts how many parts it has
 */
export async function loadPagefind(folder: string, parts: number): Promise<readonly Part[]> {
  const script = new URL(`${folder}${parts}/pagefind.js`, location.href);
  const { createInstance } = (await import(script.href)) as Pagefind;
  const load = async (part: number): Promise<Part> => {
    const instance = createInstance({ basePath: `${folder}${part}/`, ranking: RANKING });
    await instance.init();
    return instance;
  };
  // The first one starts the machine that all of them share: two at once would start it twice, and each would
  // then read the other's memory.
  const newest = await load(parts);
  // `init` ends before the machine has started; a search waits for it.
  if (parts > 1) await newest.search("a", {});
  const older = Array.from({ length: parts - 1 }, (_, k) => load(parts - 1 - k));
  return [newest, ...(await Promise.all(older))];
}
