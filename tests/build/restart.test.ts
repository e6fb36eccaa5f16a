import { resolve } from "node:path";
import { expect, test } from "vitest";
import { needsRestart } from "../../src/build/serve/restart.ts";

test.each([
  ["src/shared/plural.ts", true],
  ["./src/shared/plural.ts", true],
  [resolve("src/shared/plural.ts"), true],
  ["eleventy.config.ts", true],
  ["src/client/copy.ts", false],
  ["src/listing/training/notes.md", false],
  ["templates/styles/papers.css", false],
  ["content/listings/2026-12-01.txt", false],
  ["content/src/code.ts", false],
])("a change of %s needs a new process: %s", (path, restarts) => {
  expect(needsRestart([path], false)).toBe(restarts);
  expect(needsRestart([path], true)).toBe(restarts);
});

test("a template needs a new process unless templates are reloaded", () => {
  expect(needsRestart(["templates/parts/page.ts"], false)).toBe(true);
  expect(needsRestart(["templates/parts/page.ts"], true)).toBe(false);
});

test("one such change among others is enough", () => {
  expect(needsRestart(["content/site.yaml", "src/site/site.ts"], true)).toBe(true);
});
