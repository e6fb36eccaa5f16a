import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Code, diagnose, findings } from "../../src/diagnostics/catalogue.ts";

const root = join(import.meta.dirname, "../..");
const codes = Object.keys(findings);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name.endsWith(".ts") && file.name !== "diagnostics.ts")
    .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"));
}

test("the page for publishers names every code of the table, with its severity, and no other", () => {
  const page = readFileSync(join(root, "docs/diagnostics.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (error|warning) \|/gm)].map(
    ([, code, severity]) => `${code} ${severity}`,
  );
  const table = Object.entries(findings).map(([code, { severity }]) => `${code} ${severity}`);
  expect(rows.sort()).toEqual(table.sort());
});

test("every code of the table is reported somewhere", () => {
  const text = sources("src").join("\n");
  expect(codes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});

test("messages are sentences", () => {
  const place = { file: "a.txt", line: 1, column: 1, length: 1 };
  for (const code of codes) {
    // Whatever a row asks for, it gets a word.
    const found = new Proxy({}, { get: () => "2" });
    const { message } = diagnose(code as Code, place, ...([found] as unknown as []));
    expect(message).toMatch(/^[\p{Lu}\d“].*[.]$/su);
  }
});
