/** The element below `root` that the templates put there. */
export function part<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}
