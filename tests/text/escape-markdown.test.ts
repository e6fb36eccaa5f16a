import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { escapeLineStart, escapeMarkdown, markdownLink } from "../../src/text/escape-markdown.ts";
import { HOSTILE_TEXTS } from "../support/hostile.ts";

/** The most permissive kind of program: it takes HTML for HTML. */
const markdown = new MarkdownIt({ html: true });
const paragraph = (text: string) => `<p>${markdown.utils.escapeHtml(text)}</p>\n`;
const shown = (text: string) => text.replace(/\s+/g, " ").trim();

test.each([
  ...HOSTILE_TEXTS,
  "- a",
  "1. a",
  "12) b",
  "+ c",
  "=",
  "# d",
  "> e",
  "a | b",
  "!",
  "~~s~~ `c` *e* __b__",
])("“%s” stays text", (text) => {
  const clean = shown(text.replace(/\p{Cc}|\u2028/gu, " "));
  expect(markdown.render(escapeLineStart(escapeMarkdown(clean)))).toBe(paragraph(clean));
});

test("any text stays text, in a paragraph, an item and a link", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."\\`*_[]<>#|~$&!()-+=.:1a x") });
  fc.assert(
    fc.property(signs, (text) => {
      const clean = shown(text);
      fc.pre(clean !== "");
      expect(markdown.render(escapeLineStart(escapeMarkdown(clean)))).toBe(paragraph(clean));
      expect(markdown.renderInline(markdownLink(escapeMarkdown(clean), "https://example.org/"))).toBe(
        `<a href="https://example.org/">${markdown.utils.escapeHtml(clean)}</a>`,
      );
    }),
    { numRuns: 2000 },
  );
});

test("a URL cannot end its link", () => {
  const link = markdownLink("Words", "https://example.org/a)b](c d<e>_f");
  expect(markdown.renderInline(link)).toBe(
    '<a href="https://example.org/a%29b%5D%28c%20d%3Ce%3E_f">Words</a>',
  );
});
