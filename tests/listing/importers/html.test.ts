import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHtml } from "../../../src/listing/importers/documents/html/is-html.ts";
import { readPage } from "../../../src/listing/importers/documents/html/page.ts";
import { cpuTime } from "../../support/growth.ts";
import { readText } from "../../support/read-text.ts";

const read = (html: string) => readText(html, "2026-11-23.html");

const page = (body: string, head = "") =>
  `<!DOCTYPE html>\n<html><head><title>Papers</title>${head}<style>p{}</style></head>\n<body>${body}</body></html>\n`;

/** Two papers more, as of three a list is told from other text. */
const PAPERS = [
  ["Sparse Maps of Foxes in Winter Forests", "Ada Vesely, Bo Lind", "Journal of Fox Studies, 2026", "2026"],
  ["How Do Owls Hear Small Animals? A Survey", "Cy Ward, Di Marsh", "Fox Days, 2025", "2025"],
  ["Noisy Labels for Counting Birds at Night", "Ed Nye, Flo Orr", "Journal of Owls, 2024", "2024"],
] as const;
const TITLES = PAPERS.map(([title]) => title);

describe("the text of a page", () => {
  test.each([
    ["<p>One <b>two</b>\n three</p><p>Four</p>", "One two three\n\nFour\n\n"],
    ["<ul><li>One<li>Two</ul>", "One\nTwo\n\n"],
    ["<table><tr><td>A</td><td><div>B</div></td></tr><tr><td>C<td></table>", "A\tB\nC\t\n\n"],
    [
      "a<br>b<script>var x = '<p>no</p>'</script><span hidden>c</span><i style='display: none'>d</i>",
      "a\nb\n",
    ],
    ["<pre>@article{a,\n  title = {T}\n}</pre>", "@article{a,\n  title = {T}\n}\n\n"],
    ["H&uuml;te &amp; mehr&nbsp;x &lt;y", "Hüte & mehr x <y\n"],
    [
      '<span class="katex"><math><annotation encoding="application/x-tex">x^2</annotation></math><span class="katex-html">x2</span></span>',
      "$x^2$\n",
    ],
  ])("%s", (html, text) => expect(readPage(html).text).toBe(text));

  test("has a location in the source for every line", () => {
    const html = "<div>\n<p>One</p>\n\n<p>Two\n<b>x</b></p></div>";
    const { text, sourceOf } = readPage(html);
    expect(
      text.split("\n").map((line, at) => line === "" || html.startsWith(line.slice(0, 3), sourceOf(at + 1))),
    ).not.toContain(false);
  });
});

