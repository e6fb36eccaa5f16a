import { readItem } from "../list/items.ts";
import { createMarks } from "../list/marks.ts";
import { highlightFollowed } from "./highlight.ts";
import { markButtons, showMarks } from "./mark-buttons.ts";
import type { Mine } from "./mine.ts";

/**
 * Adds buttons to every row of papers, including later ones, to save it and mark it as seen, and shows whether it is
 * new, seen or followed. Nothing moves, because the stylesheet reserves the space.
 */
export function startRows(main: HTMLElement, mine: Mine): void {
  const marks = createMarks(mine);
  const rows = () => main.querySelectorAll<HTMLLIElement>(".papers > li");
  const show = (row: HTMLLIElement): void => {
    const item = readItem(row);
    showMarks(row, item.slug, mine);
    row.toggleAttribute("data-new", marks.isNew(item));
    showReasons(row, mine.reasons(item));
  };
  const decorate = (): void => {
    for (const row of rows()) {
      const item = readItem(row);
      if (item.slug === "" || row.querySelector(".mine") !== null) continue;
      row.querySelector(".paper")?.append(markButtons(item.slug, item.title));
      row.querySelector(".excerpt > summary")?.setAttribute("aria-label", `Abstract: ${item.title}`);
      show(row);
    }
    // If everything is new, labels would be pointless.
    const all = [...rows()];
    main.toggleAttribute("data-all-new", all.length > 1 && all.every((row) => row.hasAttribute("data-new")));
    highlightFollowed(main, mine);
  };
  decorate();
  new MutationObserver(decorate).observe(main, { childList: true, subtree: true });
  mine.onChange(() => {
    rows().forEach(show);
    highlightFollowed(main, mine);
  });
}

/** Shows for which words and authors a row is followed. */
function showReasons(row: HTMLLIElement, reasons: readonly string[]): void {
  row.toggleAttribute("data-followed", reasons.length > 0);
  const known = row.querySelector(".reasons");
  if (reasons.length === 0) known?.remove();
  else {
    const shown = known ?? document.createElement("span");
    shown.className = "reasons";
    shown.textContent = `Following: ${reasons.join(", ")}`;
    if (known === null) row.querySelector(".authors, .facts")?.append(" ", shown);
  }
}
