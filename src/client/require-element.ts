/** The element that matches a selector; the templates print it, so that a missing one is a bug. */
export function requireElement<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}
