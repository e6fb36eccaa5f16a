import { expect, test } from "vitest";
import { readText } from "../support/read-text.ts";

const HIDDEN = [
  "\u0000",
  "\u0001",
  "\u001b",
  "\u007f",
  "\u200b",
  "\u202e",
  "\u2066",
  "\ufdd0",
  "\ufffe",
  "\uffff",
  "\ud800",
  "\u{e0041}",
];

/** A paper with a text in every field that can have any text. */
const paper = (mark: string) => ({
  title: `Quiet ${mark}Gradients`,
  authors: [`Ada ${mark}Vesely`],
  date: "2026-11-20",
  category: `Snow${mark} Letters`,
  categories: [`Snow${mark} Letters`, `Ice${mark}`],
  venue: `Snow${mark} Letters`,
  abstract: `We ${mark}study.`,
  doi: `10.1000/a${mark}b`,
  url: `https://snow.example/a${mark}b`,
  pdfUrl: `https://snow.example/a${mark}.pdf`,
  codeUrl: `https://github.com/a/${mark}b`,
});

async function read(mark: string) {
  const text = JSON.stringify(paper(mark));
  const { entries, diagnostics } = await readText(text, "2026-11-21.jsonl");
  const [{ warnings, ...entry } = { warnings: [] }] = entries;
  return { entry, messages: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

test.each(HIDDEN)("%j is removed from every field, and reported once", async (mark) => {
  const { entry, messages } = await read(mark);
  expect(entry).toEqual((await read("")).entry);
  expect(messages).toEqual([
    "hidden-characters: Hidden control characters were removed from the title, authors, abstract, category, venue, link and DOI.",
  ]);
});

test.each(["\u2028", "\u2029", "\u0085", "\t", "\n", "\r"])(
  "%j is a space in every field of text",
  async (mark) => {
    const { entry, messages } = await read(` ${mark}`);
    for (const field of ["title", "authors", "category", "categories", "venue", "abstract"] as const)
      expect(JSON.stringify((entry as Record<string, unknown>)[field])).not.toMatch(
        /[\u0085\u2028\u2029]|\\[tnr]/,
      );
    expect(messages.filter((each) => each.startsWith("hidden"))).toEqual([]);
  },
);
