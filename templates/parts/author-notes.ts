import { mainCategoryOf } from "../../src/library/counts.ts";
import type { Author } from "../../src/library/types.ts";
import { pluralize } from "../../src/shared/plural.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { hrefAttribute, isolateBidi } from "./compact-markup.ts";

/** What is said of an author's name: other spellings, the author's own pages, and others who could be meant. */
export function authorNotes(site: Site, author: Author): Markup {
  return html`${alsoWrittenAs(author)}${elsewhere(author)}${notToBeConfusedWith(site, author)}`;
}

function alsoWrittenAs({ names: [, ...others] }: Author): Markup | false {
  if (others.length === 0) return false;
  return html`<p class="note">Also written as ${join(
    others.map((name) => html`<bdi>${name}</bdi>`),
    "; ",
  )}.</p>\n`;
}

/** The author's own page and ORCID, as the publisher gives them. */
function elsewhere({ home, orcid }: Author): Markup | false {
  const ways = [
    home !== undefined && html`<a href="${home}" rel="external me">Home page</a>`,
    orcid !== undefined && html`<a href="https://orcid.org/${orcid}" rel="external me">ORCID ${orcid}</a>`,
  ].filter((way) => way !== false);
  return ways.length > 0 && html`<p class="note">${join(ways, " · ")}</p>\n`;
}

/** Namesakes, whom the publisher tells apart; and names that could be one person's, or could be taken for it. */
function notToBeConfusedWith(site: Site, author: Author): Markup | false {
  const namesakes = author.similar.filter(({ name }) => name === author.name);
  const alike = author.similar.filter(({ name }) => name !== author.name);
  return html`${named(site, "Not to be confused with", namesakes)}${named(site, "Similar names:", alike)}`;
}

function named(site: Site, words: string, authors: readonly Author[]): Markup | false {
  if (authors.length === 0) return false;
  const { extras } = site.profile;
  const all = authors.map((author) => {
    const at = address.author(author);
    if (!extras) return html`<a ${hrefAttribute(site, at)}>${isolateBidi(author.name)}</a>`;
    const category = mainCategoryOf(author);
    const facts = [pluralize(author.papers.length, "paper"), ...(category ? [category.name] : [])];
    return html`<a href="${site.links.href(at)}"><bdi>${author.name}</bdi></a> (${facts.join(", ")})`;
  });
  return html`<p class="note">${words} ${join(all, "; ")}.</p>\n`;
}
