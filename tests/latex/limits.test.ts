import { expect, test } from "vitest";
import { refusalOf } from "../../src/latex/math/limits.ts";
import { argumentUses, BUILT_IN_MACROS } from "../../src/latex/math/macros.ts";
import { repair, repairHard } from "../../src/latex/math/repair.ts";
import { createTypesetter } from "../../src/latex/typeset.ts";

const tex = String.raw;
const typesetter = createTypesetter({ macros: {} });

const DEFINITIONS = [
  tex`\def\q{x+x}\q`,
  tex`\gdef\q{x}\q`,
  tex`\edef\q{x}\q`,
  tex`\xdef\q{x}`,
  tex`\let\q=\alpha \q`,
  tex`\futurelet\q x`,
  tex`\global\def\q{x}`,
  tex`\long\def\q{x}`,
  tex`\newcommand{\q}[1]{#1#1}\q{x}`,
  tex`\renewcommand\q{x}`,
  tex`\providecommand*{\q}{x}`,
  tex`\DeclareMathOperator{\q}{q}`,
  tex`\require{physics} x`,
  tex`x\expandafter\def\csname q\endcsname{x}`,
  // Repairs that drop a piece must not put a command together.
  tex`\d\left.ef\q{x}\q`,
  tex`\d\href{y}ef\q{x}\q`,
  tex`\d$ef\q{x}\q`,
];

test.each(DEFINITIONS)("the definition in %s is not run", (formula) => {
  const { html, text, problems } = typesetter.typeset(`Let \\(${formula}\\) be.`);
  expect(html).not.toContain("<mi>x</mi><mo>+</mo>");
  expect(text.startsWith("Let ")).toBe(true);
  expect(problems.map(({ kind }) => kind)).not.toEqual([]);
});

test("a formula with a definition is shown as its source, with a warning", () => {
  const { html, problems } = typesetter.typeset("Let $\\def\\q{x}\\q$ be.");
  expect(html).toBe('Let <code class="tex">$\\def\\q{x}\\q$</code> be.');
  expect(problems).toEqual([{ kind: "definition", what: "\\def\\q{x}\\q", offset: 4, length: 13 }]);
});

test.each([
  ["\\newcommand{\\R}{\\mathbb{R}}", "\\newcommand{\\R}{\\mathbb{R}}"],
  ["\\newcommand*\\pair[2]{(#1)}", "\\newcommand*\\pair[2]{(#1)}"],
  ["\\def\\q#1{x}", "\\def\\q#1{x}"],
  ["\\let\\a=\\b", "\\let\\a=\\b"],
])("the definition %s between words is shown as its source, with a warning", (source, shown) => {
  const { text, problems } = typesetter.typeset(`Let ${source} be`);
  expect(text).toBe(`Let ${shown} be`);
  expect(problems).toEqual([{ kind: "definition", what: source, offset: 4, length: source.length }]);
});

test("a row that begins with the letters of a definition is not a definition", () => {
  expect(refusalOf(tex`\begin{matrix}a\\def\\let\end{matrix}`)).toBeNull();
  expect(refusalOf(tex`\left(\longrightarrow \deff`)).toBeNull();
});

test("a bomb of definitions stays as small as its source", () => {
  const bomb = `$\\def\\q{${"x+".repeat(400)}x}${"\\q".repeat(400)}$`;
  const { html, feed, text } = typesetter.typeset(bomb);
  expect(html.length + feed.length + text.length).toBeLessThan(5 * bomb.length);
});

test("a formula may expand to at most sixty times its length, or a thousand characters", () => {
  for (const piece of [
    "(",
    "x",
    "\\frac12",
    "\\,",
    "x'",
    "|",
    "\\left(x\\right)",
    "\\overline{x}",
    "<",
    "&",
    "\\\\",
  ]) {
    const source = piece.repeat(Math.floor(3900 / piece.length));
    expect(typesetter.typeset(`\\(${source}\\)`).html.length).toBeLessThan(60 * source.length + 1000);
  }
});

test("a publisher's macros are used, and bounded", () => {
  const { typeset } = createTypesetter({
    macros: { pair: "(#1, #1)", big: "#1".repeat(60), wide: "x+".repeat(3000) },
  });
  expect(typeset("$\\pair{\\pair{a}}$").text).toBe("((a, a), (a, a))");
  for (const bomb of [`$\\big{\\big{\\big{${"x".repeat(200)}}}}$`, "$\\wide\\wide$"]) {
    const { html, problems } = typeset(bomb);
    expect(html.length).toBeLessThan(bomb.length + 100);
    expect(problems.map(({ kind }) => kind)).toContain(
      problems[0]?.kind === "too-large" ? "too-large" : "macro-limit",
    );
  }
});

test("no built-in macro repeats an argument", () => {
  for (const [name, body] of Object.entries(BUILT_IN_MACROS))
    for (const digit of "123456789") expect(body.split(`#${digit}`).length, name).toBeLessThanOrEqual(2);
  expect(argumentUses("#1, #1")).toBe(2);
});

test("repairs never undo escaping", () => {
  for (const source of [tex`\\left#1`, tex`a\\right%b`, tex`\\middle#2`, tex`x\\$#`, tex`\\left\\left#1 {`]) {
    for (const repaired of [repair(source), repairHard(repair(source))])
      expect(repaired.replace(/\\[\s\S]/g, "")).not.toMatch(/[#%]/);
  }
  expect(repairHard(tex`5\$ \left( x`)).toContain(tex`\$`);
});

test("a character that may not appear in a page does not appear through its number", () => {
  for (const formula of [
    "\\unicode{x202e}abc",
    "\\unicode{xffff}a",
    "\\unicode{xd800}a",
    '\\char"202E a',
    "\\unicode{x5c}def",
  ])
    expect(typesetter.typeset(`$${formula}$`).html).not.toMatch(
      /[\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/u,
    );
  expect(
    typesetter.typeset("$\\unicode{x2014}\\unicode{x7b}\\unicode{x5c}\\unicode{x24}\\unicode{x5e}$").text,
  ).toBe("—{\\$ˆ");
});
