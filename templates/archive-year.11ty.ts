import type { Year } from "../src/library/archive.ts";
import { categoriesOf } from "../src/library/counts.ts";
import { pluralize } from "../src/shared/plural.ts";
import { html, type Markup } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { countList } from "./parts/count-list.ts";
import { digestsOf } from "./parts/month-digests.ts";
import { monthList } from "./parts/month-list.ts";
import { page } from "./parts/page.ts";
import { paperList } from "./parts/paper-list.ts";
import { prevNext } from "./parts/prev-next.ts";

export const data = {
  pagination: { data: "site.archive", size: 1, alias: "year" },
  permalink: ({ year }: { year: Year }): string => address.archiveYear(year.year),
};

export function render({
  site,
  year: { year, months, withoutMonth, papers },
}: {
  site: Site;
  year: Year;
}): string {
  return page(site, {
    title: `Papers of ${year}`,
    description: `${pluralize(papers.length, "paper")} of ${year}, by month`,
    at: address.archiveYear(year),
    main: html`<h1>${year}</h1>
<p class="lede">${pluralize(papers.length, "paper")} by their own dates, newest month first. <a href="${site.links.href(address.archive)}">All years</a></p>
${countList(site, categoriesOf(papers), `Categories in ${year}`)}
${months.length > 0 && monthList(site, months)}
${withoutMonth.length > 0 && html`<h2>${months.length > 0 ? "Without a month" : "Papers"}</h2>\n${site.profile.listsPapersOf({ month: year, papers: withoutMonth }) ? paperList(site, withoutMonth, site.profile.rows.months) : digestsOf(site, withoutMonth)}`}
${yearNeighbours(site, year)}`,
  });
}

function yearNeighbours(site: Site, here: string): Markup | false {
  const at = site.archive.findIndex(({ year }) => year === here);
  const way = (year: Year | undefined) => year && { to: address.archiveYear(year.year), words: year.year };
  return prevNext(site, "Years before and after", way(site.archive[at + 1]), way(site.archive[at - 1]));
}
