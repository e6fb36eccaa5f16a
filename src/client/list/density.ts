import type { Mine } from "../mine/mine.ts";
import { DENSITIES, type Density, showPreferences } from "../mine/preferences.ts";
import { readItem } from "./items.ts";

/**
 * Starts the switch between titles, excerpts and full abstracts, and reopens abstracts that the reader had opened.
 * Returns a function that applies the density to items added later.
 */
export function startDensity(list: HTMLElement, form: HTMLFormElement, mine: Mine): () => void {
  const radios = [...form.querySelectorAll<HTMLInputElement>("[name=density]")];
  const show = (): void => {
    const { density } = mine.preferences();
    for (const radio of radios) radio.checked = radio.value === density;
    for (const abstract of list.querySelectorAll<HTMLDetailsElement>("details.excerpt"))
      abstract.open = isOpen(abstract, density, mine);
  };
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "density") return;
    mine.prefer({ density: DENSITIES.find((each) => each === target.value) ?? "excerpts" });
    showPreferences(document.documentElement, mine.preferences());
    show();
  });
  list.addEventListener("click", ({ target }) => {
    const abstract = target instanceof Element ? target.closest("summary")?.parentElement : null;
    if (abstract instanceof HTMLDetailsElement) remember(abstract, !abstract.open, mine);
  });
  show();
  return show;
}

/** Remembers that a reader opened or closed an abstract, unless all are open anyway. */
export function remember(abstract: HTMLDetailsElement, open: boolean, mine: Mine): void {
  const item = abstract.closest<HTMLLIElement>(".papers > li");
  if (item === null || mine.preferences().density === "abstracts") return;
  mine.mark("opened", readItem(item).slug, open);
}

function isOpen(abstract: HTMLDetailsElement, density: Density, mine: Mine): boolean {
  if (density === "abstracts") return true;
  const item = abstract.closest<HTMLLIElement>(".papers > li");
  return item !== null && mine.is("opened", readItem(item).slug);
}
