import { expect, test } from "vitest";
import { openFormulaCache } from "../../src/build/formula-cache.ts";
import { createTypesetter } from "../../src/latex/typeset.ts";
import { temporaryFolder } from "../support/folders.ts";

const MACROS = { gm: "\\mathrm{GM}" };
const TEXTS = [
  "We bound $\\|x\\|_2 \\le \\gm$ and \\[\\sum_{i<n} \\frac{a_i}{b}\\] for $a < b$.",
  "An unknown $\\nosuch{x}$, a definition $\\def\\a{b}$, a broken $\\frac{$ and a rare letter $𝔤$.",
];

const typesetAll = (formulas?: ReturnType<typeof createTypesetter>["formulas"]) => {
  const typesetter = createTypesetter({ macros: MACROS, formulas });
  const forms = TEXTS.flatMap((text) =>
    [typesetter.typeset(text), typesetter.typesetInline(text)].map(
      ({ html, feed, text, latex, markdown, problems }) => [html, feed, text, latex, markdown, problems],
    ),
  );
  return { typesetter, forms };
};

test("formulas of an earlier build give the same forms and problems, and none is parsed again", () => {
  const folder = temporaryFolder();
  const first = typesetAll();
  openFormulaCache(folder).write(MACROS, first.typesetter.formulas);
  const stored = openFormulaCache(folder).read(MACROS);
  expect(stored.size).toBe(first.typesetter.formulas.size);
  const second = typesetAll(stored);
  expect(second.forms).toEqual(first.forms);
  for (const [key, formula] of second.typesetter.formulas) expect(formula).toBe(stored.get(key));
});

test("formulas of other macros or of another program are not used", () => {
  const folder = temporaryFolder();
  openFormulaCache(folder, "one").write(MACROS, typesetAll().typesetter.formulas);
  expect(openFormulaCache(folder, "one").read({ gm: "\\mathrm{G}" }).size).toBe(0);
  expect(openFormulaCache(folder, "another").read(MACROS).size).toBe(0);
  expect(openFormulaCache(folder, "one").read(MACROS).size).toBeGreaterThan(0);
});
