import type { Element } from "./elements.ts";
import { latexOfElement } from "./markup.ts";

/** The child elements of that name, in order; with a path (`authors/author`) those below the children of its names. */
export function all(element: Element | undefined, path: string): readonly Element[] {
  if (element === undefined) return [];
  let found: readonly Element[] = [element];
  for (const name of path.split("/"))
    found = found.flatMap(({ content }) =>
      content.filter((each): each is Element => typeof each !== "string" && each.name === name),
    );
  return found;
}

/** The first of these elements. */
export function first(element: Element | undefined, path: string): Element | undefined {
  return all(element, path)[0];
}

/** The text of the first element at one of the paths that has any, markup as LaTeX. */
export function text(element: Element | undefined, ...paths: readonly string[]): string | undefined {
  for (const path of paths)
    for (const each of all(element, path)) {
      const words = latexOfElement(each);
      if (words !== "") return words;
    }
  return undefined;
}

/** The texts of all elements at a path. */
export function texts(element: Element | undefined, path: string): readonly string[] {
  return all(element, path)
    .map(latexOfElement)
    .filter((words) => words !== "");
}
