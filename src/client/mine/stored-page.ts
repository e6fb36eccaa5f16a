import { createElement } from "../element.ts";
import { requireElement } from "../require-element.ts";
import type { Mine } from "./mine.ts";
import { NAMES, type StoredName } from "./store.ts";

const LABELS: Readonly<Record<StoredName, string>> = {
  saved: "Saved papers",
  seen: "Seen papers",
  opened: "Open abstracts",
  follow: "Followed words and authors",
  visit: "Last visit",
  preferences: "Preferences",
};

/** Shows all data stored for this site, and clears it. */
export function startStoredPage(place: HTMLElement, mine: Mine): void {
  const rows = requireElement(place, "tbody");
  const all = requireElement<HTMLButtonElement>(place, "[data-do=clear]");
  const show = (): void => {
    rows.replaceChildren(...NAMES.map((name) => row(name, mine)));
    all.disabled = NAMES.every((name) => mine.store.size(name) === 0);
  };
  rows.addEventListener("click", ({ target }) => {
    const { name } = target instanceof HTMLButtonElement ? target.dataset : {};
    const stored = NAMES.find((each) => each === name);
    if (stored === undefined) return;
    mine.clear(stored);
    // The button is gone. What is stored now has the focus, so that it is read out and Tab goes on from there.
    rows.querySelector<HTMLElement>(`[data-stored="${stored}"]`)?.focus();
  });
  all.addEventListener("click", () => {
    if (confirm("Clear all data that this site stores?")) NAMES.forEach(mine.clear);
  });
  mine.onChange(show);
  show();
}

function row(name: StoredName, mine: Mine): HTMLTableRowElement {
  const action = createElement("td");
  if (mine.store.size(name) > 0) {
    const clear = createElement("button", { type: "button", ariaLabel: `Clear ${LABELS[name]}` }, "Clear");
    clear.dataset.name = name;
    action.append(clear);
  }
  const stored = createElement("td", { tabIndex: -1 }, contents(name, mine));
  stored.dataset.stored = name;
  return createElement("tr", {}, createElement("th", { scope: "row" }, LABELS[name]), stored, action);
}

/** Describes the data stored under a name. */
function contents(name: StoredName, mine: Mine): string {
  if (mine.store.size(name) === 0) return "nothing";
  if (name === "visit") return mine.since;
  if (name === "preferences") return Object.entries(mine.preferences()).flatMap(preference).join(", ");
  if (name !== "follow") return String(mine.marked(name).length);
  const { words, authors } = mine.follow();
  return [...words, ...authors.map((author) => author.name)].join(", ");
}

function preference([name, value]: readonly [string, unknown]): string[] {
  if (value === undefined) return [];
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [`${words}: ${typeof value === "boolean" ? (value ? "on" : "off") : String(value)}`];
}
