/**
 * Closes an open menu on Escape, on a click outside, and when it loses the focus. Without script only its icon closes
 * it.
 */
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
