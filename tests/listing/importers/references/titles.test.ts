import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

const read = async (...lines: string[]) => {
  const { entries, diagnostics } = await readText(lines.join("\n"));
  return {
    papers: entries.map(({ title, authors }) => [title, authors.join("; ")]),
    codes: diagnostics.map(({ code }) => code),
  };
};

const FOXES = "Lind, B. and Ray, E., 2019. Counting foxes at night. Journal of Foxes, 12(3), pp.1-9.";

test.each([
  "In search of lost gradients",
  "In Defence of Grid Features",
  "The shared task (2019) on translation",
  "Volume rendering, vol. 2",
])("%j is a title", async (title) => {
  const paper = `Vesely, A. and Sosa, D., 2021. ${title}. Journal of Machine Learning Research, 12(3), pp.1-9.`;
  expect((await read(FOXES, paper)).papers).toEqual([
    ["Counting foxes at night", "B. Lind; E. Ray"],
    [title, "A. Vesely; D. Sosa"],
  ]);
});

test("names, a title and a year after a whole reference are another one", async () => {
  const { papers } = await read(
    "Ada Vesely and Bo Lind. Counting foxes at night. In NeurIPS, pages 1–9, 2025.",
    "Eve Ray, Dora Sosa, and Jan Novák. Proceedings of the mind. In Journal of Foxes, pages 1–9, 2026.",
    "Ludmila Nováková and Eve Ray. Learning in and out of distribution. In Nature, pages 1–9, 2026.",
  );
  expect(papers[0]).toEqual(["Counting foxes at night", "Ada Vesely; Bo Lind"]);
});

test.each([
  ["1 S. Feng, L. Fang and J. Luo, Is attention enough? On the limits of mixing, NeurIPS, 2026, 12, 1–9."],
  ["1 S. Feng, L. Fang and J. Luo, “Is attention enough? On the limits of mixing,” NeurIPS 12, 1–9 (2026)."],
  [
    "1 S. Feng, L. Fang and J. Luo, Is attention enough? On the limits of mixing, NeurIPS, 2026, 12, 1–9.",
    "2 A. Vesely, E. Ray and B. Lind, Counting foxes at night, Nature, 2026, 12, 1–9.",
    "3 D. Sosa, B. Lind and E. Ray, Counting owls at night, Nature, 2026, 12, 1–9.",
  ],
])("numbers without a full stop are not names: %j", async (...lines) => {
  expect((await read(...lines)).papers[0]).toEqual([
    "Is attention enough? On the limits of mixing",
    "S. Feng; L. Fang; J. Luo",
  ]);
});

test("numbered references with as many commas each are no table", async () => {
  const { papers } = await read(
    "1. Weigand, P., Ebert, N., Lind, S.: Rescue with drones in the snow. Journal of Foxes 12(3), 1–9 (2026)",
    "2. Novák, M., Ray, F., Vesely, O.: Q&A over tables. Journal of Foxes 12(3), 1–9 (2025)",
    "3. Sosa, Y., Lind, Z., Ray, H.: Research & development: a review. Nature 12(3), 1–9 (2026)",
  );
  expect(papers[0]).toEqual(["Rescue with drones in the snow", "P. Weigand; N. Ebert; S. Lind"]);
});

test.each([
  ["Zhang, Q. & Chen, Z. Dr. GPT in the hospital. Nature 12, 1–9 (2025).", "Dr. GPT in the hospital"],
  ["Zhang, Q. & Chen, Z. Zur Theorie der Spiele. Nature 12, 1–9 (2025).", "Zur Theorie der Spiele"],
])("%j has a title that does not begin with a name", async (line, title) => {
  expect((await read(line)).papers).toEqual([[title, "Q. Zhang; Z. Chen"]]);
});

test.each([
  "1. Liu X. E. coli growth under stress. Nature. 2026;12(3):1-9.",
  "[1] Y. Zuo, Q. Zheng, and M. Wu, Sparse encoders. Part II. The dense case, NeurIPS 12 (2025), 1–9.",
  "[1] Y. Hu and Z. Yu, Learning without tears. A practical guide, Journal of Foxes 12 (2025), 1–9.",
])("%j could be cut elsewhere and is reported", async (line) => {
  expect((await read(line)).codes).toContain("reference-doubtful");
});
