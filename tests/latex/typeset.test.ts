import { expect, test } from "vitest";
import { createTypesetter } from "../../src/latex/typeset.ts";
import { samples } from "./samples.ts";

const typesetter = createTypesetter({ macros: { gm: "\\mathrm{GM}" } });

test.each(samples)("$about: $source", ({ source, text, html, feed, problems = [] }) => {
  const result = typesetter.typeset(source);
  expect(result.text).toBe(text);
  expect(result.html).toBe(html);
  expect(result.feed).toBe(feed);
  expect(result.problems.map(({ what }) => what)).toEqual(problems);
});

test("a publisher's macro may be written with its backslash, have arguments, and occur in text", () => {
  const { typeset } = createTypesetter({ macros: { "\\gm": "\\mathrm{GM}", both: "\\textbf{#1} and #2" } });
  expect(typeset("$\\gm$ and \\gm{}; \\both{a}{$b$}").html).toBe(
    '<math><mpadded lspace="0"><mi>GM</mi></mpadded></math> and <math><mpadded lspace="0"><mi>GM</mi></mpadded></math>; ' +
      "<b>a</b> and <math><mi>b</mi></math>",
  );
});

test("a publisher's macro overrides a built-in one", () => {
  const { typeset } = createTypesetter({ macros: { R: "\\mathrm{Rel}", eg: "for example" } });
  expect(typeset("$\\R$, \\eg this").text).toBe("Rel, for example this");
});

test("addresses are returned in order, each once", () => {
  const { links } = typesetter.typeset(
    "\\url{https://b.example/1}, github.com/ann/repo and https://b.example/1.",
  );
  expect(links).toEqual(["https://b.example/1", "https://github.com/ann/repo"]);
});

test("a problem has a message and a location, also inside a formula", () => {
  const source = "Let $a + \\gg\\what$ be \\unheard{} of.";
  expect(typesetter.typeset(source).problems).toEqual([
    { kind: "unknown-macro", what: "\\what", offset: source.indexOf("\\what"), length: 5 },
    { kind: "unknown-macro", what: "\\unheard", offset: source.indexOf("\\unheard"), length: 8 },
  ]);
});

test("an invalid formula is shown as its TeX, and only that formula", () => {
  const { html, feed, text, problems } = typesetter.typeset("A $\\begin{nonsense}<x$ and $y$");
  expect(html).toBe('A <code class="tex">$\\begin{nonsense}&#60;x$</code> and <math><mi>y</mi></math>');
  expect(feed).toBe("A <code>$\\begin{nonsense}&#60;x$</code> and <i>y</i>");
  expect(text).toBe("A \\begin{nonsense}<x and y");
  expect(problems.map(({ kind }) => kind)).toEqual(["formula"]);
});

test("text without any markup is only escaped", () => {
  expect(typesetter.typeset("Fish & chips <now>")).toEqual({
    html: "Fish &#38; chips &#60;now&#62;",
    feed: "Fish &#38; chips &#60;now&#62;",
    text: "Fish & chips <now>",
    latex: "Fish \\& chips <now>",
    markdown: "Fish \\& chips \\<now\\>",
    block: false,
    links: [],
    problems: [],
  });
});

test("a title keeps its math and markup and loses its links", () => {
  const { html } = typesetter.typesetInline(
    "\\href{https://a.example/}{\\emph{On}} $k$-means\\\\ \\begin{itemize}\\item x\\end{itemize}",
  );
  expect(html).toBe("<em>On</em> <math><mi>k</mi></math>-means   • x");
});

test("an escaped apostrophe is not an accent", () => {
  const { text } = typesetter.typeset(
    "Schr\\\"odinger\\'s cat, O\\'Brien\\'s model, caf\\'es, Ko\\'smi, \\'Etale",
  );
  expect(text).toBe("Schrödinger's cat, O'Brien's model, cafés, Kośmi, Étale");
});
