import { endTyping, writeQuery } from "../history.ts";
import type { Mine } from "../mine/mine.ts";
import { showPreferences } from "../mine/preferences.ts";
import { requireElement } from "../require-element.ts";
import { type Controls, createControls } from "./controls.ts";
import { startDensity } from "./density.ts";
import { createListView } from "./list-view.ts";
import { goTo, shownItems } from "./results.ts";
import { type ListState, writeState } from "./state.ts";

const PANEL_BUTTON = "[data-do=controls]";

/**
 * Starts a list and its controls; resolves when the list reflects the URL and the reader's preferences. Lists without
 * controls cannot be sorted.
 */
export async function startList(list: HTMLElement, mine: Mine): Promise<void> {
  const form = list.querySelector<HTMLFormElement>(".tools");
  if (form === null) return;
  const controls = createControls(form);
  const formChanged = (name: string, typing: boolean): void => {
    const state = controls.read();
    writeQuery(writeState(state, location.search), typing);
    if (name === "sort" || name === "group") mine.prefer({ sort: state.sort, group: state.group });
    void show();
  };
  const change = (changed: Partial<ListState>): void => {
    controls.write({ ...controls.read(), ...changed });
    formChanged(Object.keys(changed).find((name) => name === "sort" || name === "group") ?? "", false);
    // The focused button may have been removed.
    if (document.activeElement === document.body) requireElement(form, PANEL_BUTTON).focus();
  };
  const show = createListView(list, controls, mine, change, startDensity(list, form, mine));
  startPanel(form);
  followForm(form, formChanged);
  requireElement(form, "[data-do=retry]").addEventListener("click", show);
  followWords(requireElement(form, "[name=words]"), list);
  followChips(form);
  followAddress(controls, show);
  followHideSeen(requireElement(form, "[data-do=hide-seen]"), mine, show);

  const asked = controls.readAddress();
  const { sort, group } = mine.preferences();
  controls.write({ ...asked, sort: asked.sort ?? sort, group: asked.group ?? group });
  form.hidden = false;
  await show();
}

/** The controls, which a button shows or hides. Escape hides them, unless it closed or cleared something else. */
function startPanel(form: HTMLFormElement): void {
  const [button, panel] = [requireElement(form, PANEL_BUTTON), requireElement(form, ".controls")];
  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
  });
  document.addEventListener("keydown", (press) => {
    if (press.key !== "Escape" || press.defaultPrevented || press.isComposing || panel.hidden) return;
    if (document.querySelector("dialog[open]")) return;
    button.click();
    button.focus();
  });
}

/** @param changed called with the field's name, and whether it is a text field */
function followForm(form: HTMLFormElement, changed: (name: string, typing: boolean) => void): void {
  form.addEventListener("input", ({ target }) => {
    const field =
      target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target : undefined;
    changed(field?.name ?? "", field instanceof HTMLInputElement && field.type !== "checkbox");
  });
  form.addEventListener("focusout", endTyping);
  form.addEventListener("submit", (event) => event.preventDefault());
}

/** In the keyword field, Enter goes to the first paper; Escape clears the field, or leaves it if it is empty. */
function followWords(words: HTMLInputElement, list: HTMLElement): void {
  words.addEventListener("keydown", (press) => {
    if (press.isComposing) return;
    if (press.key === "Enter") shownItems(list).slice(0, 1).forEach(goTo);
    else if (press.key !== "Escape") return;
    else if (words.value === "") return words.blur();
    else {
      words.value = "";
      words.dispatchEvent(new Event("input", { bubbles: true }));
    }
    press.preventDefault();
  });
}

/** Makes the category links above a list filter it in place; clicking the current one shows all again. */
function followChips(form: HTMLFormElement): void {
  const field = form.elements.namedItem("category");
  const chips = [...document.querySelectorAll<HTMLAnchorElement>("a[data-category]")];
  if (!(field instanceof HTMLSelectElement)) return;
  const mark = (): void => {
    for (const chip of chips) chip.toggleAttribute("data-on", chip.dataset.category === field.value);
  };
  for (const chip of chips)
    chip.addEventListener("click", (click) => {
      if (click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
      click.preventDefault();
      const { category = "" } = chip.dataset;
      field.value = field.value === category ? "" : category;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  // The URL or the chip of an active filter may also change the state.
  new MutationObserver(mark).observe(requireElement(form, ".active"), { childList: true });
  mark();
}

/** Handles back and forward. Navigating to a fragment does not change the list. */
function followAddress(controls: Controls, show: () => void): void {
  addEventListener("popstate", () => {
    const state = controls.readAddress();
    if (writeState(state) === writeState(controls.read())) return;
    controls.write(state);
    show();
  });
}

function followHideSeen(box: HTMLInputElement, mine: Mine, show: () => void): void {
  box.checked = mine.preferences().hideSeen;
  box.addEventListener("change", () => {
    mine.prefer({ hideSeen: box.checked });
    showPreferences(document.documentElement, mine.preferences());
    show();
  });
}
