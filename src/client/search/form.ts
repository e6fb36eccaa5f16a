import { authorChoices, labelled } from "./facets.ts";
import type { Counts } from "./index/choose.ts";
import type { SiteFacts } from "./list.ts";
import {
  fetchRelatedIndexes,
  type RelatedIndex,
  type RelatedIndexes,
  type RelatedSite,
} from "./related-sites.ts";
import { readState, type SearchState } from "./state.ts";

/** The search form. */
export interface SearchForm {
  readonly form: HTMLFormElement;
  /** The address of the index's folder. */
  readonly index: string;
  /** Number of parts of the index. */
  readonly parts: number;
  readonly site: SiteFacts;
  readonly authorsOpen: HTMLDetailsElement;
  read(): SearchState;
  write(state: SearchState): void;
  /** Fetches the facts of the related sites' indexes. */
  ask(): Promise<RelatedIndexes>;
  /** Adds categories and years that only related sites have, and selects those in the URL. */
  offer(related: readonly RelatedIndex[], state: SearchState): void;
  /** Shows the number of results after each choice. */
  count(counts: Counts, state: SearchState): void;
}

/** The form of the search page; undefined if there is none. */
export function findForm(): SearchForm | undefined {
  const form = document.querySelector<HTMLFormElement>("form#search");
  const authorsOpen = document.querySelector<HTMLDetailsElement>("#by-author");
  if (form === null || authorsOpen === null) return undefined;
  const [category, year, author] = ["category", "year", "author"].map((name) => select(form, name));
  if (category === undefined || year === undefined || author === undefined) return undefined;
  const bare = new Map([...category.options, ...year.options].map((option) => [option, option.text]));
  return {
    form,
    index: here(form, form.dataset.index),
    parts: Number(form.dataset.parts ?? 1),
    site: siteFacts(form, category),
    authorsOpen,
    read: () =>
      readState(new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString()),
    write: (state) => write(form, state),
    ask: () => askAll(form),
    offer: (related, state) => {
      for (const { slug, name, code } of related.flatMap(({ categories }) => categories))
        offerOne(category, new Option(name + (name.includes(code) ? "" : ` (${code})`), slug), bare);
      for (const one of related.flatMap(({ years }) => years)) offerOne(year, new Option(one, one), bare);
      for (const [choices, value] of [
        [category, state.category],
        [year, state.year],
      ] as const)
        if (choices.value === "" && value !== "") choices.value = value;
    },
    count: (counts, state) => {
      countChoices(category, counts.category, bare);
      countChoices(year, counts.year, bare);
      if (counts.author !== undefined) fillAuthors(author, counts.author, state.author);
    },
  };
}

function select(form: HTMLFormElement, name: string): HTMLSelectElement | undefined {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLSelectElement ? found : undefined;
}

/** Resolves an address of the site where it is served, possibly below a different path than it was built for. */
function here({ dataset }: HTMLFormElement, built = ""): string {
  return new URL(dataset.home ?? "./", location.href).pathname + built.slice(dataset.base?.length);
}

/** A related site's addresses are the same as this site's, with another base path. */
function askAll({ dataset }: HTMLFormElement): Promise<RelatedIndexes> {
  const below = (at = ""): string => at.slice(dataset.base?.length);
  const patterns = {
    author: below(dataset.author),
    category: below(dataset.category),
    index: below(dataset.index),
  };
  const sites = JSON.parse(dataset.relatedSites ?? "[]") as readonly RelatedSite[];
  return fetchRelatedIndexes(sites, patterns, document.documentElement.lang || "en");
}

/** Years are newest first; a new category is added at the end. */
function offerOne(
  choices: HTMLSelectElement,
  option: HTMLOptionElement,
  bare: Map<HTMLOptionElement, string>,
): void {
  const all = [...choices.options];
  if (all.some(({ value }) => value === option.value)) return;
  const older = choices.name === "year" && all.find(({ value }) => value !== "" && value < option.value);
  choices.add(option, older || null);
  bare.set(option, option.text);
}

function siteFacts(form: HTMLFormElement, category: HTMLSelectElement): SiteFacts {
  const categories = new Map([...category.options].map((option) => [option.value, option]));
  const names = new Map([...category.options].map((option) => [option.value, option.text]));
  return {
    language: document.documentElement.lang || "en",
    base: here(form, form.dataset.base),
    author: (slug) => here(form, form.dataset.author).replace("*", () => encodeURIComponent(slug)),
    category: (slug) => {
      const { code = slug, href = "" } = categories.get(slug)?.dataset ?? {};
      return { code, href, name: names.get(slug) ?? slug };
    },
  };
}

function write(form: HTMLFormElement, state: SearchState): void {
  const author = select(form, "author");
  if (
    author !== undefined &&
    state.author !== "" &&
    ![...author.options].some(({ value }) => value === state.author)
  )
    author.add(new Option(state.author, state.author));
  for (const name of ["q", "category", "year", "author", "sort"] as const) {
    const field = form.elements.namedItem(name);
    const value = name === "sort" && state.sort === "relevance" ? "" : state[name];
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
  const code = form.elements.namedItem("code");
  if (code instanceof HTMLInputElement) code.checked = state.code;
}

/**
 * With an option selected, the numbers of the other options are unknown, because results are counted after filtering.
 */
function countChoices(
  choices: HTMLSelectElement,
  counts: Readonly<Record<string, number>> | undefined,
  bare: ReadonlyMap<HTMLOptionElement, string>,
): void {
  for (const option of choices.options) {
    const count = choices.value === "" && option.value !== "" ? (counts?.[option.value] ?? 0) : undefined;
    option.text = labelled(bare.get(option) ?? option.value, counts && count);
  }
}

function fillAuthors(
  author: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  chosen: string,
): void {
  const choices = authorChoices(counts, chosen).map(({ value, label }) => new Option(label, value));
  author.replaceChildren(new Option("All", ""), ...choices);
  author.value = chosen;
}
