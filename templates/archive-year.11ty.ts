import { categoriesOf } from "../src/library/counts.ts";
import type { Paper } from "../src/library/types.ts";
import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { type CountRef, categoryCounts } from "../src/site/count-refs.ts";
import { html, type Markup } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import { lastListed } from "../src/site/paging.ts";
import { densityOfMany } from "../src/site/profile/profiles.ts";
import type { Site } from "../src/site/site.ts";
import type { PaperSummary } from "../src/site/summaries.ts";
import { address } from "../src/site/urls.ts";
import { countList } from "./parts/lists/count-list.ts";
import { type DigestShare, digestList, digestsOf } from "./parts/lists/month-digests.ts";
import { type MonthCount, monthCounts, monthList } from "./parts/lists/month-list.ts";
import { paperList } from "./parts/lists/paper-list.ts";
import { page } from "./parts/page.ts";
import { prevNext } from "./parts/prev-next.ts";

interface YearProps {
  readonly year: string;
  readonly papers: number;
  readonly categories: readonly CountRef[];
  readonly months: readonly MonthCount[];
  /** Papers dated by year only, or on a large site the digests that list them; undefined for none. */
  readonly withoutMonth: readonly PaperSummary[] | readonly DigestShare[] | undefined;
  /** The previous and next year with papers. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A page for each year, with its months. */
export function* outputs(site: Site): Iterable<Output> {
  const { archive } = site;
  for (const [k, { year, papers, months, withoutMonth }] of archive.entries())
    yield output({
      url: address.archiveYear(year),
      framed: true,
      sitemap: { lastModified: lastListed(papers) },
      props: () => ({
        year,
        papers: papers.length,
        categories: categoryCounts(categoriesOf(papers)),
        months: monthCounts(months),
        withoutMonth: withoutMonthOf(site, year, withoutMonth),
        previous: archive[k + 1]?.year,
        next: archive[k - 1]?.year,
      }),
      render,
    });
}

function withoutMonthOf(site: Site, year: string, papers: readonly Paper[]): YearProps["withoutMonth"] {
  const { profile, summaries } = site;
  if (papers.length === 0) return undefined;
  return profile.listsPapersOf({ month: year, papers }) ? summaries.brief(papers) : digestsOf(papers, site);
}

function render(props: YearProps, chrome: Chrome): string {
  const { year, papers, categories, months, previous, next } = props;
  return page(chrome, {
    title: `Papers of ${year}`,
    description: `${pluralize(papers, "paper")} of ${year}, by month`,
    at: address.archiveYear(year),
    main: html`<h1>${year}</h1>
<p class="lede">${pluralize(papers, "paper")} by publication date, newest month first. <a href="${chrome.links.href(address.archive)}">All years</a></p>
${countList(chrome, categories, `Categories in ${year}`)}
${months.length > 0 && monthList(chrome, months)}
${withoutMonthSection(chrome, props)}
${yearNeighbours(chrome, previous, next)}`,
  });
}

function withoutMonthSection(chrome: Chrome, { months, withoutMonth }: YearProps): Markup | false {
  if (withoutMonth === undefined) return false;
  const listed = isPapers(withoutMonth)
    ? paperList(chrome, withoutMonth, { density: densityOfMany(chrome.profile) })
    : digestList(chrome, withoutMonth);
  return html`<h2>${months.length > 0 ? "Without a month" : "Papers"}</h2>\n${listed}`;
}

function isPapers(listed: readonly (PaperSummary | DigestShare)[]): listed is readonly PaperSummary[] {
  return listed.every((each) => "slug" in each);
}

function yearNeighbours(chrome: Chrome, previous?: string, next?: string): Markup | false {
  const link = (year: string | undefined) =>
    year === undefined ? undefined : { to: address.archiveYear(year), words: year };
  return prevNext(chrome, "Years before and after", link(previous), link(next));
}
