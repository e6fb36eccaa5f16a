import { expect, test } from "vitest";
import { renderMarkdown } from "../../src/site/markdown.ts";
import { createLinks } from "../../src/site/urls.ts";

const links = createLinks("https://example.org/repo/");
const render = (source: string) => renderMarkdown(source, links);

test("the first heading is the title, and stands in the body no more", () => {
  const { title, body } = render("# About *us*\n\nWords.\n\n## More\n");
  expect(title).toBe("About us");
  expect(body.source).toBe("<p>Words.</p>\n<h2>More</h2>\n");
});

test("links and pictures of the site's own get the base path, others stay", () => {
  const { body } = render("[a](/authors/) ![b](/b.png) [c](//x.example/) [d](https://x.example/) [e](#e)");
  const targets = [...body.source.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
  expect(targets).toEqual(["/repo/authors/", "/repo/b.png", "//x.example/", "https://x.example/", "#e"]);
});

test("HTML, scripts and template marks stay text", () => {
  const { body } = render("<script>alert(1)</script> {{ site }} [x](javascript:alert(1))");
  expect(body.source).toContain("&lt;script&gt;");
  expect(body.source).toContain("{{ site }}");
  expect(body.source).not.toContain("href=");
});
