import { endTyping, writeQuery } from "../history.ts";
import type { Mine } from "../mine/mine.ts";
import { showPreferences } from "../mine/preferences.ts";
import { part } from "../part.ts";
import { type Controls, createControls } from "./controls.ts";
import { startDensity } from "./density.ts";
import { createListView } from "./list-view.ts";
import { goTo, shownItems } from "./results.ts";
import { type ListState, writeState } from "./state.ts";

const PANEL_BUTTON = "[data-do=controls]";

/**
 * Brings a list and the controls above it to life; done when the list is as the address and the reader's preferences
 * say. A list without controls has nothing to sort.
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
    // A button that had the focus may be gone.
    if (document.activeElement === document.body) part(form, PANEL_BUTTON).focus();
  };
  const show = createListView(list, controls, mine, change, startDensity(list, form, mine));
  startPanel(form);
  followForm(form, formChanged);
  part(form, "[data-do=retry]").addEventListener("click", show);
  followWords(part(form, "[name=words]"), list);
  followChips(form);
  followAddress(controls, show);
  followHideSeen(part(form, "[data-do=hide-seen]"), mine, show);

  const asked = controls.readAddress();
  const { sort, group } = mine.preferences();
  controls.write({ ...asked, sort: asked.sort ?? sort, group: asked.group ?? group });
  form.hidden = false;
  await show();
}

/** The controls, which a button shows and hides. */
function startPanel(form: HTMLFormElement): void {
  const [button, panel] = [part(form, PANEL_BUTTON), part(form, ".controls")];
  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
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
    else if (words.value !== "") {
      words.value = "";
      words.dispatchEvent(new Event("input", { bubbles: true }));
    } else words.blur();
    press.preventDefault();
  });
}

/** The categories above a list filter it in place; a second click, or the current one, shows all again. */
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
  // The state may also change by the address or by a chip of an active filter.
  new MutationObserver(mark).observe(part(form, ".active"), { childList: true });
  mark();
}

/** Going back and forth. A step to another place of the same page changes no list. */
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
