import { categoriesOf, coauthorsOf, isCollaborator } from "../src/library/counts.ts";
import type { Author } from "../src/library/types.ts";
import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { authorCounts, type CountRef, categoryCounts } from "../src/site/count-refs.ts";
import { type ExportLinks, exportLinksOf } from "../src/site/exports/exports.ts";
import { type FeedLinks, feedLinksOf } from "../src/site/feeds/channel.ts";
import { html, join, type Markup } from "../src/site/html.ts";
import { type Person, personLd } from "../src/site/metadata/json-ld.ts";
import { type Output, output } from "../src/site/output.ts";
import { type ListPage, lastListed, type PlannedPage, planList } from "../src/site/paging.ts";
import { densityOfMany } from "../src/site/profile/profiles.ts";
import type { Site } from "../src/site/site.ts";
import { address, type PageNumber } from "../src/site/urls.ts";
import { authorNotes, type SimilarAuthor, similarAuthors } from "./parts/author-notes.ts";
import { dirAttribute } from "./parts/compact/compact-markup.ts";
import { downloadLinks } from "./parts/download-links.ts";
import { countList } from "./parts/lists/count-list.ts";
import { pagedList } from "./parts/lists/paged-list.ts";
import { listInWords, papersByYear } from "./parts/lists/paper-list.ts";
import { page } from "./parts/page.ts";
import { pageHead, subscribe, subscribeMenu } from "./parts/subscribe.ts";

/** Number of visible co-authors; the others are in a disclosure. */
const COAUTHORS = 12;

/** The props of an author's page. */
interface AuthorProps {
  /** True on a very large site, and for the thousands of authors who only have papers of large collaborations. */
  readonly compact: boolean;
  readonly person: Person;
  readonly papers: number;
  /** `2024` or `2021–2025`; empty without dates. */
  readonly years: string;
  readonly similar: readonly SimilarAuthor[];
  readonly categories: readonly CountRef[];
  readonly coauthors: readonly CountRef[];
  readonly list: ListPage;
  readonly feed: FeedLinks | undefined;
  readonly exports: ExportLinks;
}

/** A page for each author. */
export function* outputs(site: Site): Iterable<Output> {
  const { library, profile } = site;
  for (const author of library.authors) {
    const compact = !profile.extras || isCollaborator(author);
    const density = compact ? "line" : densityOfMany(profile);
    const lastModified = profile.extras ? lastListed(author.papers) : undefined;
    for (const planned of planList(author.papers, density, site))
      yield output({
        url: address.author(author, planned.number),
        framed: profile.richPages && !compact,
        sitemap: { lastModified },
        props: () => authorProps(site, author, planned, compact),
        render,
      });
  }
}

function authorProps(site: Site, author: Author, planned: PlannedPage, compact: boolean): AuthorProps {
  const { slug, name, names, parts, home, orcid, papers } = author;
  const feed = site.feeds.ofAuthor(author);
  // A single paper's row shows both.
  const profiled = site.profile.extras && planned.number === 1 && papers.length > 1;
  return {
    compact,
    person: { slug, name, names, home, orcid, ...(parts && { parts }) },
    papers: papers.length,
    years: yearsOf(papers),
    similar: similarAuthors(author, site),
    categories: profiled ? categoryCounts(categoriesOf(papers)) : [],
    coauthors: profiled ? authorCounts(coauthorsOf(author)) : [],
    list: planned.props(),
    feed: feed && feedLinksOf(feed),
    exports: exportLinksOf(site.exports.of(author)),
  };
}

/** The years of an author's papers. */
function yearsOf(papers: Author["papers"]): string {
  const dated = papers.filter(({ date }) => date !== "");
  const last = dated[0]?.date.slice(0, 4) ?? "";
  const first = dated.at(-1)?.date.slice(0, 4) ?? "";
  return first === last ? last : `${first}–${last}`;
}

function render(props: AuthorProps, chrome: Chrome): string {
  const { person, papers, list, feed, exports } = props;
  return page(chrome, {
    title: person.name,
    description: `${pluralize(papers, "paper")} by ${person.name}`,
    at: address.author(person, list.number),
    feed,
    exports,
    metadata: () => ({ kind: "profile", linked: personLd(person, chrome) }),
    main: props.compact ? compactAuthor(chrome, props) : wholeAuthor(chrome, props),
  });
}

function wholeAuthor(chrome: Chrome, props: AuthorProps): Markup {
  const { person, similar, list, feed, exports, years } = props;
  const follow = html`<button type="button" class="follow" data-follow="${person.slug}" data-name="${person.name}" hidden>Follow</button>`;
  return html`${pageHead(html`<h1 dir="auto">${person.name}</h1>`, follow, feed && subscribeMenu(chrome, feed, "this author"))}
<p class="lede">${listInWords(list)}${years !== "" && ` (${years})`}.</p>
${authorNotes(chrome, person, similar)}
${list.number === 1 && props.papers > 1 && profileSection(chrome, props)}
${papersOf(chrome, props)}
${downloadLinks(chrome, exports, true)}`;
}

/** On a very large site the rows alone show the number of papers and their dates. */
function compactAuthor(chrome: Chrome, props: AuthorProps): Markup {
  const { person, similar, list, feed, exports } = props;
  const sentences = [
    list.count > 1 && html`${listInWords(list)}.`,
    feed && subscribe(chrome, feed, "this author"),
  ].filter((each) => each);
  const lede = sentences.length > 0 && html`<p class=lede>${join(sentences, " ")}\n`;
  return html`<h1${dirAttribute(person.name)}>${person.name}</h1>
${lede}${authorNotes(chrome, person, similar)}${papersOf(chrome, props)}${downloadLinks(chrome, exports)}`;
}

function papersOf(chrome: Chrome, { person, list }: AuthorProps): Markup {
  const at = (page: PageNumber) => address.author(person, page);
  return pagedList(chrome, list, at, { print: papersByYear });
}

/** The categories of an author's papers, and the co-authors. */
function profileSection(chrome: Chrome, { categories, coauthors }: AuthorProps): Markup {
  const [first, others] = [coauthors.slice(0, COAUTHORS), coauthors.slice(COAUTHORS)];
  return html`${countList(chrome, categories, "Categories of these papers")}
${
  first.length > 0 &&
  html`<section class="people" aria-labelledby="coauthors">
<h2 id="coauthors">Co-authors</h2>
${countList(chrome, first, "Co-authors, with the number of papers together")}
${others.length > 0 && html`<details><summary>${pluralize(others.length, "more co-author")}</summary>\n${countList(chrome, others, "More co-authors")}\n</details>`}
</section>`
}`;
}
