import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/site/site.ts";
import { contentFolder } from "../support/folders.ts";

/** A site of one paper, whose authors are invented. */
async function siteOf(title: string, abstract: string, settings = "") {
  const listing = `LGMay 12, 2026\n${title}\nAda Example, Bo Sample\n${abstract}\n`;
  const site = `title: Ours\nurl: https://example.org/\n${settings}`;
  const loaded = await loadSite({
    content: contentFolder({ "listings/2026-05-13.txt": listing, "site.yaml": site }),
  });
  const [paper] = loaded.library.papers;
  if (paper === undefined) throw new Error("No paper was read.");
  const text = loaded.typesetter.of(paper);
  return {
    title: text.title,
    abstract: text.abstract,
    codeUrl: text.codeUrl,
    diagnostics: loaded.diagnostics,
  };
}

test("titles and abstracts are typeset in each form", async () => {
  const { title, abstract } = await siteOf(
    "On $k$-Means and \\emph{Other} Means",
    "We show $O(n^2)$ -- in 5\\% of {\\bf all} cases.",
  );
  expect(title.text).toBe("On k-Means and Other Means");
  expect(title.html.source).toContain("<math>");
  expect(abstract.html.source).toContain("<math>");
  expect(abstract.feed.source).not.toContain("<math");
  expect(abstract.feed.source).toContain("<sup>2</sup>");
  expect(abstract.text).toContain("– in 5% of all cases");
});

test("a repository linked in an abstract is the paper's code", async () => {
  expect((await siteOf("A Title of Things", "See https://github.com/ada/things.")).codeUrl).toBe(
    "https://github.com/ada/things",
  );
  expect(
    (await siteOf("A Title of Things", "See https://example.com/ and https://github.com/.")).codeUrl,
  ).toBeUndefined();
});

describe("an unknown macro", () => {
  test("is reported once, with its location and how to define it", async () => {
    const { diagnostics, abstract } = await siteOf(
      "A Title of Things",
      "Let $\\foo$ be, and $\\foo + x$ too.",
    );
    expect(diagnostics).toMatchObject([
      {
        code: "macro-unknown",
        severity: "warning",
        line: 4,
        column: 6,
        length: 4,
        message: expect.stringContaining("\\foo"),
      },
    ]);
    expect(diagnostics[0]?.fix).toContain("content/site.yaml");
    expect(abstract.text).toContain("foo");
  });

  test("is recognised once it is defined, with or without the backslash", async () => {
    for (const settings of ["macros:\n  foo: \\mathrm{F}\n", "macros:\n  \\foo: \\mathrm{F}\n"]) {
      const { diagnostics, abstract } = await siteOf("A Title of Things", "Let $\\foo$ be.", settings);
      expect(diagnostics).toEqual([]);
      expect(abstract.text).toContain("Let F be.");
    }
  });
});
