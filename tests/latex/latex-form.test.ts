import fc from "fast-check";
import { expect, test } from "vitest";
import { createTypesetter } from "../../src/latex/typeset.ts";

const tex = String.raw;
const typesetter = createTypesetter({ macros: { gm: "\\mathrm{GM}", pair: "(#1, #2)" } });
const latexOf = (source: string): string => typesetter.typesetInline(source).latex;

test.each([
  // Formulas stay TeX.
  [
    tex`Search at $\sqrt{s}=13\,\mathrm{TeV}$ with $\|x\|_2$ and ${"$"}{\sim}\!97\%$`,
    tex`Search at {$\sqrt{s}=13\,\mathrm{TeV}$} with $\|x\|_2$ and ${"$"}{\sim}\!97\%$`,
  ],
  [tex`On \(a^2\) and x^2`, tex`On $a^2$ and x\textsuperscript{2}`],
  // Macros that other documents lack are expanded.
  [
    tex`Maps of $\R^d$, $\KL(p)$, $\vx$, $\gm$ and $\pair{a}b$`,
    tex`Maps of {$\mathbb{R}^d$}, {$D_{\mathrm{KL}}(p)$}, $\boldsymbol{x}$, {$\mathrm{GM}$} and $(a, b)$`,
  ],
  // A formula that needs a package, or that cannot be typeset, is plain text.
  [tex`Splitting $\ce{H2O}$`, "Splitting {H₂O}"],
  [
    tex`Of $\def\a{b}\a$`,
    tex`Of \textbackslash{}def\textbackslash{}a\textbraceleft{}b\textbraceright{}\textbackslash{}a`,
  ],
  // Money and other characters that TeX does not take literally.
  [
    "From $5 to $10: 5% of C#_x & more ~ ^",
    tex`From \$5 to \$10: 5\% of {C}\#\_x \& more \textasciitilde{} \textasciicircum{}`,
  ],
  // Words with capitals and single capitals are protected; the first letter of a title is a capital anyway.
  [
    "On the ELIAS of k-NN, X-ray, U.S. and Vitamin D",
    "On the {ELIAS} of {k-NN}, {X-ray}, {U.S}. and Vitamin {D}",
  ],
  ["A Study of A Map: Hepatitis A", "A Study of A Map: Hepatitis {A}"],
  // Accents are letters, styles are commands.
  [
    tex`Schr\"odinger's \emph{cat} in \textbf{bold}, \textsc{caps}, H\textsubscript{2}O`,
    tex`Schrödinger's \emph{cat} in \textbf{bold}, \textsc{caps}, {H}\textsubscript{2}{O}`,
  ],
  // No command that could do more.
  [tex`Foxes \input{secret.txt} and \immediate\write18{id} of Hens`, "Foxes and immediatewrite18id of Hens"],
])("%s is %s in BibTeX", (source, latex) => {
  expect(latexOf(source)).toBe(latex);
});

/** The commands that a title may contain in addition to those of formulas. */
const SAFE = new Set(
  "textbackslash textbraceleft textbraceright textasciicircum textasciitilde textbf textit emph texttt textsc textsuperscript textsubscript".split(
    " ",
  ),
);

test("no text produces other commands outside formulas, or unbalanced braces", () => {
  const piece = fc.constantFrom(
    ..."\\ { } $ % & # _ ~ ^ \\input \\write18 \\csname \\begin{x} \\foo \\frac $x$ $\\ce{A}$ a B \\{ \\} \\\\ `` --".split(
      " ",
    ),
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const latex = latexOf(parts.join(""));
      const outside = latex.replace(/(?<!\\)\$[^$]*\$/g, "");
      for (const [, name = ""] of outside.matchAll(/\\([A-Za-z]+)/g)) expect(SAFE).toContain(name);
      for (const counted of [latex, latex.replace(/\\[\s\S]/g, "")])
        expect(counted.split("{").length).toBe(counted.split("}").length);
    }),
    { numRuns: 2000 },
  );
});
