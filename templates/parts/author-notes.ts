import { mainCategoryOf } from "../../src/library/counts.ts";
import type { Author } from "../../src/library/types.ts";
import { pluralize } from "../../src/shared/plural.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { Person } from "../../src/site/metadata/json-ld.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { hrefAttribute, isolateBidi } from "./compact/compact-markup.ts";

/** An author with a similar name. */
export interface SimilarAuthor {
  readonly slug: string;
  readonly name: string;
  /** The number of papers; undefined if the page only shows the name. */
  readonly papers: number | undefined;
  /** The name of the most frequent category. */
  readonly category: string | undefined;
}

/**
 * Reduces authors with similar names. On a very large site their papers are left out, because they would change many
 * pages with each listing.
 */
export function similarAuthors({ similar }: Author, { profile }: Site): readonly SimilarAuthor[] {
  return similar.map((author) => ({
    slug: author.slug,
    name: author.name,
    papers: profile.extras ? author.papers.length : undefined,
    category: profile.extras ? mainCategoryOf(author)?.name : undefined,
  }));
}

/** Notes on an author: name variants, external pages, and authors with similar names. */
export function authorNotes(chrome: Chrome, person: Person, similar: readonly SimilarAuthor[]): Markup {
  return html`${alsoWrittenAs(person)}${elsewhere(person)}${notToBeConfusedWith(chrome, person, similar)}`;
}

function alsoWrittenAs({ names: [, ...others] }: Person): Markup | false {
  if (others.length === 0) return false;
  return html`<p class="note">Also written as ${join(
    others.map((name) => html`<bdi>${name}</bdi>`),
    "; ",
  )}.</p>\n`;
}

/** The author's home page and ORCID. */
function elsewhere({ home, orcid }: Person): Markup | false {
  const links = [
    home !== undefined && html`<a href="${home}" rel="external me">Home page</a>`,
    orcid !== undefined && html`<a href="https://orcid.org/${orcid}" rel="external me">ORCID ${orcid}</a>`,
  ].filter((way) => way !== false);
  return links.length > 0 && html`<p class="note">${join(links, " · ")}</p>\n`;
}

/** Namesakes that the publisher distinguishes, and similar names that may be the same person. */
function notToBeConfusedWith(
  chrome: Chrome,
  person: Person,
  similar: readonly SimilarAuthor[],
): Markup | false {
  const namesakes = similar.filter(({ name }) => name === person.name);
  const alike = similar.filter(({ name }) => name !== person.name);
  return html`${named(chrome, "Not to be confused with", namesakes)}${named(chrome, "Similar names:", alike)}`;
}

function named(chrome: Chrome, words: string, authors: readonly SimilarAuthor[]): Markup | false {
  if (authors.length === 0) return false;
  const all = authors.map((author) => {
    const at = address.author(author);
    if (author.papers === undefined)
      return html`<a ${hrefAttribute(chrome, at)}>${isolateBidi(author.name)}</a>`;
    const facts = [pluralize(author.papers, "paper"), ...(author.category ? [author.category] : [])];
    return html`<a href="${chrome.links.href(at)}"><bdi>${author.name}</bdi></a> (${facts.join(", ")})`;
  });
  return html`<p class="note">${words} ${join(all, "; ")}.</p>\n`;
}
