import { LISTED, MOST_LISTED, othersInWords } from "../../shared/authors-in-words.ts";
import { formatDate } from "../../shared/format-date.ts";
import { createElement } from "../element.ts";
import { excerpt } from "./excerpt.ts";
import { markWords, type Piece } from "./highlight.ts";
import type { FoundPaper } from "./index/search.ts";

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

type Child = Node | string;

/**
 * A result as a row of the site's lists. Everything from the index is inserted as text, never as markup.
 *
 * @param query the query, whose words are highlighted in title and names
 */
export function listed(paper: FoundPaper, query: string): HTMLLIElement {
  const { site } = paper;
  const title = createElement("bdi", {}, ...marked(markWords(paper.title, query)));
  const article = createElement(
    "article",
    { className: "paper" },
    createElement(
      "h2",
      { dir: "auto", tabIndex: -1 },
      createElement("a", { href: site.base + paper.path }, title),
    ),
    paper.authors.length > 0 || paper.venue !== undefined ? authorLine(paper, query, site) : "",
    factLine(paper, site),
    paper.abstract === ""
      ? ""
      : createElement("p", { className: "abstract", dir: "auto" }, ...marked(excerpt(paper.abstract, query))),
  );
  return createElement("li", {}, article);
}

function authorLine({ authors, etAl, venue }: FoundPaper, query: string, site: SiteFacts): HTMLElement {
  const shown = authors.length > MOST_LISTED ? authors.slice(0, LISTED) : authors;
  const names = shown.flatMap(({ name, slug }, k): readonly Child[] => [
    k > 0 ? ", " : "",
    createElement(
      "a",
      { href: site.author(slug) },
      createElement("bdi", {}, ...marked(markWords(name, query))),
    ),
  ]);
  const others = othersInWords({ furtherAuthors: authors.length - shown.length, etAl });
  const more = createElement("abbr", { title: "and other authors" }, "et al.");
  return createElement(
    "p",
    { className: "authors" },
    ...names,
    ...(others === " et al." ? [" ", more] : [others]),
    ...(venue === undefined ? [] : [authors.length > 0 ? " · " : "", venueElement(venue)]),
  );
}

function venueElement(venue: string): HTMLElement {
  return createElement("span", { className: "venue" }, createElement("bdi", {}, venue));
}

function factLine({ score, categories, date, code }: FoundPaper, site: SiteFacts): HTMLElement {
  const label = createElement("span", { className: "label" }, "Score ");
  return createElement(
    "p",
    { className: "facts" },
    score === null ? "" : createElement("span", { className: "score" }, label, String(score)),
    createElement(
      "span",
      { className: "categories" },
      ...categories.flatMap((slug, k) => [k > 0 ? " " : "", categoryLink(slug, site)]),
    ),
    date === ""
      ? "Undated"
      : createElement("time", { dateTime: date }, formatDate(date, site.language, "short")),
    code ? createElement("span", { className: "code" }, "Code") : "",
    site.title === undefined
      ? ""
      : createElement("span", { className: "from-site" }, "from ", createElement("bdi", {}, site.title)),
  );
}

function categoryLink(slug: string, site: SiteFacts): HTMLElement {
  const { href, name, code } = site.category(slug);
  return createElement("a", { className: "category", href, title: name }, code);
}

function marked(pieces: readonly Piece[]): readonly Child[] {
  return pieces.map((piece) => (piece.marked ? createElement("mark", {}, piece.text) : piece.text));
}
