import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

const LINK = "[pdf](https://arxiv.org/abs/2405.01234)";

test.each([
  [`Maps of Foxes. Ada Vesely, Jimmy Ba. NeurIPS, 2021. ${LINK}`, "Maps of Foxes", "Ada Vesely, Jimmy Ba"],
  [
    `Maps for Online RL. Ada Vesely, Bo Lind. FOX, 2021. ${LINK}`,
    "Maps for Online RL",
    "Ada Vesely, Bo Lind",
  ],
  [`Maps in MLLMs. Ada Vesely, Bo Lind. FOX, 2021. ${LINK}`, "Maps in MLLMs", "Ada Vesely, Bo Lind"],
  [`(FOX 2021) Rates for Foxes: A Tutorial ${LINK}`, "Rates for Foxes: A Tutorial", ""],
])("%s", async (line, title, authors) => {
  const others = ["Sparse", "Dense"].map(
    (word) => `- ${word} Maps of Owls. Cy Moreau, Di Marsh. OWL, 2020. ${LINK}`,
  );
  const { entries } = await readText([`- ${line}`, ...others].join("\n"));
  expect(entries[0]).toMatchObject({ title });
  expect(entries[0]?.authors.join(", ")).toBe(authors);
});
