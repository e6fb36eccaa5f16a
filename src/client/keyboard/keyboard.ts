import { remember } from "../list/density.ts";
import { goTo, shownItems } from "../list/results.ts";
import type { Mine } from "../mine/mine.ts";
import type { Help } from "./help.ts";
import { type Action, actionOf } from "./keys.ts";

/** Elements in which keys are typed or have another meaning. */
const FIELDS = "input, select, textarea, dialog, [contenteditable]";

/** The element of one paper: a list row, or the main element of the paper's page. */
const PAPER = ".papers > li, .whole";

/** Handles single-key shortcuts on every page, if they are enabled and no field has the focus. */
export function startKeyboard(mine: Mine, help: Help): void {
  const acts: Readonly<Record<Action, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    open: () => click(":is(h2, h3) a"),
    pdf: openPdf,
    save: () => click("[data-mark=saved]"),
    seen: () => click("[data-mark=seen]"),
    expand: () => expand(mine),
    search: focusSearch,
    help: help.show,
  };
  document.addEventListener("keydown", (press) => {
    const action = actionOf(press);
    if (action === undefined || !mine.preferences().keys || help.isOpen()) return;
    if (press.target instanceof Element && press.target.closest(FIELDS) !== null) return;
    press.preventDefault();
    acts[action]();
  });
}

/** Goes to the next row, or on a page without rows to the next paper's page. */
function step(by: 1 | -1): void {
  const items = shownItems(document);
  if (items.length === 0) {
    document.querySelector<HTMLAnchorElement>(`.neighbours [rel=${by === 1 ? "next" : "prev"}]`)?.click();
    return;
  }
  const now = items.findIndex((item) => item.contains(document.activeElement));
  // After scrolling, selection starts at the visible items.
  const first = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  const item = items[now < 0 ? first : now + by];
  if (item !== undefined) goTo(item);
}

/** The focused paper, or the paper of the page. */
function current(): Element | null {
  return document.activeElement?.closest(PAPER) ?? document.querySelector(".whole");
}

function click(selector: string): void {
  current()?.querySelector<HTMLElement>(selector)?.click();
}

function openPdf(): void {
  const links = [...(current()?.querySelectorAll<HTMLAnchorElement>("a[rel=external]") ?? [])];
  links.find(({ textContent }) => textContent === "PDF")?.click();
}

function expand(mine: Mine): void {
  const abstract = current()?.querySelector<HTMLDetailsElement>("details.excerpt");
  if (!abstract) return;
  abstract.open = !abstract.open;
  remember(abstract, abstract.open, mine);
}

/** The page's own filter or search comes first, then the header's. */
const SEARCH_FIELDS = ["main .tools:not([hidden]) [type=search]", "#q", "header.site [type=search]"];

function focusSearch(): void {
  const fields = SEARCH_FIELDS.map((selector) => document.querySelector<HTMLInputElement>(selector));
  const field = fields.find((each) => each !== null);
  field?.focus();
  field?.select();
}
