import { expect, test } from "vitest";
import { createPaperMatcher } from "../../src/library/paper-matcher.ts";
import { readAuthorNames } from "../../src/listing/author-names.ts";
import { entry } from "../support/entry.ts";

test("a paper is recognised by title and first author, in any spelling", () => {
  const register = createPaperMatcher();
  const first = entry("On Caf\u00e9s & Things");
  register.add(first);
  expect(register.find(entry("on cafes & things!", { authors: ["A. Example"] }))).toBe(first);
  expect(register.find(entry("On Caf\u00e9s & Things", { authors: ["Bo Sample"] }))).toBeUndefined();
});

test("a first author written as “Example AB” has the family name Example; the slug stays", () => {
  const matcher = createPaperMatcher();
  const medical = entry("On Lakes", { ...readAuthorNames(["Example AB", "Sample C"]), doi: "10.1000/lakes" });
  expect(matcher.add(medical)).toBe("on-lakes-ab");
  expect(matcher.find(entry("On lakes", { authors: ["Ada B. Example"] }))).toBe(medical);
  expect(matcher.find(entry("Lakes", { authors: ["Ada B. Example"], doi: "10.1000/lakes" }))).toBe(medical);
  expect(matcher.find(entry("On Lakes", { authors: ["Cy Sample"] }))).toBeUndefined();
});

test("under another title it is recognised by its arXiv number of any version or its DOI", () => {
  const register = createPaperMatcher();
  const first = entry("Old", { arxivId: "2605.01234v1", doi: "10.1000/ABC" });
  const slug = register.add(first);
  expect(register.slugOf(entry("New", { arxivId: "2605.01234v3" }))).toBe(slug);
  expect(register.slugOf(entry("Newer", { doi: "10.1000/abc" }))).toBe(slug);
  expect(register.find(entry("New", { arxivId: "2605.01235" }))).toBeUndefined();
});

test("a number alone is not enough: a volume's DOI is also on papers by other people", () => {
  const register = createPaperMatcher();
  register.add(entry("One", { doi: "10.1000/volume" }));
  expect(register.find(entry("Two", { doi: "10.1000/volume", authors: ["Cy Other"] }))).toBeUndefined();
});

test("a number never merges two papers that were distinct", () => {
  const register = createPaperMatcher();
  const [one, two] = [entry("One"), entry("Two")];
  for (const each of [one, two]) register.add(each);
  register.add(entry("One", { arxivId: "2605.01234" }));
  expect(register.find(entry("Two", { arxivId: "2605.01234" }))).toBe(two);
});

test("papers with different numbers are different regardless of their titles; the first one keeps its slug", () => {
  const matcher = createPaperMatcher();
  const first = matcher.add(entry("Introduction", { arxivId: "2610.00001" }));
  const second = matcher.add(entry("Introduction", { arxivId: "2611.00009" }));
  const third = matcher.add(entry("Introduction", { doi: "10.1000/a" }));
  expect(first).toBe("introduction-example");
  expect(second).toMatch(/^introduction-example-[0-9a-f]{8}$/);
  // A DOI does not contradict an arXiv number: this may be where the first one was published.
  expect(third).toBe(first);
  expect(matcher.add(entry("Introduction", { doi: "10.1000/b" }))).not.toBe(first);
  expect(matcher.slugOf(entry("Introduction", { arxivId: "2611.00009v2" }))).toBe(second);
  expect(matcher.slugOf(entry("Introduction"))).toBe(first);
});

test.each([
  ["Parsing C++", "Parsing C#"],
  ["YOLO", "YOLO+"],
  ["Is A > B?", "Is A < B?"],
  ["A* Search", "A Search"],
])("“%s” is not “%s”", (one, other) => {
  const matcher = createPaperMatcher();
  expect(matcher.add(entry(one))).not.toBe(matcher.add(entry(other)));
});

test.each([
  ["Parsing C++", "Parsing C\\+\\+"],
  ["x ≥ y", "x >= y"],
  ["A Title*", "A Title"],
  ["Trans\u00adformers", "Transformers"],
  ["ﬁne-tuning ＧＰＴ", "Fine-Tuning GPT"],
  ["Graph–Based", "Graph-Based"],
])("“%s” is “%s”", (one, other) => {
  const matcher = createPaperMatcher();
  expect(matcher.add(entry(one))).toBe(matcher.add(entry(other)));
});

test("arXiv's own DOI is its number, and old numbers may have a subject", () => {
  const matcher = createPaperMatcher();
  const first = matcher.add(entry("Old", { arxivId: "math.GT/0309136" }));
  expect(matcher.slugOf(entry("New", { arxivId: "math/0309136v2" }))).toBe(first);
  const second = matcher.add(entry("Preprint", { arxivId: "2605.01234" }));
  expect(matcher.slugOf(entry("Retitled", { doi: "10.48550/arXiv.2605.01234" }))).toBe(second);
});
