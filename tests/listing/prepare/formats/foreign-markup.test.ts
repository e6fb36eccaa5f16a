import { describe, expect, test } from "vitest";
import { asMarkdown, mayHoldLink } from "../../../../src/listing/prepare/formats/foreign-markup.ts";
import { readText } from "../../../support/read-text.ts";

const TITLE = "Of Foxes and Owls: A Survey";
const URL = "https://example.org/abs/1";
const LINKS = [
  ["AsciiDoc", `${URL}[${TITLE}]`],
  ["AsciiDoc, in a new window", `link:${URL}[${TITLE}^]`],
  ["reStructuredText", `\`${TITLE} <${URL}>\`_`],
  ["Textile", `"${TITLE}":${URL}`],
  ["MediaWiki", `[${URL} ${TITLE}]`],
  ["Typst", `#link("${URL}")[${TITLE}]`],
  ["Jira", `[${TITLE}|${URL}]`],
  ["Org mode", `[[${URL}][${TITLE}]]`],
  ["Slack", `<${URL}|${TITLE}>`],
] as const;

describe.each(LINKS)("a link of %s", (_, link) => {
  test("is written as Markdown", () => {
    expect(asMarkdown(link)).toBe(`[${TITLE}](${URL})`);
    expect(asMarkdown(`- ${link}, Ada Vesely, Nature 2024.`)).toBe(
      `- [${TITLE}](${URL}), Ada Vesely, Nature 2024.`,
    );
  });

  test("can be found in a line of a large list", () => {
    expect(mayHoldLink(link)).toBe(true);
  });

  test("has the title of a paper", async () => {
    const { entries } = await readText(`* ${link}, Ada Vesely, Bo Lind, Nature 2024`);
    expect(entries.map(({ title, authors, url }) => [title, authors, url])).toEqual([
      [TITLE, ["Ada Vesely", "Bo Lind"], URL],
    ]);
  });
});

test.each([
  `[${TITLE}](${URL})`,
  `![A picture](${URL})`,
  `<a href="${URL}">${TITLE}</a>`,
  `{"title":"${TITLE}","url":"${URL}"}`,
  `See ${URL} [1] and ${URL}[2].`,
  `| [${TITLE}](${URL}) | ${URL} |`,
])("other text is unchanged: %s", (text) => {
  expect(asMarkdown(text)).toBe(text);
});
