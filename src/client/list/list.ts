import { endTyping, writeQuery } from "../address.ts";
import { createHelp } from "../keyboard/help.ts";
import { startKeyboard } from "../keyboard/keyboard.ts";
import { part } from "../part.ts";
import { startAbstracts } from "./abstracts.ts";
import { type Controls, createControls } from "./controls.ts";
import { goTo, shownItems } from "./results.ts";
import { createShow } from "./show.ts";
import { AT_REST, isAtRest, writeState } from "./state.ts";

const PANEL_BUTTON = "[data-do=controls]";

/** Brings a list and the controls above it to life. A list without controls has nothing to sort. */
export function startList(list: HTMLElement): void {
  const form = list.querySelector<HTMLFormElement>(".tools");
  if (form === null) return;
  const controls = createControls(form);
  const show = createShow(list, controls, startAbstracts(list, part(form, "[data-do=abstracts]")));
  const panel = createPanel(form);
  const words = part<HTMLInputElement>(form, "[name=words]");

  const help = createHelp();
  part(form, "[data-do=help]").addEventListener("click", help.show);
  startKeyboard(list, help, () => {
    words.focus();
    words.select();
  });
  followForm(form, controls, show);
  followWords(words, list);
  followChips(form);
  followAddress(controls, show);

  controls.write(controls.readAddress());
  panel.open(!isAtRest({ ...controls.read(), words: AT_REST.words }));
  form.hidden = false;
  void show();
}

/** The controls, which a button shows and hides. */
interface Panel {
  readonly button: HTMLElement;
  open(open: boolean): void;
}

function createPanel(form: HTMLFormElement): Panel {
  const [button, panel] = [part(form, PANEL_BUTTON), part(form, ".controls")];
  const open = (open: boolean): void => {
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => open(button.getAttribute("aria-expanded") !== "true"));
  return { button, open };
}

function followForm(form: HTMLFormElement, controls: Controls, show: () => void): void {
  form.addEventListener("input", ({ target }) => {
    const typing = target instanceof HTMLInputElement && target.type !== "checkbox";
    writeQuery(writeState(controls.read(), location.search), typing);
    show();
  });
  form.addEventListener("focusout", endTyping);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    controls.write(AT_REST);
    writeQuery(writeState(AT_REST, location.search), false);
    show();
    // The button that had the focus is gone.
    part(form, PANEL_BUTTON).focus();
  });
  part(form, "[data-do=retry]").addEventListener("click", show);
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
      mark();
    });
  form.addEventListener("input", mark);
  form.addEventListener("reset", () => setTimeout(mark));
  addEventListener("popstate", () => setTimeout(mark));
  setTimeout(mark);
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
