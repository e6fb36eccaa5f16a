import { type ListState, readState } from "./state.ts";

/** Reads and writes a list's state from the form above it. */
export interface Controls {
  read(): ListState;
  write(state: ListState): void;
  /** The state in the URL, restricted to values that the form has. */
  readAddress(): ListState;
}

/** The controls in a form. */
export function createControls(form: HTMLFormElement): Controls {
  const [categories, tags] = [optionsOf(form, "category"), optionsOf(form, "tag")];
  return {
    read: () => readState(queryOf(form), categories, tags),
    write(state) {
      for (const [name, value] of Object.entries(state)) setControl(form.elements.namedItem(name), value);
    },
    readAddress: () => readState(location.search, categories, tags),
  };
}

function optionsOf(form: HTMLFormElement, name: string): readonly string[] {
  const select = form.elements.namedItem(name);
  return select instanceof HTMLSelectElement
    ? [...select.options].map(({ value }) => value).filter(Boolean)
    : [];
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
