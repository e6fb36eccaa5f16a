import { expect, test } from "vitest";
import { createTypesetter } from "../../src/latex/typeset.ts";
import { codeAddress } from "../../src/listing/importers/arxiv.ts";
import { decodeLatexName } from "../../src/text/latex-accents.ts";

const macros = { gm: "\\mathrm{GM}", broken: "\\nowhere", pair: "(#1, \\textbf{#2})" };

/** A text that is `piece` again and again, or what the function makes of a length. */
type Pattern = string | readonly [name: string, make: (length: number) => string];

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Opens as often as it closes. */
const nest = (open: string, close: string): Pattern => [
  `${open}…${close}`,
  (length) => {
    const times = Math.ceil(length / (open.length + close.length));
    return `${open.repeat(times)}x${close.repeat(times)}`;
  },
];

const patterns: readonly Pattern[] = [
  ..."{ } $ $$ \\ \\( \\[ [ ] ) ^{ x_{ x^2 ` `` -- --- @ a@ a@b.c. ~ \\' {a, {a} \\1 % & _".split(" "),
  ..."\\href{ \\href[ \\url{ \\cite[ \\cite{} a\\cite{} \\verb| \\footnote{ \\textbf{ \\frac \\left( \\unknown \\foo_".split(
    " ",
  ),
  ..."\\begin{itemize} \\begin{align} \\begin{equation}{ \\begin{x} \\end{itemize} \\item \\item[ \\newcommand{ \\def\\a{".split(
    " ",
  ),
  ..."https:// https://a( https://a.b). http://a....x www. mailto: github.com/ .github.io .github.io/ a.github.io/".split(
    " ",
  ),
  ..."\\gm $\\gm$ $\\broken$ \\pair{a} \\pair{a}{ \\SI{5}{ \\ce{ \\r{h \\u{ \\\\".split(" "),
  "\\begin{itemize}\\item ",
  "\\begin{enumerate}\\item[a] ",
  "\\begin{align}a&b\\end{align}",
  "{\\bf ",
  "`a' ",
  "``a ",
  "$5 ",
  "$x$ ",
  "$a_",
  "\n\n",
  "\n ",
  nest("{", "}"),
  nest("\\textbf{", "}"),
  nest("\\footnote{", "}"),
  nest("\\begin{itemize}\\item ", "\\end{itemize}"),
  nest("\\begin{align}", "\\end{align}"),
  nest("\\(", "\\)"),
  nest("\\'{", "}"),
  nest("[", "]"),
  ["brackets that end an address", (length) => `https://a.example/${repeat(").", length)}`],
  ["dots in an address", (length) => `https://a${repeat(".", length)}x`],
  ["spaces before a footnote", (length) => `a${repeat(" ", length)}x\\footnote{a}`],
  ["line breaks in a list", (length) => `\\begin{itemize}\\item ${repeat("\\\\", length)}x\\end{itemize}`],
  ["a host that is long", (length) => `www.${repeat("a", length)}`],
  ["a domain that is long", (length) => `a@${repeat("a.", length)}`],
];

/** User time in milliseconds, the least of three runs. */
function time(run: () => void): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage().user;
    run();
    return (process.cpuUsage().user - start) / 1000;
  });
  return Math.min(...runs);
}

const SIZE = 4096;
const DOUBLINGS = 3;
/** What a doubled text may cost; it would be four times as much in quadratic time. */
const MAX_RATIO = 2.6;
/** Below this many milliseconds the clock and the garbage collector are what is measured. */
const TOO_SHORT = 15;

function growth(run: (length: number) => void): number {
  const large = time(() => run(SIZE * 2 ** DOUBLINGS));
  if (large < TOO_SHORT) return 1;
  return (large / time(() => run(SIZE))) ** (1 / DOUBLINGS);
}

/** The machine may be busy: a growth that is too large must be so five times in a row. */
function expectLinear(run: (length: number) => void): void {
  run(1000);
  const growths = [];
  do growths.push(growth(run));
  while (Math.min(...growths) >= MAX_RATIO && growths.length < 5);
  expect(Math.min(...growths)).toBeLessThan(MAX_RATIO);
}

const named = patterns.map((pattern) =>
  typeof pattern === "string" ? ([pattern, (length: number) => repeat(pattern, length)] as const) : pattern,
);

test("there are patterns to try", () => {
  expect(named.length).toBeGreaterThan(60);
});

test.each(named)("typesetting %j takes time in proportion to its length", (_, make) => {
  expectLinear((length) => {
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
