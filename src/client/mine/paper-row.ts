/** Creates a paper's list row from the paper's page. */
export function paperRow(page: Document, href: string): HTMLLIElement {
  const article = document.createElement("article");
  article.className = "paper";
  const heading = document.createElement("h2");
  heading.dir = "auto";
  const link = document.createElement("a");
  link.href = href;
  link.append(...copies(page.querySelector("h1")?.childNodes));
  heading.append(link);
  article.append(
    heading,
    ...copies(page.querySelectorAll(".authors")),
    facts(page, href),
    ...abstractOf(page),
  );
  const row = document.createElement("li");
  row.append(article);
  return row;
}

function copies(nodes: Iterable<Node> | undefined): Node[] {
  return [...(nodes ?? [])].map((node) => document.importNode(node, true));
}

/** Category, date and the links to the paper itself. */
function facts(page: Document, href: string): HTMLElement {
  const line = document.createElement("p");
  line.className = "facts";
  const links = document.createElement("span");
  links.className = "links";
  const external = copies(page.querySelectorAll(".facts a[rel=external]"));
  const known = external.filter(({ textContent }) => !textContent?.startsWith("Search "));
  for (const each of known.flatMap((node) => [node, " "])) links.append(each);
  if (page.querySelector("#bibtex")) links.append(citeLink(href));
  for (const each of [...categoryOf(page), ...copies(page.querySelectorAll(".facts time")).slice(0, 1)])
    line.append(each, " ");
  line.append(links);
  return line;
}

function citeLink(href: string): HTMLElement {
  const link = document.createElement("a");
  link.href = `${href}#bibtex`;
  link.append("BibTeX");
  return link;
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
  const details = document.createElement("details");
  details.className = "excerpt";
  const summary = document.createElement("summary");
  summary.append("Abstract");
  details.append(summary, abstract);
  return [details];
}
