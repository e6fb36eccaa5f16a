import { expect, test } from "vitest";
import { arxivCode, resolveCategory } from "../../src/library/category.ts";

test.each([
  ["LG", "LG", "Machine Learning"],
  ["cs.LG", "LG", "Machine Learning"],
  ["CS.lg", "LG", "Machine Learning"],
  ["stat.ML", "stat.ML", "Machine Learning"],
  ["eess.SY", "eess.SY", "Systems and Control"],
  ["quant-ph", "quant-ph", "Quantum Physics"],
  ["cond-mat.mtrl-sci", "cond-mat.mtrl-sci", "Materials Science"],
  ["math.CV", "math.CV", "Complex Variables"],
  ["CV", "CV", "Computer Vision and Pattern Recognition"],
  ["Computer Science - Machine Learning", "LG", "Machine Learning"],
  ["Statistics - Machine Learning", "stat.ML", "Machine Learning"],
  ["Computer Science - Distributed", "DC", "Distributed, Parallel, and Cluster Computing"],
  ["cs", "cs", "Computer Science"],
  ["NeurIPS  2025", "NeurIPS 2025", "NeurIPS 2025"],
  ["constructor", "constructor", "constructor"],
])("%s is %s, %s", (written, code, name) => expect(resolveCategory(written)).toEqual({ code, name }));

test("the publisher's name overrides arXiv's", () => {
  expect(resolveCategory("cs.LG", { LG: "Learning machines" }).name).toBe("Learning machines");
});

test.each([
  ["LG", "cs.LG"],
  ["stat.ML", "stat.ML"],
  ["math.CV", "math.CV"],
  ["quant-ph", "quant-ph"],
  ["cs", undefined],
  ["NeurIPS 2025", undefined],
  ["constructor", undefined],
])("%s is arXiv's %s", (code, full) => expect(arxivCode({ code })).toBe(full));
