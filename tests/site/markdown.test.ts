import fc from "fast-check";
import { expect, test } from "vitest";
import { checkText, locatorIn } from "../../src/site/markdown/check.ts";
import { createMarkdown } from "../../src/site/markdown/markdown.ts";
import { renderPages } from "../../src/site/pages/custom-pages.ts";
import { createLinks } from "../../src/site/urls.ts";

const render = createMarkdown(createLinks("https://example.org/repo/"), { gm: "\\mathrm{GM}" });
const targetsIn = (source: string) =>
  [...source.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);

test("the first heading is the title, and the body does not repeat it", () => {
  const { title, body } = render("# About *us* and $n^2$\n\nWords.\n\n## More\n");
  expect(title).toBe("About us and n²");
  expect(body.source).toBe('<p>Words.</p>\n<h2 id="more">More</h2>\n');
  expect(render("## No title").title).toBeUndefined();
});

test("links and pictures of the site get the base path, others are unchanged", () => {
  const { body } = render(
    "[a](/authors/?x=1#y) ![b](/b.png) [c](//x.example/) [d](https://x.example/) [e](#e)",
  );
  expect(targetsIn(body.source)).toEqual([
    "/repo/authors/?x=1#y",
    "/repo/b.png",
    "//x.example/",
    "https://x.example/",
    "#e",
  ]);
});

test.each([
  ["../files/plot.png", "/repo/files/plot.png"],
  ["files/a/plot.png", "/repo/files/a/plot.png"],
  ["/files/plot.png", "/repo/files/plot.png"],
  ["./files/plot.png", "/repo/files/plot.png"],
  ["<../files/my plot #2.png>", "/repo/files/my%20plot"],
  ["../files/my%20plot%232.png", "/repo/files/my%20plot%232.png"],
  ["about.md", "/repo/about/"],
  ["../pages/about.md#us", "/repo/about/#us"],
  ["2026-11-22.md", "/repo/digests/2026-11-22/"],
  ["../categories/", "/repo/categories/"],
  ["../files/../../etc/passwd", "../files/../../etc/passwd"],
  ["plot.png", "plot.png"],
])("from a Markdown file, %s leads to %s", (written, to) => {
  const [target] = targetsIn(render(`![](${written})`).body.source);
  expect(target?.startsWith(to), target).toBe(true);
});

test("in a feed links are absolute, and formulas need no MathML", () => {
  const { feed, body, text } = render("A [page](/about/), a ![plot](../files/plot.png), $\\gm_n^2$.");
  expect(targetsIn(feed.source)).toEqual([
    "https://example.org/repo/about/",
    "https://example.org/repo/files/plot.png",
  ]);
  expect(feed.source).not.toContain("<math");
  expect(feed.source).toContain("<sub>");
  expect(body.source).toContain("<math");
  expect(text).toMatch(/^A page, a plot, GM/);
});

test.each([
  ["it costs $5 and $10", 0],
  ["`$x$` is code", 0],
  ["\\$x$ is text", 0],
  ["$x_1$, $y_1$ and *more*", 2],
  ["$a*b*c$", 1],
  ["$$\\sum_i x_i$$", 1],
  ["US$ 5 and $ x$", 0],
])("%s has %i formulas", (source, formulas) => {
  expect(render(source).body.source.split("<math").length - 1).toBe(formulas);
});

test("HTML, scripts and template tags stay text, also in formulas", () => {
  const { body } = render("<script>alert(1)</script> {{ site }} [x](javascript:alert(1)) $<b>x</b>$");
  expect(body.source).toContain("&lt;script&gt;");
  expect(body.source).toContain("{{ site }}");
  expect(body.source).not.toContain("href=");
  expect(body.source).not.toContain("<b>");
});

test("missing files, broken links and pictures of other sites are reported at their location", () => {
  const source = "# T\n\n![a](../files/plto.png)\n![b](b.png)\n![c](https://x.example/c.png) [d](about.md)\n";
  const found = checkText(render(source), new Set(["plot.png"]), locatorIn(source, "n.md"));
  expect(found.map(({ code, line, fix }) => [code, line, fix])).toEqual([
    ["file-missing", 3, "Did you mean “plot.png”?"],
    ["link-lost", 4, expect.stringContaining("../files/its-name")],
    ["picture-elsewhere", 5, expect.stringContaining("content/files")],
  ]);
});

test("HTML that is shown as text is reported once, with the Markdown to write; code and escaped tags are not", () => {
  const found = (source: string) =>
    checkText(render(source), new Set(), locatorIn(source, "n.md")).map((each) => [
      each.code,
      each.line,
      each.message,
      each.fix,
    ]);
  expect(found('Us.\n\n<IMG src="https://x.example/a.png" width=3>\n</div>\n')).toEqual([
    [
      "html-as-text",
      3,
      "HTML is shown as text: “<IMG” and 1 more tag.",
      "Write ![description](../files/its-name) for a picture.",
    ],
  ]);
  expect(found("a<br>b")[0]?.[3]).toMatch(/backslash/);
  expect(found("<!-- a note to myself -->")[0]?.[3]).toBe("Pages have no comments: delete it.");
  expect(found("`<br>` \\<b> &lt;br&gt; a < b, <lake>, <mail@example.org>, $a<b$\n\n    <div>\n")).toEqual(
    [],
  );
});

test("a page without text is reported", () => {
  const pages = ["", " \n", "# About\n"].map((markdown, k) => ({ file: `${k}.md`, name: `p${k}`, markdown }));
  const { diagnostics } = renderPages(pages, render, new Set(), new Set());
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ["page-empty", "0.md"],
    ["page-empty", "1.md"],
  ]);
});

test("any text is rendered", () => {
  const piece = fc.constantFrom(
    "$",
    "$$",
    "\\",
    "# ",
    "![](",
    ")",
    "](../files/",
    "x",
    " ",
    "\n",
    "%",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { body, feed, text } = render(pieces.join(""));
      expect(typeof body.source + typeof feed.source + typeof text).toBe("stringstringstring");
    }),
  );
});
