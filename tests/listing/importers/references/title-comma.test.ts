import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

const papers = async (text: string) => {
  const { entries } = await readText(text);
  return entries.map(({ title, authors, date, warnings }) => [title, authors.join("; "), date, warnings]);
};

test("“Title, names, venue year” is read, alone and in a list, with commas in a title", async () => {
  const lines = [
    "Sparse encoders for context-aware retrieval of letters, Ada Vesely, Bo Lind, Mei Chan, NeurIPS 2019",
    "Don't judge before you look: A unified approach for tasks, Eve Ray and Dan Moe, Journal of Foxes, 2021",
    "Lakes, rivers, and other waters at night, Gabriel Ruiz, Proceedings of the Conference on Lakes 2020",
  ];
  const expected = [
    ["Sparse encoders for context-aware retrieval of letters", "Ada Vesely; Bo Lind; Mei Chan", "2019", []],
    ["Don't judge before you look: A unified approach for tasks", "Eve Ray; Dan Moe", "2021", []],
    ["Lakes, rivers, and other waters at night", "Gabriel Ruiz", "2020", []],
  ];
  expect(await papers(lines.join("\n"))).toEqual(expected);
  for (const [at, line] of lines.entries()) expect(await papers(line)).toEqual([expected[at]]);
});

test("commas between names are not columns", async () => {
  const names = [
    "Ada Vesely, Bo Lind, Mei Chan",
    "Eve Ray, Dan Moe, Cy Moreau",
    "Gabriel Ruiz, Lena Berg, Tom Novak",
  ];
  const text = names.map((each, at) => `Foxes at the lakes in winter, part ${at} (${each}, 2019)`).join("\n");
  expect((await papers(text)).map(([, authors]) => authors)).toEqual(
    names.map((each) => each.replaceAll(", ", "; ")),
  );
});

test("a name with a middle initial does not end a title", async () => {
  const text = `On linear representations and pretraining data
Jack Merrin, Noah A. Smith, Sarah Wiegand. arXiv preprint arXiv:2405.01234, 2016`;
  for (const [title] of await papers(text))
    expect(title).toBe("On linear representations and pretraining data");
});

test("one author who may be two is reported", async () => {
  const [[, , , warnings] = []] = await papers(
    "Lingyu Liu, Mengxia Zhao. Smaller documents for query expansion: A filter and combiner. NeurIPS, 2024.",
  );
  expect(warnings).toContain("reference-doubtful");
});

test("a venue in brackets is not part of the last name", async () => {
  const text = `Hi team,

Here are three papers I liked this week:

- Counting foxes from orbit at night, Ada Vesely, Bo Lind, Eve Ray (NeurIPS, 2019)
- Weighing clouds with pendulums, Gabriel Ruiz, Dan Moe (Journal of Lakes, 2021)

See you on Friday!
Bo`;
  expect((await papers(text)).map(([title, authors]) => [title, authors])).toEqual([
    ["Counting foxes from orbit at night", "Ada Vesely; Bo Lind; Eve Ray"],
    ["Weighing clouds with pendulums", "Gabriel Ruiz; Dan Moe"],
  ]);
});
