import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt } from "../../../src/client/search/excerpt.ts";
import { markWords, type Piece } from "../../../src/client/search/highlight.ts";

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");

describe("words marked in a title or a name", () => {
  test.each([
    ["Deep Learning of Graphs", "learn graph", "Deep [Learning] of [Graphs]"],
    ["Émile Dupré", "dupre", "Émile [Dupré]"],
    ["Self-learning, fast", '"self learning"', "[Self]-[learning], fast"],
    ["Usage of US data", "us", "Usage of [US] data"],
    ["Transformations", "transformation", "[Transformations]"],
    ["图神经网络", "图神经网络", "[图神经网络]"],
    ["<b>Bold</b> & more", "bold", "<b>[Bold]</b> & more"],
    ["No word at all", "", "No word at all"],
  ])("%s, searched for by %s", (text, query, expected) => {
    expect(shown(markWords(text, query))).toBe(expected);
  });

  test("no letter is lost or added, whatever the text and the query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        expect(plain(markWords(text, query))).toBe(text);
      }),
    );
  });
});

describe("an excerpt", () => {
  const long = Array.from({ length: 200 }, (_, k) => `w${k}`).join(" ");

  test("marks the words found, without the signs around them", () => {
    expect(shown(excerpt("We study (learning), of course.", [2], ""))).toBe(
      "We study ([learning]), of course.",
    );
  });

  test("shows the place where most was found, and that more stands around it", () => {
    const text = shown(excerpt(long, [3, 120, 125, 130], ""));
    expect(text).toMatch(/^… w114 /);
    expect(text).toContain("[w120] w121");
    expect(text).toMatch(/ …$/);
    expect(text).not.toContain("w3 ");
  });

  test("is the beginning where the words stand elsewhere", () => {
    expect(shown(excerpt(long, [], "w1"))).toMatch(/^w0 \[w1\] w2 .* …$/);
  });

  test("holds words of the abstract and nothing else, wherever something was found", () => {
    const places = fc.array(fc.integer({ min: 0, max: 250 }));
    fc.assert(
      fc.property(places, (found) => {
        const text = plain(excerpt(long, found, ""))
          .replaceAll("…", "")
          .trim();
        expect(long).toContain(text);
        expect(text.split(" ").length).toBeLessThanOrEqual(45);
      }),
    );
  });
});
