import type { Paper } from "../../src/library/types.ts";
import { externalLinks } from "../../src/site/external-links.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { dirAttribute, hrefAttribute, isolateBidi } from "./compact-markup.ts";

/** A paper on a very large site: the paper itself, and the ways on in as few bytes as can be. */
export function compactPaper(site: Site, paper: Paper): Markup {
  const { title, abstract } = site.typeset(paper);
  const turned = dirAttribute(abstract.text);
  const words =
    paper.abstract === ""
      ? html`<p class=note>The listing gives no abstract.`
      : abstract.block
        ? html`<div class=abstract${turned}>${abstract.html}</div>`
        : html`<p${turned}>${abstract.html}`;
  return html`<h1${dirAttribute(title.text)}>${title.html}</h1>
${authorLine(site, paper)}<p class=note>${join(facts(site, paper), " · ")}
${words}
${related(site, paper)}`;
}

function authorLine(site: Site, { authors, etAl }: Paper): Markup | false {
  if (authors.length === 0) return false;
  const names = authors.map(
    ({ name, author }) => html`<a ${hrefAttribute(site, address.author(author))}>${isolateBidi(name)}</a>`,
  );
  return html`<p class=authors>${join(names, ", ")}${etAl && " et al."}\n`;
}

/** What the listing says of the paper, the digests that it stood in, and where to read it. */
function facts(site: Site, paper: Paper): readonly (Markup | string)[] {
  const { dates } = site;
  const { category, date, score, code } = paper;
  const text = site.typeset(paper);
  const digests = paper.digests.map(
    (digest) =>
      html`<a ${hrefAttribute(site, address.digest(digest))}>Digest of ${dates.short(digest.date)}</a>`,
  );
  const ways = externalLinks(paper, text, false).map(({ name, href }) => html`<a href="${href}">${name}</a>`);
  const known = [
    html`<a ${hrefAttribute(site, address.category(category))}>${category.name}</a>`,
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
    const { title } = site.typeset(other);
    return html`<li><a ${hrefAttribute(site, address.paper(other))}>${isolateBidi(title.text, title.html)}</a>\n`;
  });
  return html`<h2>Related papers</h2><ul class=short>${lines}</ul>`;
}
