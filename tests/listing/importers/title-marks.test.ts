import { expect, test } from "vitest";
import { withoutTitleMarks } from "../../../src/listing/importers/title-marks.ts";
import { readText } from "../../support/read-text.ts";

test.each([
  "- [ ] On Quiet Gradients",
  "[x] On Quiet Gradients",
  "### On Quiet Gradients",
  "**On Quiet Gradients**",
  "_On Quiet Gradients_",
  "Title: On Quiet Gradients",
  "[NEW] On Quiet Gradients",
  "(Spotlight) On Quiet Gradients",
  "[PDF] On Quiet Gradients [PDF]",
  "🔥 **On Quiet Gradients** ⭐",
  "Must read: On Quiet Gradients",
  "Week 3 – On Quiet Gradients",
])("%s is without its marks", (marked) => {
  expect(withoutTitleMarks(marked)).toBe("On Quiet Gradients");
});

test.each([
  "[Re] On Quiet Gradients",
  "Re: On Quiet Gradients",
  "Lecture 3: On Quiet Gradients",
  "[C]-Labelled Gradients",
  "C*-Algebras of Quiet *",
  "* and Other Signs",
  "Poster: On Quiet Gradients",
  "(Im)possible Gradients",
  "[NEW]",
])("%s is a title", (title) => {
  expect(withoutTitleMarks(title)).toBe(title);
});

const PAPERS = [
  ["On Quiet Gradients", "Ada Vesely, Bo Lind", "NeurIPS", "2025"],
  ["Counting Lakes from Orbit", "Chidi Okafor, Mara Quint", "ICML", "2024"],
  ["Words without Sounds", "Bo Lind, Chidi Okafor", "ACL", "2023"],
] as const;

test.each([
  ["numbers", (title: string, k: number) => `${k + 1}. ${title}`],
  ["numbers in brackets", (title: string, k: number) => `[${k + 1}] ${title}`],
  ["numbers of papers", (title: string, k: number) => `Paper ${k + 1}: ${title}`],
  ["bullets", (title: string) => `- ${title}`],
  ["quotation marks", (title: string) => `“${title}”`],
  ["full stops", (title: string) => `${title}.`],
])("a column of titles with %s", async (_, marked) => {
  const rows = PAPERS.map(([title, ...others], k) => [marked(title, k), ...others].join("\t"));
  const { entries } = await readText(rows.join("\n"));
  expect(entries.map(({ title }) => title)).toEqual(PAPERS.map(([title]) => title));
});

test("numbers that do not count up are part of titles", async () => {
  const rows = [
    "2001 Nights of Training\tAda Vesely, Bo Lind\tNeurIPS\t2025",
    "12 Angry Agents\tChidi Okafor, Mara Quint\tICML\t2024",
  ];
  const { entries } = await readText(rows.join("\n"));
  expect(entries.map(({ title }) => title)).toEqual(["2001 Nights of Training", "12 Angry Agents"]);
});

test("without headings, days of other years than the year beside them are not those of publication", async () => {
  const rows = PAPERS.map((cells, k) =>
    [...cells, `https://arxiv.org/abs/2101.0000${k + 1}`, "2026-01-12"].join("\t"),
  );
  const { entries } = await readText(rows.join("\n"));
  expect(entries.map(({ date }) => date)).toEqual(["2025", "2024", "2023"]);
});
