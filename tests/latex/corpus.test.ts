import { readFileSync } from "node:fs";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createTypesetter } from "../../src/latex/typeset.ts";
import { lostRuns } from "./words.ts";

// The 300 abstracts of arXiv's metadata (CC0) that hold the most kinds of LaTeX, one a line. With LATEX_CORPUS set to
// a listing of three lines an entry, its titles and abstracts are read too.
const excerpt = readFileSync(new URL("abstracts.txt", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean);
const listing = process.env.LATEX_CORPUS;
const corpus = listing
  ? readFileSync(listing, "utf8")
      .split("\n")
      .filter((_, line) => line % 3 !== 0)
  : [];

const typesetter = createTypesetter({ macros: {} });
const results = [...excerpt, ...corpus].map((source) => ({ source, ...typesetter.typeset(source) }));

test("no abstract loses a word in any of its forms", () => {
  const lost = results.flatMap(({ source, text, html, feed }) => [
    ...lostRuns(source, text),
    ...lostRuns(source, textOf(html)),
    ...lostRuns(source, textOf(feed)),
  ]);
  expect(lost).toEqual([]);
});

test("fewer than 0.5 % of formulas fail", () => {
  const failed = results.flatMap(({ problems }) => problems.filter(({ kind }) => kind === "formula"));
  const typeset = results.reduce((sum, { html }) => sum + html.split("<math").length - 1, 0);
  expect(typeset).toBeGreaterThan(500);
  expect(failed.length / typeset).toBeLessThan(0.005);
});

test("no command with a meaning is left in plain text or in a feed", () => {
  const left = results.flatMap(({ text, feed }) => `${text} ${feed}`.match(/\\[A-Za-z]+/g) ?? []);
  expect(left).toEqual([]);
});

test("every form of HTML is well-formed XML", () => {
  const broken = results.filter(
    ({ html, feed }) => XMLValidator.validate(`<div>${html}${feed}</div>`) !== true,
  );
  expect(broken).toEqual([]);
});

test("the plain-text search would notice a missing word and a moved one", () => {
  expect(lostRuns("One {\\bf two} $x$ three", "One two x")).toEqual(["three"]);
  expect(lostRuns("One $x$ two", "two x One")).toEqual(["two"]);
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
