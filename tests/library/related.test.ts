import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { createRelated } from "../../src/library/related/relate.ts";
import { createCachedWordCounter, type WordCounter } from "../../src/library/related/word-counter.ts";
import { stem, visitWords } from "../../src/library/related/words.ts";
import type { Entry } from "../../src/listing/types.ts";
import { entry, listing } from "../support/entry.ts";

function relatedTo(title: string, ...entries: readonly Entry[]) {
  const { papers } = buildLibrary([listing("2026-01-01", ...entries)]).library;
  const related = createRelated(papers, (paper) => paper);
  const paper = papers.find((each) => each.title === title);
  if (paper === undefined) throw new Error(`There is no paper “${title}”.`);
  return related(paper).map(({ paper: { title }, words }) => ({ title, words }));
}

const paper = (title: string, abstract: string) => entry(title, { abstract });
const stains = [
  paper("Virtual Staining of Tissue", "We stain tissue slides without chemistry."),
  paper("Slides without Stains", "Tissue on slides is stained virtually, by a network of our own."),
];
const others = [
  paper("Ice on Roofs", "We propose a method for measuring glaciers and show results."),
  paper("Bees in Towns", "We propose a method for counting hives and show results."),
];

describe("related papers", () => {
  test("are the same with cached words and with words counted before", () => {
    const { papers } = buildLibrary([listing("2026-01-01", ...stains, ...others)]).library;
    const counter = createCachedWordCounter();
    const of = (...counting: readonly [WordCounter?]) => {
      const related = createRelated(papers, (paper) => paper, undefined, ...counting);
      return papers.map(related);
    };
    expect(of(counter)).toEqual(of());
    expect(of(counter)).toEqual(of());
  });

  test("are those that share rare words in any form, and name them", () => {
    expect(relatedTo("Virtual Staining of Tissue", ...stains, ...others)).toEqual([
      { title: "Slides without Stains", words: ["stain", "tissue", "slides", "Virtual"] },
    ]);
  });

  test("share more than common words", () => {
    expect(relatedTo("Ice on Roofs", ...stains, ...others)).toEqual([]);
  });

  test("share more than two words", () => {
    const twoWords = [paper("Quokkas", "Quokkas at dusk."), paper("Quokkas again", "Dusk and quokkas.")];
    expect(relatedTo("Quokkas", ...twoWords)).toEqual([]);
  });

  test("are at most five, closest first, and never the paper itself", () => {
    const copies = ["A", "B", "C", "D", "E", "F", "G"].map((letter, k) =>
      paper(`Stains ${letter}`, `Virtual tissue slides.${" Glaciers and hives.".repeat(k)}`),
    );
    const titles = relatedTo("Stains A", ...copies).map(({ title }) => title);
    expect(titles).toEqual(["Stains B", "Stains C", "Stains D", "Stains E", "Stains F"]);
  });

  test("of equal similarity keep their order", () => {
    const twins = [paper("First", "Tissue slides stained."), paper("Second", "Tissue slides stained.")];
    const [asked] = stains;
    if (asked === undefined) throw new Error("There is no paper to ask about.");
    expect(relatedTo(asked.title, asked, ...twins).map(({ title }) => title)).toEqual(["First", "Second"]);
  });

  test("are none for an unknown paper", () => {
    const { papers } = buildLibrary([listing("2026-01-01", ...stains)]).library;
    const [one] = buildLibrary([listing("2026-01-01", ...others)]).library.papers;
    expect(one && createRelated(papers, (each) => each)(one)).toEqual([]);
  });
});

describe("words", () => {
  test("are letters with accents and following digits, in any script", () => {
    const words: string[] = [];
    visitWords("Real-Time Coding of 3D H.264, naïve Łódź 深層学習 100", (word) => words.push(word));
    expect(words).toEqual(["Real", "Time", "Coding", "of", "naïve", "Łódź", "深層", "層学", "学習"]);
  });

  test("have the same stem", () => {
    expect(["Coding", "codes", "CODED"].map(stem)).toEqual(["code", "code", "code"]);
  });
});
