import { nameWithCode } from "../src/library/category-label.ts";
import { countLibrary, MAX_AUTHORS, type ScoreRange, type Span } from "../src/library/statistics.ts";
import type { Category } from "../src/library/types.ts";
import { formatNumber, pluralize } from "../src/shared/plural.ts";
import { bars } from "../src/site/charts/bars.ts";
import { drawChart } from "../src/site/charts/draw.ts";
import { stacks } from "../src/site/charts/stacks.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { html, join, type Markup, type Printable } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { type AuthorRef, authorRef, type CategoryRef, categoryRef } from "../src/site/summaries.ts";
import { type Address, address } from "../src/site/urls.ts";
import { chartTable } from "./parts/chart-table.ts";
import { page } from "./parts/page.ts";

/** Number of categories with separate colours; the others share one. */
const SERIES = 5;
/** Maximum number of months in a chart; longer periods are shown by year. */
const MONTHS = 24;
/** Maximum number of bars in a chart of names. */
const NAMES = 15;

/** The papers of a month or a year, by category. */
interface SpanCounts {
  /** `2025-10` or `2025`. */
  readonly span: string;
  readonly papers: number;
  /** One for each named category, then one for all others. */
  readonly values: readonly number[];
}

/** The props of the statistics. */
interface StatsProps {
  readonly papers: number;
  readonly authors: number;
  readonly categories: number;
  readonly digests: number;
  readonly years: readonly [first: string | undefined, last: string | undefined];
  readonly withCode: number;
  readonly byMonth: boolean;
  readonly spans: readonly SpanCounts[];
  /** The categories that have a colour. */
  readonly named: readonly CategoryRef[];
  readonly scores: readonly ScoreRange[];
  readonly frequent: readonly (AuthorRef & { readonly papers: number })[];
  readonly pairs: readonly { readonly authors: readonly AuthorRef[]; readonly papers: number }[];
  readonly skippedPapers: number;
}

/** The page of statistics. */
export function* outputs(site: Site): Iterable<Output> {
  yield output({
    url: address.stats,
    framed: true,
    sitemap: { lastModified: site.library.digests[0]?.date },
    props: () => statsProps(site),
    render,
  });
}

function statsProps({ library, archive, typesetter, summaries }: Site): StatsProps {
  const { papers, authors, categories, digests } = library;
  const statistics = countLibrary(library, archive);
  const byMonth = statistics.months.length <= MONTHS;
  const named = categories.slice(0, SERIES);
  const others = categories.length > named.length;
  const hasCode = (paper: (typeof papers)[number]) =>
    paper.code || typesetter.of(summaries.paper(paper)).codeUrl !== undefined;
  return {
    papers: papers.length,
    authors: authors.length,
    categories: categories.length,
    digests: digests.length,
    years: [archive.at(-1)?.year, archive[0]?.year],
    withCode: papers.filter(hasCode).length,
    byMonth,
    spans: (byMonth ? statistics.months : statistics.years).map((span) => ({
      span: span.span,
      papers: span.papers,
      values: valuesOf(span, named, others),
    })),
    named: named.map(categoryRef),
    scores: statistics.scores,
    frequent: statistics.authors.map((author) => ({ ...authorRef(author), papers: author.papers.length })),
    pairs: statistics.pairs.map((pair) => ({ authors: pair.authors.map(authorRef), papers: pair.papers })),
    skippedPapers: statistics.skippedPapers,
  };
}

async function render(props: StatsProps, chrome: Chrome): Promise<string> {
  const sections = await Promise.all([
    times(chrome, props),
    scores(props),
    authors(chrome, props),
    pairs(chrome, props),
  ]);
  return page(chrome, {
    title: "Statistics",
    description: "The papers in figures: months, categories, scores, authors",
    at: address.stats,
    main: html`<h1>Statistics</h1>
<p class="lede">All papers on this site. Each chart has a data table.</p>
${
  props.papers === 0
    ? html`<p class="note">There are no papers yet to count.</p>`
    : html`${figures(chrome, props)}
<div class="charts">
${sections}</div>`
}`,
  });
}

