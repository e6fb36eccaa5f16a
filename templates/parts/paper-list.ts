import { othersInWords } from "../../src/shared/authors-in-words.ts";
import { pluralize } from "../../src/shared/plural.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { externalLinks } from "../../src/site/external-links.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { PageRange } from "../../src/site/paging.ts";
import type { ListDensity } from "../../src/site/profiles.ts";
import { type CategoryRef, type PaperSummary, withFewAuthors } from "../../src/site/summaries.ts";
import type { TypesetPaper } from "../../src/site/typesetter.ts";
import { address, type Links } from "../../src/site/urls.ts";
import { hrefAttribute, isolateBidi } from "./compact-markup.ts";
import { dateElement } from "./date-element.ts";
import { rangeInWords } from "./pager.ts";
import { remarkBlock } from "./remark-block.ts";

/**
 * Papers as a list to skim: facts, title, authors, and the abstract to open.
 *
 * @param density how much of each
 * @param level of the titles as headings: one below the heading that the list stands under
 */
export function paperList(
  chrome: Chrome,
  papers: readonly PaperSummary[],
  density: ListDensity,
  level: 2 | 3 = 2,
): Markup {
  if (density === "line" || density === "title") return lines(chrome, papers, density);
  return html`<ol class="papers">
${papers.map((paper) => html`<li>${listed(chrome, paper, density, level)}</li>\n`)}</ol>`;
}

/** Papers by their titles, and their days where those differ. */
function lines(chrome: Chrome, papers: readonly PaperSummary[], density: ListDensity): Markup {
  const each = (paper: PaperSummary): Markup => {
    const { title } = chrome.typeset(paper);
    const day = density === "line" && ` ${chrome.dates.short(paper.date)}`;
    return html`<li><a ${hrefAttribute(chrome, address.paper(paper))}>${isolateBidi(title.text, title.html)}</a>${day}\n`;
  };
  return html`<ol class=lines>${papers.map(each)}</ol>`;
}

/** Papers that stand newest first, each year under a heading of its own where there are several and no line says it. */
export function papersByYear(chrome: Chrome, papers: readonly PaperSummary[], density: ListDensity): Markup {
  if (density === "line") return paperList(chrome, papers, density);
  const years = new Map<string, PaperSummary[]>();
  for (const paper of papers) {
    const year = paper.date.slice(0, 4) || "Undated";
    const known = years.get(year);
    if (known === undefined) years.set(year, [paper]);
    else known.push(paper);
  }
  if (years.size < 2) return paperList(chrome, papers, density);
  return html`${[...years].map(
    ([year, each]) => html`<h2 class="year">${year}</h2>
${paperList(chrome, each, density, 3)}
`,
  )}`;
}

/** How many papers a list has, and their order where there is one: `8 papers, newest first`. */
export function listInWords(list: PageRange, order = "newest first"): string {
  return pluralize(list.total, "paper") + (list.total > 1 ? `, ${order}` : "") + rangeInWords(list);
}

function listed(chrome: Chrome, paper: PaperSummary, density: ListDensity, level: 2 | 3): Markup {
  const text = chrome.typeset(paper);
  const link = html`<a href="${chrome.links.href(address.paper(paper))}"><bdi>${text.title.html}</bdi></a>`;
  return html`<article class="paper">
${level === 2 ? html`<h2 dir="auto">${link}</h2>` : html`<h3 dir="auto">${link}</h3>`}
${authorLine(chrome, paper)}
${factLine(chrome, paper)}
${remarkBlock(chrome, paper)}
${
  density === "abstract" &&
  paper.abstract !== "" &&
  html`<details class="excerpt">
<summary>Abstract<span class="hidden"> of ${text.title.text}</span></summary>
${abstractBlock(text)}
</details>`
}
</article>`;
}

/** The whole abstract. */
export function abstractBlock({ abstract }: TypesetPaper): Markup {
  if (abstract.block) return html`<div class="abstract" dir="auto">${abstract.html}</div>`;
  return html`<p class="abstract" dir="auto">${abstract.html}</p>`;
}

/** The authors, each linked to their page. */
export function authorLine(chrome: Chrome, paper: PaperSummary): Markup | false {
  if (paper.authors.length === 0) return false;
  return html`<p class="authors">${linkedNames(chrome, paper.authors)}${othersOf(paper)}</p>`;
}

/** The same on the paper's own page: after the first of many authors, the others are a click away. */
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

/** Score, category, date, and the ways to the paper itself, in a line. */
export function factLine(chrome: Chrome, paper: PaperSummary): Markup {
  const { links, dates } = chrome;
  const { categories, date, score } = paper;
  return html`<p class="facts">
${score !== null && html`<span class="score" title="Scores come from the source list"><span class="label">Score </span>${score}</span>\n`}<span class="categories">${join(
    categories.map((category) => categoryLink(links, category)),
    " ",
  )}</span>
${dateElement(date, dates.short)}
<span class="links">${join(paperLinks(chrome, paper), " ")}</span>
</p>`;
}

function categoryLink(links: Links, category: CategoryRef): Markup {
  const { code, name } = category;
  return html`<a class="category" href="${links.href(address.category(category))}"${name !== code && html` title="${name}"`}>${code}</a>`;
}

/** The paper's own links and its code; a single search where no link is known. */
function paperLinks(chrome: Chrome, paper: PaperSummary): readonly Markup[] {
  const text = chrome.typeset(paper);
  const external = externalLinks(paper, text, false).map(({ name, href }) => {
    const label = name.startsWith("Search ") ? "Find" : name;
    return html`<a href="${href}" rel="external"${label === "Find" && html` title="${name}"`}>${label}</a>`;
  });
  if (text.codeUrl !== undefined)
    return [...external, html`<a class="code" href="${text.codeUrl}" rel="external">Code</a>`];
  return paper.code ? [...external, html`<span class="code">Code</span>`] : external;
}
