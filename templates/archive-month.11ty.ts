import type { Month } from "../src/library/archive.ts";
import { categoriesOf } from "../src/library/counts.ts";
import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { type CountRef, categoryCounts } from "../src/site/count-refs.ts";
import { html, type Markup } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import { type ListPage, lastListed, planList } from "../src/site/paging.ts";
import { densityOfMany } from "../src/site/profile/profiles.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { countList } from "./parts/lists/count-list.ts";
import { type DigestShare, digestList, digestsOf } from "./parts/lists/month-digests.ts";
import { pagedList } from "./parts/lists/paged-list.ts";
import { listInWords } from "./parts/lists/paper-list.ts";
import { page } from "./parts/page.ts";
import { prevNext } from "./parts/prev-next.ts";

interface MonthProps {
  /** `2025-10`. */
  readonly month: string;
  readonly number: number;
  readonly papers: number;
  readonly categories: readonly CountRef[];
  /** The papers, or on a large site the digests that list them. */
  readonly listed: ListPage | readonly DigestShare[];
  /** The previous and next month with papers. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A page for each month, with its papers by publication date. */
export function* outputs(site: Site): Iterable<Output> {
  const { archive, profile } = site;
  const months = archive.flatMap((year) => year.months);
  for (const [k, month] of months.entries()) {
    const neighbours = { previous: months[k + 1]?.month, next: months[k - 1]?.month };
    if (!profile.listsPapersOf(month)) {
      yield monthOutput(month, 1, neighbours, true, () => digestsOf(month.papers, site));
      continue;
    }
    for (const planned of planList(month.papers, densityOfMany(profile), site)) {
      const framed = planned.number === 1 || profile.richPages;
      yield monthOutput(month, planned.number, neighbours, framed, planned.props);
    }
  }
}

function monthOutput(
  { month, papers }: Month,
  number: number,
  neighbours: Pick<MonthProps, "previous" | "next">,
  framed: boolean,
  listed: () => MonthProps["listed"],
): Output {
  return output({
    url: address.archiveMonth(month, number),
    framed,
    sitemap: { lastModified: lastListed(papers) },
    props: () => ({
      month,
      number,
      papers: papers.length,
      categories: categoryCounts(categoriesOf(papers)),
      listed: listed(),
      ...neighbours,
    }),
    render,
  });
}

function render(props: MonthProps, chrome: Chrome): string {
  const { month, number, papers, categories, listed } = props;
  const { links, dates } = chrome;
  const year = month.slice(0, 4);
  const name = dates.month(month);
  const list = "papers" in listed ? listed : undefined;
  const lede = list
    ? `${listInWords(list)}, by publication date.`
    : `${pluralize(papers, "paper")} by publication date, in the digests that list them.`;
  return page(chrome, {
    title: name,
    description: `${pluralize(papers, "paper")} of ${name}`,
    at: address.archiveMonth(month, number),
    main: html`<h1>${name}</h1>
<p class="lede">${lede} <a href="${links.href(address.archiveYear(year))}">All of ${year}</a></p>
${countList(chrome, categories, `Categories in ${name}`)}
${"papers" in listed ? pagedList(chrome, listed, (page) => address.archiveMonth(month, page)) : digestList(chrome, listed)}
${monthNeighbours(chrome, props)}`,
  });
}

function monthNeighbours(chrome: Chrome, { previous, next }: MonthProps): Markup | false {
  const link = (month: string | undefined) =>
    month === undefined ? undefined : { to: address.archiveMonth(month), words: chrome.dates.month(month) };
  return prevNext(chrome, "Months before and after", link(previous), link(next));
}
