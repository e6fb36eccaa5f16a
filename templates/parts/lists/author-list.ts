import type { Author } from "../../../src/library/types.ts";
import { pluralize } from "../../../src/shared/plural.ts";
import type { Chrome } from "../../../src/site/chrome.ts";
import { html, type Markup } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/site.ts";
import { address } from "../../../src/site/urls.ts";
import { hrefAttribute, isolateBidi } from "../compact/compact-markup.ts";

/** An author of the index, with the number of their papers. */
export interface ListedAuthor {
  readonly slug: string;
  readonly name: string;
  readonly papers: number;
}

/** The letters of the index. */
export interface Letters {
  readonly letters: readonly { readonly letter: string; readonly authors: number }[];
  /** Whether each letter has separate pages. */
  readonly divided: boolean;
}

/** Reduces authors to the data that the index shows. */
export function listedAuthors(authors: readonly Author[]): readonly ListedAuthor[] {
  return authors.map(({ slug, name, papers }) => ({ slug, name, papers: papers.length }));
}

/** Reduces the letters of the index. */
export function lettersOf({ authorIndex }: Site): Letters {
  const { letters, divided } = authorIndex;
  return { letters: letters.map(({ letter, authors }) => ({ letter, authors: authors.length })), divided };
}

/** Authors with their numbers of papers. On a large site the markup is compact, because each author is listed twice. */
export function authorList(chrome: Chrome, authors: readonly ListedAuthor[]): Markup {
  return html`<ul class="index names">
${authors.map(
  (author) =>
    html`<li><a ${hrefAttribute(chrome, address.author(author))}>${isolateBidi(author.name)}</a> ${pluralize(author.papers, "paper")}\n`,
)}</ul>`;
}

/**
 * The navigation of the index: a link for each letter, and one for authors by number of papers.
 *
 * @param here the letter of the page, empty for the page by papers, undefined for the first page
 */
export function letterNav({ links }: Chrome, { letters, divided }: Letters, here?: string): Markup {
  const link = (letter: string) =>
    links.href(divided ? address.authorsByLetter(letter) : address.authors) +
    (divided ? "" : `#${anchor(letter)}`);
  return html`<nav class="letters" aria-label="Authors by letter">
<ul>
${letters.map(({ letter, authors }) => {
  const names = pluralize(authors, "author");
  return html`<li><a href="${link(letter)}" title="${names}"${letter === here && html` aria-current="page"`}>${letter}</a></li>\n`;
})}<li><a href="${links.href(address.authorsByPapers())}"${here === "" && html` aria-current="page"`}>By number of papers</a></li>
</ul>
</nav>`;
}

/** The id of a letter's section on a page with all letters. */
export function anchor(letter: string): string {
  return letter === "#" ? "other" : letter.toLowerCase();
}

/** A field that filters the names on the page; shown by its script. */
export function nameField(): Markup {
  return html`<form class="tools" role="search" aria-label="Filter authors" autocomplete="off" data-names hidden>
<label>Filter by name <input type="search" name="name" maxlength="100" spellcheck="false"></label>
<p role="status"></p>
</form>`;
}
