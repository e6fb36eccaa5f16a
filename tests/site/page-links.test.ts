import { expect, test } from "vitest";
import { planSite } from "../../src/build/plan-site.ts";
import { contentFolder } from "../support/folders.ts";

const LISTING = "LGMay 12, 2026\nZebras of the Plain || Ada Example, Bo Sample\nWords.\n";

/** The findings about a site of one paper with these files. */
async function findings(files: Readonly<Record<string, string>>) {
  const content = contentFolder({
    "site.yaml": "title: Ours\nurl: https://ours.example/digest/\n",
    "listings/2026-05-13.txt": LISTING,
    ...files,
  });
  const plan = await planSite({ content });
  return plan.diagnostics().map(({ file, line, column, code, message, fix }) => ({
    at: `${file.slice(content.length + 1)}:${line}:${column}`,
    code,
    message,
    fix,
  }));
}

test("links to pages, feeds, files and sections of the site are fine, with and without a final slash", async () => {
  const links = [
    ...["/", "/about/", "/about", "about.md", "../authors/", "/papers/zebras-of-the-plain-example/#top"],
    ...[
      "/feed.xml",
      "/papers.bib",
      "/search/?q=zebra",
      "/saved/",
      "2026-05-13.md",
      "/categories/lg/index.html",
    ],
    ...["/old/", "https://other.example/nowhere/", "mailto:ada@ours.example", "#here"],
  ];
  const text = links.map((to) => `[x](${to})`).join(" ");
  const files = { "pages/about.md": `# About\n\n${text}\n`, "redirects.yaml": "/old/: /\n" };
  expect(await findings(files)).toEqual([]);
});

test("a link to a page that the site does not have is reported where it is: in pages, editor's notes and notes on papers", async () => {
  const files = {
    "pages/about.md": "# About\n\nSee [it](/papers/zebras-of-the-plains-example/).\n",
    "listings/2026-05-13.md": "[gone](gone.md)\n",
    "notes.yaml": 'Zebras of the Plain:\n  note: "[x](/authors/ada-exampel/)"\n',
  };
  expect(await findings(files)).toEqual([
    {
      at: "pages/about.md:3:10",
      code: "page-missing",
      message: "The site has no page /papers/zebras-of-the-plains-example/.",
      fix: "Did you mean “/papers/zebras-of-the-plain-example/”?",
    },
    {
      at: "listings/2026-05-13.md:1:8",
      code: "page-missing",
      message: "The site has no page /gone/.",
      fix: "Link to a page by its path, such as /about/.",
    },
    {
      at: "notes.yaml:2:14",
      code: "page-missing",
      message: "The site has no page /authors/ada-exampel/.",
      fix: "Did you mean “/authors/ada-example/”?",
    },
  ]);
});
