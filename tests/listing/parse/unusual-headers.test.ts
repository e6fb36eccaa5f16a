import { describe, expect, test } from "vitest";
import { readListing } from "../../../src/listing/parse/read.ts";

const FILE = "2026-11-23.txt";
const GOOD = "LGMay 12\nA Paper of Foxes || Ada Vesely\nWe study foxes in fields.\n";

function read(header: string) {
  const text = `${GOOD}${header}\nA Paper of Hens || Bo Lind\nWe study hens in barns.\n${GOOD.replace("Foxes", "Cats")}`;
  const { entries, diagnostics } = readListing(text, { file: FILE });
  return { entries, codes: diagnostics.map(({ code, line }) => [code, line]) };
}

describe("dates in other forms are read", () => {
  test.each([
    ["stat.ML 11/20/2026", "2026-11-20"],
    ["93.0LG13/05/2026", "2026-05-13"],
    ["LG2019/05", "2019-05"],
    ["91.0LGMai 12", "2026-05-12"],
    ["91.0 LG 12. Mai 2019", "2019-05-12"],
    ["cs.LG 12 mai 2019Code", "2019-05-12"],
    ["CL2019年5月12日", "2019-05-12"],
    ["LG [Submitted on 12 May 2019]", "2019-05-12"],
    ["CV 2019", "2019"],
  ])("%s", (header, date) => {
    const { entries, codes } = read(header);
    expect(codes).toEqual([]);
    expect(entries[1]).toMatchObject({ title: "A Paper of Hens", date });
  });
});

describe("a header whose category or date cannot be read is reported, and never text of the abstract above", () => {
  test.each([
    "88.2 RO",
    "91.0 LG yesterday",
    "92.0LGYesterday",
    "cs.LG 3 days ago",
    "NBER1973",
    "LG05/12/2026",
    "[Submitted on 12 May 2019]",
    "12. Mai 2019",
    '97.1CHI "Late-Breaking" 2026May 12',
    "95.0SIGMOD/PODS '25!May 12",
  ])("%s", (header) => {
    const { entries, codes } = read(header);
    expect(codes).toEqual([["header-unreadable", 4]]);
    expect(entries.map(({ abstract }) => abstract)).toEqual([
      "We study foxes in fields.",
      "We study foxes in fields.",
    ]);
  });
});

test("lines left out with a rejected header are counted", () => {
  const { diagnostics } = readListing(`${GOOD}88.2 RO\nHens || Bo Lind\nOne.\nTwo.\n`, { file: FILE });
  expect(diagnostics[0]?.message).toContain("the 3 lines below it");
});

test("wrapped sentences are not headers", () => {
  const text = `${GOOD.trimEnd()} It opened on\n12 May 2019\nin Paris, with 95.0 RO units and\nAI\nsystems of NBER1973 kinds.\n`;
  const { entries, diagnostics } = readListing(text, { file: FILE });
  expect(diagnostics).toEqual([]);
  expect(entries).toHaveLength(1);
});

test("|| inside an abstract is reported, but not in a formula", () => {
  const { diagnostics } = readListing(
    `${GOOD}Lost Paper || Bo Lind\n${GOOD.replace("We", "Let $a || b$; we")}`,
    {
      file: FILE,
    },
  );
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([["separator-in-abstract", 4]]);
});
