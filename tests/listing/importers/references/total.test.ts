import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../../src/listing/importers/markdown/read.ts";
import { MARKDOWN_SHAPES } from "../../../../src/listing/importers/markdown/shapes.ts";
import type { SourceRecord } from "../../../../src/listing/importers/record.ts";
import { readBibitems } from "../../../../src/listing/importers/references/latex/bibitem.ts";
import { readReferences } from "../../../../src/listing/importers/references/read.ts";
import { REFERENCE_SHAPES } from "../../../../src/listing/importers/references/shapes.ts";
import type { ReadItem } from "../../../../src/listing/importers/shape.ts";
import { cpuTime } from "../../../support/growth.ts";

const READERS = { readReferences, readBibitems, readMarkdown };
const SHAPES = [...REFERENCE_SHAPES, ...MARKDOWN_SHAPES];

/** Pieces of lists, of Markdown and of nothing in particular. */
const SCRAPS = [
  "Vesely, A. B., & Lind, B. (2019). Sparse maps of foxes. J. Foxes, 3, 4–5.",
  "[1] A. B. Vesely and B. Lind, “Sparse maps,” in Proc. Foxes, 2019.",
  "- **Sparse maps of foxes** *Ada Vesely, Bo Lind* ACL 2023 [[pdf](https://arxiv.org/abs/2301.00001)]",
  "|Date|Title|Authors|",
  "|---|---|---|",
  "|2023-01-02|[Sparse maps](https://example.org/a)|Ada Vesely|",
  "### Sparse maps of foxes",
  "> quoted",
  "\\bibitem[V(2019)]{v} Ada Vesely. \\newblock Sparse maps. 2019.",
  ...[
    "\n",
    "\r\n",
    " ",
    "  ",
    ", ",
    ". ",
    " and ",
    " et al.",
    "[",
    "](",
    ")",
    "**",
    "`",
    "“",
    "”",
    "<br>",
    "<!--",
    "```",
  ],
  ...[
    "|",
    "\\",
    "{",
    "\u0000",
    "\ud800",
    "\u00ad",
    "\ue000",
    "李明",
    "é",
    "2019",
    "(2019)",
    "10.1234/a",
    ":star:",
    "👍",
  ],
];

const texts = fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 })), { maxLength: 40 });

describe.each(Object.entries(READERS))("%s", (_name, reader) => {
  test("reads any text", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const items: readonly ReadItem[] = [...reader(parts.join(""), "x.txt")];
        for (const item of items) {
          const { line, column, length } = "severity" in item ? item : item.location;
          expect(Math.min(line, column, length)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("accounts for every line with letters: as part of a paper, or by a diagnostic", () => {
    const text = SCRAPS.slice(0, 8).join("\n\n");
    const found = [...reader(text, "x.txt")];
    expect(found.length).toBeGreaterThan(0);
    expect("severity" in found[0]! ? found[0].line : found[0]!.location.line).toBe(1);
  });

  test("takes linear time on repeated pieces", () => {
    for (const scrap of SCRAPS) {
      const start = cpuTime();
      for (const _ of reader(scrap.repeat(Math.ceil(8000 / scrap.length)), "x.txt"));
      expect(cpuTime() - start, JSON.stringify(scrap)).toBeLessThan(2000);
    }
  });
});

test("recognisers take any text and stay between 0 and 1", () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      for (const shape of SHAPES) {
        const score = shape.recognise({ text, lines: text.split("\n"), file: "x.txt" });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});

test("a title that may end with its venue is reported as uncertain", () => {
  const text = [
    "Leo Breiman (2001): Statistical Modeling: The Two Cultures, Statistical Science",
    "Kaiming He, Jian Sun (2015): Deep Residual Learning for Image Recognition, CVPR",
    "Jacob Devlin, Kenton Lee (2018): Language Understanding by Encoders, NAACL",
  ].join("\n\n");
  const items = [...readReferences(text, "2026-11-23.txt")] as readonly SourceRecord[];
  expect(items.map(({ title, diagnostics = [] }) => [title, diagnostics.map(({ code }) => code)])).toEqual([
    ["Statistical Modeling: The Two Cultures, Statistical Science", ["reference-doubtful"]],
    ["Deep Residual Learning for Image Recognition", []],
    ["Language Understanding by Encoders", []],
  ]);
});
