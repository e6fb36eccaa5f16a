import { describe, expect, test } from "vitest";
import { isWholeReference } from "../../../../../src/listing/importers/references/entries/whole-reference.ts";
import { readText } from "../../../../support/read-text.ts";

const IEEE = [
  "K. He, X. Zhang, S. Ren, and J. Sun, “Deep Residual Learning for Image Recognition,” in CVPR, 2016, pp. 770–778.",
  "S. Hochreiter and J. Schmidhuber, “Long Short-Term Memory,” Neural Computation, vol. 9, no. 8, pp. 1735–1780, 1997.",
  "D. Kahneman and A. Tversky, “Prospect Theory: An Analysis of Decision under Risk,” Econometrica, vol. 47, no. 2, 1979.",
];
const APA = [
  "He, K., Zhang, X., Ren, S., & Sun, J. (2016). Deep Residual Learning for Image Recognition. CVPR, 770–778.",
  "Hochreiter, S., & Schmidhuber, J. (1997). Long Short-Term Memory. Neural Computation, 9(8), 1735–1780.",
  "van der Maaten, L., & Hinton, G. (2008). Visualizing Data using t-SNE. Journal of Machine Learning Research, 9, 2579–2605.",
];
const ACM = [
  "Kaiming He, Xiangyu Zhang, Shaoqing Ren, and Jian Sun. 2016. Deep Residual Learning for Image Recognition. In CVPR, 770–778.",
  "Sepp Hochreiter and Jürgen Schmidhuber. 1997. Long Short-Term Memory. Neural Computation 9, 8 (1997), 1735–1780.",
  "Daniel Kahneman and Amos Tversky. 1979. Prospect Theory: An Analysis of Decision under Risk. Econometrica 47, 2 (1979), 263–291.",
];

describe("A copy that begins among the authors of its first reference", () => {
  test.each([
    ["within a name", APA, "ng, X."],
    ["after a family name", APA, "X., Ren"],
    ["at “&”", APA, "& Sun"],
    ["between two names", IEEE, ", S. Ren"],
    ["at “and”", IEEE, "and J. Sun"],
    ["after a given name", ACM, "He, Xiangyu"],
    ["within a name", ACM, "iangyu"],
  ])("%s is reported", async (_, [first = "", ...others], begin) => {
    const text = [first.slice(first.indexOf(begin)), ...others].join("\n");
    const { entries, diagnostics } = await readText(text);
    const certain = entries.filter(({ warnings }) => warnings.length === 0);
    expect(certain.map(({ line }) => line)).toEqual([2, 3]);
    expect(diagnostics.map(({ line }) => line)).toContain(1);
  });

  test.each([APA, IEEE, ACM, [...APA].reverse()])("and a whole one is not: %s", async (...list) => {
    const { entries } = await readText(list.join("\n"));
    expect(entries.flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});

test("a whole reference is told from a title", () => {
  for (const reference of [...APA, ...IEEE, ...ACM]) expect(isWholeReference(reference)).toBe(true);
  for (const title of [
    "Microsoft COCO 2014, 2015 and 2017: A Comparison of Common Objects in Context across Three Releases",
    "Report of the 2019 Workshop on Reproducibility, Replicability, and Reuse in Computational Science",
    "Planck 2018 results. VI. Cosmological parameters of the six-parameter model and its extensions",
  ])
    expect(isWholeReference(title)).toBe(false);
});

test("words of a title that are read as the only author are reported", async () => {
  const { entries } = await readText(
    `Sepp Hochreiter, Jürgen Schmidhuber: Long Short-Term Memory. Neural Computation 9(8): 1735-1780 (1997)
Prospect Theory: An Analysis of Decision under Risk. Econometrica 47(2): 263-291 (1979)
Robert Tibshirani: Regression Shrinkage and Selection via the Lasso. J. R. Stat. Soc. B 58(1): 267-288 (1996)`,
  );
  expect(entries.filter(({ warnings }) => warnings.length === 0).map(({ authors }) => authors[0])).toEqual([
    "Sepp Hochreiter",
    "Robert Tibshirani",
  ]);
});
