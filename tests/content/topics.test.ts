import { expect, test } from "vitest";
import { readTopics } from "../../src/content/topics.ts";

const FILE = "content/topics.yaml";

function findings(text: string): readonly string[] {
  return readTopics(text, FILE).diagnostics.map(({ code, line, column }) => `${line}:${column} ${code}`);
}

test("an unknown key is reported at the key", () => {
  expect(findings("Graphs:\n  query: graph\n  q: x\n")).toEqual(["3:3 note-unknown-key"]);
});

test("a URL that cannot be is reported at its value, with what is expected", () => {
  const text = "Graphs:\n  query: graph\n  slug: A B\n";
  expect(findings(text)).toEqual(["3:9 correction-wrong-value"]);
  expect(readTopics(text, FILE).diagnostics[0]?.message).toContain("lower-case letters, digits and hyphens");
});

test("a misspelt key is reported once", () => {
  expect(findings("Zebras:\n  qurey: zebra\n")).toEqual(["2:3 note-unknown-key"]);
});

test("a topic without a query is reported", () => {
  expect(findings("Zebras:\nLions: [a]\n")).toEqual(["1:1 topic-shape", "2:1 topic-shape"]);
});

test("yes is true, and other words are reported", () => {
  const yaml = "Zebras:\n  query: zebra\n  home: yes\nLions:\n  query: lion\n  home: perhaps\n";
  expect(readTopics(yaml, FILE).topics.map(({ home }) => home)).toEqual([true, false]);
  expect(findings(yaml)).toEqual(["6:9 correction-wrong-value"]);
});
