import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { type ExportLinks, exportLinksOf } from "../src/site/exports/exports.ts";
import { html, type Markup } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { downloadLinks } from "./parts/download-links.ts";
import { type MonthCount, monthCounts, monthList } from "./parts/lists/month-list.ts";
import { page } from "./parts/page.ts";

interface ArchiveProps {
  readonly years: readonly {
    readonly year: string;
    readonly papers: number;
    readonly months: readonly MonthCount[];
  }[];
  readonly papers: number;
  readonly undated: number;
  readonly exports: ExportLinks;
}

/** The archive: all papers by publication date. */
export function* outputs({ archive, library, exports }: Site): Iterable<Output> {
  yield output({
    url: address.archive,
    framed: true,
    sitemap: { lastModified: library.digests[0]?.date },
    props: () => ({
      years: archive.map(({ year, papers, months }) => ({
        year,
        papers: papers.length,
        months: monthCounts(months),
      })),
      papers: library.papers.length,
      undated: library.papers.filter(({ date }) => date === "").length,
      exports: exportLinksOf(exports.of(library)),
    }),
    render,
  });
}

function render({ years, papers, undated, exports }: ArchiveProps, chrome: Chrome): string {
  const { links } = chrome;
  const sections: readonly Markup[] = years.map(
    (year) => html`<section aria-labelledby="y${year.year}">
<h2 id="y${year.year}"><a href="${links.href(address.archiveYear(year.year))}">${year.year}</a> <span class="aside">${pluralize(year.papers, "paper")}</span></h2>
${year.months.length > 0 && monthList(chrome, year.months)}
</section>
`,
  );
  return page(chrome, {
    title: "Archive",
    description: "All papers by year and month",
    at: address.archive,
    main: html`<h1>Archive</h1>
<p class="lede">${pluralize(papers, "paper")} by publication date, newest first.${undated > 0 && ` ${pluralize(undated, "paper")} without a date ${undated === 1 ? "is" : "are"} only in the digests.`} See also: <a href="${links.href(address.digests)}">digests</a>, <a href="${links.href(address.stats)}">statistics</a>.</p>
${sections}${downloadLinks(chrome, exports)}`,
  });
}
