import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

/** Lists as people paste them, each with the expected result: title, authors and date per line. */
const FOLDER = join(import.meta.dirname, "pasted");
const FILES = readdirSync(FOLDER).filter((name) => !name.endsWith(".expected"));

test.each(FILES)("%s", async (name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  const file = `2026-11-23${name.slice(name.lastIndexOf("."))}`;
  const { entries } = await readText(text, file);
  const lines = entries.map(
    ({ title, authors, etAl, date }) => `${title} | ${authors.join("; ")}${etAl ? " et al." : ""} | ${date}`,
  );
  expect(lines).toEqual(
    readFileSync(join(FOLDER, `${name}.expected`), "utf8")
      .replace(/\n$/, "")
      .split("\n"),
  );
});
