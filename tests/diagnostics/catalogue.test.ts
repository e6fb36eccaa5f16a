import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagnosticsTables } from "../../src/commands/documentation/diagnostics-page.ts";
import { withGenerated } from "../../src/commands/documentation/generated.ts";
import { CATALOGUE, type Code, diagnose } from "../../src/diagnostics/catalogue.ts";

const root = join(import.meta.dirname, "../..");
const codes = Object.keys(CATALOGUE);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(
      (file) =>
        file.isFile() && file.name.endsWith(".ts") && !file.parentPath.endsWith("diagnostics/messages"),
    )
    .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"));
}

test("docs/diagnostics.md is what npm run docs generates, and has every code", () => {
  const page = readFileSync(join(root, "docs/diagnostics.md"), "utf8");
  expect(page).toBe(withGenerated(page, diagnosticsTables()));
  const documented = [...page.matchAll(/^\| `([a-z-]+)` \| (?:error|warning) \|/gm)].map(([, code]) => code);
  expect(documented.sort()).toEqual([...codes].sort());
});

test("every code of the catalogue is reported somewhere", () => {
  const text = sources("src").join("\n");
  expect(codes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});

test("a message that quotes a very long value is cut", () => {
  const place = { file: "a.bib", line: 1, column: 1, length: 1 };
  const { message } = diagnose("source-syntax", place, { format: "a".repeat(100_000), reason: "b" });
  expect(message).toMatch(/^Invalid a{900,}…$/);
  expect(message.length).toBeLessThan(1100);
});

test.each([
  [1, 11, "1 of the 11 papers in this list has no date."],
  [2, 11, "2 of the 11 papers in this list have no date."],
  [11, 11, "The papers in this list have no date."],
])("%i of %i papers without a date", (undated, all, message) => {
  const place = { file: "a.bib", line: 1, column: 1, length: 1 };
  expect(diagnose("papers-undated", place, { undated, all }).message).toBe(message);
});

test("messages and fixes are sentences in plain English", () => {
  const place = { file: "a.txt", line: 1, column: 1, length: 1 };
  for (const code of codes) {
    // Each value that a row uses is a word.
    const found = new Proxy({}, { get: () => "2" });
    const { message, fix = "" } = diagnose(code as Code, place, ...([found] as unknown as []));
    expect(message).toMatch(/^[\p{Lu}\d“/].*[.]$/su);
    expect(`${message} ${fix}`).not.toMatch(/\b(?:mend|stands?|lest|in vain|besides|called by|behind it)\b/i);
  }
});
