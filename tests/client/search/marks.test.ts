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
    ["关于图神经网络的研究", "神经网络", "关于图[神经网络]的研究"],
    ["Łukasz and Straße", "lukasz strasse", "[Łukasz] and [Straße]"],
    ["C# and C++", "c#", "[C#] and C++"],
    ["Fine-Tuning it", "fine-tuning", "[Fine]-[Tuning] it"],
    ["Graphs without meshes", "graph -mesh", "[Graphs] without meshes"],
    ["Graphs by Lee", "author:lee graph", "[Graphs] by [Lee]"],
    ["<b>Bold</b> & more", "bold", "<b>[Bold]</b> & more"],
    ["No word at all", "", "No word at all"],
  ])("%s, searched for by %s", (text, query, expected) => {
    expect(shown(markWords(text, query))).toBe(expected);
  });

  test("no letter is lost or added for any text and query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        expect(plain(markWords(text, query))).toBe(text);
      }),
    );
  });
});

describe("an excerpt", () => {
  const long = Array.from({ length: 200 }, (_, k) => `w${k}`).join(" ");

  test("marks matching words without punctuation", () => {
    expect(shown(excerpt("We study (learning), of course.", "learn"))).toBe(
      "We study ([learning]), of course.",
    );
  });

  test("shows the part with the most matches, with ellipses", () => {
    const text = shown(excerpt(long, "w3 w120 w125 w130"));
    expect(text).toMatch(/^… w11\d /);
    expect(text).toContain("[w120] w121");
    expect(text).toMatch(/…$/);
    expect(text).not.toContain("w3]");
  });

  test("is the beginning if the words are elsewhere", () => {
    expect(shown(excerpt(long, "quokka"))).toMatch(/^w0 w1 w2 .*…$/);
  });

  test("cuts a text without spaces, too", () => {
    const text = plain(excerpt("文本".repeat(400), "quokka"));
    expect(text.length).toBeLessThan(400);
  });

  test("contains only words of the abstract for any query", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 250 })), (found) => {
        const text = plain(excerpt(long, found.map((k) => `w${k}`).join(" "))).replaceAll("…", "");
        expect(long).toContain(text);
        expect(text.length).toBeLessThanOrEqual(340);
      }),
    );
  });
});
