import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readListing } from "../../src/listing/parse/read.ts";
import type { Entry } from "../../src/listing/types.ts";
import { PROJECT } from "../support/folders.ts";

const page = readFileSync(join(PROJECT, "docs/listing.md"), "utf8");

/** What docs/listing.md shows in the row of that name: those that are read, and those that are said not to be. */
function shapes(row: string): { readonly read: readonly string[]; readonly not: readonly string[] } {
  const cell = new RegExp(`^\\| ${row} \\| (.+) \\|$`, "m").exec(page)?.[1] ?? "";
  const [yes = "", no = ""] = cell.split("; not ");
  const all = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, shape = ""]) => shape);
  return { read: all(yes), not: all(no) };
}

/** The one entry with this header, and this line below its title. */
function readOne(header: string, line = ""): Entry | undefined {
  const text = `${header}\nDeep Sparse Networks\nAda Vesely, Bo Lind\n${line}\nWe study them.\n`;
  const { entries } = readListing(text, { file: "2026-11-23.txt" });
  return entries.length === 1 ? entries[0] : undefined;
}

describe("every shape that docs/listing.md shows is read", () => {
  test.each(shapes("score").read)("score %s", (shape) => {
    const score = Number.parseFloat(shape.replace(",", "."));
    expect(readOne(`${shape} LG May 12`)).toMatchObject({ score, category: "LG" });
    expect(readOne(`${shape}LGMay 12`)).toMatchObject({ score, category: "LG" });
  });

  test.each(shapes("category").read)("category %s", (category) => {
    for (const between of ["", " ", " · "])
      expect(readOne(`98.1${between}${category}${between}May 12`)).toMatchObject({ score: 98.1, category });
  });

  test.each(shapes("date").read)("date %s", (shape) => {
    const date = shape.startsWith("Sep") ? "2025-09-03" : "2026-05-12";
    for (const header of [`LG${shape}`, `LG ${shape}`, `98.1 · LG · ${shape} · Code`])
      expect(readOne(header)?.date).toBe(date);
  });

  test.each(shapes("date").not)("but no date %s", (shape) => {
    expect(readOne(`LG${shape}`)).toBeUndefined();
  });

  test.each(shapes("code").read.slice(0, 3))("code %s", (shape) => {
    expect(readOne(`LGMay 12${shape}`)?.code).toBe(true);
  });

  test("numbering, bullets and buttons around a header", () => {
    const [, before = "", behind = ""] = /Numbering.*?\((.*?)\) and buttons.*?\((.*?)\) are/.exec(page) ?? [];
    for (const [, lead = ""] of before.matchAll(/`([^`]+)`/g))
      expect(readOne(`${lead}LGMay 12`), lead).toMatchObject({ category: "LG" });
    for (const [, button = ""] of behind.matchAll(/`([^`]+)`/g))
      expect(readOne(`LGMay 12 ${button}`), button).toMatchObject({ category: "LG" });
  });

  test.each<[string, keyof Entry]>([
    ["arXiv number", "arxivId"],
    ["DOI", "doi"],
    ["PDF", "pdfUrl"],
    ["page", "url"],
  ])("a line that gives the %s", (row, field) => {
    const { read } = shapes(row);
    expect(read.length).toBeGreaterThan(1);
    for (const line of read) {
      const entry = readOne("LGMay 12", line);
      expect(entry?.[field], line).toBeTruthy();
      expect(entry?.abstract).toBe("We study them.");
    }
  });

  test("a line with the code", () => {
    const cells = [...page.matchAll(/^\| code \| (.+) \|$/gm)].map(([, cell = ""]) => cell);
    const lines = [...(cells.at(-1) ?? "").matchAll(/`([^`]+)`/g)].map(([, line = ""]) => line);
    for (const line of lines) expect(readOne("LGMay 12", line)?.codeUrl, line).toMatch(/^https:/);
    expect(lines).toHaveLength(2);
  });
});
