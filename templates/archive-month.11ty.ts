import type { Month } from "../src/library/archive.ts";
import { categoriesOf } from "../src/library/counts.ts";
import { pluralize } from "../src/shared/plural.ts";
import { html, type Markup } from "../src/site/html.ts";
import type { ListPage } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { batchesIn, type Printing } from "./parts/batches.ts";
import { countList } from "./parts/count-list.ts";
import { digestsOf } from "./parts/month-digests.ts";
import { page } from "./parts/page.ts";
import { pagedList } from "./parts/paged-list.ts";
import { listInWords } from "./parts/paper-list.ts";
import { prevNext } from "./parts/prev-next.ts";

export const data = batchesIn("months", (list: ListPage<Month>) =>
  address.archiveMonth(list.subject.month, list.number),
);

export function render({ batch, site, press }: Printing<ListPage<Month>>): string {
  for (const list of batch)
    press.print(address.archiveMonth(list.subject.month, list.number), () => monthPage(site, list));
  return "";
}

function monthPage(site: Site, list: ListPage<Month>): string {
  const { month, papers } = list.subject;
  const year = month.slice(0, 4);
  const name = site.dates.month(month);
  const listed = site.profile.listsPapersOf(list.subject);
  const said = listed
    ? `${listInWords(list)}, by their own dates.`
    : `${pluralize(papers.length, "paper")} by their own dates, in the digests that brought them.`;
  return page(site, {
    title: name,
    description: `${pluralize(papers.length, "paper")} of ${name}`,
    at: address.archiveMonth(month, list.number),
    many: list.number > 1,
    main: html`<h1>${name}</h1>
<p class="lede">${said} <a href="${site.links.href(address.archiveYear(year))}">All of ${year}</a></p>
${countList(site, categoriesOf(papers), `Categories in ${name}`)}
${listed ? pagedList(site, list, (page) => address.archiveMonth(month, page), site.profile.rows.months) : digestsOf(site, papers)}
${monthNeighbours(site, month)}`,
  });
}

/** The months before and after that have papers. */
function monthNeighbours(site: Site, here: string): Markup | false {
  const months = site.archive.flatMap(({ months }) => months.map(({ month }) => month));
  const at = months.indexOf(here);
  const way = (month: string | undefined) =>
    month === undefined ? undefined : { to: address.archiveMonth(month), words: site.dates.month(month) };
  return prevNext(site, "Months before and after", way(months[at + 1]), way(months[at - 1]));
}
