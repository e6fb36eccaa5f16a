import type { Mine } from "../mine/mine.ts";
import { requireElement } from "../require-element.ts";
import { showActive } from "./active.ts";
import type { Controls } from "./controls.ts";
import { groupPapers } from "./groups.ts";
import type { ListItem } from "./items.ts";
import { createMarks } from "./marks.ts";
import { builtInWords, newInWords, shownInWords } from "./messages.ts";
import { pagesOf } from "./pages.ts";
import { createResults } from "./results.ts";
import { filterAndSort } from "./select.ts";
import { isAtRest, type ListState } from "./state.ts";
import { createWhole } from "./whole.ts";

/**
 * Creates the view that filters and sorts a list according to its controls and announces the result. Other pages of the
 * list are loaded when first needed.
 *
 * @param change called with the filters when a reader adds or removes one above the list
 * @param onShown called after each change of the shown papers
 */
export function createListView(
  list: HTMLElement,
  controls: Controls,
  mine: Mine,
  change: (change: Partial<ListState>) => void,
  onShown: () => void,
): () => Promise<void> {
  const status = requireElement(list, ".tools [role=status]");
  const [retry, news] = [requireElement(list, "[data-do=retry]"), requireElement(list, "[data-do=new]")];
  const marks = createMarks(mine);
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
  news.addEventListener("click", () => change({ show: "new" }));

  const showBuilt = (): void => {
    results.showBuilt(marks.followedFirst(results.own));
    const hidden = mine.preferences().hideSeen ? results.own.filter(marks.isSeen).length : 0;
    say(builtInWords(pages?.total ?? results.own.length, hidden));
    const count = results.own.filter(marks.isNew).length;
    news.textContent = newInWords(pages === undefined ? count : undefined, mine.since);
    news.hidden = count === 0 || (pages === undefined && count === results.own.length);
  };
  const showFound = (state: ListState, items: readonly ListItem[] | undefined): void => {
    const papers = items ?? results.own;
    const found = filterAndSort(papers, state, document.documentElement.lang, marks.isShown);
    const visible = mine.preferences().hideSeen ? found.filter((item) => !marks.isSeen(item)) : found;
    const ordered = state.sort === undefined ? marks.followedFirst(visible) : visible;
    const only = items === undefined ? " on this page; the other pages could not be loaded" : "";
    sentence = (shown) => shownInWords(ordered.length, papers.length, { shown, sort: state.sort, only });
    retry.hidden = items !== undefined;
    say(
      sentence(
        state.group === undefined
          ? results.show(ordered)
          : results.showGroups(groupPapers(ordered, state.group)),
      ),
    );
  };

  return async () => {
    turn += 1;
    const thisTurn = turn;
    const state = controls.read();
    showActive(requireElement(list, ".active"), state, change);
    retry.hidden = true;
    news.hidden = true;
    if (isAtRest(state)) showBuilt();
    else {
      let items = whole.known();
      if (items === undefined) {
        say("Loading the other pages of this list …");
        items = await whole.read();
        if (thisTurn !== turn) return;
      }
      showFound(state, items);
    }
    onShown();
  };
}
