import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

const PAGE = `Attention Is All You Need
Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit
NeurIPS, 2017

Deep Residual Learning for Image Recognition
Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun
CVPR, 2016

Auto-Encoding Variational Bayes
Diederik P. Kingma, Max Welling, Jimmy Ba
ICLR, 2014
`;

const warningsOf = async (text: string) => (await readText(text)).entries.map(({ warnings }) => warnings);

test("whole names are read without a warning", async () => {
  expect(await warningsOf(PAGE)).toEqual([[], [], []]);
});

test.each([
  ["a family name alone", "Shaoqing Ren, Jian Sun", "Shaoqing Ren, Sun"],
  ["two names without a space", "Diederik P. Kingma, Max Welling", "Diederik P. KingmaMax Welling"],
])("%s among names gets a warning", async (_name, whole, cut) => {
  const found = (await warningsOf(PAGE.replace(whole, cut))).flat();
  expect(found).toContain("block-uncertain");
});
