import { type ListItem, readItems } from "./items.ts";

/** How many papers of a long list are shown at a time. */
const STEP = 100;

/** The place where papers are shown: as built, or as a reader asked for. */
export interface Results {
  /** This page's papers, as built. */
  readonly own: readonly ListItem[];
  showBuilt(): void;
  /** Shows the first of the given papers; a button shows more. Gives how many are shown. */
  show(items: readonly ListItem[]): number;
}

/**
 * @param list the element around what was built, `[data-built]`
 * @param onMore called with the number of papers shown, when the reader asked for more of them
 */
export function createResults(list: HTMLElement, onMore: (shown: number) => void): Results {
  const built = list.querySelector<HTMLElement>("[data-built]") ?? list;
  const own = readItems(built);
  const homes = own.map(({ element }) => element.parentElement);
  const step = Math.max(STEP, own.length);
  const ordered = document.createElement("ol");
  ordered.className = "papers";
  const more = document.createElement("button");
  more.type = "button";
  more.className = "more";
  const found = document.createElement("div");
  found.hidden = true;
  found.append(ordered, more);
  built.after(found);

  let items: readonly ListItem[] = [];
  const grow = (): number => {
    const next = items.slice(ordered.children.length, ordered.children.length + step);
    ordered.append(...next.map(({ element }) => element));
    const left = items.length - ordered.children.length;
    more.hidden = left === 0;
    more.textContent = `Show ${Math.min(step, left)} more`;
    return ordered.children.length;
  };
  more.addEventListener("click", () => {
    const first = ordered.children.length;
    onMore(grow());
    shownItems(list)
      .slice(first, first + 1)
      .forEach(goTo);
  });

  return {
    own,
    showBuilt() {
      for (const [k, { element }] of own.entries()) homes[k]?.append(element);
      ordered.replaceChildren();
      built.hidden = false;
      found.hidden = true;
    },
    show(wanted) {
      items = wanted;
      ordered.replaceChildren();
      built.hidden = true;
      found.hidden = false;
      return grow();
    },
  };
}

/** The items that a reader sees now. */
export function shownItems(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > :not([hidden]) .papers > li")];
}

/**
 * Brings an item into view and gives it the focus: to its abstract's own control, where Enter opens it without
 * our doing and Tab goes on from there; to its title where there is no abstract.
 */
export function goTo(item: HTMLElement): void {
  const target = item.querySelector<HTMLElement>("summary") ?? item.querySelector<HTMLElement>("h2 a, h3 a");
  target?.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}
