import { indexLetter } from "../src/library/name.ts";
import type { Author } from "../src/library/types.ts";
import { html, type Markup } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { counted } from "../src/site/words.ts";
import { page } from "./parts/page.ts";

export const data = { permalink: address.authors };

export function render({ site }: { site: Site }): string {
  const { authors } = site.library;
  const letters = byLetter(authors);
  const main = html`<h1>Authors</h1>
<p class="lede">${counted(authors.length, "author")}, by family name.</p>
<nav class="letters" aria-label="Letters">
<ul>
${[...letters.keys()].map((letter) => html`<li><a href="#${anchor(letter)}">${letter}</a></li>\n`)}</ul>
</nav>
${[...letters].map(([letter, group]) => letterSection(site, letter, group))}`;
  return page(site, {
    title: "Authors",
    description: "All authors, by family name",
    at: address.authors,
    main,
  });
}

function byLetter(authors: readonly Author[]): ReadonlyMap<string, readonly Author[]> {
  const letters = new Map<string, Author[]>();
  for (const author of authors) {
    const letter = indexLetter(author.name);
    const group = letters.get(letter);
    if (group === undefined) letters.set(letter, [author]);
    else group.push(author);
  }
  return letters;
}

function letterSection({ links }: Site, letter: string, group: readonly Author[]): Markup {
  return html`<section aria-labelledby="${anchor(letter)}">
<h2 class="letter" id="${anchor(letter)}">${letter}</h2>
<ul class="index">
${group.map(
  (author) =>
    html`<li><a href="${links.href(address.author(author))}"><bdi>${author.name}</bdi></a> <span>${counted(author.papers.length, "paper")}</span></li>\n`,
)}</ul>
</section>
`;
}

function anchor(letter: string): string {
  return letter === "#" ? "other" : letter.toLowerCase();
}
