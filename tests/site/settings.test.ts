import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/site/settings.ts";

const FILE = "content/site.yaml";
const READY = "url: https://example.org/\n";

test("what the file says is set, what it does not say keeps its preset", () => {
  const source = `title: Ours\n${READY}categories:\n  LG: Learning\nfeedItems: 20\n`;
  const { settings, diagnostics } = readSettings(source, FILE);
  expect(diagnostics).toEqual([]);
  expect(settings).toMatchObject({
    title: "Ours",
    language: "en",
    categories: { LG: "Learning" },
    feedItems: 20,
  });
});

describe("what is wrong is reported at its place, and the rest is read", () => {
  test.each([
    [
      "an unknown key",
      `${READY}titel: Ours\n`,
      { code: "setting-unknown", line: 2, column: 1, length: 5, hint: "Did you mean “title”?" },
    ],
    [
      "a key nothing is near to",
      `${READY}zzzzzz: 1\n`,
      { code: "setting-unknown", line: 2, hint: "Remove the line." },
    ],
    ["a number for a text", `${READY}title: 5\n`, { code: "setting-invalid", line: 2, column: 8, length: 1 }],
    ["no value", `${READY}title:\n`, { code: "setting-invalid", line: 2 }],
    ["an address without its scheme", "url: example.org\n", { code: "setting-invalid", line: 1, column: 6 }],
    ["a script for an address", "url: javascript:alert(1)\n", { code: "setting-invalid", line: 1 }],
    ["no language", `${READY}language: not a language\n`, { code: "setting-invalid", line: 2 }],
    ["too few items", `${READY}feedItems: 0\n`, { code: "setting-invalid", line: 2 }],
    ["a list of categories", `${READY}categories: [a]\n`, { code: "setting-invalid", line: 2 }],
    ["an unknown part of the theme", `${READY}theme:\n  colour: red\n`, { code: "setting-invalid", line: 3 }],
    [
      "a theme that would end its rule",
      `${READY}theme:\n  accent: "red; } body { x: y"\n`,
      { code: "setting-invalid" },
    ],
    ["a theme with an open quote", `${READY}theme:\n  serif: "'Times"\n`, { code: "setting-invalid" }],
    ["a tab", `${READY}\ttitle: x\n`, { code: "yaml-syntax", line: 2 }],
    ["an open quote", `${READY}title: "x\n`, { code: "yaml-syntax" }],
    ["a key twice", `${READY}title: a\ntitle: b\n`, { code: "yaml-syntax", line: 3 }],
    ["a list", "- a\n- b\n", { code: "yaml-no-keys", line: 1 }],
    ["no address", "title: Ours\n", { code: "url-missing", severity: "warning" }],
  ])("%s", (_, source, expected) => {
    const { settings, diagnostics } = readSettings(source, FILE);
    expect(diagnostics[0]).toMatchObject({ file: FILE, ...expected });
    expect(settings.title.length).toBeGreaterThan(0);
    expect(URL.canParse(settings.url)).toBe(true);
  });

  test("no file at all", () => {
    const { settings, diagnostics } = readSettings(undefined, FILE);
    expect(diagnostics).toMatchObject([{ code: "settings-missing", severity: "warning" }]);
    expect(settings.title).toBe("Offprint");
  });
});
