import { pluralize } from "../src/shared/plural.ts";
import { html, type Markup } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { downloadLinks } from "./parts/download-links.ts";
import { monthList } from "./parts/month-list.ts";
import { page } from "./parts/page.ts";

export const data = { permalink: address.archive };

export function render({ site }: { site: Site }): string {
  const { archive, links, library } = site;
  const years: readonly Markup[] = archive.map(
    (year) => html`<section aria-labelledby="y${year.year}">
<h2 id="y${year.year}"><a href="${links.href(address.archiveYear(year.year))}">${year.year}</a> <span class="aside">${pluralize(year.papers.length, "paper")}</span></h2>
${year.months.length > 0 && monthList(site, year.months)}
</section>
`,
  );
  const undated = library.papers.filter(({ date }) => date === "").length;
  return page(site, {
    title: "Archive",
    description: "All papers by year and month",
    at: address.archive,
    main: html`<h1>Archive</h1>
<p class="lede">${pluralize(library.papers.length, "paper")} by their own dates, newest first.${undated > 0 && ` ${pluralize(undated, "paper")} without a date ${undated === 1 ? "is" : "are"} only in the digests.`} By the days they were read: <a href="${links.href(address.digests)}">digests</a>. In figures: <a href="${links.href(address.stats)}">statistics</a>.</p>
${years}${downloadLinks(site, site.exports.of(library))}`,
  });
}