/** The statistics of the library. */
function figures({ links }: Chrome, props: StatsProps): Markup {
  const { papers, authors, categories, digests, years, withCode } = props;
  const fact = (name: string, value: Printable, to?: Address) =>
    html`<div><dt>${to === undefined ? name : html`<a href="${links.href(to)}">${name}</a>`}</dt><dd>${value}</dd></div>\n`;
  return html`<dl class="numbers">
${fact("Papers", formatNumber(papers), address.archive)}${fact("Authors", formatNumber(authors), address.authors)}${fact("Categories", formatNumber(categories), address.categories)}${fact("Digests", formatNumber(digests), address.digests)}${fact("Years", years[0] === years[1] ? years[0] : join(years, "–"))}${fact("With code", formatNumber(withCode))}</dl>`;
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

/** Papers by month (or by year if there are many months) and category. */
async function times(chrome: Chrome, props: StatsProps): Promise<Markup | false> {
  const { byMonth, spans, named, categories } = props;
  if (spans.length === 0) return false;
  const series = [...named.map(({ code }) => code), ...(categories > named.length ? ["others"] : [])];
  const rows = spans.map(({ span, values }) => ({ label: span, values }));
  const title = byMonth ? "Papers by month and category" : "Papers by year and category";
  const to = (span: string) => (byMonth ? address.archiveMonth(span) : address.archiveYear(span));
  const link = ({ span, papers }: SpanCounts) =>
    papers === 0 ? span : html`<a href="${chrome.links.href(to(span))}">${span}</a>`;
  const chart = html`${legend(series, named)}
${await drawChart(stacks(rows, series))}`;
  const table = chartTable(
    title,
    [byMonth ? "Month" : "Year", ...series, "All"],
    spans.map((span) => [link(span), ...span.values, span.papers]),
  );
  return section("times", title, "By publication date.", chart, table);
}

function valuesOf(
  { papers, categories }: Span,
  named: readonly Category[],
  others: boolean,
): readonly number[] {
  const counts = named.map((category) => categories.find(({ of }) => of === category)?.papers ?? 0);
  return others ? [...counts, papers - counts.reduce((sum, count) => sum + count, 0)] : counts;
}

/** The legend, in the order of the series. */
function legend(series: readonly string[], categories: readonly CategoryRef[]): Markup {
  return html`<ul class="legend" aria-hidden="true">
${series.map((_, k) => {
  const category = categories[k];
  return html`<li class="series-${k + 1}">${category ? nameWithCode(category) : "other categories"}</li>\n`;
})}</ul>`;
}

async function scores({ scores }: StatsProps): Promise<Markup | false> {
  if (scores.length === 0) return false;
  const title = "Papers by score";
  const rows = scores
    .map(({ from, to, papers }) => ({
      label: from === to ? String(from) : `${from} to ${to}`,
      value: papers,
    }))
    .reverse();
  const touching = scores.some(({ from }, k) => from === scores[k - 1]?.to);
  const words = `Scores come from the source list; papers without a score are not counted.${touching ? " Lower bound inclusive." : ""}`;
  const table = chartTable(
    title,
    ["Score", "Papers"],
    rows.map(({ label, value }) => [label, value]),
  );
  return section("scores", title, words, await drawChart(bars(rows)), table);
}

async function authors(chrome: Chrome, { frequent }: StatsProps): Promise<Markup | false> {
  if (frequent.length === 0) return false;
  const title = "Most prolific authors (two or more papers)";
  const rows = frequent.map((author) => ({ label: author.name, value: author.papers }));
  const table = chartTable(
    title,
    ["Author", "Papers"],
    frequent.map((author) => [nameLink(chrome, author), author.papers]),
  );
  const words = "";
  return section("authors", title, words, await drawChart(bars(rows.slice(0, NAMES))), table);
}

async function pairs(chrome: Chrome, { pairs, skippedPapers }: StatsProps): Promise<Markup | false> {
  if (pairs.length === 0) return false;
  const title = "Frequent co-authors (two or more joint papers)";
  const rows = pairs.map(({ authors, papers }) => ({
    label: authors.map(({ name }) => name).join(", "),
    value: papers,
  }));
  const table = chartTable(
    title,
    ["Authors", "Papers together"],
    pairs.map(({ authors, papers }) => [
      join(
        authors.map((author) => nameLink(chrome, author)),
        ", ",
      ),
      papers,
    ]),
  );
  const left = `${pluralize(skippedPapers, "paper")} of more than ${MAX_AUTHORS} authors ${skippedPapers === 1 ? "is" : "are"} left out.`;
  const words = skippedPapers > 0 ? left : "";
  return section("pairs", title, words, await drawChart(bars(rows.slice(0, NAMES))), table);
}

function nameLink({ links }: Chrome, author: AuthorRef): Markup {
  return html`<a href="${links.href(address.author(author))}"><bdi>${author.name}</bdi></a>`;
}
