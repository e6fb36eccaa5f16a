import { expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

const TITLES = [
  "On Quiet Gradients",
  "Counting Lakes from Orbit",
  "Words without Sounds",
  "A Short History of Long Nights",
];
const NAMES = [
  "Ada Vesely, Bo Lind",
  "Chidi Okafor, Mara Quint",
  "Bo Lind, Chidi Okafor",
  "Mara Quint, Ada Vesely",
];
const DAYS = ["Feb 12, 2026", "Feb 11, 2026", "Feb 10, 2026", "Feb 9, 2026"];
const FORMS: readonly (readonly [form: string, paper: (k: number) => string])[] = [
  ["title, names, venue and day", (k) => `${TITLES[k]}\n${NAMES[k]}\nNeurIPS, ${DAYS[k]}`],
  ["category and day below", (k) => `${TITLES[k]}\n${NAMES[k]}\nCL${DAYS[k]}`],
  ["buttons below", (k) => `${TITLES[k]}\n${NAMES[k]}\ncs.CL · ${DAYS[k]}\n[PDF] [Code]`],
];
const dates = ["2026-02-12", "2026-02-11", "2026-02-10", "2026-02-09"];

test.each(
  FORMS.flatMap(([form, paper]) =>
    ["# Papers of the week", "Week 7, 9–13 February 2026", "**Papers of the week**"].map(
      (heading) => [form, heading, paper] as const,
    ),
  ),
)("%s, below “%s”", async (_, heading, paper) => {
  const { entries } = await readText([heading, ...TITLES.map((_, k) => paper(k))].join("\n\n"));
  expect(entries.map(({ title }) => title)).toEqual(TITLES);
  expect(entries.map(({ authors }) => authors.join(", "))).toEqual(NAMES);
  expect(entries.map(({ date }) => date)).toEqual(dates);
});

test.each(FORMS)("%s, in sections", async (_, paper) => {
  const { entries } = await readText(
    ["## Theory", paper(0), paper(1), "## Vision", paper(2), paper(3)].join("\n\n"),
  );
  expect(entries.map(({ title }) => title)).toEqual(TITLES);
  expect(entries.map(({ date }) => date)).toEqual(dates);
});

test("references with a bullet before their numbers", async () => {
  const { entries } = await readText(
    TITLES.map((title, k) => `- [${k + 1}] A. Vesely and B. Lind, “${title},” in NeurIPS, 2025.`).join("\n"),
  );
  expect(entries.map(({ title }) => title)).toEqual(TITLES);
});

test.each(["", " — must read!"])("items below a heading of several words%s", async (remark) => {
  const items = TITLES.map(
    (title, k) =>
      `- [2025/0${k + 1}] ${title}, Ada Vesely et al. [[paper]](https://arxiv.org/abs/250${k + 1}.01234)${remark}`,
  );
  const { entries } = await readText(["# Papers for our reading group", ...items].join("\n\n"));
  expect(entries.map(({ title }) => title)).toEqual(TITLES);
  expect(entries.map(({ authors }) => authors)).toEqual(TITLES.map(() => ["Ada Vesely"]));
});

test("a heading with names and links in items is the title of one paper", async () => {
  const paper = (k: number) =>
    `## ${TITLES[k]}\n\n- ${NAMES[k]}\n- NeurIPS 2025\n- [paper](https://arxiv.org/abs/250${k + 1}.01234)`;
  const { entries } = await readText([0, 1, 3].map(paper).join("\n\n"));
  expect(entries.map(({ title }) => title)).toEqual([TITLES[0], TITLES[1], TITLES[3]]);
  expect(entries.map(({ authors }) => authors.join(", "))).toEqual([NAMES[0], NAMES[1], NAMES[3]]);
});
