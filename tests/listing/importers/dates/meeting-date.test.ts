import { expect, test } from "vitest";

import { readText } from "../../../support/read-text.ts";

async function datesIn(text: string) {
  const { entries } = await readText(text);
  return entries.map(({ title, date }) => [title, date]);
}

const PAPERS = [
  ["Attention routing in sparse transformers", "Jane Doe, John Smith", "2605.01234"],
  ["Learning to rank documents with weak supervision", "Ann Lee, Bob Ray", "2604.04321"],
  ["Diffusion models for protein design", "Cy Cole, Eve Lind", "2609.01111"],
] as const;
const DAYS = ["2026-10-06", "2026-10-13", "2026-10-20"];

test("days of meetings above the titles of papers are not the papers' dates", async () => {
  const text = PAPERS.map(
    ([title, names, id], k) => `${DAYS[k]}\n${title}\n${names}\nhttps://arxiv.org/abs/${id}\n`,
  ).join("\n");
  expect(await datesIn(text)).toEqual([
    [PAPERS[0][0], "2026-05"],
    [PAPERS[1][0], "2026-04"],
    [PAPERS[2][0], "2026-10-20"],
  ]);
});

test("a day of the week is neither a category nor a venue", async () => {
  const text = PAPERS.map(
    ([title, names, id], k) => `Tuesday, ${6 + 7 * k} October 2026\n\n${title}\n${names}\narXiv:${id}\n`,
  ).join("\n");
  const { entries } = await readText(text);
  expect(entries.map(({ title }) => title)).toEqual(PAPERS.map(([title]) => title));
  expect(entries.flatMap(({ category, venue }) => [category, venue])).not.toContain("Tuesday");
});

test("an arXiv number after a bare “arXiv” leaves neither in the title", async () => {
  const text = PAPERS.map(([title, , id], k) => `${DAYS[k]}: ${title}, arXiv ${id}\n`).join("");
  expect(await datesIn(text)).toEqual([
    [PAPERS[0][0], "2026-05"],
    [PAPERS[1][0], "2026-04"],
    [PAPERS[2][0], "2026-09"],
  ]);
});

const SCHEDULES = [
  [
    "CSV",
    [
      "Date,Title,Presenter,Link",
      ...PAPERS.map(([title, , id], k) => `${DAYS[k]},${title},Ada Vesely,https://arxiv.org/abs/${id}`),
      `${DAYS[0]},Counting lakes from orbit,Bo Lind,https://doi.org/10.9999/lakes.1`,
    ],
  ],
  [
    "Markdown",
    [
      "| Date | Paper | Presenter |",
      "|---|---|---|",
      ...PAPERS.map(
        ([title, , id], k) => `| ${DAYS[k]} | [${title}](https://arxiv.org/abs/${id}) | Ada Vesely |`,
      ),
      `| ${DAYS[0]} | [Counting lakes from orbit](https://doi.org/10.9999/lakes.1) | Bo Lind |`,
    ],
  ],
] as const;

test.each(SCHEDULES)(
  "a schedule in %s states neither the authors nor the dates of papers",
  async (_, lines) => {
    const text = lines.join("\n");
    const { entries } = await readText(text);
    expect(entries.map(({ date }) => date.slice(0, 7))).toEqual([
      "2026-05",
      "2026-04",
      expect.any(String),
      "",
    ]);
    expect(entries[2]?.date).toMatch(/^2026-(?:09|10-20)$/);
    expect(entries.flatMap(({ authors }) => authors)).toEqual([]);
    expect(entries.every(({ warnings }) => warnings?.includes("record-without-authors"))).toBe(true);
  },
);
