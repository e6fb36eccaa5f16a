import { describe, expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

async function read(text: string) {
  const { shape, entries, diagnostics } = await readText(text);
  return {
    shape: shape,
    papers: entries.map(({ title, authors, date, category }) => ({ title, authors, date, category })),
    entries,
    found: diagnostics.map(({ code, line }) => [code, line]),
  };
}

const MEDIAN = {
  title: "Sparse Median Graphs",
  authors: ["Ada Vesely", "Bo Lind"],
  date: "2026-05",
  category: "Journal of Graphs",
};

describe("YAML as programs write it", () => {
  test.each([
    [
      "CSL YAML with numbers for a date",
      "---\nreferences:\n- id: a\n  type: article-journal\n  title: Sparse Median Graphs\n  author:\n  - family: Vesely\n    given: Ada\n  - {family: Lind, given: Bo}\n  issued:\n  - year: 2026\n    month: 5\n  container-title: Journal of Graphs\n...\n",
    ],
    [
      "CSL YAML with date parts",
      "references:\n  - title: Sparse Median Graphs\n    author: [{family: Vesely, given: Ada}, {family: Lind, given: Bo}]\n    issued:\n      date-parts:\n        - - 2026\n          - 5\n    container-title: Journal of Graphs\n",
    ],
    [
      "Hayagriva",
      'vesely2026:\n    type: Article\n    title: Sparse Median Graphs\n    author: ["Vesely, Ada", "Lind, Bo"]\n    date: 2026-05\n    parent:\n        type: Periodical\n        title: Journal of Graphs\n',
    ],
    [
      "a data file of a web site",
      "- title: 'Sparse Median Graphs'\n  authors: [Ada Vesely, Bo Lind]\n  venue: Journal of Graphs\n  date: 2026-05\n",
    ],
    [
      "a list below a list",
      "- title: Sparse Median Graphs\n  authors:\n    - Ada Vesely\n    - name: Bo Lind\n  venue: Journal of Graphs\n  date: 2026-05\n",
    ],
  ])("%s", async (_name, text) => {
    expect(await read(text)).toMatchObject({ shape: "yaml", papers: [MEDIAN], found: [] });
  });
});

test("papers have the year of their group, from a key of the group or as its key", async () => {
  const paper = "title: A Title of Things, authors: [Ada Vesely], venue: ICML";
  const grouped = await read(
    `- year: 2021\n  papers:\n  - {${paper}}\n- year: 2020\n  papers:\n  - {${paper}}\n`,
  );
  const keyed = await read(`2021:\n- {${paper}}\n2020:\n- {${paper}}\n`);
  for (const { shape, papers } of [grouped, keyed]) {
    expect(shape).toBe("yaml");
    expect(papers.map(({ date }) => date)).toEqual(["2021", "2020"]);
  }
});

test("a number is text: arXiv's keeps its zero", async () => {
  const { entries } = await read(
    "- title: A Title of Things\n  authors: [Ada Vesely]\n  arxiv: 2105.01230\n",
  );
  expect(entries[0]).toMatchObject({ arxivId: "2105.01230" });
});

test("an unquoted colon in a title is part of it", async () => {
  const { papers, found } = await read(
    "- title: Mind the Gap: A Survey: Part 1\n  authors: [Ada Vesely]\n  venue: ICML\n  year: 2020\n",
  );
  expect(papers[0]?.title).toBe("Mind the Gap: A Survey: Part 1");
  expect(found).toEqual([]);
});

const GOOD = "- title: A Title of Things\n  authors: [Ada Vesely]\n  venue: ICML\n  year: 2020\n";
const MORE = "- title: Another Title\n  authors: [Bo Lind]\n  venue: ICML\n  year: 2021\n";

test.each([
  ["an unclosed quotation mark", '- title: "A Lost Title\n  authors: [Cy Moreau]\n  venue: ICML\n', 5],
  ["an unclosed bracket", "- title: A Lost Title\n  authors: [Cy Moreau\n  venue: ICML\n", 7],
  ["a wrong indentation", "- title: A Lost Title\n   authors: [Cy Moreau]\n  venue: ICML\n", 5],
  ["a stray line", "- title: A Lost Title\n  authors: [Cy Moreau]\n  venue: ICML\nstray words\n", 8],
])("%s costs only its own paper, and is reported", async (_name, bad, line) => {
  for (const key of ["", "references:\n"]) {
    const { shape, papers, found } = await read(key + GOOD + bad + MORE);
    expect(shape).toBe("yaml");
    expect(papers.map(({ title }) => title)).toEqual(["A Title of Things", "Another Title"]);
    const wrong = found.filter(([code]) => code === "record-not-yaml");
    expect(wrong).toEqual([["record-not-yaml", line + (key === "" ? 0 : 1)]]);
  }
});

test("labelled lines that are not YAML are read as labelled lines", async () => {
  const { shape, papers } = await read(
    "Title: Mind the Gap: A Survey\nAuthors: Ada Vesely, Bo Lind\nVenue: ICML\n\nTitle: Another\nAuthors: Bo Lind\nVenue: ICML\n",
  );
  expect(shape).not.toBe("yaml");
  expect(papers).toHaveLength(2);
});

test("unlimited nesting and repetition are rejected", async () => {
  const bomb = `a: &a [x, x]\n${[..."bcdefghij"].map((name, k) => `${name}: &${name} [${`*${"abcdefghi"[k]}, `.repeat(9)}]`).join("\n")}\n`;
  const { papers } = await read(`${bomb}${GOOD.replace(/^/gm, "  ").replace("  -", "papers:\n  -")}`);
  expect(papers.length).toBeLessThan(2);
  const deep = await read(`${GOOD}- title: ${"[".repeat(5000)}\n`);
  expect(deep.found.length).toBeGreaterThan(0);
});

test("CSL YAML with keys in lower case", async () => {
  const { entries } = await readText(
    "references:\n- type: article-journal\n  title: Sparse Median Graphs\n  author: [{family: Vesely, given: Ada}]\n  issued: 2026\n  doi: 10.9999/fox.1\n  url: https://fox.example/1\n",
  );
  expect(entries).toMatchObject([{ doi: "10.9999/fox.1", url: "https://fox.example/1" }]);
});
