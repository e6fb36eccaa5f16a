/**
 * A button as an item of a list: what is chosen, which a press takes off.
 *
 * @param hint what the press does, for those who do not see the cross; without one there is none
 */
export function removableChip(label: string, hint: string, press: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  if (hint !== "") {
    const hidden = document.createElement("span");
    hidden.className = "hidden";
    hidden.textContent = `, ${hint}`;
    button.classList.add("removable");
    button.append(hidden);
  }
  button.addEventListener("click", press);
  const item = document.createElement("li");
  item.append(button);
  return item;
}
