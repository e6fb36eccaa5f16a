/**
 * A list item with a button that removes a selected value.
 *
 * @param hint the button's action for screen readers; without a hint there is no cross either
 */
export function removableChip(label: string, hint: string, press: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  if (hint !== "") {
    button.classList.add("removable");
    // The cross is drawn by the stylesheet, so that it is not part of the accessible name.
    button.ariaLabel = `${label}, ${hint}`;
  }
  button.addEventListener("click", press);
  const item = document.createElement("li");
  item.append(button);
  return item;
}
