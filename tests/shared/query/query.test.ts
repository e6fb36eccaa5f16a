import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/shared/query/fold.ts";
import { identifierKeys, keysOfPaper } from "../../../src/shared/query/identifiers.ts";
import { matchesQuery, type QueriedPaper, searchable } from "../../../src/shared/query/match.ts";
import { parseQuery } from "../../../src/shared/query/parse.ts";

const TITLE = "Graph Networks for β-VAE";
const AUTHORS = ["Łukasz Ørsted", "Wei Wang"];
const PAPER: QueriedPaper = {
  text: searchable([TITLE, ...AUTHORS, "We train meshes in C#."]),
  title: searchable([TITLE]),
  authors: searchable(AUTHORS),
  categories: ["LG", "lg", "Machine Learning"],
  score: 87.5,
  code: true,
  tags: ["Must read"],
  pick: true,
  date: "2026-05-12",
  identifiers: keysOfPaper({
    arxivId: "2605.01234v2",
    doi: "10.1145/ABC.1",
    codeUrl: "https://www.github.com/Ann/Mesh/",
  }),
};

describe("whether a query matches a paper", () => {
  test.each([
    ["graph mesh", true, "all words"],
    ["graph lattice", false, "all words"],
    ["lattice OR mesh", true, "either word"],
    ["lattice | mesh graph", true, "either word, and a third"],
    ["lattice OR quokka", false, "neither word"],
    ["graph -mesh", false, "an excluded word"],
    ["graph -lattice", true, "an excluded word that is not there"],
    ["author:orsted", true, "an author in plain letters"],
    ["author:graph", false, "a word of the title is no author"],
    ['author:"wei wang"', true, "an author's whole name"],
    ["-author:wang", false, "an excluded author"],
    ["title:graph", true, "a word of the title"],
    ["title:mesh", false, "a word of the abstract alone"],
    ["category:cs.LG", true, "a category with its archive"],
    ["category:lg", true, "and without"],
    ['category:"machine learning"', true, "and by name"],
    ["category:cv", false, "another category"],
    ["score:80", true, "a least score"],
    ["score:90", false, "a least score that is too high"],
    ["score:80..87.5", true, "a range of scores"],
    ["score:<87.5", false, "a score below"],
    ["score:<=87.5", true, "a score up to"],
    ['tag:"must read"', true, "a tag"],
    ["tag:must", false, "a part of a tag is another tag"],
    ["is:pick", true, "a pick"],
    ["-is:pick", false, "no pick"],
    ["has:code", true, "code"],
    ["-has:code", false, "no code"],
    ["year:2026", true, "a year"],
    ["date:2026-06", false, "another month"],
    ["arXiv:2605.01234", true, "an arXiv number"],
    ["arXiv 2605.01234v1", true, "with a space and another version"],
    ["https://arxiv.org/pdf/2605.01234v3.pdf", true, "an address of arXiv"],
    ["10.48550/arXiv.2605.01234", true, "arXiv's DOI"],
    ["2605.01235", false, "another number"],
    ["doi:10.1145/abc.1", true, "a DOI with label"],
    ["https://dl.acm.org/doi/10.1145/ABC.1?x=1", true, "a DOI in an address"],
    ["github.com/ann/mesh", true, "an address without scheme"],
    ["C#", true, "signs that make a name"],
    ["C++", false, "signs that make another name"],
    ["BERT:graph", false, "no field, two words"],
    ["title: graph", false, "a field without a value is a word"],
    ["OR graph", true, "nothing before OR"],
    ["graph OR", true, "nothing behind it"],
  ])("%s: %s, %s", (typed, found) => expect(matchesQuery(PAPER, parseQuery(typed))).toBe(found));
});

test("a paper with only a text matches no other condition", () => {
  for (const typed of ["category:lg", "score:0", "has:code", "tag:x", "is:pick", "year:2026", "2605.01234"])
    expect(matchesQuery({ text: searchable(["x"]) }, parseQuery(typed))).toBe(false);
});

test.each([
  ["Devanagari keeps its vowel signs", "हिन्दी", "हिन्दी"],
  ["kana keep their voicing", "ガイド", "ガイド"],
  ["Korean stays in syllables", "학습", "학습"],
  ["Arabic loses its vowel signs", "مُحَمَّد", "محمد"],
  ["a small capital at the end of a Greek word", "ΛΟΓΟΣ λόγος", "λογοσ λογοσ"],
])("folded, %s", (_, text, folded) => expect(fold(text)).toBe(folded.normalize("NFC")));

test("all forms of an arXiv number have the same key", () => {
  const writings = [
    "math.GT/0309136",
    "math/0309136v2",
    "arXiv:math/0309136",
    "http://www.arxiv.org/abs/math/0309136",
    "(https://arxiv.org/pdf/math/0309136v1.pdf).",
  ];
  for (const each of writings) expect(identifierKeys(each)).toEqual(["arxiv:math/0309136"]);
  for (const each of ["3.14", "and/or", "e.g.", "TCP/IP", "v2.0", ""])
    expect(identifierKeys(each)).toEqual([]);
});

test("anything is a query", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      matchesQuery(PAPER, parseQuery(typed));
    }),
  );
});
