import { createElement } from "./element.ts";

/**
 * A list item with a button that removes a selected value.
 *
 * @param hint the button's action for screen readers; without a hint there is no cross either
 */
export function removableChip(label: string, hint: string, press: () => void): HTMLElement {
  const button = createElement("button", { type: "button" }, label);
  if (hint !== "") {
    button.classList.add("removable");
    // The cross is drawn by the stylesheet, so that it is not part of the accessible name.
    button.ariaLabel = `${label}, ${hint}`;
  }
  button.addEventListener("click", press);
  return createElement("li", {}, button);
}
