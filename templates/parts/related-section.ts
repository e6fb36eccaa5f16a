import { othersOf } from "../../src/library/related/more-by-authors.ts";
import type { Author, Paper } from "../../src/library/types.ts";
import { pluralize } from "../../src/shared/plural.ts";
import { html, join, type Markup, type Printable } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { dateElement } from "./date-element.ts";

/** How many of the authors who have more papers than are shown are linked. */
const AUTHORS = 8;
/** How many authors of such a paper are named. */
const NAMES = 3;

/** The ways on from a paper: to papers that speak of the same, and to what else its authors wrote. */
export function relatedSection(site: Site, paper: Paper): Markup {
  return html`${related(site, paper)}${others(site, paper)}`;
}

function related(site: Site, paper: Paper): Markup | false {
  const found = site.relatedTo(paper);
  if (found.length === 0) return false;
  return html`<section aria-labelledby="related">
<h2 id="related">Related papers</h2>
<p class="note">Papers here that share the most telling words of this one’s title and abstract: those that few papers use.</p>
<ul class="short">
${found.map(({ paper, words }) => short(site, paper, html`In common: ${join(words, ", ")}`))}</ul>
</section>
`;
}

function others(site: Site, paper: Paper): Markup | false {
  if (site.profile.others === 0) return false;
  const found = othersOf(paper);
  if (found.length === 0) return false;
  const shown = found.slice(0, site.profile.others);
  const alone = new Set(paper.authors.map(({ author }) => author)).size === 1;
  return html`<section aria-labelledby="others">
<h2 id="others">${alone ? "More by this author" : "More by these authors"}</h2>
<ul class="short">
${shown.map((other) => short(site, other.paper, !alone && html`By ${namesOf(other.authors)}`))}</ul>
${found.length > shown.length && allBy(site, paper)}
</section>
`;
}

/** The way to all papers of those authors who have others. */
function allBy({ links }: Site, { authors }: Paper): Markup {
  const prolific = [...new Set(authors.map(({ author }) => author))].filter(
    (author) => author.papers.length > 1,
  );
  const pages = prolific
    .slice(0, AUTHORS)
    .map(
      (author) =>
        html`<a href="${links.href(address.author(author))}"><bdi>${author.name}</bdi> (${author.papers.length})</a>`,
    );
  return html`<p class="note">All papers by ${join(pages, ", ")}</p>`;
}

/** A paper in three lines: its title, who wrote it and when, and why it stands here. */
function short({ links, dates, typeset }: Site, paper: Paper, why: Printable): Markup {
  const names = paper.authors.map(({ author }) => author);
  return html`<li><a href="${links.href(address.paper(paper))}"><bdi>${typeset(paper).title.html}</bdi></a>
<p>${names.length > 0 && html`${namesOf(names)}, `}${dateElement(paper.date, dates.short)}</p>
${why && html`<p>${why}</p>`}</li>
`;
}

function namesOf(authors: readonly Author[]): Markup {
  const named = authors.slice(0, NAMES).map(({ name }) => html`<bdi>${name}</bdi>`);
  const more = authors.length - named.length;
  return html`${join(named, ", ")}${more > 0 && ` and ${pluralize(more, "other")}`}`;
}
