import { authorChoices, labelled } from "./facets.ts";
import type { SiteFacts } from "./list.ts";
import type { Counts } from "./parts.ts";
import { readState, type SearchState } from "./state.ts";

/** The page's form, as the script uses it. */
export interface SearchForm {
  readonly form: HTMLFormElement;
  /** The address of Pagefind's files. */
  readonly index: string;
  /** How many parts the index has. */
  readonly parts: number;
  readonly site: SiteFacts;
  readonly authorsOpen: HTMLDetailsElement;
  read(): SearchState;
  write(state: SearchState): void;
  /** Shows behind each choice how many papers it leads to. */
  count(counts: Counts, state: SearchState): void;
}

/** The form of the search page; undefined where there is none. */
export function findForm(): SearchForm | undefined {
  const form = document.querySelector<HTMLFormElement>("form#search");
  const authorsOpen = document.querySelector<HTMLDetailsElement>("#by-author");
  if (form === null || authorsOpen === null) return undefined;
  const [category, year, author] = ["category", "year", "author"].map((name) => select(form, name));
  if (category === undefined || year === undefined || author === undefined) return undefined;
  const bare = new Map([...category.options, ...year.options].map((option) => [option, option.text]));
  return {
    form,
    index: form.dataset.index ?? "",
    parts: Number(form.dataset.parts ?? 1),
    site: siteFacts(form, category),
    authorsOpen,
    read: () =>
      readState(new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString()),
    write: (state) => write(form, state),
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

function siteFacts(form: HTMLFormElement, category: HTMLSelectElement): SiteFacts {
  const categories = new Map([...category.options].map((option) => [option.value, option]));
  const names = new Map([...category.options].map((option) => [option.value, option.text]));
  return {
    language: document.documentElement.lang || "en",
    author: (slug) => (form.dataset.author ?? "").replace("*", () => encodeURIComponent(slug)),
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

/** Where a choice is made, the others’ numbers are not known: they would be those of both at once, none. */
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
