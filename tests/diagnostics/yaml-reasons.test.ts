import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/diagnostics/yaml.ts";

function findings(text: string): readonly string[] {
  return readYaml(text, "content/topics.yaml").diagnostics.map(({ line, message }) => `${line} ${message}`);
}

describe("a mistake in YAML is one finding in plain words", () => {
  test.each([
    ["a tab after a list's entry", "- line: 3\n\ttitle: x\n", "2", "this line begins with a tab"],
    ["a tab after a key", "theme:\n\taccent: red\n", "2", "this line begins with a tab"],
    ["a tab within brackets", "a:\n  - x: [LG,\n\tML]\n", "3", "this line begins with a tab"],
    ["a bracket that is not closed", "a: [b,\n c\nd: e\n", "1", "this bracket is not closed"],
    ["a tab after spaces", "a:\n  - x: 1\n  \ty: 2\n", "3", "this line begins with a tab"],
    [
      "an entry's second key too far left",
      "a:\n  - x: 1\n   y: 2\n",
      "3",
      "this line is not indented like those that it belongs with",
    ],
    [
      "a key too far left",
      "a:\n    x: 1\n  y: 2\n",
      "3",
      "this line is not indented like those that it belongs with",
    ],
    ["a key too far right", "a:\n  x: 1\n   y: 2\n", "2", "the line after this one is indented further"],
    [
      "a value with a colon",
      "title: Papers: a digest\n",
      "1",
      "the value contains a colon and a space, like a second key",
    ],
    ["a line without a colon", "/a/: /b/\nsome words\n", "2", "this line has no colon with a space after it"],
    ["a colon without a space", "title:x\nurl: y\n", "1", "this line has no colon with a space after it"],
    [
      "text after quotation marks",
      'title: "a" b\nurl: y\n',
      "1",
      "there is more text after the end of the value",
    ],
    [
      "keys after a list",
      "- Ada Example\nBo Sample:\n  aliases: B. Sample\nCy Lind:\n  home: https://example.org/\n",
      "2",
      "lines that begin with “- ” and lines without it cannot be mixed",
    ],
  ])("%s", (_, text, line, reason) => {
    expect(findings(text)).toEqual([`${line} Invalid YAML: ${reason}.`]);
  });

  test("within brackets, where tabs are allowed, a mistake is not blamed on a tab", () => {
    expect(findings("a: {\n \tb: 1,\n \tb: 2 }\n")).toEqual(["3 Invalid YAML: duplicate key “b”."]);
  });

  test("the fix fits the mistake", () => {
    const fix = (text: string) => readYaml(text, "content/topics.yaml").diagnostics.map((found) => found.fix);
    expect(fix("- line: 3\n\ttitle: x\n")).toEqual(["Replace the tab with spaces."]);
    expect(fix("a:\n  - x: 1\n   y: 2\n")).toEqual([
      "Begin the keys of one group, or the hyphens of one list, below each other.",
    ]);
  });
});
