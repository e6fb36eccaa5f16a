import { type Part, sistersPart } from "./parts.ts";
import type { Sister } from "./sisters.ts";

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
 * Loads Pagefind from the site itself, with the parts of the index, newest papers first, and those of its sisters. No
 * script of a sister's is run.
 *
 * @param folder the address of the index: `/repo/pagefind/`
 * @param parts how many parts it has
 * @param fails told a sister's title when a part of it cannot be read
 */
export async function loadPagefind(
  folder: string,
  parts: number,
  sisters: readonly Sister[],
  fails: (title: string) => void,
): Promise<readonly Part[]> {
  const script = new URL(`${folder}${parts}/pagefind.js`, location.href);
  const { createInstance } = (await import(script.href)) as Pagefind;
  const load = async (basePath: string): Promise<Part> => {
    const instance = createInstance({ basePath, ranking: RANKING });
    await instance.init();
    return instance;
  };
  // The first one starts the machine that all of them share: two at once would start it twice, and each would
  // then read the other's memory.
  const newest = await load(`${folder}${parts}/`);
  // `init` ends before the machine has started; a search waits for it.
  if (parts > 1 || sisters.length > 0) await newest.search("a", {});
  const older = Array.from({ length: parts - 1 }, (_, k) => load(`${folder}${parts - 1 - k}/`));
  const theirs = sisters.flatMap(({ facts, folders }) =>
    folders.map(async (at) => sistersPart(await load(at), facts, () => fails(facts.title ?? at))),
  );
  return [newest, ...(await Promise.all([...older, ...theirs]))];
}
