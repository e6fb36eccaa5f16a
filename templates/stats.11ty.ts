import { countLibrary, MAX_AUTHORS, type Span, type Statistics } from "../src/library/statistics.ts";
import type { Category } from "../src/library/types.ts";
import { formatNumber, pluralize } from "../src/shared/plural.ts";
import { bars } from "../src/site/charts/bars.ts";
import { drawChart } from "../src/site/charts/draw.ts";
import { stacks } from "../src/site/charts/stacks.ts";
import { html, join, type Markup, type Printable } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { type Address, address } from "../src/site/urls.ts";
import { chartTable } from "./parts/chart-table.ts";
import { page } from "./parts/page.ts";

/** Categories that have a colour of their own; the others share one. */
const SERIES = 5;
/** Months are drawn as long as there are no more; then years are. */
const MONTHS = 24;
/** Bars of a chart of names. */
const NAMES = 15;

export const data = { permalink: address.stats };

export async function render({ site }: { site: Site }): Promise<string> {
  const statistics = countLibrary(site.library, site.archive);
  const sections = await Promise.all([
    times(site, statistics),
    scores(statistics),
    authors(site, statistics),
    pairs(site, statistics),
  ]);
  const empty = site.library.papers.length === 0;
  return page(site, {
    title: "Statistics",
    description: "The papers in figures: months, categories, scores, authors",
    at: address.stats,
    main: html`<h1>Statistics</h1>
<p class="lede">Counted from all listings. Each picture has its table below it.</p>
${
  empty
    ? html`<p class="note">There are no papers yet to count.</p>`
    : html`${figures(site)}
<div class="charts">
${sections}</div>`
}`,
  });
}

/** The library in numbers. */
function figures({ library, links, archive, typeset }: Site): Markup {
  const { papers, authors, categories, digests } = library;
  const years = [archive.at(-1)?.year, archive[0]?.year];
  const code = papers.filter((paper) => paper.code || typeset(paper).codeUrl !== undefined).length;
  const fact = (name: string, value: Printable, to?: Address) =>
    html`<div><dt>${to === undefined ? name : html`<a href="${links.href(to)}">${name}</a>`}</dt><dd>${value}</dd></div>\n`;
  return html`<dl class="numbers">
${fact("Papers", formatNumber(papers.length), address.archive)}${fact("Authors", formatNumber(authors.length), address.authors)}${fact("Categories", formatNumber(categories.length), address.categories)}${fact("Digests", formatNumber(digests.length), address.digests)}${fact("Years", years[0] === years[1] ? years[0] : join(years, "–"))}${fact("With code", formatNumber(code))}</dl>`;
}

function section(id: string, title: string, words: string, chart: Markup, table: Printable): Markup {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p>${words}</p>
${chart}
${table}
</section>
`;
}

/** Papers by month, or by year where there are many months, and by category. */
async function times(site: Site, { months, years }: Statistics): Promise<Markup | false> {
  const byMonth = months.length <= MONTHS;
  const spans = byMonth ? months : years;
  if (spans.length === 0) return false;
  const categories = [...site.library.categories].slice(0, SERIES);
  const others = site.library.categories.length - categories.length;
  const series = [...categories.map(({ code }) => code), ...(others > 0 ? ["others"] : [])];
  const rows = spans.map((span) => ({ label: span.span, values: valuesOf(span, categories, others > 0) }));
  const title = byMonth ? "Papers by month and category" : "Papers by year and category";
  const to = (span: string) => (byMonth ? address.archiveMonth(span) : address.archiveYear(span));
  const link = ({ span, papers }: Span) =>
    papers === 0 ? span : html`<a href="${site.links.href(to(span))}">${span}</a>`;
  const chart = html`${legend(series, categories)}
${await drawChart(stacks(rows, series))}`;
  const table = chartTable(
    title,
    [byMonth ? "Month" : "Year", ...series, "All"],
    spans.map((span, k) => [link(span), ...(rows[k]?.values ?? []), span.papers]),
  );
  return section("times", title, "By the papers’ own dates.", chart, table);
}

function valuesOf(
  { papers, categories }: Span,
  named: readonly Category[],
  others: boolean,
): readonly number[] {
  const counts = named.map((category) => categories.find(({ of }) => of === category)?.papers ?? 0);
  return others ? [...counts, papers - counts.reduce((sum, count) => sum + count, 0)] : counts;
}

/** What the colours stand for, in the order of the parts. */
function legend(series: readonly string[], categories: readonly Category[]): Markup {
  return html`<ul class="legend" aria-hidden="true">
${series.map((name, k) => {
  const full = categories[k]?.name ?? "other categories";
  return html`<li class="series-${k + 1}">${full}${full !== name && categories[k] && ` (${name})`}</li>\n`;
})}</ul>`;
}

async function scores({ scores }: Statistics): Promise<Markup | false> {
  if (scores.length === 0) return false;
  const title = "Papers by score";
  const rows = scores.map(({ from, to, papers }) => ({ label: `${from} to ${to}`, value: papers })).reverse();
  const words =
    "A score is the listing’s own; papers without one are not counted. A range holds its lower end.";
  const table = chartTable(
    title,
    ["Score", "Papers"],
    rows.map(({ label, value }) => [label, value]),
  );
  return section("scores", title, words, await drawChart(bars(rows)), table);
}

async function authors(site: Site, { authors }: Statistics): Promise<Markup | false> {
  if (authors.length === 0) return false;
  const title = "Most frequent authors";
  const rows = authors.map((author) => ({ label: author.name, value: author.papers.length }));
  const table = chartTable(
    title,
    ["Author", "Papers"],
    authors.map((author) => [nameLink(site, author), author.papers.length]),
  );
  const words = "Those of two papers or more.";
  return section("authors", title, words, await drawChart(bars(rows.slice(0, NAMES))), table);
}

async function pairs(site: Site, { pairs, skippedPapers }: Statistics): Promise<Markup | false> {
  if (pairs.length === 0) return false;
  const title = "Who writes together";
  const rows = pairs.map(({ authors, papers }) => ({
    label: authors.map(({ name }) => name).join(", "),
    value: papers,
  }));
  const table = chartTable(
    title,
    ["Authors", "Papers together"],
    pairs.map(({ authors, papers }) => [
      join(
        authors.map((author) => nameLink(site, author)),
        ", ",
      ),
      papers,
    ]),
  );
  const left = `${pluralize(skippedPapers, "paper")} of more than ${MAX_AUTHORS} authors ${skippedPapers === 1 ? "is" : "are"} left out.`;
  const words = `Pairs of authors of two papers or more together.${skippedPapers > 0 ? ` ${left}` : ""}`;
  return section("pairs", title, words, await drawChart(bars(rows.slice(0, NAMES))), table);
}

function nameLink({ links }: Site, author: Statistics["authors"][number]): Markup {
  return html`<a href="${links.href(address.author(author))}"><bdi>${author.name}</bdi></a>`;
}
