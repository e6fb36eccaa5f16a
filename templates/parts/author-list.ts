import type { Author } from "../../src/library/types.ts";
import { pluralize } from "../../src/shared/plural.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { hrefAttribute, isolateBidi } from "./compact-markup.ts";

/** Authors with their numbers of papers. A large site has very many, each here twice. */
export function authorList(site: Site, authors: readonly Author[]): Markup {
  return html`<ul class="index names">
${authors.map(
  (author) =>
    html`<li><a ${hrefAttribute(site, address.author(author))}>${isolateBidi(author.name)}</a> ${pluralize(author.papers.length, "paper")}\n`,
)}</ul>`;
}

/**
 * The ways through the index: a letter each, and everyone by their papers.
 *
 * @param here the letter of the page, empty for the page by papers, undefined for the first page
 */
export function letterNav(site: Site, here?: string): Markup {
  const { links, authorIndex } = site;
  return html`<nav class="letters" aria-label="Authors by letter">
<ul>
${authorIndex.letters.map(({ letter, authors }) => {
  const names = pluralize(authors.length, "author");
  return html`<li><a href="${letterLink(site, letter)}" title="${names}"${letter === here && html` aria-current="page"`}>${letter}</a></li>\n`;
})}<li><a href="${links.href(address.authorsByPapers())}"${here === "" && html` aria-current="page"`}>Most papers first</a></li>
</ul>
</nav>`;
}

function letterLink({ links, authorIndex }: Site, letter: string): string {
  if (authorIndex.divided) return links.href(address.authorsByLetter(letter));
  return `${links.href(address.authors)}#${anchor(letter)}`;
}

/** The place of a letter on the page that holds all of them. */
export function anchor(letter: string): string {
  return letter === "#" ? "other" : letter.toLowerCase();
}

/** A field that filters the names of the page. The script that can do it shows it. */
export function nameField(): Markup {
  return html`<form class="tools" role="search" aria-label="Filter authors" autocomplete="off" data-names hidden>
<label>Name <input type="search" name="name" maxlength="100" spellcheck="false"></label>
<p role="status"></p>
</form>`;
}
