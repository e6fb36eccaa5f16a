import { part } from "../part.ts";
import type { Controls } from "./controls.ts";
import type { ListItem } from "./items.ts";
import { type ListPages, pagesOf, readWhole } from "./pages.ts";
import { createResults } from "./results.ts";
import { select } from "./select.ts";
import { builtInWords, shownInWords } from "./sentences.ts";
import { isAtRest, type ListState } from "./state.ts";

/**
 * Makes what shows a list as its controls stand and says so; of a list of several pages the others are read
 * when they are first needed.
 *
 * @param onShown called after each change of what is shown
 */
export function createShow(list: HTMLElement, controls: Controls, onShown: () => void): () => Promise<void> {
  const status = part(list, ".tools [role=status]");
  const [retry, clear] = [part(list, "[data-do=retry]"), part(list, "[type=reset]")];
  const say = (words: string): void => {
    if (status.textContent !== words) status.textContent = words;
  };
  const results = createResults(list, (shown) => {
    say(sentence(shown));
    onShown();
  });
  const pages = pagesOf(list.dataset);
  const whole = createWhole(pages, results.own);
  let sentence = (_shown: number): string => "";
  let turn = 0;

  const showBuilt = (): void => {
    results.showBuilt();
    say(builtInWords(pages?.total ?? results.own.length));
  };
  const showFound = (state: ListState, items: readonly ListItem[] | undefined): void => {
    const papers = items ?? results.own;
    const found = select(papers, state, document.documentElement.lang);
    const only = items === undefined ? " on this page; the other pages could not be read" : "";
    sentence = (shown) => shownInWords(found.length, papers.length, { shown, sort: state.sort, only });
    retry.hidden = items !== undefined;
    say(sentence(results.show(found)));
  };

  return async () => {
    turn += 1;
    const mine = turn;
    const state = controls.read();
    clear.hidden = isAtRest(state);
    retry.hidden = true;
    if (isAtRest(state)) showBuilt();
    else {
      let items = whole.known();
      if (items === undefined) {
        say("Reading the other pages of this list …");
        items = await whole.read();
        if (mine !== turn) return;
      }
      showFound(state, items);
    }
    onShown();
  };
}

/** A whole list, as far as it is known. */
interface Whole {
  known(): readonly ListItem[] | undefined;
  /** Undefined if it cannot be had now. */
  read(): Promise<readonly ListItem[] | undefined>;
}

function createWhole(pages: ListPages | undefined, own: readonly ListItem[]): Whole {
  if (pages === undefined) return { known: () => own, read: async () => own };
  let known: readonly ListItem[] | undefined;
  let reading: Promise<readonly ListItem[] | undefined> | undefined;
  const read = async (): Promise<readonly ListItem[] | undefined> => {
    known = await readWhole(pages, own).catch(() => undefined);
    reading = undefined;
    return known;
  };
  return {
    known: () => known,
    read: () => {
      reading ??= read();
      return reading;
    },
  };
}
