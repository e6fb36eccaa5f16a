/** Closes an open menu by Escape, by a click elsewhere, and when the focus leaves it. Without script it closes by its icon. */
export function startMenus(): void {
  const open = () => document.querySelector<HTMLDetailsElement>("details.menu[open]");
  const closeUnless = (target: EventTarget | null): void => {
    const menu = open();
    if (menu && !(target instanceof Node && menu.contains(target))) menu.open = false;
  };
  document.addEventListener("click", ({ target }) => closeUnless(target));
  document.addEventListener("focusin", ({ target }) => closeUnless(target));
  document.addEventListener("keydown", (press) => {
    const menu = open();
    if (press.key !== "Escape" || !menu) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
    press.preventDefault();
  });
}
