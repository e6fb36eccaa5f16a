import { expect, test } from "vitest";
import { createPaperMatcher } from "../../src/library/paper-matcher.ts";
import { entry } from "../support/entry.ts";

test("a paper is known by title and first author, however spelled", () => {
  const register = createPaperMatcher();
  const first = entry("On Caf\u00e9s & Things");
  register.add(first);
  expect(register.find(entry("on cafes & things!", { authors: ["A. Example"] }))).toBe(first);
  expect(register.find(entry("On Caf\u00e9s & Things", { authors: ["Bo Sample"] }))).toBeUndefined();
});

test("under another title it is known by its arXiv number, whatever the version, or its DOI", () => {
  const register = createPaperMatcher();
  const first = entry("Old", { arxivId: "2605.01234v1", doi: "10.1000/ABC" });
  const slug = register.add(first);
  expect(register.slugOf(entry("New", { arxivId: "2605.01234v3" }))).toBe(slug);
  expect(register.slugOf(entry("Newer", { doi: "10.1000/abc" }))).toBe(slug);
  expect(register.find(entry("New", { arxivId: "2605.01235" }))).toBeUndefined();
});

test("a number alone is not enough: a volume's DOI stands on papers of others", () => {
  const register = createPaperMatcher();
  register.add(entry("One", { doi: "10.1000/volume" }));
  expect(register.find(entry("Two", { doi: "10.1000/volume", authors: ["Cy Other"] }))).toBeUndefined();
});

test("a number never makes one of two papers that were known apart", () => {
  const register = createPaperMatcher();
  const [one, two] = [entry("One"), entry("Two")];
  for (const each of [one, two]) register.add(each);
  register.add(entry("One", { arxivId: "2605.01234" }));
  expect(register.find(entry("Two", { arxivId: "2605.01234" }))).toBe(two);
});
