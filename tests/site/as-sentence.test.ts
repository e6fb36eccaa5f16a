import { expect, test } from "vitest";
import { asSentence } from "../../src/site/as-sentence.ts";

test.each([
  ["New work on lakes", "New work on lakes."],
  ["New work on lakes!", "New work on lakes!"],
  ["New work (on lakes)", "New work (on lakes)."],
  ["They ask “Why?”", "They ask “Why?”"],
  ["每周论文精选", "每周论文精选。"],
  ["每周论文精选。", "每周论文精选。"],
  ["論文の要約（週刊）", "論文の要約（週刊）。"],
  ["أوراق الأسبوع؟", "أوراق الأسبوع؟"],
  ["", ""],
])("“%s” before another sentence is “%s”", (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
