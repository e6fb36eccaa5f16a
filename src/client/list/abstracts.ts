import { part } from "../part.ts";
import { shownItems } from "./results.ts";

/** Makes the button open every abstract that is shown, or close them all once all are open. Gives what keeps its words right. */
export function startAbstracts(list: HTMLElement, button: HTMLButtonElement): () => void {
  const abstracts = () => shownItems(list).flatMap((item) => [...item.querySelectorAll("details")]);
  const allOpen = () => abstracts().every(({ open }) => open);
  const name = (): void => {
    part(button, "span").textContent = abstracts().length > 0 && allOpen() ? "Hide" : "Show";
    button.disabled = abstracts().length === 0;
  };
  button.addEventListener("click", () => {
    const open = !allOpen();
    for (const abstract of abstracts()) abstract.open = open;
  });
  // The event does not bubble; on its way down it passes here.
  list.addEventListener("toggle", name, true);
  name();
  return name;
}
