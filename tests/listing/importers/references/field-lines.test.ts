import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

const NAMES = "Ada Vesely, Bo Lind, Cy Moreau, Di Marsh, Ed Nye, Flo Orr, Gus Pike";

test.each([
  ["names, title and journal", `${NAMES}\nCounting Lakes\nJournal of Lakes, 15 March 2023`],
  ["title, names and conference", `Counting Lakes\n${NAMES}\nIn: Proceedings of LAKES 2023, Lake City`],
])("one paper with separate lines for %s is not a wrapped reference", async (_, text) => {
  const { entries } = await readText(text);
  for (const { title } of entries) expect(title).toBe("Counting Lakes");
});

test("talks with the speaker's university on the line of the name", async () => {
  const talk = (name: string, title: string) =>
    `${name}, Lake University\n${title}\nMarch 15, 2023\nAbstract: We count all the lakes that are in a picture, and find that there are many of them.`;
  const text = [
    talk("Ada Vesely", "Counting Lakes from Pictures of Satellites"),
    talk("Bo Lind", "Sparse Maps of Foxes in Linear Time"),
    talk("Cy Moreau", "How Do Owls Hear the Sound of Mice?"),
  ].join("\n\n");
  const { entries } = await readText(text);
  expect(entries.map(({ title, authors }) => [title, authors.join()])).toEqual([
    ["Counting Lakes from Pictures of Satellites", "Ada Vesely"],
    ["Sparse Maps of Foxes in Linear Time", "Bo Lind"],
    ["How Do Owls Hear the Sound of Mice?", "Cy Moreau"],
  ]);
});

test("the speaker of a seminar's talk is its author where nobody else is named", async () => {
  const talk = (day: string, name: string, title: string) =>
    `${day}\nSpeaker: ${name}\nTitle: ${title}\nAbstract: We count lakes and find that there are many.`;
  const { entries } = await readText(
    [
      talk("March 15, 2023", "Ada Vesely (Lake University)", "Counting Lakes"),
      talk("Wednesday, 22 March 2023, 14:00", "Bo Lind, Fox Lab", "Mapping Foxes"),
    ].join("\n\n"),
  );
  expect(entries.map(({ title, authors, date }) => [title, authors.join(), date])).toEqual([
    ["Counting Lakes", "Ada Vesely", "2023-03-15"],
    ["Mapping Foxes", "Bo Lind", "2023-03-22"],
  ]);
});

test("an indented comment below a reference is not read as a field", async () => {
  const comment = [
    "    This paper introduces a method that we should discuss. It has good results on several",
    "    benchmarks, and the code is available.",
  ];
  const references = [
    "Vesely, A., Lind, B., & Marsh, D. (2019). Sparse encoders for the retrieval of letters that are aware of their context. In Proceedings of the International Conference on Letters, 12(3), 1–9.",
    "Chan, M.-W., & Ruiz, G. (2021). Counting lakes from pictures of satellites in orbit around the Earth. Journal of Machine Learning Research, 12(3), 1–9.",
  ];
  const { entries } = await readText(references.map((one) => [one, ...comment].join("\n")).join("\n\n"));
  expect(entries.map(({ title, authors }) => [title, authors.length])).toEqual([
    ["Sparse encoders for the retrieval of letters that are aware of their context", 3],
    ["Counting lakes from pictures of satellites in orbit around the Earth", 2],
  ]);
});
