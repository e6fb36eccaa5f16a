import fc from "fast-check";
import { expect, test } from "vitest";
import { splitAtNovelty } from "../../src/site/excerpt.ts";

test.each([
  ["Models are slow. We introduce Fast, a fast model. It is fast.", "We introduce Fast"],
  ["Models are slow. In this paper, we therefore propose a model.", "In this paper"],
  ["Models are slow. To this end, we first propose X.", "To this end"],
  ["Models are slow. This paper presents a survey of models.", "This paper presents"],
  ["Models are slow. Here we present X. We introduce Y.", "Here we"],
  ["Models are slow. We show that they need not be.", "We show"],
  ["We study models. In this work we propose X.", "In this work"],
  ["Models are slow. A new estimator is proposed.", "A new estimator"],
  ["Models are slow (e.g. We-nets). We propose X.", "We propose"],
  ["Models by Smith et al. We propose X.", undefined],
  ["We propose X. Models are slow.", undefined],
  ["Models are slow. They introduce errors.", undefined],
  ["Models are slow. We do not propose to change that.", undefined],
  ["", undefined],
])("%s", (abstract, start) => {
  const split = splitAtNovelty(abstract);
  if (start === undefined) expect(split).toBeUndefined();
  else expect(split?.from.startsWith(start)).toBe(true);
});

test("the split is never inside markup", () => {
  expect(splitAtNovelty("A is <em>slow. We propose B.</em> And so on.")).toBeUndefined();
  const split = splitAtNovelty("Let <math><mi>x. We propose</mi></math> be 1. We propose <b>B</b>.");
  expect(split).toEqual({
    before: "Let <math><mi>x. We propose</mi></math> be 1. ",
    from: "We propose <b>B</b>.",
  });
});

test("any text is either not split or split into two parts that give the whole", () => {
  const words = fc.constantFrom(
    "We propose",
    "<b>",
    "</b>",
    ". ",
    "x",
    "This paper",
    "shows",
    "<br>",
    "&lt;",
    "\0",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const html = parts.join("");
      const split = splitAtNovelty(html);
      return split === undefined || split.before + split.from === html;
    }),
  );
});
