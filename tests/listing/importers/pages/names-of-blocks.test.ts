import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

test("names of RePEc have the family name first", async () => {
  const { entries } = await readText(`Counting foxes from orbit
by Vesely, Ada & Lind, Bo & van der Berg, Cy
Journal of Foxes, 2019, vol. 12(3), pages 1-9

Weighing clouds with pendulums
by Ray, Eve M. & Moe, Dan
Journal of Lakes, 2021, vol. 7(1), pages 2-4

Words without sounds
by Ruiz, Gabriel & Okafor, Chidi
Journal of Letters, 2020, vol. 1(1), pages 5-6
`);
  expect(entries.map(({ authors }) => authors)).toEqual([
    ["Ada Vesely", "Bo Lind", "Cy van der Berg"],
    ["Eve M. Ray", "Dan Moe"],
    ["Gabriel Ruiz", "Chidi Okafor"],
  ]);
});

test("the day of a meeting is not the date of the paper below it, whose venue has an earlier year", async () => {
  const { entries } = await readText(`February 12, 2026
Counting foxes from orbit
Ada Vesely, Bo Lind
Journal of Foxes, 2019

February 19, 2026
Weighing clouds with pendulums
Eve Ray, Dan Moe
Journal of Lakes, 2026

February 26, 2026
Words without sounds
Gabriel Ruiz, Chidi Okafor
NeurIPS, 2020
`);
  expect(entries.map(({ date }) => date)).toEqual(["2019", "2026-02-19", "2020"]);
});

test("the last name of a line is read before a preprint", async () => {
  const { entries } = await readText(`Counting foxes from orbit at night
Daniel Moe, Moritz Lind, Aditri Bhagirath. arXiv preprint arXiv:2405.01234, 2024

Weighing clouds with pendulums
Eve Ray, Dan Moe, Cy Moreau. NeurIPS, 2019

Words without sounds in letters
Gabriel Ruiz, Chidi Okafor. Journal of Letters, 2015
`);
  expect(entries[0]?.authors).toEqual(["Daniel Moe", "Moritz Lind", "Aditri Bhagirath"]);
});
