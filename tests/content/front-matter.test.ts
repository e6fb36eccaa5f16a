import { expect, test } from "vitest";
import { readMarkdown } from "../../src/content/front-matter.ts";

test("the title of front matter becomes a heading, and lines keep their numbers", () => {
  const text = '---\ntitle: "About: us"\n---\n\nWords.\n';
  const { markdown, diagnostics } = readMarkdown(text, "about.md");
  expect(markdown).toBe("# About: us\n\n\n\nWords.\n");
  expect(diagnostics).toEqual([]);
});

test("a heading of the text comes first, and other keys are reported where they are", () => {
  const text = "---\r\nlayout: page\r\ntitle: Theirs\r\ndate: 2026-01-01\r\n---\r\n# Ours\r\n";
  const { markdown, diagnostics } = readMarkdown(text, "about.md");
  expect(markdown).toBe("\n\n\n\n\n# Ours\r\n");
  expect(diagnostics).toMatchObject([
    { code: "front-matter", line: 2, column: 1, length: 6, message: expect.stringContaining("layout, date") },
  ]);
});

test("invalid front matter is reported, and not shown", () => {
  const { markdown, diagnostics } = readMarkdown("---\ntitle: [x\n---\nWords.\n", "about.md");
  expect(markdown).toBe("\n\n\nWords.\n");
  expect(diagnostics).toMatchObject([{ code: "yaml-syntax", line: 2 }]);
});

test("a title cannot become other markup", () => {
  const { markdown } = readMarkdown("---\ntitle: '<b> *x* [y](javascript:z)'\n---\n", "about.md");
  expect(markdown.split("\n")[0]).toBe("# \\<b\\> \\*x\\* \\[y\\](javascript:z)");
});

test.each([
  "---\n\nWords.\n\n---\nmore\n",
  "Words.\n---\ntitle: x\n---\n",
  "---\ntitle: x\n",
  "--- \n- a\n---\n",
])("a line of hyphens that begins no front matter stays: %j", (text) => {
  expect(readMarkdown(text, "about.md")).toEqual({ markdown: text, diagnostics: [] });
});
