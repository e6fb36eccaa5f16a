import type { Beside } from "../src/build/press.ts";
import { othersOf } from "../src/library/related/more-by-authors.ts";
import type { Paper } from "../src/library/types.ts";
import { plainCitation } from "../src/site/citation/plain.ts";
import { bibtexOf, cslOf, risOf } from "../src/site/exports/exports.ts";
import { externalLinks } from "../src/site/external-links.ts";
import { html, join, type Markup } from "../src/site/html.ts";
import { paperLd } from "../src/site/metadata/json-ld.ts";
import { paperMeta } from "../src/site/metadata/meta.ts";
import { summary } from "../src/site/metadata/summary.ts";
import { searchRecord } from "../src/site/search-record.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { batchesIn, type Printing } from "./parts/batches.ts";
import { compactPaper } from "./parts/compact-paper.ts";
import { dateElement } from "./parts/date-element.ts";
import { page } from "./parts/page.ts";
import { abstractBlock, authorLine } from "./parts/paper-list.ts";
import { prevNext } from "./parts/prev-next.ts";
import { relatedSection } from "./parts/related-section.ts";

export const data = batchesIn("papers", (paper: Paper) => address.paper(paper));

export function render({ batch, site, press }: Printing<Paper>): string {
  for (const paper of batch) {
    press.offer(
      address.paper(paper),
      () => markOf(site, paper),
      () => paperPage(site, paper),
      problemsBeside(site, paper),
    );
    press.index(paper, () => searchRecord(site, paper));
  }
  return "";
}

/** What is wrong with the LaTeX of a paper is said by every build, also by one that does not typeset it again. */
function problemsBeside({ typesetter }: Site, paper: Paper): Beside {
  return {
    note: () => JSON.stringify(typesetter.problemsOf(paper)),
    know: (noted) => typesetter.setProblems(paper, JSON.parse(noted)),
  };
}

/** Of all that stands on a paper's page. */
function markOf(site: Site, paper: Paper): string {
  const { marks, profile } = site;
  const related = site.relatedTo(paper).map((each) => [marks.paper(each.paper), each.words]);
  const others = profile.others > 0 ? othersOf(paper) : [];
  const { newPapers = [] } = paper.digests[0] ?? {};
  const around = [newPapers[paper.rankInDigest - 1], newPapers[paper.rankInDigest + 1]];
  return marks.page(
    "paper",
    marks.paper(paper),
    related,
    others.slice(0, profile.others).map((each) => marks.paper(each.paper)),
    others.length,
    profile.others > 0 && paper.authors.map(({ author }) => author.papers.length),
    profile.extras && around.map((each) => each && marks.paper(each)),
  );
}

function paperPage(site: Site, paper: Paper): string {
  const text = site.typeset(paper);
  const names = paper.authors.map(({ name }) => name).join(", ") + (paper.etAl ? " et al." : "");
  const { extras } = site.profile;
  return page(site, {
    title: text.title.text,
    description: () => [names, summary(text.abstract.text)].filter(Boolean).join(": ") || text.title.text,
    at: address.paper(paper),
    many: true,
    feed: extras ? site.feeds.of(paper.category) : undefined,
    metadata: () => ({ kind: "article", linked: paperLd(paper, site) }),
    meta: paperMeta(paper, site),
    main: extras ? wholePaper(site, paper) : compactPaper(site, paper),
  });
}

function wholePaper(site: Site, paper: Paper): Markup {
  const text = site.typeset(paper);
  const abstract =
    paper.abstract === "" ? html`<p class="note">The listing gives no abstract.</p>` : abstractBlock(text);
  return html`<article class="whole">
<h1 dir="auto">${text.title.html}</h1>
${authorLine(site, paper)}
${facts(site, paper)}
<section aria-labelledby="abstract">
<h2 id="abstract">Abstract</h2>
${abstract}
</section>
<section aria-labelledby="cite">
<h2 id="cite">Cite</h2>
${citations(site, paper)}
</section>
${relatedSection(site, paper)}</article>
${paperNeighbours(site, paper)}`;
}

function citations(site: Site, paper: Paper): Markup {
  return html`<p id="citation">${plainCitation(paper, site.typeset(paper))}</p>
<p class="copy"><button type="button" data-copy="#citation" hidden>Copy</button></p>
${citation("bibtex", "BibTeX", bibtexOf(paper, site))}
<details>
<summary>RIS, CSL-JSON</summary>
${citation("ris", "RIS", risOf(paper, site))}
${citation("csl", "CSL-JSON", cslOf(paper, site))}
</details>`;
}

/** A citation that a program reads, to copy. */
function citation(id: string, name: string, source: string): Markup {
  return html`<pre id="${id}" role="region" tabindex="0" aria-label="${name}">${source}</pre>
<p class="copy"><button type="button" data-copy="#${id}" hidden>Copy ${name}</button></p>`;
}

function facts({ links, dates, typeset }: Site, paper: Paper): Markup {
  const text = typeset(paper);
  const { category, score, code } = paper;
  const digests = paper.digests.map(
    (digest) => html`<a href="${links.href(address.digest(digest))}">${dates.long(digest.date)}</a>`,
  );
  const ways = externalLinks(paper, text, true).map(
    ({ name, href }) => html`<a href="${href}" rel="external">${name}</a>`,
  );
  return html`<dl class="facts">
<div><dt>Category</dt><dd><a href="${links.href(address.category(category))}">${category.name}</a>${category.name !== category.code && ` (${category.code})`}</dd></div>
<div><dt>Date</dt><dd>${dateElement(paper.date, dates.long)}</dd></div>
${score !== null && html`<div><dt>Score</dt><dd>${score}, as the listing gives it</dd></div>\n`}${(code || text.codeUrl !== undefined) && html`<div><dt>Code</dt><dd>${text.codeUrl === undefined ? "available, says the listing" : html`<a href="${text.codeUrl}" rel="external">${text.codeUrl.replace(/^https?:\/\//, "")}</a>`}</dd></div>\n`}<div><dt>${digests.length === 1 ? "Digest" : "Digests"}</dt><dd>${join(digests, ", ")}</dd></div>
<div><dt>Elsewhere</dt><dd>${join(ways, " · ")}</dd></div>
</dl>`;
}

/** The papers before and after this one in the digest that it was new in. */
function paperNeighbours(site: Site, paper: Paper): Markup | false {
  const { newPapers = [] } = paper.digests[0] ?? {};
  const [before, after] = [newPapers[paper.rankInDigest - 1], newPapers[paper.rankInDigest + 1]];
  const way = (to: Paper | undefined) =>
    to && { to: address.paper(to), words: html`<bdi>${site.typeset(to).title.html}</bdi>` };
  return prevNext(site, "Papers before and after in the digest", way(before), way(after));
}
