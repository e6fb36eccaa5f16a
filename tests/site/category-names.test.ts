import { expect, test } from "vitest";
import { nameWithCode } from "../../src/library/category-label.ts";
import { loadSite } from "../../src/site/site.ts";
import { contentFolder } from "../support/folders.ts";

const LISTING = ["cs.LG", "stat.ML", "cs.CL"]
  .map((category, k) =>
    JSON.stringify({
      title: `A Title of ${["Lakes", "Rivers", "Seas"][k]}`,
      authors: ["Ada Vesely"],
      date: "2026-05-12",
      category,
    }),
  )
  .join("\n");

async function site(categories: string) {
  const settings = `title: Ours\nurl: https://example.org/\ncategories:\n${categories}`;
  return loadSite({
    content: contentFolder({ "site.yaml": settings, "listings/2026-05-13.jsonl": LISTING }),
  });
}

test.each([
  ["ML: Learning", "Did you mean “stat.ML”?"],
  ["cs.LG: Learning", "Did you mean “LG”?"],
  ["cl: Language", "Did you mean “CL”?"],
  ["Comp: Computation and Language", "Did you mean “CL”?"],
  ["XY: Other", "The papers' categories are CL, LG, stat.ML."],
])("a name for a category that no paper has is a warning: %s", async (line, fix) => {
  const { diagnostics } = await site(`  ${line}\n`);
  expect(diagnostics).toEqual([
    expect.objectContaining({ code: "category-unused", severity: "warning", line: 4, column: 3, fix }),
  ]);
});

test("names that papers use are not reported; categories with the same name show their codes", async () => {
  const plain = await site("  CL: Language\n");
  expect(plain.diagnostics).toEqual([]);
  expect(plain.library.categories.map(({ name }) => name).sort()).toEqual([
    "Language",
    "Machine Learning (LG)",
    "Machine Learning (stat.ML)",
  ]);
  const named = await site("  stat.ML: Statistics of learning\n");
  expect(named.library.categories.map(({ name }) => name)).toContain("Machine Learning");
});

test("a label has the code of its category once", async () => {
  const { library } = await site("  CL: CL\n");
  expect(library.categories.map(nameWithCode).sort()).toEqual([
    "CL",
    "Machine Learning (LG)",
    "Machine Learning (stat.ML)",
  ]);
  expect(nameWithCode({ name: "Computation and Language", code: "CL" })).toBe(
    "Computation and Language (CL)",
  );
});
