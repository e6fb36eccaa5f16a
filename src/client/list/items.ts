import { identifierKeys } from "../../shared/query/identifiers.ts";
import { type QueriedPaper, searchable } from "../../shared/query/match.ts";
import { slugOf } from "../mine/slugs.ts";
import { ROOT } from "../site.ts";
import type { ListedPaper } from "./select.ts";

/** A paper of a list with its item on the page. */
export interface ListItem extends ListedPaper {
  readonly element: HTMLLIElement;
  readonly slug: string;
  /** The day of the digest that first listed it, YYYY-MM-DD. */
  readonly listed: string;
  readonly authorSlugs: readonly string[];
}

/** Reads the items of a list as printed by the site's templates, in order. */
export function readItems(list: ParentNode): readonly ListItem[] {
  return [...list.querySelectorAll<HTMLLIElement>(".papers > li")].map(readItem);
}

const items = new WeakMap<HTMLLIElement, ListItem>();

/** Reads each item once, because after moving it the surrounding list no longer states its date. */
export function readItem(element: HTMLLIElement): ListItem {
  const known = items.get(element) ?? parseItem(element);
  items.set(element, known);
  return known;
}

function parseItem(element: HTMLLIElement): ListItem {
  const textOf = (selector: string) => element.querySelector(selector)?.textContent?.trim() ?? "";
  let queried: QueriedPaper | undefined;
  const title = textOf("h2, h3");
  const authors = [...element.querySelectorAll<HTMLAnchorElement>(".authors a")];
  const score = /-?\d[\d.]*/.exec(textOf(".score"))?.[0];
  const listed = element.closest<HTMLElement>("[data-listed]")?.dataset.listed ?? "";
  const undated = element.querySelector(".undated") !== null;
  // A row without a date has the date of its digest.
  const ownDay = element.closest<HTMLElement>("ol[data-listed]")?.dataset.listed ?? "";
  return {
    element,
    slug: slugOf(element.querySelector<HTMLAnchorElement>(":is(h2, h3) a")?.href ?? "", ROOT.href) ?? "",
    listed,
    title,
    date: element.querySelector("time")?.dateTime ?? (undated ? "" : ownDay),
    score: score === undefined ? undefined : Number(score),
    code: element.querySelector(".facts .code") !== null,
    categories: [...element.querySelectorAll(".facts .category")].map(({ textContent }) => textContent ?? ""),
    tags: [...element.querySelectorAll(".tag")].map(({ textContent }) => textContent ?? ""),
    pick: element.querySelector(".pick") !== null,
    authorSlugs: authors.flatMap(({ pathname }) => /\/authors\/([^/]+)\//.exec(pathname)?.[1] ?? []),
    // Computed lazily, because most readers do not search.
    get queried() {
      queried ??= readQueried(element, title, authors);
      return queried;
    },
  };
}

function readQueried(
  element: HTMLLIElement,
  title: string,
  authors: readonly HTMLAnchorElement[],
): QueriedPaper {
  const names = authors.map(({ textContent }) => textContent ?? "");
  const categories = [...element.querySelectorAll<HTMLElement>(".facts .category")];
  const links = [...element.querySelectorAll<HTMLAnchorElement>("a[rel~=external]")];
  const { score, code, date, tags, pick } = readItem(element);
  const note = element.querySelector(".remark .prose")?.textContent ?? "";
  return {
    text: searchable([title, ...names, element.querySelector(".abstract")?.textContent ?? "", note]),
    title: searchable([title]),
    authors: searchable(names),
    categories: categories.flatMap(({ textContent, title: name }) => [textContent ?? "", name]),
    score,
    code,
    date,
    tags,
    pick,
    identifiers: links.flatMap(({ href }) => identifierKeys(href)),
  };
}
