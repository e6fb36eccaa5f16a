import { endTyping, writeQuery } from "./history.ts";
import { requireElement } from "./require-element.ts";
import { matches, readWords, searchable } from "./text-query.ts";

/** Starts the field that filters a page of names. Its value is kept in the URL. */
export function startNames(form: HTMLFormElement): void {
  const field = requireElement<HTMLInputElement>(form, "[name=name]");
  const status = requireElement(form, "[role=status]");
  const names = [...document.querySelectorAll<HTMLElement>(".names > li")].map((item) => ({
    item,
    text: searchable([item.querySelector("a")?.textContent ?? ""]),
  }));
  const show = (): void => {
    const query = readWords(field.value);
    for (const { item, text } of names) item.hidden = !matches(text, query);
    for (const list of document.querySelectorAll<HTMLElement>("section:has(> .names)"))
      list.hidden = list.querySelector(".names > :not([hidden])") === null;
    const shown = names.filter(({ item }) => !item.hidden).length;
    status.textContent = shown === names.length ? "" : `${shown} of ${names.length} names`;
  };
  const read = (): void => {
    field.value = new URLSearchParams(location.search).get("name") ?? "";
    show();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", () => {
    const name = field.value.trim();
    writeQuery(name === "" ? "" : `?${new URLSearchParams({ name })}`, true);
    show();
  });
  field.addEventListener("blur", endTyping);
  addEventListener("popstate", read);
  form.hidden = false;
  read();
}
