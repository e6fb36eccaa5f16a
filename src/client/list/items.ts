import { identifierKeys } from "../../shared/query/identifiers.ts";
import { searchable } from "../words.ts";
import type { ListedPaper } from "./select.ts";

/** A paper of a list, and its item on the page. */
export interface ListItem extends ListedPaper {
  readonly element: HTMLLIElement;
}

/** Reads the items of a list as the site's own templates print them, in order. */
export function readItems(list: ParentNode): readonly ListItem[] {
  return [...list.querySelectorAll<HTMLLIElement>(".papers > li")].map(readItem);
}

function readItem(element: HTMLLIElement): ListItem {
  const textOf = (selector: string) => element.querySelector(selector)?.textContent?.trim() ?? "";
  const title = textOf("h2, h3");
  const authors = [...element.querySelectorAll(".authors a")].map((author) => author.textContent ?? "");
  const score = /-?\d[\d.]*/.exec(textOf(".score"))?.[0];
  return {
    element,
    title,
    date: element.querySelector("time")?.dateTime ?? "",
    score: score === undefined ? undefined : Number(score),
    code: element.querySelector(".facts .code") !== null,
    categories: [...element.querySelectorAll(".facts .category")].map(({ textContent }) => textContent ?? ""),
    categoryNames: [...element.querySelectorAll<HTMLElement>(".facts .category")].map(({ title }) => title),
    authors: searchable(authors),
    identifiers: [...element.querySelectorAll<HTMLAnchorElement>("a[rel~=external]")].flatMap(({ href }) =>
      identifierKeys(href),
    ),
    text: searchable([title, ...authors, textOf(".abstract")]),
  };
}
