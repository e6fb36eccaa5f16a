import { createElement } from "../element.ts";

/** Creates a paper's list row from the paper's page. */
export function paperRow(page: Document, href: string): HTMLLIElement {
  // As in other lists, a title from right to left begins at the left, next to its marks.
  const title = createElement("bdi", {}, ...copies(page.querySelector("h1")?.childNodes));
  const link = createElement("a", { href }, title);
  const article = createElement(
    "article",
    { className: "paper" },
    createElement("h2", { dir: "auto" }, link),
    ...copies(page.querySelectorAll(".authors")),
    ...venueOf(page),
    facts(page, href),
    ...abstractOf(page),
  );
  return createElement("li", {}, article);
}

/** The journal or conference on a separate line, because many authors are folded. */
function venueOf(page: Document): readonly HTMLElement[] {
  const [venue] = copies(page.querySelectorAll("dd.venue > bdi"));
  if (venue === undefined) return [];
  const shown = createElement("span", { className: "venue" }, venue);
  return [createElement("p", { className: "authors" }, shown)];
}

function copies(nodes: Iterable<Node> | undefined): Node[] {
  return [...(nodes ?? [])].map((node) => document.importNode(node, true));
}

/** Category, date and the links to the paper itself. */
function facts(page: Document, href: string): HTMLElement {
  const line = createElement("p", { className: "facts" });
  const links = createElement("span", { className: "links" });
  const external = copies(page.querySelectorAll(".facts a[rel=external]"));
  const known = external.filter(({ textContent }) => !textContent?.startsWith("Search "));
  for (const each of known.flatMap((node) => [node, " "])) links.append(each);
  if (page.querySelector("#bibtex")) links.append(createElement("a", { href: `${href}#bibtex` }, "BibTeX"));
  for (const each of [...categoryOf(page), ...copies(page.querySelectorAll(".facts time")).slice(0, 1)])
    line.append(each, " ");
  line.append(links);
  return line;
}

/** The category by its code, which its page shows after the name. */
function categoryOf(page: Document): readonly HTMLElement[] {
  const known = page.querySelector<HTMLElement>(".facts a[href*='/categories/']");
  if (known === null) return [];
  const category = document.importNode(known, true);
  const code = /\(([^()]+)\)/.exec(known.nextSibling?.textContent ?? "")?.[1];
  category.className = "category";
  if (code !== undefined) {
    category.title = known.textContent ?? "";
    category.textContent = code;
  }
  return [category];
}

function abstractOf(page: Document): readonly HTMLElement[] {
  const [abstract] = copies(page.querySelectorAll(".abstract"));
  if (abstract === undefined) return [];
  const summary = createElement("summary", {}, "Abstract");
  return [createElement("details", { className: "excerpt" }, summary, abstract)];
}
