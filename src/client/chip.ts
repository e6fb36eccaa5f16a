/**
 * A list item with a button that removes what is chosen.
 *
 * @param hint the button's action for screen readers; without a hint there is no cross either
 */
export function removableChip(label: string, hint: string, press: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  if (hint !== "") {
    button.classList.add("removable");
    // The cross, which the style sheet draws, would be part of the name.
    button.ariaLabel = `${label}, ${hint}`;
  }
  button.addEventListener("click", press);
  const item = document.createElement("li");
  item.append(button);
  return item;
}
