import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { compatible } from "../../src/library/names/compatible.ts";
import { nameParts } from "../../src/library/names/name-key.ts";
import { readPeople } from "../../src/library/people/read.ts";
import { suggestMerges } from "../../src/library/people/suggest-merges.ts";
import { entry, listing } from "../support/entry.ts";

function build(papers: readonly (readonly string[])[], yaml = "") {
  const entries = papers.map((authors, k) => entry(`Title ${k}`, { authors }));
  return buildLibrary([listing("2026-01-01", ...entries)], { people: readPeople(yaml, "authors.yaml") })
    .library;
}

test.each([
  ["Inda Example", "Inda S Example", true],
  ["I. S. Example", "Inda S. Example", true],
  ["I. Example", "Inda Sol Example", true],
  ["Inda S. Example", "Inda Sol Example", true],
  ["Yu-An Muster", "Yuan Muster", true],
  ["Bo Sample Jr.", "Bo Sample", true],
  ["Inda S. Example", "Inda T. Example", false],
  ["Inda Example", "Ilse Example", false],
  ["J. Andrew Muster", "Junkang Muster", false],
  ["S. Example", "Inda S. Example", false],
  ["Bo Sample Jr.", "Bo Sample III", false],
  ["Inda Example", "Inda Exemple", false],
])("%s and %s: can they be one person? %s", (a, b, can) => {
  expect(compatible(nameParts(a), nameParts(b))).toBe(can);
  expect(compatible(nameParts(b), nameParts(a))).toBe(can);
});

test("two names are suggested with evidence, the fuller one first", () => {
  const { authors } = build([["Inda Example", "Bo Sample"], ["Inda S Example", "Bo Sample"], ["Cy Lind"]]);
  const [proposal, ...others] = suggestMerges(authors);
  expect(others).toEqual([]);
  expect(proposal?.authors.map(({ name }) => name)).toEqual(["Inda S Example", "Inda Example"]);
  expect(proposal?.coauthors.map(({ name }) => name)).toEqual(["Bo Sample"]);
  expect(proposal?.categories.map(({ code }) => code)).toEqual(["LG"]);
  expect(proposal).toMatchObject({ gap: 0, alternatives: 0 });
});

test("an ambiguous initial is only suggested with a common co-author", () => {
  const many = [["Xin Po"], ["Xiao Po"], ["Xue Po"]];
  expect(suggestMerges(build([...many, ["X. Po"]]).authors)).toEqual([]);
  const [first] = suggestMerges(build([...many, ["X. Po", "Bo Sample"], ["Xue Po", "Bo Sample"]]).authors);
  expect(first?.authors.map(({ name }) => name)).toEqual(["Xue Po", "X. Po"]);
});

test("merged names and distinguished namesakes are not suggested", () => {
  const papers = [
    ["Inda Example", "Bo Sample"],
    ["Inda S Example", "Bo Sample"],
  ];
  expect(suggestMerges(build(papers, "Inda S Example:\n  aliases: Inda Example\n").authors)).toEqual([]);
  const yaml = "Inda Example:\n  namesakes:\n    inda-2: {papers: Title 0}\n";
  expect(suggestMerges(build([["Inda Example"], ["Inda Example"]], yaml).authors)).toEqual([]);
});

test("similar authors are listed, most papers first", () => {
  const { authors } = build([
    ["Inda Example"],
    ["I. Example"],
    ["Inda S Example"],
    ["Inda S Example"],
    ["Bo Sample"],
  ]);
  const similar = Object.fromEntries(
    authors.map(({ name, similar }) => [name, similar.map((each) => each.name)]),
  );
  expect(similar).toEqual({
    "Inda Example": ["Inda S Example", "I. Example"],
    "I. Example": ["Inda S Example", "Inda Example"],
    "Inda S Example": ["I. Example", "Inda Example"],
    "Bo Sample": [],
  });
});
