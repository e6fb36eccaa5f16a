import { expect, test } from "vitest";
import * as home from "../../templates/home.11ty.ts";
import { contentFolder } from "../support/folders.ts";
import { rendered } from "../support/rendered.ts";

const PAPERS = ["One Example", "Two Samples"].map(
  (title, k) => `@article{k${k}, title={${title}}, author={Example, Ada}, year={2026}}`,
);

async function lede(description: string, pageSize: number, note = {}): Promise<string | undefined> {
  const content = contentFolder({
    "site.yaml": `title: Ours\nurl: https://example.org/\ndescription: ${description}\npageSize: ${pageSize}\n`,
    "listings/2026-11-23.bib": PAPERS.join("\n"),
    ...note,
  });
  const { files } = await rendered(content, home);
  return /<p class="lede">(.*?)<\/p>/.exec(files.get("/") ?? "")?.[1]?.trim();
}

test("on the home page, the site's description and the number of papers are two sentences", async () => {
  expect(await lede("New work on lakes", 1)).toBe("New work on lakes. 2 papers, showing 1–1.");
  expect(await lede("New work on lakes!", 1)).toBe("New work on lakes! 2 papers, showing 1–1.");
  expect(await lede("New work on lakes", 9)).toBe("New work on lakes");
});

test("below a digest's own title, the number of papers is stated once", async () => {
  const note = { "listings/2026-11-23.md": "# Lakes\n" };
  expect(await lede("New work on lakes", 1, note)).toBe("2 new papers, showing 1–1.");
  expect(await lede("New work on lakes", 9, note)).toBe("2 new papers.");
  const again = { ...note, "listings/2026-11-22.bib": PAPERS[0] ?? "" };
  expect(await lede("New work on lakes", 1, again)).toBe("1 new paper. 2 papers, showing 1–1.");
});

test("in the footer, too, the description is a sentence before the link to the statistics", async () => {
  const content = contentFolder({ "site.yaml": "title: Ours\ndescription: New work on lakes\n" });
  const { files } = await rendered(content, home);
  expect(files.get("/")).toContain('<p>New work on lakes. <a href="/stats/">Statistics</a></p>');
});
