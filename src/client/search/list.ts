import { LISTED, MOST_LISTED, othersInWords } from "../../shared/authors-in-words.ts";
import { excerpt } from "./excerpt.ts";
import { markWords, type Piece } from "./highlight.ts";
import type { FoundPaper } from "./index/search.ts";
import { shortDate } from "./words.ts";

/** Facts about the site of a result. */
export interface SiteFacts {
  /** A related site's title; the site's own papers need none. */
  readonly title?: string;
  readonly language: string;
  /** The base URL of papers' paths. */
  readonly base: string;
  /** The address of an author's page. */
  author(slug: string): string;
  /** A category's code, name and page. */
  category(slug: string): { readonly code: string; readonly name: string; readonly href: string };
}

type Child = Node | string | undefined;

/**
 * A result as a row of the site's lists. Everything from the index is inserted as text, never as markup.
 *
 * @param query the query, whose words are highlighted in title and names
 */
export function listed(paper: FoundPaper, query: string): HTMLLIElement {
  const { site } = paper;
  const title = element("bdi", {}, ...marked(markWords(paper.title, query)));
  const article = element(
    "article",
    { class: "paper" },
    element("h2", { dir: "auto", tabindex: "-1" }, element("a", { href: site.base + paper.path }, title)),
    paper.authors.length > 0 ? authorLine(paper, query, site) : undefined,
    factLine(paper, site),
    paper.abstract === ""
      ? undefined
      : element("p", { class: "abstract", dir: "auto" }, ...marked(excerpt(paper.abstract, query))),
  );
  return element("li", {}, article);
}

function authorLine({ authors, etAl }: FoundPaper, query: string, site: SiteFacts): HTMLElement {
  const shown = authors.length > MOST_LISTED ? authors.slice(0, LISTED) : authors;
  const names = shown.flatMap(({ name, slug }, k): readonly Child[] => [
    k > 0 ? ", " : undefined,
    element("a", { href: site.author(slug) }, element("bdi", {}, ...marked(markWords(name, query)))),
  ]);
  const others = othersInWords({ furtherAuthors: authors.length - shown.length, etAl });
  const more = element("abbr", { title: "and other authors" }, "et al.");
  return element("p", { class: "authors" }, ...names, ...(others === " et al." ? [" ", more] : [others]));
}

function factLine({ score, categories, date, code }: FoundPaper, site: SiteFacts): HTMLElement {
  const label = element("span", { class: "label" }, "Score ");
  return element(
    "p",
    { class: "facts" },
    score === null ? undefined : element("span", { class: "score" }, label, String(score)),
    element(
      "span",
      { class: "categories" },
      ...categories.flatMap((slug, k) => [k > 0 ? " " : undefined, categoryLink(slug, site)]),
    ),
    date === "" ? "Undated" : element("time", { datetime: date }, shortDate(date, site.language)),
    code ? element("span", { class: "code" }, "Code") : undefined,
    site.title === undefined
      ? undefined
      : element("span", { class: "from-site" }, "from ", element("bdi", {}, site.title)),
  );
}

function categoryLink(slug: string, site: SiteFacts): HTMLElement {
  const { href, name, code } = site.category(slug);
  return element("a", { class: "category", href, title: name }, code);
}

function marked(pieces: readonly Piece[]): readonly Child[] {
  return pieces.map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text));
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
