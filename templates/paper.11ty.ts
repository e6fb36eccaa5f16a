import { nameWithCode, venueApart } from "../src/library/category-label.ts";
import type { Paper } from "../src/library/types.ts";
import { formatAuthors } from "../src/shared/authors-in-words.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { pageCitation } from "../src/site/citation/page-citation.ts";
import { plainCitation } from "../src/site/citation/plain.ts";
import { bibtexOf, recordOf } from "../src/site/exports/exports.ts";
import { externalLinks } from "../src/site/external-links.ts";
import { type Channel, type FeedLinks, feedLinksOf } from "../src/site/feeds/channel.ts";
import { html, join, type Markup } from "../src/site/html.ts";
import { paperLd } from "../src/site/metadata/json-ld.ts";
import { citedNames, paperMeta } from "../src/site/metadata/meta.ts";
import { summary } from "../src/site/metadata/summary.ts";
import { type Output, output, type SidecarData } from "../src/site/output.ts";
import { searchRecord } from "../src/site/search/search-record.ts";
import type { Site } from "../src/site/site.ts";
import { type CategoryRef, type PaperSummary, withFewAuthors } from "../src/site/summaries.ts";
import { address } from "../src/site/urls.ts";
import { compactPaper } from "./parts/compact/compact-paper.ts";
import { completedInWords } from "./parts/completed.ts";
import { dateElement } from "./parts/date-element.ts";
import { abstractBlock, foldedAuthors } from "./parts/lists/paper-list.ts";
import { markdownLinks } from "./parts/markdown-links.ts";
import { jsonForScript } from "./parts/metadata.ts";
import { page } from "./parts/page.ts";
import { prevNext } from "./parts/prev-next.ts";
import { type RelatedProps, relatedProps, relatedSection } from "./parts/related-section.ts";
import { remarkBlock } from "./parts/remark-block.ts";

/** The props of a paper's page. */
interface PaperProps {
  readonly paper: PaperSummary;
  readonly related: RelatedProps;
  /** Whether the paper has a Markdown file. */
  readonly markdown: boolean;
  /** The previous and next paper in the digest that first listed it. */
  readonly previous: PaperSummary | undefined;
  readonly next: PaperSummary | undefined;
  /** The feed of its category. */
  readonly feed: FeedLinks | undefined;
}

/** A page for each paper. */
export function* outputs(site: Site): Iterable<Output> {
  const { library, profile } = site;
  for (const paper of library.papers)
    yield output({
      url: address.paper(paper),
      framed: profile.richPages,
      sitemap: { lastModified: profile.extras ? paper.digests.at(-1)?.date : undefined },
      props: () => paperProps(site, paper),
      render,
      sidecar: latexProblems(site, paper),
      searchRecord: () => searchRecord(site, paper),
    });
}

function paperProps(site: Site, paper: Paper): PaperProps {
  const { profile, summaries, feeds } = site;
  const { newPapers = [] } = paper.digests[0] ?? {};
  const neighbour = (rank: number): PaperSummary | undefined => {
    const other = profile.extras ? newPapers[rank] : undefined;
    return other && withFewAuthors(summaries.paper(other));
  };
  return {
    paper: summaries.paper(paper),
    related: relatedProps(paper, site),
    markdown: profile.hasMarkdown(paper),
    previous: neighbour(paper.rankInDigest - 1),
    next: neighbour(paper.rankInDigest + 1),
    feed: profile.extras ? categoryFeed(feeds.ofCategory(paper.category)) : undefined,
  };
}

/** One format is enough for feed readers to find it from here; the category's page has all. */
function categoryFeed(channel: Channel): FeedLinks {
  const links = feedLinksOf(channel);
  return { ...links, formats: links.formats.slice(0, 1) };
}

/** Every build reports LaTeX problems, even if it reuses the page. */
function latexProblems({ typesetter, summaries }: Site, paper: Paper): SidecarData {
  return {
    serialize: () => JSON.stringify(typesetter.problemsOf(summaries.paper(paper))),
    restore: (stored) => typesetter.setProblems(summaries.paper(paper), JSON.parse(stored)),
  };
}

function render(props: PaperProps, chrome: Chrome): string {
  const { paper, related, feed } = props;
  const text = chrome.typeset(paper);
  const names = formatAuthors(withFewAuthors(paper));
  return page(chrome, {
    title: text.title.text,
    description: () => [names, summary(text.abstract.text)].filter(Boolean).join(": ") || text.title.text,
    at: address.paper(paper),
    feed,
    metadata: () => ({ kind: "article", linked: paperLd(paper, chrome) }),
    meta: paperMeta(paper, chrome),
    main: chrome.profile.extras
      ? wholePaper(chrome, props)
      : compactPaper(
          chrome,
          paper,
          related.related.map((each) => each.paper),
        ),
  });
}

