import { findForm, type SearchForm } from "./form.ts";
import type { EachPart } from "./index/ask.ts";
import { openIndex } from "./index/open.ts";
import { type Found, searchParts } from "./index/search.ts";
import { listed } from "./list.ts";
import type { RelatedIndexes } from "./related-sites.ts";
import { asksNothing, readState, type SearchState, STEP, writeState } from "./state.ts";
import { foundInWords, unreachableInWords } from "./words.ts";

/** Debounce of typing, in milliseconds. */
const PAUSE = 250;
const TROUBLE = "The search index could not be read. Reload the page to try again.";

/** The elements that show results. */
interface Places {
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

const form = findForm();
const status = document.querySelector<HTMLElement>("#found");
const list = document.querySelector<HTMLElement>("#results");
const more = document.querySelector<HTMLButtonElement>("#more");
if (form !== undefined && status !== null && list !== null && more !== null)
  start(form, { status, list, more });

/** Starts the page: the URL determines the query, and the form changes the URL. */
function start(form: SearchForm, places: Places): void {
  const show = searcher(form, places);
  const typed = later(() => go(form.read(), "replace"));
  const go = (state: SearchState, how: "push" | "replace" | "stay", focusAt?: number): void => {
    typed.forget();
    const address = location.pathname + writeState(state);
    if (how === "push" && address !== location.pathname + location.search)
      history.pushState(null, "", address);
    if (how === "replace") history.replaceState(null, "", address);
    void show(state, focusAt);
  };
  const fromAddress = (): void => {
    const state = readState(location.search);
    form.write(state);
    if (state.author !== "") form.authorsOpen.open = true;
    go(state, "stay");
  };
  form.form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(form.read(), "push");
  });
  form.form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "search") typed.start();
  });
  form.form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.type === "search")) go(form.read(), "push");
  });
  form.authorsOpen.addEventListener("toggle", () => void show(readState(location.search)));
  places.more.addEventListener("click", () => {
    const { shown, ...state } = readState(location.search);
    go({ ...state, shown: shown + STEP }, "replace", shown);
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
  if (location.search === "") form.form.querySelector<HTMLInputElement>("#q")?.focus();
}

/** Searches and shows results; results for an outdated state are dropped. */
function searcher(form: SearchForm, places: Places): (state: SearchState, focusAt?: number) => Promise<void> {
  let newest = 0;
  const unreachable = new Set<string>();
  const asked = fetchRelated(form, unreachable);
  let loading: Promise<EachPart> | undefined;
  return async (state, focusAt) => {
    newest += 1;
    const mine = newest;
    if (asksNothing(state)) return clear(places);
    try {
      loading ??= asked.then(({ reached }) =>
        openIndex({ folder: form.index, parts: form.parts, site: form.site }, reached, (title) =>
          unreachable.add(title),
        ),
      );
      let kept = 0;
      const showFirst = (found: Found): void => {
        // A list that grows is not first made short.
        if (mine !== newest || focusAt !== undefined) return;
        fill(places, found, state);
        kept = found.papers.length;
      };
      const found = await searchParts(await loading, state, form.authorsOpen.open, showFirst);
      if (mine !== newest) return;
      form.count(found.counts, state);
      fill(places, found, state, kept);
      places.status.textContent = foundInWords(found, state) + unreachableInWords([...unreachable]);
      if (focusAt !== undefined) places.list.children[focusAt]?.querySelector("h2")?.focus();
    } catch {
      loading = undefined;
      if (mine === newest) clear(places, TROUBLE);
    }
  };
}

/** Starts when the page opens, so that categories and years of related sites can be chosen before the first search. */
async function fetchRelated(form: SearchForm, unreachable: Set<string>): Promise<RelatedIndexes> {
  const related = await form.ask();
  for (const title of related.unreachable) unreachable.add(title);
  form.offer(related.reached, readState(location.search));
  return related;
}

/** @param kept how many of the papers are in the list already */
function fill(
  { list, more }: Places,
  { papers, corrected, total }: Found,
  { q }: SearchState,
  kept = 0,
): void {
  const items = papers.slice(kept).map((paper) => listed(paper, corrected ?? q));
  if (kept === 0) list.replaceChildren(...items);
  else list.append(...items);
  more.hidden = total <= papers.length;
}

function clear({ status, list, more }: Places, message = ""): void {
  list.replaceChildren();
  more.hidden = true;
  status.textContent = message;
}

/** Debounces typing. */
function later(act: () => void): { start(): void; forget(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start: () => {
      clearTimeout(timer);
      timer = setTimeout(act, PAUSE);
    },
    forget: () => clearTimeout(timer),
  };
}
