import { expect, test } from "vitest";
import { createTypesetter } from "../../src/latex/typeset.ts";
import { codeAddress } from "../../src/listing/importers/arxiv.ts";
import { decodeLatexName } from "../../src/text/latex-accents.ts";
import { leastGrowth, MAX_RATIO } from "../support/growth.ts";
import { LATEX_PATTERNS } from "../support/patterns.ts";

const macros = { gm: "\\mathrm{GM}", broken: "\\nowhere", pair: "(#1, \\textbf{#2})" };

async function expectLinear(run: (length: number) => void): Promise<void> {
  expect((await leastGrowth(run)).ratio).toBeLessThan(MAX_RATIO);
}

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

test("there are patterns to try", () => {
  expect(LATEX_PATTERNS.length).toBeGreaterThan(60);
});

test.each(LATEX_PATTERNS)("typesetting %j takes time in proportion to its length", async (_, make) => {
  await expectLinear((length) => {
    const { html, feed, text, links } = createTypesetter({ macros }).typeset(make(length));
    expect(`${html}${feed}${text}${links}`.length).toBeLessThan(200 * length + 5000);
  });
});

test.each(["{", "\\'{", "{\\'{", "\\v ", "\\'{\\^{", "\\textsc{", "$^"])(
  "decoding a name of %j takes time in proportion to its length",
  (piece) => expectLinear((length) => decodeLatexName(repeat(piece, length))),
);

test.each(["http://a.", "http://a).", "https://github.com/", "."])(
  "looking for a code address in many %j takes time in proportion to its length",
  (piece) => expectLinear((length) => codeAddress(`http://a${repeat(piece, length)}x`)),
);
