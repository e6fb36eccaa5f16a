import { venueApart } from "../../../src/library/category-label.ts";
import { othersInWords } from "../../../src/shared/authors-in-words.ts";
import { pluralize } from "../../../src/shared/plural.ts";
import type { Chrome } from "../../../src/site/chrome.ts";
import { firstSentence, splitAtNovelty } from "../../../src/site/excerpt.ts";
import { externalLinks } from "../../../src/site/external-links.ts";
import { html, join, type Markup, raw } from "../../../src/site/html.ts";
import { coins } from "../../../src/site/metadata/coins.ts";
import type { PageRange } from "../../../src/site/paging.ts";
import { perPaper } from "../../../src/site/profile/per-paper.ts";
import type { ListDensity } from "../../../src/site/profile/profiles.ts";
import { type CategoryRef, type PaperSummary, withFewAuthors } from "../../../src/site/summaries.ts";
import type { TypesetPaper } from "../../../src/site/typesetter.ts";
import { address, type Links } from "../../../src/site/urls.ts";
import { hrefAttribute, isolateBidi } from "../compact/compact-markup.ts";
import { dateElement } from "../date-element.ts";
import { remarkBlock } from "../remark-block.ts";
import { rangeInWords } from "./pager.ts";

/** Options of the rows of a list. */
export interface RowOptions {
  /** The detail of each row. */
  readonly density: ListDensity;
  /** The day of the digest, if the list is one: rows only state different dates. */
  readonly day?: string | undefined;
  /** Whether reference managers can save the papers from the list. */
  readonly citable?: boolean;
}

/**
 * A list of papers: facts, title, authors, and an expandable abstract.
 *
 * @param level the heading level of titles: one below the heading before the list
 */
export function paperList(
  chrome: Chrome,
  papers: readonly PaperSummary[],
  options: RowOptions,
  level: 2 | 3 = 2,
): Markup {
  const { density, day } = options;
  if (density === "line" || density === "title") return lines(chrome, papers, density);
  return html`<ol class="papers"${day && html` data-listed="${day}"`}>
${papers.map((paper) => html`<li${paper.firstListed !== day && html` data-listed="${paper.firstListed}"`}>${row(chrome, paper, options, level)}</li>\n`)}</ol>`;
}

/** A list of titles, with dates if they differ. */
function lines(chrome: Chrome, papers: readonly PaperSummary[], density: ListDensity): Markup {
  const each = (paper: PaperSummary): Markup => {
    const { title } = chrome.typeset(paper);
    const day = density === "line" && ` ${chrome.dates.short(paper.date)}`;
    return html`<li><a ${hrefAttribute(chrome, address.paper(paper))}>${isolateBidi(title.text, title.html)}</a>${day}\n`;
  };
  return html`<ol class=lines>${papers.map(each)}</ol>`;
}

/** Papers sorted newest first, with headings for years if there are several and the rows do not state them. */
export function papersByYear(chrome: Chrome, papers: readonly PaperSummary[], options: RowOptions): Markup {
  if (options.density === "line") return paperList(chrome, papers, options);
  const years = new Map<string, PaperSummary[]>();
  for (const paper of papers) {
    const year = paper.date.slice(0, 4) || "Undated";
    const known = years.get(year);
    if (known === undefined) years.set(year, [paper]);
    else known.push(paper);
  }
  if (years.size < 2) return paperList(chrome, papers, options);
  return html`${[...years].map(
    ([year, each]) => html`<h2 class="year">${year}</h2>
${paperList(chrome, each, options, 3)}
`,
  )}`;
}

/** The number of papers and their order: `8 papers, newest first`. */
export function listInWords(list: PageRange, order = "newest first"): string {
  return pluralize(list.total, "paper") + (list.total > 1 ? `, ${order}` : "") + rangeInWords(list);
}

function row(chrome: Chrome, paper: PaperSummary, options: RowOptions, level: 2 | 3): Markup {
  const text = chrome.typeset(paper);
  const link = html`<a href="${chrome.links.href(address.paper(paper))}"><bdi>${text.title.html}</bdi></a>`;
  return html`<article class="paper">
${level === 2 ? html`<h2 dir="auto">${link}</h2>` : html`<h3 dir="auto">${link}</h3>`}
${authorsAndVenue(paper, chrome)}
${factLine(chrome, paper, options.day)}
${remarkBlock(chrome, paper)}
${paper.abstract !== "" && abstractInRow(chrome, paper, options.density)}${options.citable && coinsElement(paper, chrome)}
</article>`;
}

/** COinS metadata, by which reference managers save papers from a list. */
const coinsElement = perPaper((paper, { links, typeset }) => {
  const page = links.absolute(address.paper(paper));
  return html`<span class="Z3988" title="${coins(paper, typeset(paper).title.text, page)}"></span>`;
});

/** The part of the abstract that a row shows. */
function abstractInRow(chrome: Chrome, paper: PaperSummary, density: ListDensity): Markup | false {
  if (density === "sentence") return sentence(paper, chrome);
  return density === "abstract" && excerpt(paper, chrome);
}

/** The sentence that says what is new. */
const sentence = perPaper(
  (paper, { typeset }) =>
    html`<p class="abstract sentence" dir="auto">${firstSentence(typeset(paper).abstract.text)}</p>`,
);

