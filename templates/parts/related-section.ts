import { othersOf } from "../../src/library/related/more-by-authors.ts";
import type { Paper } from "../../src/library/types.ts";
import { pluralize } from "../../src/shared/plural.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { html, join, type Markup, type Printable } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { type AuthorRef, authorRef, type PaperSummary, withFewAuthors } from "../../src/site/summaries.ts";
import { address } from "../../src/site/urls.ts";
import { dateElement } from "./date-element.ts";

/** How many other papers of the same authors are listed. */
const OTHERS = 5;
/** How many of the authors who have more papers than are shown are linked. */
const AUTHORS = 8;
/** Maximum number of authors named per related paper. */
const NAMES = 3;

/** Related papers and other papers of the authors, as plain data. */
export interface RelatedProps {
  readonly related: readonly { readonly paper: PaperSummary; readonly words: readonly string[] }[];
  readonly others: readonly { readonly paper: PaperSummary; readonly authors: readonly AuthorRef[] }[];
  /** Whether the paper has a single author, who need not be repeated. */
  readonly alone: boolean;
  /** Authors with more papers than are shown. */
  readonly prolific: readonly (AuthorRef & { readonly papers: number })[];
}

/** Finds related papers and other papers of the authors. */
export function relatedProps(paper: Paper, { relatedTo, profile, summaries }: Site): RelatedProps {
  const related = relatedTo(paper);
  // Each paper is shown once, with its names in either list.
  const shown = new Set(related.map((each) => each.paper));
  const others = profile.extras ? othersOf(paper).filter(({ paper }) => !shown.has(paper)) : [];
  const authors = [...new Set(paper.authors.map(({ author }) => author))];
  const prolific = others.length > OTHERS ? authors.filter(({ papers }) => papers.length > 1) : [];
  return {
    related: related.map((each) => ({
      paper: withFewAuthors(summaries.paper(each.paper)),
      words: each.words,
    })),
    others: others.slice(0, OTHERS).map((other) => ({
      paper: withFewAuthors(summaries.paper(other.paper)),
      authors: other.authors.map(authorRef),
    })),
    alone: authors.length === 1,
    prolific: prolific
      .slice(0, AUTHORS)
      .map((author) => ({ ...authorRef(author), papers: author.papers.length })),
  };
}

/** Related papers and other papers of the same authors. */
export function relatedSection(chrome: Chrome, props: RelatedProps): Markup {
  if (props.related.length === 0 && props.others.length === 0) return html``;
  return html`<aside class="beside" aria-label="Other papers">
${related(chrome, props)}${others(chrome, props)}</aside>
`;
}

function related(chrome: Chrome, { related }: RelatedProps): Markup | false {
  if (related.length === 0) return false;
  return html`<section aria-labelledby="related">
<h2 id="related">Related papers</h2>
<p class="note">Based on shared key terms.</p>
<ul class="short">
${related.map(({ paper, words }) => short(chrome, paper, html`Shared terms: ${join(words, ", ")}`))}</ul>
</section>
`;
}

function others(chrome: Chrome, { others, alone, prolific }: RelatedProps): Markup | false {
  if (others.length === 0) return false;
  return html`<section aria-labelledby="others">
<h2 id="others">${alone ? "More by this author" : "More by these authors"}</h2>
<ul class="short">
${others.map(({ paper, authors }) => short(chrome, paper, !alone && html`Shared author${authors.length > 1 && "s"}: ${namesOf(authors)}`))}</ul>
${prolific.length > 0 && allBy(chrome, prolific)}
</section>
`;
}

/** Links to authors with further papers. */
function allBy({ links }: Chrome, prolific: RelatedProps["prolific"]): Markup {
  const pages = prolific.map(
    (author) =>
      html`<a href="${links.href(address.author(author))}"><bdi>${author.name}</bdi> (${author.papers})</a>`,
  );
  return html`<p class="note">All papers by ${join(pages, ", ")}</p>`;
}

/** A paper in three lines: title, authors and date, and the relation. */
function short({ links, dates, typeset }: Chrome, paper: PaperSummary, why: Printable): Markup {
  const names = paper.authors.map(({ author }) => author);
  return html`<li><a href="${links.href(address.paper(paper))}"><bdi>${typeset(paper).title.html}</bdi></a>
<p>${names.length > 0 && html`${namesOf(names, paper.furtherAuthors)}, `}${dateElement(paper.date, dates.short)}</p>
${why && html`<p>${why}</p>`}</li>
`;
}

function namesOf(authors: readonly AuthorRef[], further = 0): Markup {
  const named = authors.slice(0, NAMES).map(({ name }) => html`<bdi>${name}</bdi>`);
  const more = authors.length + further - named.length;
  return html`${join(named, ", ")}${more > 0 && ` and ${pluralize(more, "other")}`}`;
}
