import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createTypesetter } from "../../src/latex/typeset.ts";

const typesetter = createTypesetter({ macros: { gm: "\\mathrm{GM}", pair: "(#1, \\textbf{#2})" } });

const pieces =
  "\\ { } $ $$ \\( \\) \\[ \\] ~ ^ _ & % # ` `` '' -- --- @ word Élan 12.5 \\textbf{ \\emph{ \\gm \\pair \\unknown \\alpha \\frac \\left( " +
  "\\begin{itemize} \\item \\end{itemize} \\begin{align} \\end{align} $\\begin{aligned}a&<b\\\\&=c\\end{aligned}$ $\\frac{1}{2}<x_i^2$ $\\bar{ab}$ \\href{ \\url{ https://a.example/b_(c) x@y.example www.a.example " +
  "javascript:alert(1) <script> </p> ]]> \\'e \\c{ \\\" \\footnote{ \\cite{ \\verb| \\\\ \u202e \u0000 \ud800 \ufffe 中 \n\n ( ) [ ]";
const latex = fc
  .array(fc.oneof(fc.constantFrom(...pieces.split(" "), " "), fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

const tags = new Set(
  (
    "a b i em code span u s sup sub small br p ul ol li math mrow mi mn mo mtext mspace ms msub msup msubsup munder mover munderover " +
    "mfrac msqrt mroot mtable mtr mtd mpadded mphantom mstyle mmultiscripts mprescripts none"
  ).split(" "),
);
const feedTags = new Set("a b i em code u s sup sub br p ul ol li".split(" "));

function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?([^\s/>]+)/g)].map((match) => match[1]!);
}

test("any text gives well-formed, harmless markup", () => {
  fc.assert(
    fc.property(latex, (source) => {
      for (const result of [typesetter.typeset(source), typesetter.typesetInline(source)]) {
        for (const html of [result.html, result.feed]) {
          expect(XMLValidator.validate(`<div>${html}</div>`)).toBe(true);
          expect(html.replace(/<\/?[a-z]+(?: [a-z]+="[^"<]*")*(?: \/)?>/g, "")).not.toMatch(/[<>"]/);
          expect(html).not.toMatch(/[\p{Cs}\p{Bidi_Control}]|(?![\n])\p{Cc}/u);
          for (const [, href] of html.matchAll(/href="([^"]*)"/g))
            expect(href).toMatch(/^(https?|ftp):\/\/|^mailto:/);
        }
        expect(tagsOf(result.html).filter((tag) => !tags.has(tag))).toEqual([]);
        expect(tagsOf(result.feed).filter((tag) => !feedTags.has(tag))).toEqual([]);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a title contains no links and no blocks", () => {
  fc.assert(
    fc.property(latex, (source) => {
      const { html, feed } = typesetter.typesetInline(source);
      expect(`${html}${feed}`).not.toMatch(/<(a|p|ul|ol|li|br)\b/);
    }),
    { numRuns: 1000 },
  );
});

test("words of plain text stay as they are, in order", () => {
  const word = fc.stringMatching(/^[A-Za-zéß]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      expect(typesetter.typeset(words.join(" ")).text).toBe(words.join(" "));
      expect(typesetter.typeset(`{\\bf ${words.join(" \\% ")}}`).text).toBe(words.join(" % "));
    }),
  );
});

test("a problem's location is that of its source", () => {
  fc.assert(
    fc.property(latex, (source) => {
      for (const { kind, what, offset, length } of typesetter.typeset(source).problems) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset + length).toBeLessThanOrEqual(source.length);
        if (kind === "unbalanced") expect(source.slice(offset, offset + length)).toBe(what);
      }
    }),
  );
});

const nested: [string, string][] = [
  ["\\frac{", "}{y}"],
  ["x^{", "}"],
  ["\\left(", "\\right)"],
  ["\\begin{matrix}", "\\end{matrix}"],
  ["\\text{a ", "}"],
  ["\\norm{", "}"],
  ["\\KL ", ""],
  ["\\unknown ", ""],
];

test.each(nested)("a formula that consists of %s does not delay its page", (open, close) => {
  const times = Math.floor(3900 / (open.length + close.length));
  const start = performance.now();
  typesetter.typeset(`$${open.repeat(times)}x${close.repeat(times)}$`);
  expect(performance.now() - start).toBeLessThan(1500);
});

test("macros without end stop, and are reported", () => {
  const endless = createTypesetter({
    macros: {
      loop: "\\loop",
      grow: "\\grow\\grow",
      a: "\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b",
      b: "\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c",
      c: "\\e\\e\\e\\e\\e\\e\\e\\e\\e\\e",
      e: "xxxxxxxxxx",
      twice: "\\textbf{#1#1}",
    },
  });
  const nested = `${"\\twice{".repeat(40)}x${"}".repeat(40)}`;
  for (const source of ["$\\loop$", "\\loop", "\\grow", "$\\grow$", "\\a", "$\\a$", nested]) {
    const start = performance.now();
    const { problems } = endless.typeset(`Before ${source} after`);
    expect(problems.map(({ kind }) => kind)).toContain("macro-limit");
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