describe("a saved page", () => {
  test("of arXiv's new papers gives each with its number, at its line", async () => {
    const item = (n: number, [title, authors]: readonly string[]) =>
      `<dt><a name='item${n}'>[${n}]</a> <a href="/abs/2605.9001${n}" title="Abstract">arXiv:2605.9001${n}</a> [<a href="/pdf/2605.9001${n}">pdf</a>, <a href="/format/2605.9001${n}">other</a>]</dt>\n<dd><div class='meta'><div class='list-title mathjax'><span class='descriptor'>Title:</span> ${title}</div>\n<div class='list-authors'>${authors?.replace(/[^,]+/g, '<a href="/search/">$&</a>')}</div>\n<div class='list-subjects'><span class='descriptor'>Subjects:</span> <span class="primary-subject">Machine Learning (cs.LG)</span>; Artificial Intelligence (cs.AI)</div>\n<p class='mathjax'>We study it here, at length and with care.</p></div></dd>\n`;
    const html = page(
      `<h3>Showing new listings for Friday, 13 February 2026</h3><dl id='articles'>${PAPERS.map((paper, at) => item(at + 1, paper)).join("")}</dl>`,
    );
    const { entries } = await read(html);
    expect(entries).toMatchObject(
      PAPERS.map(([title, authors], at) => ({
        title,
        authors: authors.split(", "),
        category: "cs.LG",
        arxivId: `2605.9001${at + 1}`,
      })),
    );
    const lines = html.split("\n");
    expect(
      entries.map(({ line, title }) =>
        lines
          .slice(line - 1, line + 1)
          .join(" ")
          .includes(title),
      ),
    ).not.toContain(false);
  });

  test("with a table is read by its columns, and titles keep their links", async () => {
    const rows = PAPERS.map(
      ([title, authors, , year], at) =>
        `<tr><td><a href="https://fox.example/${at}">${title}</a></td><td>${authors}</td><td>${year}</td></tr>`,
    );
    const { entries, shape } = await read(
      page(
        `<nav><a href="/">Home</a></nav><table><tr><th>Title</th><th>Authors</th><th>Year</th></tr>${rows.join("\n")}</table>`,
      ),
    );
    expect(shape).toBe("tsv");
    expect(entries).toMatchObject(
      PAPERS.map(([title, authors, , date], at) => ({
        title,
        authors: authors.split(", "),
        date,
        url: `https://fox.example/${at}`,
      })),
    );
  });

  test("with BibTeX is read as BibTeX", async () => {
    const entry = (title: string, at: number) =>
      `<pre>@article{a${at},\n  title = {${title}},\n  author = {Vesely, Ada},\n  year = 2026\n}</pre>`;
    expect(
      (await read(page(`<h1>Publications</h1>${TITLES.map(entry).join("")}`))).entries.map(
        ({ title }) => title,
      ),
    ).toEqual(TITLES);
  });

  test("of one paper is read by its citation data", async () => {
    const meta = Object.entries({
      citation_title: TITLES[0],
      citation_publication_date: "2026/05/12",
      citation_journal_title: "Journal of Foxes",
      citation_doi: "10.9999/fox.1",
      citation_pdf_url: "https://fox.example/1.pdf",
    }).map(([name, content]) => `<meta name="${name}" content="${content}">`);
    const authors = ["Vesely, Ada", "Lind, Bo"].map(
      (name) => `<meta name="citation_author" content="${name}">`,
    );
    const { entries, shape } = await read(
      page("<h1>Sparse Maps</h1><p>References</p>", [...meta, ...authors].join("\n")),
    );
    expect(shape).toBe("html-metadata");
    expect(entries).toMatchObject([
      {
        title: TITLES[0],
        authors: ["Ada Vesely", "Bo Lind"],
        date: "2026-05-12",
        category: "Journal of Foxes",
        doi: "10.9999/fox.1",
        pdfUrl: "https://fox.example/1.pdf",
      },
    ]);
  });

  test("of a catalogue is read by its COinS, and by its JSON-LD", async () => {
    const coins = PAPERS.map(
      ([title, , , year]) =>
        `<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.atitle=${encodeURIComponent(title)}&amp;rft.au=Vesely%2C+Ada&amp;rft.au=Bo+Lind&amp;rft.jtitle=Foxes&amp;rft.date=${year}"></span>`,
    );
    const expected = PAPERS.map(([title, , , date]) => ({
      title,
      authors: ["Ada Vesely", "Bo Lind"],
      date,
      category: "Foxes",
    }));
    expect((await read(page(coins.join("\n")))).entries).toMatchObject(expected);
    const graph = PAPERS.map(([headline, , , datePublished]) => ({
      "@type": "ScholarlyArticle",
      headline,
      author: [{ "@type": "Person", name: "Ada Vesely" }, { name: "Bo Lind" }],
      datePublished,
      isPartOf: { name: "Foxes" },
    }));
    const script = `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@graph": graph })}</script>`;
    expect((await read(page("", script))).entries).toMatchObject(expected);
  });

  test("of Google Scholar's profiles is read by its rows", async () => {
    const rows = PAPERS.map(
      ([title, authors, venue, year]) =>
        `<tr class="gsc_a_tr"><td class="gsc_a_t"><a href="/citations?x" class="gsc_a_at">${title}</a><div class="gs_gray">${authors}, ...</div><div class="gs_gray">${venue.replace(",", " 12 (3), 45-67,")}</div></td><td class="gsc_a_c"><a class="gsc_a_ac">123</a></td><td class="gsc_a_y"><span>${year}</span></td></tr>`,
    );
    const { entries } = await read(page(`<table id="gsc_a_t">${rows.join("")}</table>`));
    expect(entries).toMatchObject(
      PAPERS.map(([title, authors, venue, date]) => ({
        title,
        authors: authors.split(", "),
        etAl: true,
        date,
        category: venue.split(",")[0],
      })),
    );
  });

  test("without papers is rejected", async () => {
    const { entries, diagnostics } = await read(
      page("<h1>Foxes</h1><p>They are quick.</p><p>They are brown.</p>"),
    );
    expect(entries).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "listing-unrecognized", severity: "error" }]);
  });
});

describe("any text", () => {
  test("is a page or not, without an exception", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<td>",
      "<tr>",
      "<table>",
      "</table>",
      "<a href='x'>",
      "</a>",
      "<pre>",
      "\n",
      "x ",
      "&amp;",
      "<br>",
      "<script>",
      "<",
      "<!--",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(readPage(pieces.join("")).text).toBeTypeOf("string");
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "<p>",
    "<div>",
    "<b>x",
    "<td>",
    "<td>x",
    "x ",
    "<a href=x>",
    "<br>",
    "</p>",
    "<pre>\n",
    "<",
    "&",
    "<script>",
    "<span class=Z3988 title=x>",
    "<!-- -->",
  ])("%j many times takes linear time", (pattern) => {
    const html = `<html>${pattern.repeat(30_000)}`;
    const started = cpuTime();
    isHtml(html);
    readPage(html);
    expect(cpuTime() - started).toBeLessThan(8000);
  });
});
