import { type ListState, readState, writeState } from "./state.ts";

/** Marks the step in the history that typing goes on with. */
const TYPING = "typing";

/** The form above a list, as the state that it holds. */
export interface Controls {
  read(): ListState;
  write(state: ListState): void;
  /** What the address says, in this form's terms. */
  readAddress(): ListState;
}

export function createControls(form: HTMLFormElement): Controls {
  const select = form.elements.namedItem("category");
  const categories =
    select instanceof HTMLSelectElement ? [...select.options].map(({ value }) => value).filter(Boolean) : [];
  return {
    read: () => readState(queryOf(form), categories),
    write(state) {
      for (const [name, value] of Object.entries(state)) setControl(form.elements.namedItem(name), value);
    },
    readAddress: () => readState(location.search, categories),
  };
}

/**
 * Puts a state into the address. Each choice is a step for the back button; the letters of one spell of typing
 * are one step together.
 */
export function writeAddress(state: ListState, typing: boolean): void {
  const query = writeState(state, location.search);
  if (query === location.search) return;
  const to = location.pathname + query + location.hash;
  const mark = typing ? TYPING : null;
  try {
    if (typing && history.state === TYPING) history.replaceState(mark, "", to);
    else history.pushState(mark, "", to);
  } catch {
    // Browsers refuse too many steps in a short time; the next one tells the whole state again.
  }
}

/** Ends a spell of typing: what is typed from now on is a step of its own. */
export function endTyping(): void {
  if (history.state === TYPING) history.replaceState(null, "");
}

function queryOf(form: HTMLFormElement): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) parameters.set(name, String(value));
  return parameters.toString();
}

function setControl(control: Element | RadioNodeList | null, value: ListState[keyof ListState]): void {
  if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = value === true;
  else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
    control.value = String(value ?? "");
  }
}