/**
 * A collapsible abstract. While closed, it shows some lines from the sentence that states what is new; the stylesheet
 * hides the part before it, so that the page contains the abstract once. The script adds the control and names the
 * paper in its label.
 */
const excerpt = perPaper((paper, { typeset }) => {
  const text = typeset(paper);
  const { abstract } = text;
  const split = abstract.block ? undefined : splitAtNovelty(abstract.html.source);
  const block = split
    ? html`<p class="abstract" dir="auto"><span class="before">${raw(split.before)}</span>${raw(split.from)}</p>`
    : abstractBlock(text);
  return html`<details class="excerpt">
<summary>Abstract</summary>
${block}
</details>`;
});

/** The whole abstract. */
export function abstractBlock({ abstract }: TypesetPaper): Markup {
  if (abstract.block) return html`<div class="abstract" dir="auto">${abstract.html}</div>`;
  return html`<p class="abstract" dir="auto">${abstract.html}</p>`;
}

/** The authors and, where the category is not the venue, the venue: readers judge a paper by both. */
const authorsAndVenue = perPaper((paper, chrome) => {
  const venue = venueApart(paper);
  if (venue === undefined) return authorLine(chrome, paper) || html``;
  const names = html`${linkedNames(chrome, paper.authors)}${othersOf(paper)}`;
  const shown = html`<span class="venue"><bdi>${venue}</bdi></span>`;
  return html`<p class="authors">${paper.authors.length > 0 && html`${names} · `}${shown}</p>`;
});

/** The authors, linked to their pages. */
function authorLine(chrome: Chrome, paper: PaperSummary): Markup | false {
  return paper.authors.length > 0 && authorElement(paper, chrome);
}

const authorElement = perPaper(
  (paper, chrome) => html`<p class="authors">${linkedNames(chrome, paper.authors)}${othersOf(paper)}</p>`,
);

/** The same on the paper's own page, where the last of many authors are collapsed. */
export function foldedAuthors(chrome: Chrome, paper: PaperSummary): Markup | false {
  const { authors, furtherAuthors = 0 } = withFewAuthors(paper);
  if (furtherAuthors === 0) return authorLine(chrome, paper);
  return html`<p class="authors">${linkedNames(chrome, authors)}</p>
<details class="authors">
<summary>${pluralize(furtherAuthors, "more author")}</summary>
<p>${linkedNames(chrome, paper.authors.slice(authors.length))}${othersOf(paper)}</p>
</details>`;
}

function linkedNames({ links }: Chrome, authors: PaperSummary["authors"]): Markup {
  const names = authors.map(
    ({ name, author }) => html`<a href="${links.href(address.author(author))}"><bdi>${name}</bdi></a>`,
  );
  return join(names, ", ");
}

function othersOf(paper: PaperSummary): Markup | string | false {
  const others = othersInWords(paper);
  if (others !== " et al.") return others;
  return html` <abbr title="and other authors">et al.</abbr>`;
}

/**
 * Score, category, date, and the links to the paper itself, in a line.
 *
 * @param day a date that is known from the context and not repeated
 */
function factLine(chrome: Chrome, paper: PaperSummary, day?: string): Markup {
  const { links, dates } = chrome;
  const { categories, date, score } = paper;
  return html`<p class="facts">
${score !== null && html`${scoreElement(chrome, score)}\n`}<span class="categories">${join(
    categories.map((category) => categoryLink(links, category)),
    " ",
  )}</span>
${date !== day && dateElement(date, dates.short)}
${paperLinks(paper, chrome)}
</p>`;
}

function categoryLink(links: Links, category: CategoryRef): Markup {
  const { code, name } = category;
  return html`<a class="category" href="${links.href(address.category(category))}"${name !== code && html` title="${name}"`}>${code}</a>`;
}

/** A score, with the highest possible score if the publisher states it. */
function scoreElement({ settings: { scoreScale } }: Chrome, score: number): Markup {
  const scale = scoreScale !== undefined && html`<span class="scale">/${scoreScale}</span>`;
  return html`<span class="score" title="Scores come from the source list"><span class="label">Score </span>${score}${scale}</span>`;
}

/** The paper's own links, its code and its citation; a single search where no link is known. */
const paperLinks = perPaper((paper, chrome) => {
  const text = chrome.typeset(paper);
  const external = externalLinks(paper, text, false).map(({ name, href }) => {
    const label = name.startsWith("Search ") ? "Find" : name;
    return html`<a href="${href}" rel="external"${label === "Find" && html` title="${name}"`}>${label}</a>`;
  });
  const all = [...external, ...codeLink(paper, text), ...citationLink(chrome, paper)];
  return html`<span class="links">${join(all, " ")}</span>`;
});

function codeLink({ code }: PaperSummary, { codeUrl }: TypesetPaper): readonly Markup[] {
  if (codeUrl !== undefined) return [html`<a class="code" href="${codeUrl}" rel="external">Code</a>`];
  return code ? [html`<span class="code">Code</span>`] : [];
}

/** A link to the citation on the paper's page, which the script turns into a copy button. Large sites have none. */
function citationLink({ links, profile }: Chrome, paper: PaperSummary): readonly Markup[] {
  if (!profile.extras) return [];
  return [html`<a href="${links.href(address.paper(paper))}#bibtex">BibTeX</a>`];
}
