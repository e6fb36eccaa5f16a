import { expect, test } from "vitest";
import { withNestedDetails } from "../../../src/listing/prepare/nested-details.ts";
import { readText } from "../../support/read-text.ts";

const PAPERS = [
  ["Learning to Index Large Output Spaces", "Ada Vesely, Bo Lind", "2501.00001"],
  ["Fast Attention for Long Documents", "Cy Moreau, Dina Okafor", "2501.00002"],
] as const;

test.each([
  ["**Paper**: [#](https://arxiv.org/abs/@)", "**Authors**: ~"],
  [
    "**Paper:** [#](https://arxiv.org/abs/@)",
    "**Authors:** ~\n- **Presenter:** Anna Schmidt\n- **Tags:** foxes",
  ],
])("details in items after a paper's are the paper's: %s", async (paper, details) => {
  const text = PAPERS.map(([title, authors, id]) =>
    `## A session\n- ${paper}\n- ${details}\n\n`
      .replace("#]", `${title}]`)
      .replace("@", id)
      .replace("~", authors),
  ).join("");
  const { entries } = await readText(text);
  expect(entries.map(({ title, authors, arxivId }) => [title, authors.join(", "), arxivId])).toEqual(PAPERS);
});

test("items below a heading, and items that are papers, stay", () => {
  const text =
    "### Of Foxes\n- **Authors:** Ada Vesely\n- **Link:** https://a.example\n\n- Paper: Of Owls\n- Of Lakes\n- Authors: Bo Lind\n";
  expect(withNestedDetails(text)).toBe(text);
});
