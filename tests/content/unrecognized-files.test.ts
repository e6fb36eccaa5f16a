import { expect, test } from "vitest";
import { loadListings } from "../../src/content/load.ts";
import { findUnrecognizedFiles, unrecognizedListing } from "../../src/content/unrecognized-files.ts";
import { contentFolder } from "../support/folders.ts";

const PAPER = "@misc{a, title={One Example}, author={Ada Example}, year={2026}}\n";

test.each(["logo.png", "favicon.ico", "pages/plot.svg"])("%s is moved to the published files", (name) => {
  const content = contentFolder({ [name]: "x" });
  const [found, ...others] = findUnrecognizedFiles(content);
  expect(others).toEqual([]);
  expect(found?.code).toBe("file-misplaced");
  expect(found?.fix).toBe(`Move it to ${content}/files/${name.replace(/.*\//, "")}.`);
});

test.each([
  ["2026-11-23.xlsx", /or save it as CSV \(2026-11-23\.csv\) or plain text/],
  ["2026-11-23.docx", /or save it as plain text/],
  ["2026-11-23.png", /^Copy the list itself/],
])("%s is refused with the way to use its list", (name, fix) => {
  expect(unrecognizedListing(`listings/${name}`).fix).toMatch(fix);
});

test.each([
  [
    "the only list of its name",
    { "listings/2026-11-23.bib": PAPER },
    "Rename it to 2026-11-23.bib.corrections.yaml.",
  ],
  [
    "several lists",
    { "listings/2026-11-23.bib": PAPER, "listings/2026-11-23.csv": "Title,Authors\nTwo Examples,Bo Lind\n" },
    expect.stringMatching(/^Name it after the listing/),
  ],
  ["no list", { "listings/2026-11-24.bib": PAPER }, expect.stringMatching(/^Name it after the listing/)],
])("a corrections file that matches nothing, with %s", async (_name, files, fix) => {
  const content = contentFolder({ ...files, "listings/2026-11-23.corrections.yaml": "One: pick\n" });
  const { diagnostics } = await loadListings(`${content}/listings`);
  expect(diagnostics.find(({ code }) => code === "corrections-alone")?.fix).toEqual(fix);
});

test.each([
  ["library.bib", "Name it after the date of the list, such as 2026-11-23.bib."],
  ["list 5.6.2026.csv", expect.stringMatching(/such as 2026-06-05.*\.csv\.$/)],
])("the fix for a listing without a date, %s, keeps its extension", async (name, fix) => {
  const content = contentFolder({ [`listings/${name}`]: PAPER });
  const { diagnostics } = await loadListings(`${content}/listings`);
  expect(diagnostics.map((each) => [each.code, each.fix])).toEqual([["listing-undated", fix]]);
});

test.each([
  ["site.yml", "site.yaml", "Move what you need from it to site.yaml, and delete it."],
  [
    "listing/2026-11-24.txt",
    "listings/2026-11-23.txt",
    "Move what you need from it to listings, and delete it.",
  ],
  [
    "2026-11-23.txt",
    "listings/2026-11-23.txt",
    expect.stringMatching(/^There is already a \S+\/listings\/2026-11-23\.txt: delete one of the two/),
  ],
])("%s is not moved over %s", (name, taken, fix) => {
  const content = contentFolder({ [name]: "x", [taken]: "title: T\n" });
  expect(findUnrecognizedFiles(content).map((found) => found.fix)).toEqual([fix]);
});
