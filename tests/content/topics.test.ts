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
