import { goTo, shownItems } from "../list/results.ts";
import type { Help } from "./help.ts";
import { type Action, actionOf } from "./keys.ts";

const FIELDS = "input, select, textarea, dialog, [contenteditable]";

/** Lets single keys act on a list while the reader is in no field and has them on. */
export function startKeyboard(list: HTMLElement, help: Help, toWords: () => void): void {
  const acts: Readonly<Record<Action, () => void>> = {
    next: () => step(list, 1),
    previous: () => step(list, -1),
    toggle: () => toggle(list),
    words: toWords,
    help: help.show,
  };
  document.addEventListener("keydown", (press) => {
    const action = actionOf(press);
    if (action === undefined || !help.keysAct() || help.isOpen()) return;
    if (press.target instanceof Element && press.target.closest(FIELDS) !== null) return;
    press.preventDefault();
    acts[action]();
  });
}

function step(list: HTMLElement, by: 1 | -1): void {
  const items = shownItems(list);
  const now = items.findIndex((item) => item.contains(document.activeElement));
  // A reader who has only scrolled goes on from what they see.
  const first = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  const item = items[now < 0 ? first : now + by];
  if (item !== undefined) goTo(item);
}

function toggle(list: HTMLElement): void {
  const item = shownItems(list).find((each) => each.contains(document.activeElement));
  const abstract = item?.querySelector("details");
  if (abstract) abstract.open = !abstract.open;
}
