import { parseQuery } from "../../../shared/query/parse.ts";
import type { KnownWord } from "../../../shared/search/lists-file.ts";
import type { ShownPaper } from "../../../shared/search/shown-paper.ts";
import type { SiteFacts } from "../list.ts";
import type { SearchState } from "../state.ts";
import { type Answers, askParts, type EachPart } from "./ask.ts";
import { type Chosen, type Counts, choose, countChosen } from "./choose.ts";
import type { IndexPart } from "./part.ts";
import { corrections } from "./spelling.ts";

/** A result with its site. */
export interface FoundPaper extends ShownPaper {
  readonly site: SiteFacts;
}

/** The results of all parts. */
export interface Found {
  /** Number of papers. */
  readonly total: number;
  /** The first papers. */
  readonly papers: readonly FoundPaper[];
  readonly counts: Counts;
  /** The corrected query that was used instead of the typed one; undefined if that had results. */
  readonly corrected: string | undefined;
  /** Whether results only have most of the words, because no paper has all. */
  readonly most: boolean;
}

/** How a search is done. */
interface Search {
  readonly eachPart: EachPart;
  readonly state: SearchState;
  /** Whether papers by author are counted, too. */
  readonly withAuthors: boolean;
  /** Called with the papers of the first screen as soon as they are read, if there are more. */
  readonly onFirst: (found: Found) => void;
}

/** Maximum number of corrections to try. */
const TRIED = 6;
/** Papers of the first screen. */
const FIRST = 6;

/** Searches all parts as if they were one. */
export async function searchParts(
  eachPart: EachPart,
  state: SearchState,
  withAuthors: boolean,
  onFirst: Search["onFirst"] = () => {},
): Promise<Found> {
  const typed = state.q;
  const search = { eachPart, state, withAuthors, onFirst };
  const asked = await askParts(parseQuery(typed), eachPart);
  const whole = await choose(asked, eachPart, state, "all");
  if (whole.length > 0 || typed === "") return shown(whole, search, {});
  for (const corrected of await correctedQueries(typed, asked, eachPart)) {
    const answers = await askParts(parseQuery(corrected), eachPart);
    const found = await choose(answers, eachPart, state, "all");
    if (found.length > 0) return shown(found, search, { corrected });
  }
  const most = await choose(asked, eachPart, state, "most");
  return shown(most, search, { most: most.length > 0 });
}

/** Queries with corrections of the words that no part has, most likely first. */
async function correctedQueries(
  typed: string,
  asked: Answers,
  eachPart: EachPart,
): Promise<readonly string[]> {
  const unknown = asked.clauses.flatMap(({ any: [only] }, k) => {
    const condition = asked.counts[k] === 0 ? only?.condition : undefined;
    const isWord = condition?.kind === "words" && !condition.negated && only?.words.length === 1;
    return isWord ? [{ written: condition.written, word: only.words[0] ?? "" }] : [];
  });
  if (unknown.length === 0) return [];
  const lists = await eachPart((part) => part.spelling());
  const known = lists.flatMap((each): readonly KnownWord[] => each ?? []);
  let queries: readonly string[] = [typed];
  for (const { written, word } of unknown) {
    const fits = corrections(word, known);
    if (fits.length === 0) continue;
    queries = fits.flatMap((fit) => queries.map((query) => query.replace(written, () => fit)));
  }
  return queries.filter((query) => query !== typed).slice(0, TRIED);
}

async function shown(
  chosen: readonly Chosen[],
  { eachPart, state, withAuthors, onFirst }: Search,
  { corrected, most = false }: { readonly corrected?: string; readonly most?: boolean },
): Promise<Found> {
  const listed = chosen.slice(0, state.shown);
  // Requested before the others, which share the connection.
  const first = readPapers(listed.slice(0, FIRST), eachPart);
  const all = readPapers(listed, eachPart);
  const counting = countChosen(chosen, eachPart, withAuthors);
  const found = ([papers, counts]: readonly [readonly FoundPaper[], Counts]): Found => ({
    total: chosen.length,
    papers,
    counts,
    corrected,
    most,
  });
  const early = Promise.all([first, counting]).then((read) => {
    if (listed.length > FIRST) onFirst(found(read));
  });
  const [papers, counts] = await Promise.all([all, counting, early]);
  return found([papers, counts]);
}

/** The data that is shown of papers, in their order; papers of unreadable parts are left out. */
async function readPapers(chosen: readonly Chosen[], eachPart: EachPart): Promise<readonly FoundPaper[]> {
  const read = async (part: IndexPart): Promise<ReadonlyMap<Chosen, FoundPaper>> => {
    const mine = chosen.filter((each) => each.part === part);
    const papers = await Promise.all(mine.map(({ paper }) => part.shown(paper)));
    return new Map(papers.map((paper, k) => [mine[k] as Chosen, { ...paper, site: part.site }]));
  };
  const byChosen = new Map((await eachPart(read)).flatMap((each) => [...(each ?? [])]));
  return chosen.map((each) => byChosen.get(each)).filter((paper) => paper !== undefined);
}
