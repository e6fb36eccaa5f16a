import { createElement } from "../element.ts";
import type { Group } from "./groups.ts";
import { type ListItem, readItems } from "./items.ts";

/** Number of papers of a long list shown at a time. */
const STEP = 100;

/** The element that shows papers: as built, or filtered and sorted. */
export interface Results {
  /** This page's papers, as built. */
  readonly own: readonly ListItem[];
  /** Shows this page's papers under their own headings. @param order all of them */
  showBuilt(order: readonly ListItem[]): void;
  /** Shows the first of the given papers; a button shows more. Returns how many are shown. */
  show(items: readonly ListItem[]): number;
  /** The same in groups, with links to each. */
  showGroups(groups: readonly Group<ListItem>[]): number;
}

/**
 * @param list the element around the built content, `[data-built]`
 * @param onMore called with the number of papers shown when the reader asks for more
 */
export function createResults(list: HTMLElement, onMore: (shown: number) => void): Results {
  const built = list.querySelector<HTMLElement>("[data-built]") ?? list;
  const own = readItems(built);
  const homes = new Map(own.map((item) => [item, item.element.parentElement]));
  const step = Math.max(STEP, own.length);
  const found = createElement("div", { className: "results" });
  const sections = createElement("div");
  const more = createElement("button", { className: "more", type: "button" });
  found.hidden = true;
  found.append(sections, more);
  built.after(found);

  let groups: readonly Group<ListItem>[] = [];
  let shown = 0;
  const total = () => groups.reduce((sum, { papers }) => sum + papers.length, 0);
  const grow = (upTo = shown + step): number => {
    let start = 0;
    for (const [k, { papers }] of groups.entries()) {
      const wanted = papers.slice(Math.max(0, shown - start), Math.max(0, upTo - start));
      if (wanted.length > 0) listOf(sections, k, groups).append(...wanted.map(({ element }) => element));
      start += papers.length;
    }
    shown = Math.min(upTo, total());
    const left = total() - shown;
    more.hidden = left === 0;
    more.textContent = `Show ${Math.min(step, left)} more`;
    return shown;
  };
  const show = (wanted: readonly Group<ListItem>[]): number => {
    groups = wanted;
    shown = 0;
    sections.replaceChildren();
    if (groups.length > 1) sections.append(jumps(groups, (upTo) => upTo > shown && onMore(grow(upTo))));
    built.hidden = true;
    found.hidden = false;
    return grow();
  };
  more.addEventListener("click", () => {
    const first = shown;
    onMore(grow());
    shownItems(list)
      .slice(first, first + 1)
      .forEach(goTo);
  });

  return {
    own,
    showBuilt(order) {
      for (const item of order) homes.get(item)?.append(item.element);
      sections.replaceChildren();
      built.hidden = false;
      found.hidden = true;
    },
    show: (items) => show([{ name: "", papers: items }]),
    showGroups: show,
  };
}

/** The list of a group; created with its heading when first needed. */
function listOf(sections: HTMLElement, k: number, groups: readonly Group<ListItem>[]): HTMLElement {
  const known = sections.querySelector<HTMLElement>(`[data-group="${k}"]`);
  if (known !== null) return known;
  const { name, papers } = groups[k] ?? { name: "", papers: [] };
  const list = createElement("ol", { className: "papers" });
  list.dataset.group = String(k);
  if (name !== "") {
    const count = createElement("span", { className: "aside" }, String(papers.length));
    const place = { className: "group", id: `group-${k}`, tabIndex: -1 };
    sections.append(createElement("h2", place, name, " ", count));
  }
  sections.append(list);
  return list;
}

/** Links to the groups. A group that is not shown yet is loaded first. */
function jumps(groups: readonly Group<ListItem>[], growTo: (upTo: number) => void): HTMLElement {
  const list = createElement("ul", { className: "counts" });
  let before = 0;
  for (const [k, { name, papers }] of groups.entries()) {
    const upTo = before + 1;
    before += papers.length;
    const count = createElement("span", {}, String(papers.length));
    const link = createElement("a", { href: `#group-${k}` }, name, " ", count);
    link.addEventListener("click", (click) => {
      click.preventDefault();
      growTo(upTo);
      const heading = document.getElementById(`group-${k}`);
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
    list.append(createElement("li", {}, link));
  }
  return createElement("nav", { className: "jumps", ariaLabel: "Groups" }, list);
}

/** The visible items. */
export function shownItems(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(".papers > li")].filter((item) => item.checkVisibility());
}

/** Scrolls to an item and focuses its title, so that Enter opens the paper. */
export function goTo(item: HTMLElement): void {
  item.querySelector<HTMLElement>("h2 a, h3 a")?.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}
