import { describe, expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

async function read(text: string) {
  const { entries, diagnostics } = await readText(text);
  const doubts = diagnostics.filter(({ code }) => code === "date-ambiguous");
  return { dates: entries.map(({ date }) => date), doubts };
}

/** A paper whose date is written in each kind of file. */
const FORMATS: readonly (readonly [format: string, write: (date: string) => string])[] = [
  [
    "BibTeX",
    (date) => `@article{a,\n  title = {Quiet Gradients},\n  author = {Vesely, Ada},\n  date = {${date}}\n}`,
  ],
  [
    "BibTeX, in the field of the month",
    (date) =>
      `@article{a,\n  title = {Quiet Gradients},\n  author = {Vesely, Ada},\n  year = 2026,\n  month = {${date}}\n}`,
  ],
  ["JSON", (date) => `[{"title": "Quiet Gradients", "authors": ["Ada Vesely"], "date": "${date}"}]`],
  ["RIS", (date) => `TY  - JOUR\nTI  - Quiet Gradients\nAU  - Vesely, Ada\nDA  - ${date}\nER  -\n`],
  ["PubMed", (date) => `PMID- 39000001\nDP  - ${date}\nTI  - Quiet gradients.\nFAU - Vesely, Ada\n`],
  ["labelled fields", (date) => `Title: Quiet Gradients\nAuthors: Ada Vesely\nDate: ${date}\n`],
  [
    "references",
    (date) =>
      `[1] A. B. Vesely and B. Lind, “Quiet gradients,” J. Silence, vol. 12, pp. 101–118, ${date}, doi: 10.1234/s.7.\n[2] C. Moreau, “Counting lakes,” J. Lakes, vol. 2, 2021.\n`,
  ],
  [
    "a Markdown list",
    (date) =>
      `- **Sparse Maps of Foxes**. *Ada Vesely and Bo Lind*. J. Foxes, ${date}. [[paper](https://fox.example/1)]\n- **Weighing Clouds**. *Cy Cole and Eve Ray*. ICML 2024. [[paper](https://fox.example/2)]\n`,
  ],
];

describe("a date that can be two days", () => {
  test.each(FORMATS)("keeps its year in %s, with a warning at its place", async (_format, write) => {
    const text = write("03/04/2026");
    const { dates, doubts } = await read(text);
    expect(dates[0]).toBe("2026");
    expect(doubts).toHaveLength(1);
    const [{ line = 0, column = 0 } = {}] = doubts;
    expect(text.split("\n")[line - 1]?.slice(column - 1)).toMatch(/^03\/04\/2026/);
  });

  test.each(FORMATS)("is not ambiguous in %s if the day is certain", async (_format, write) => {
    const { dates, doubts } = await read(write("23/04/2026"));
    expect(dates[0]).toMatch(/^2026-04/);
    expect(doubts).toEqual([]);
  });

  test("is not searched for among other dates or in the next record", async () => {
    const entry = (fields: string) =>
      `@article{a,\n title={Quiet Gradients}, author={Vesely, Ada}, ${fields}}\n`;
    expect((await read(entry("year=2026, urldate={03/04/2026}"))).doubts).toEqual([]);
    expect((await read(entry("year=2026, note={Accessed on 03/04/2026}"))).doubts).toEqual([]);
    const two = await read(entry("year=2026") + entry("date={03/04/2026}").replace("Gradients", "Lakes"));
    expect(two.doubts.map(({ line }) => line)).toEqual([4]);
  });
});
