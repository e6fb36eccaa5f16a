import { expect, test } from "vitest";
import { withoutPageLines } from "../../../../src/listing/prepare/pages/page-lines.ts";
import { readText } from "../../../support/read-text.ts";

const REFERENCES = [
  "[1] Bo Lind and Eve Ray. Counting foxes and owls at night from",
  "orbit. Journal of Foxes, 2019.",
  "[2] Ada Vesely, Jan van der Berg, and Ludmila Novák. On the limits",
  "of sparse encoders for retrieval in context. In Proceedings of",
  "Imaginary Learning, pages 12–17, 2021.",
  "[3] Ada Vesely and Bo Lind. Offline learning without tears. Journal",
  "of Foxes, 2022.",
];
const READ = [
  ["Counting foxes and owls at night from orbit", ["Bo Lind", "Eve Ray"], "2019"],
  [
    "On the limits of sparse encoders for retrieval in context",
    ["Ada Vesely", "Jan van der Berg", "Ludmila Novák"],
    "2021",
  ],
  ["Offline learning without tears", ["Ada Vesely", "Bo Lind"], "2022"],
];

const EDGES = [
  ["17"],
  ["– 17 –"],
  ["Page 17 of 20"],
  ["", "17", ""],
  ["14", "Published as a conference paper at ICLR 2024"],
  ["Preprint. Under review."],
  ["Published in Transactions on Lakes (05/2024)"],
  ["E. Ray et al.", "12"],
  ["E. Ray et al. / Journal of Invented Results 12 (2020) 101–118"],
  ["Journal of Owls 12 (2020)"],
  ["IEEE TRANSACTIONS ON LAKES, VOL. 14, NO. 8, AUGUST 2021 12"],
  ["LAKE ’24, May 11, 2024, Oulu, Finland", "Ray and Sosa"],
  ["A title of another paper      15"],
  ["arXiv:2405.01234v2 [cs.LG] 3 May 2024"],
  ["1 https://example.org/code"],
  ["Downloaded from https://example.org/journal by guest on 12 May 2024"],
];

test.each(EDGES.flatMap((edge) => [2, 3].map((at) => ({ edge, at }))))(
  "$edge at line $at of wrapped references is not part of them",
  async ({ edge, at }) => {
    const lines = [...REFERENCES.slice(0, at), ...edge, ...REFERENCES.slice(at)];
    const { entries, diagnostics } = await readText(lines.join("\n"));
    expect(entries.map(({ title, authors, date }) => [title, authors, date])).toEqual(READ);
    expect(entries.at(-1)?.line).toBe(6 + edge.length);
    expect(diagnostics.map(({ code }) => code)).toContain("page-furniture");
  },
);

test.each([
  ["View in article"],
  ["Google Scholar", "Crossref", "Search ADS"],
  ["CASPubMedWeb of Science®Google Scholar"],
  ["View PDF", "View article", "View in Scopus", "Google Scholar"],
  ["Cited by 12"],
  ["Show abstract"],
  ["", "Article", "Google Scholar", ""],
])("links below each reference are not part of it: %j", async (...labels) => {
  const references = [
    "[1] B. Lind and E. Ray, Counting foxes and owls at night from orbit, Journal of Foxes 12 (2019), 1–9.",
    "[2] A. Vesely, Offline learning without tears, Journal of Foxes 13 (2022), 10–19.",
  ];
  const { entries } = await readText(references.flatMap((line) => [line, ...labels]).join("\n"));
  expect(entries.map(({ title, date }) => [title, date])).toEqual([
    ["Counting foxes and owls at night from orbit", "2019"],
    ["Offline learning without tears", "2022"],
  ]);
});

test("counts of citations after references are not part of them", async () => {
  const text =
    "B. Lind, E. Ray, Counting foxes and owls at night, Journal of Foxes 12 (2019), 1–9. Cited by 12\n" +
    "A. Vesely, Offline learning without tears, Journal of Foxes 13 (2022), 10–19. Cited by 3";
  const { entries } = await readText(text);
  expect(entries.map(({ title }) => title)).toEqual([
    "Counting foxes and owls at night",
    "Offline learning without tears",
  ]);
});

test.each([
  // The last line of a reference.
  [...REFERENCES.slice(0, 6), "of Foxes 12 (2022)"],
  [...REFERENCES.slice(0, 4), "Imaginary Learning, pages 12–", "2021.", ...REFERENCES.slice(5)],
  // Numbers of entries, and votes on a page.
  ["1", ...REFERENCES.slice(0, 2), "2", ...REFERENCES.slice(2)],
  [
    "Counting foxes at night",
    "Bo Lind, Eve Ray",
    "19 Nov 2026",
    "17",
    "On owls",
    "Ada Vesely",
    "12 Nov 2026",
  ],
])("%#: lines that are no edges of pages stay", (...lines) => {
  expect(withoutPageLines(lines.join("\n")).text).toBe(lines.join("\n"));
});
