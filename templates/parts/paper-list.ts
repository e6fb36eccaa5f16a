import type { Paper } from "../../src/library/types.ts";
import { pluralize } from "../../src/shared/plural.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { ListPage } from "../../src/site/paging.ts";
import type { ListDensity } from "../../src/site/profiles.ts";
import type { Site } from "../../src/site/site.ts";
import type { TypesetPaper } from "../../src/site/typesetter.ts";
import { address } from "../../src/site/urls.ts";
import { hrefAttribute, isolateBidi } from "./compact-markup.ts";
import { dateElement } from "./date-element.ts";
import { rangeInWords } from "./pager.ts";

/**
 * Papers as a list to skim: facts, title, authors, and the abstract to open.
 *
 * @param row how much of each
 * @param level of the titles as headings: one below the heading that the list stands under
 */
export function paperList(site: Site, papers: readonly Paper[], row: ListDensity, level: 2 | 3 = 2): Markup {
  if (row === "line" || row === "title") return lines(site, papers, row);
  return html`<ol class="papers">
${papers.map((paper) => html`<li>${listed(site, paper, row, level)}</li>\n`)}</ol>`;
}

/** Papers by their titles, and their days where those differ. */
function lines(site: Site, papers: readonly Paper[], row: ListDensity): Markup {
  const each = (paper: Paper): Markup => {
    const { title } = site.typeset(paper);
    const day = row === "line" && ` ${site.dates.short(paper.date)}`;
    return html`<li><a ${hrefAttribute(site, address.paper(paper))}>${isolateBidi(title.text, title.html)}</a>${day}\n`;
  };
  return html`<ol class=lines>${papers.map(each)}</ol>`;
}

/** Papers that stand newest first, each year under a heading of its own where there are several and no line says it. */
export function papersByYear(site: Site, papers: readonly Paper[], row: ListDensity): Markup {
  if (row === "line") return paperList(site, papers, row);
  const years = new Map<string, Paper[]>();
  for (const paper of papers) {
    const year = paper.date.slice(0, 4) || "Undated";
    const known = years.get(year);
    if (known === undefined) years.set(year, [paper]);
    else known.push(paper);
  }
  if (years.size < 2) return paperList(site, papers, row);
  return html`${[...years].map(
    ([year, each]) => html`<h2 class="year">${year}</h2>
${paperList(site, each, row, 3)}
`,
  )}`;
}

/** How many papers a list has, and their order where there is one: `8 papers, newest first`. */
export function listInWords<T>(list: ListPage<T>): string {
  return pluralize(list.total, "paper") + (list.total > 1 ? ", newest first" : "") + rangeInWords(list);
}

function listed(site: Site, paper: Paper, row: ListDensity, level: 2 | 3): Markup {
  const text = site.typeset(paper);
  const link = html`<a href="${site.links.href(address.paper(paper))}"><bdi>${text.title.html}</bdi></a>`;
  return html`<article class="paper">
${level === 2 ? html`<h2 dir="auto">${link}</h2>` : html`<h3 dir="auto">${link}</h3>`}
${authorLine(site, paper)}
${factLine(site, paper)}
${
  row === "abstract" &&
  paper.abstract !== "" &&
  html`<details>
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
export function authorLine({ links }: Site, paper: Paper): Markup | false {
  if (paper.authors.length === 0) return false;
  const names = paper.authors.map(
    ({ name, author }) => html`<a href="${links.href(address.author(author))}"><bdi>${name}</bdi></a>`,
  );
  return html`<p class="authors">${join(names, ", ")}${paper.etAl && html` <abbr title="and others, whom the listing does not name">et al.</abbr>`}</p>`;
}

/** Category, date, score and code, in a line. */
export function factLine(site: Site, paper: Paper): Markup {
  const { links, dates } = site;
  const { codeUrl } = site.typeset(paper);
  const { category, date, score, code } = paper;
  const named = category.name !== category.code;
  return html`<p class="facts">
${score !== null && html`<span class="score"><span class="label">Score </span>${score}</span>\n`}<a class="category" href="${links.href(address.category(category))}"${named && html` title="${category.name}"`}>${category.code}</a>
${dateElement(date, dates.short)}
${codeUrl === undefined ? code && html`<span class="code">Code</span>` : html`<a class="code" href="${codeUrl}" rel="external">Code</a>`}
</p>`;
}
