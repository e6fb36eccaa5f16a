import type { Marks, Mine } from "./mine.ts";

const STAR = '<path d="M8 1.6l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.4l-4 2.2.9-4.4-3.3-3 4.5-.5z"/>';
const CHECK = '<path d="M2.5 8.5l3.6 3.6 7.4-8"/>';

/**
 * The buttons of a paper, without state.
 *
 * @param title for accessible names in a row; on a paper's own page the buttons have labels
 */
export function markButtons(slug: string, title = ""): HTMLElement {
  const buttons = document.createElement("p");
  buttons.className = "mine";
  buttons.innerHTML = `<span class="fresh hidden">New</span>${button("seen", CHECK)}${button("saved", STAR)}`;
  for (const each of buttons.querySelectorAll("button")) {
    each.dataset.slug = slug;
    each.dataset.title = title;
  }
  return buttons;
}

function button(kind: Marks, path: string): string {
  return `<button type="button" data-mark="${kind}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${path}</svg><span></span></button>`;
}

/** Labels of a button for papers without and with the mark. */
const LABELS = { saved: ["Save", "Saved"], seen: ["Mark as seen", "Seen"] } as const;

function kindOf({ dataset }: HTMLElement): "saved" | "seen" {
  return dataset.mark === "saved" ? "saved" : "seen";
}

/** Updates the buttons in an element to show a paper's marks. */
export function showMarks(element: HTMLElement, slug: string, mine: Mine): void {
  for (const each of element.querySelectorAll<HTMLButtonElement>("[data-mark]")) {
    const kind = kindOf(each);
    const on = mine.is(kind, slug);
    const label = LABELS[kind][on ? 1 : 0];
    each.setAttribute("aria-pressed", String(on));
    each.title = label;
    const { title } = each.dataset;
    if (title) each.setAttribute("aria-label", `${kind === "saved" ? "Save" : "Seen"}: ${title}`);
    const words = each.querySelector("span");
    if (words) words.textContent = label;
  }
  element.toggleAttribute("data-seen", mine.is("seen", slug));
  element.toggleAttribute("data-saved", mine.is("saved", slug));
}

/** Handles clicks on all mark buttons of the page. */
export function startMarkButtons(mine: Mine): void {
  document.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLButtonElement>("[data-mark]") : null;
    if (!pressed) return;
    const { slug = "" } = pressed.dataset;
    const kind = kindOf(pressed);
    mine.mark(kind, slug, !mine.is(kind, slug));
  });
}
