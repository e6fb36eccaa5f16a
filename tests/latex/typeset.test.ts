import { expect, test } from "vitest";
import { createTypesetter } from "../../src/latex/typeset.ts";

test("a publisher's macro is typeset in a formula and in the text", () => {
  const typesetter = createTypesetter({ macros: { gm: "\\mathrm{GM}" } });
  expect(typesetter.typeset("($\\gm$) and \\gm matching").text).toBe("(GM) and GM matching");
});
