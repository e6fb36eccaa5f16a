import type { Paper } from "../../src/library/types.ts";
import { waysOut } from "../../src/site/elsewhere.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { apart, direction, hrefTo } from "./short.ts";

/** A paper on a very large site: the paper itself, and the ways on in as few bytes as can be. */
export function barePaper(site: Site, paper: Paper): Markup {
  const { title, abstract } = site.textOf(paper);
  const turned = direction(abstract.text);
  const words =
    paper.abstract === ""
      ? html`<p class=note>The listing gives no abstract.`
      : abstract.block
        ? html`<div class=abstract${turned}>${abstract.html}</div>`
        : html`<p${turned}>${abstract.html}`;
  return html`<h1${direction(title.text)}>${title.html}</h1>
${authorLine(site, paper)}<p class=note>${join(facts(site, paper), " · ")}
${words}
${related(site, paper)}`;
}

function authorLine(site: Site, { authors, etAl }: Paper): Markup | false {
  if (authors.length === 0) return false;
  const names = authors.map(
    ({ name, author }) => html`<a ${hrefTo(site, address.author(author))}>${apart(name)}</a>`,
  );
  return html`<p class=authors>${join(names, ", ")}${etAl && " et al."}\n`;
}

/** What the listing says of the paper, the digests that it stood in, and where to read it. */
function facts(site: Site, paper: Paper): readonly (Markup | string)[] {
  const { dates } = site;
  const { category, date, score, code } = paper;
  const text = site.textOf(paper);
  const digests = paper.digests.map(
    (digest) => html`<a ${hrefTo(site, address.digest(digest))}>Digest of ${dates.short(digest.date)}</a>`,
  );
  const ways = waysOut(paper, text, false).map(({ name, href }) => html`<a href="${href}">${name}</a>`);
  const known = [
    html`<a ${hrefTo(site, address.category(category))}>${category.name}</a>`,
    dates.short(date),
    score !== null && `Score ${score}`,
    text.codeUrl === undefined ? code && "Code" : html`<a href="${text.codeUrl}">Code</a>`,
    ...digests,
    ...ways,
  ];
  return known.filter((fact) => fact !== false);
}

function related(site: Site, paper: Paper): Markup | false {
  const found = site.relatedTo(paper);
  if (found.length === 0) return false;
  const lines = found.map(({ paper: other }) => {
    const { title } = site.textOf(other);
    return html`<li><a ${hrefTo(site, address.paper(other))}>${apart(title.text, title.html)}</a>\n`;
  });
  return html`<h2>Related papers</h2><ul class=short>${lines}</ul>`;
}
