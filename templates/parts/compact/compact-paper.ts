import { othersInWords } from "../../../src/shared/authors-in-words.ts";
import { pluralize } from "../../../src/shared/plural.ts";
import type { Chrome } from "../../../src/site/chrome.ts";
import { bibtexOf } from "../../../src/site/exports/exports.ts";
import { externalLinks } from "../../../src/site/external-links.ts";
import { html, join, type Markup } from "../../../src/site/html.ts";
import { type PaperSummary, withFewAuthors } from "../../../src/site/summaries.ts";
import { address } from "../../../src/site/urls.ts";
import { remarkBlock } from "../remark-block.ts";
import { dirAttribute, hrefAttribute, isolateBidi } from "./compact-markup.ts";

/** A paper on a very large site: the paper and its links in as few bytes as possible. */
export function compactPaper(chrome: Chrome, paper: PaperSummary, related: readonly PaperSummary[]): Markup {
  const { title, abstract } = chrome.typeset(paper);
  const turned = dirAttribute(abstract.text);
  const words =
    paper.abstract === ""
      ? html`<p class=note>No abstract available.`
      : abstract.block
        ? html`<div class=abstract${turned}>${abstract.html}</div>`
        : html`<p${turned}>${abstract.html}`;
  return html`<h1${dirAttribute(title.text)}>${title.html}</h1>
${authorLine(chrome, paper)}<p class=note>${join(facts(chrome, paper), " · ")}
${remarkBlock(chrome, paper)}${words}
<details><summary>BibTeX</summary><pre id=bibtex>${bibtexOf(withFewAuthors(paper), chrome)}</pre></details>
${relatedList(chrome, related)}`;
}

function authorLine(chrome: Chrome, paper: PaperSummary): Markup | false {
  if (paper.authors.length === 0) return false;
  const { authors, furtherAuthors = 0 } = withFewAuthors(paper);
  const first = html`<p class=authors>${linkedNames(chrome, authors)}`;
  if (furtherAuthors === 0) return html`${first}${othersInWords(paper)}\n`;
  const others = linkedNames(chrome, paper.authors.slice(authors.length));
  return html`${first}<details class=authors><summary>${pluralize(furtherAuthors, "more author")}</summary>${others}${othersInWords(paper)}</details>\n`;
}

function linkedNames(chrome: Chrome, authors: PaperSummary["authors"]): Markup {
  const names = authors.map(
    ({ name, author }) => html`<a ${hrefAttribute(chrome, address.author(author))}>${isolateBidi(name)}</a>`,
  );
  return join(names, ", ");
}

/** The paper's facts from the listing, its digests and its external links. */
function facts(chrome: Chrome, paper: PaperSummary): readonly (Markup | string)[] {
  const { dates } = chrome;
  const { categories, date, score, code } = paper;
  const text = chrome.typeset(paper);
  const digests = paper.digests.map(
    (digest) =>
      html`<a ${hrefAttribute(chrome, address.digest(digest))}>Digest of ${dates.short(digest.date)}</a>`,
  );
  const external = externalLinks(paper, text, false).map(
    ({ name, href }) => html`<a href="${href}">${name}</a>`,
  );
  const known = [
    ...categories.map(
      (category) => html`<a ${hrefAttribute(chrome, address.category(category))}>${category.name}</a>`,
    ),
    dates.short(date),
    score !== null && `Score ${score}`,
    text.codeUrl === undefined ? code && "Code" : html`<a href="${text.codeUrl}">Code</a>`,
    ...digests,
    ...external,
  ];
  return known.filter((fact) => fact !== false);
}

function relatedList(chrome: Chrome, related: readonly PaperSummary[]): Markup | false {
  if (related.length === 0) return false;
  const lines = related.map((other) => {
    const { title } = chrome.typeset(other);
    return html`<li><a ${hrefAttribute(chrome, address.paper(other))}>${isolateBidi(title.text, title.html)}</a>\n`;
  });
  return html`<h2>Related papers</h2><ul class=short>${lines}</ul>`;
}