function wholePaper(chrome: Chrome, props: PaperProps): Markup {
  const { paper, related, markdown } = props;
  const text = chrome.typeset(paper);
  const abstract =
    paper.abstract === "" ? html`<p class="note">No abstract available.</p>` : abstractBlock(text);
  return html`<article class="whole">
<h1 dir="auto">${text.title.html}</h1>
${foldedAuthors(chrome, paper)}
<p class="mine" data-paper hidden></p>
${facts(chrome, paper)}
${remarkBlock(chrome, paper)}
<section aria-labelledby="abstract">
<h2 id="abstract">Abstract</h2>
${abstract}
</section>
<section aria-labelledby="cite">
<h2 id="cite">Cite</h2>
${citations(chrome, paper)}
${markdown && markdownLinks(chrome, address.paperMarkdown(paper))}
</section>
${relatedSection(chrome, related)}</article>
${paperNeighbours(chrome, props)}`;
}

/** Maximum number of authors in a citation to copy; export files have all of them. */
const MOST_CITED = 100;

function citations(chrome: Chrome, whole: PaperSummary): Markup {
  const paper = whole.authors.length > MOST_CITED ? withFewAuthors(whole) : whole;
  return html`<p id="citation">${plainCitation(paper, chrome.typeset(paper))}</p>
<p class="copy"><button type="button" data-copy="#citation" hidden>Copy citation</button></p>
<pre id="bibtex" role="region" tabindex="0" aria-label="BibTeX">${bibtexOf(paper, chrome)}</pre>
<p class="copy"><button type="button" data-copy="#bibtex" hidden>Copy BibTeX</button></p>
${citationData(chrome, whole)}`;
}

/** The data from which the script creates the other formats. */
function citationData(chrome: Chrome, paper: PaperSummary): Markup {
  const data = pageCitation(recordOf(paper, chrome), citedNames(paper));
  return html`<script type="application/json" data-citation>${jsonForScript(data)}</script>
<details data-formats hidden><summary>Other formats: RIS · CSL-JSON</summary></details>`;
}

function facts({ links, dates, typeset }: Chrome, paper: PaperSummary): Markup {
  const text = typeset(paper);
  const { categories, score, code, completed } = paper;
  const venue = venueApart(paper);
  const digests = paper.digests.map(
    (digest) => html`<a href="${links.href(address.digest(digest))}">${dates.long(digest.date)}</a>`,
  );
  const external = externalLinks(paper, text, true).map(
    ({ name, href }) => html`<a href="${href}" rel="external">${name}</a>`,
  );
  // Lists of saved papers read the category's code from the text after the link.
  const categoryLink = (each: CategoryRef) =>
    html`<a href="${links.href(address.category(each))}">${each.name}</a>${nameWithCode(each).slice(each.name.length)}`;
  return html`<dl class="facts">
<div><dt>${categories.length === 1 ? "Category" : "Categories"}</dt><dd>${join(categories.map(categoryLink), ", ")}</dd></div>
${venue !== undefined && html`<div><dt>Venue</dt><dd class="venue"><bdi>${venue}</bdi></dd></div>\n`}<div><dt>Published</dt><dd>${dateElement(paper.date, dates.long)}</dd></div>
${score !== null && html`<div><dt>Score</dt><dd>${score}</dd></div>\n`}${(code || text.codeUrl !== undefined) && html`<div><dt>Code</dt><dd>${text.codeUrl === undefined ? "available" : html`<a href="${text.codeUrl}" rel="external">${text.codeUrl.replace(/^https?:\/\//, "")}</a>`}</dd></div>\n`}<div><dt>Listed in</dt><dd>${join(digests, ", ")}</dd></div>
<div class="ways"><dt>Links</dt><dd>${join(external, " · ")}</dd></div>
${completed && html`<div><dt>Completed</dt><dd>${completedInWords(paper, completed)}</dd></div>\n`}</dl>`;
}

/** Links to the previous and next paper in the digest that first listed this one. */
function paperNeighbours(chrome: Chrome, { previous, next }: PaperProps): Markup | false {
  const link = (to: PaperSummary | undefined) =>
    to && { to: address.paper(to), words: html`<bdi>${chrome.typeset(to).title.html}</bdi>` };
  return prevNext(chrome, "Papers before and after in the digest", link(previous), link(next));
}
