import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, matches, readWords, searchable } from "../../src/client/text-query.ts";

test.each([
  ["Łukasz Kaiser, Jürgen Schmidhuber", "lukasz kaiser jurgen schmidhuber"],
  ["“Multi-Modal” — ﬁne-tuning", "multi modal fine tuning"],
  ["Straße, Ærø and DIYARBAKIR'ın", "strasse aero and diyarbakir in"],
  ["C++ & C# in 2026", "c++ c# in 2026"],
  ["Дмитрий Йод", "дмитрии иод"],
])("%s is looked for as “%s”", (text, folded) => expect(fold(text)).toBe(folded));

describe("words in a text", () => {
  const text = searchable([
    "Graphs and Neural Networks",
    "Zoë Müller",
    "Bo Sample",
    "A survey of training AI with 图神经网络 in C++.",
  ]);

  test.each([
    ["graph", true, "a word matches as a prefix"],
    ["raph", false, "but not for those that have it inside"],
    ["ai", true, "a short word is found"],
    ["rai", false, "inside “training” it is not"],
    ['"graph"', false, "in quotes only the whole word counts"],
    ['"graphs"', true, "in quotes the whole word counts"],
    ['"neural networks"', true, "a phrase"],
    ['"networks neural"', false, "a phrase is in order"],
    ['"muller bo"', false, "a phrase stays within a name"],
    ['"networks zoe"', false, "and within a field"],
    ["MULLER zoe", true, "accents and capitals do not matter; order neither"],
    ["graph -survey", false, "a minus excludes"],
    ["graph -lattice", true, "what is not there excludes nothing"],
    ['-"neural networks"', false, "a phrase is excluded"],
    ['-"neural network"', true, "a phrase that is not there is not"],
    ["“neural networks”", true, "quotes as phones write them"],
    ['"neural net', false, "an open quote counts to the end"],
    ['"neural networks', true, "an open quote counts to the end"],
    ["神经", true, "Chinese has no spaces to begin at"],
    ["c++", true, "signs that make a name"],
    ["c#", false, "signs that make another name"],
    ["- -- \" ' !", true, "signs alone ask for nothing"],
    ["", true, "nothing asks for nothing"],
  ])("%s: %s, %s", (typed, found) => expect(matches(text, readWords(typed))).toBe(found));
});

test("every text is found by its words", () => {
  const texts = fc.string({ unit: "grapheme" }).map((text) => text.replace(/["“”„\p{Pd}−]/gu, " "));
  fc.assert(fc.property(texts, (text) => matches(searchable([text]), readWords(text))));
});
