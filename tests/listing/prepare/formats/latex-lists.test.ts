import { describe, expect, test } from "vitest";
import { asPlainLists } from "../../../../src/listing/prepare/formats/latex-lists.ts";
import { readText } from "../../../support/read-text.ts";

const papersOf = async (text: string) =>
  (await readText(text, "2026-11-23.tex")).entries.map(({ line, title, authors, date, warnings }) => ({
    line,
    title,
    authors,
    date,
    warnings,
  }));

const LSTM = {
  title: "Long Short-Term Memory",
  authors: ["Sepp Hochreiter", "Jürgen Schmidhuber"],
  date: "1997",
  warnings: [],
};
const LEMONS = {
  title: "The Market for “Lemons”: Quality Uncertainty and the Market Mechanism",
  authors: ["George A. Akerlof"],
  date: "1970",
  warnings: [],
};
const COLONIAL = {
  title: "The Colonial Origins of Comparative Development: An Empirical Investigation",
  authors: ["Daron Acemoglu", "Simon Johnson", "James A. Robinson"],
  date: "2001",
  warnings: [],
};

describe("LaTeX", () => {
  test("a table is read, with the lines of the file", async () => {
    const text = String.raw`\documentclass{article}
\begin{document}
\begin{tabularx}{\textwidth}{lX@{}rp{2cm}}
\toprule
\textbf{Authors} & \textbf{Title} & \textbf{Year} & \textbf{Journal} \\
\midrule
Sepp Hochreiter, J\"urgen Schmidhuber & \emph{Long Short-Term Memory} & 1997 &
  Neural Computation \\[2pt]
% too old?
George A. Akerlof & The Market for ${"``"}Lemons'': Quality Uncertainty and the Market Mechanism & 1970 & Q.~J.~Econ. \\
\cmidrule(lr){1-2}
Daron Acemoglu, Simon Johnson, James A. Robinson & The Colonial Origins of Comparative Development: An Empirical Investigation & 2001 & AER \\
\bottomrule
\end{tabularx}
\end{document}`;
    expect(await papersOf(text)).toEqual([
      { line: 7, ...LSTM },
      { line: 10, ...LEMONS },
      { line: 12, ...COLONIAL },
    ]);
  });

  test("the entries of a CV are read", async () => {
    const text = String.raw`\section{Publications}
\cventry{1997}{Long Short-Term Memory}{Neural Computation}{}{}{Sepp Hochreiter, J{\"u}rgen Schmidhuber}
\cventry{1970}{The Market for ${"``"}Lemons'': Quality Uncertainty and the Market Mechanism}
  {Quarterly Journal of Economics}{}{}{George A. Akerlof}
\cventry{2001}{The Colonial Origins of Comparative Development: An Empirical Investigation}{American Economic Review}{}{}{Daron Acemoglu, Simon Johnson, James A. Robinson}`;
    expect(await papersOf(text)).toEqual([
      { line: 2, ...LSTM },
      { line: 3, ...LEMONS },
      { line: 5, ...COLONIAL },
    ]);
  });

  test("a table without papers and a CV without publications are not read", async () => {
    const results = String.raw`\begin{tabular}{lrr}
Method & Accuracy & Time \\
\hline
Baseline & 71.2 & 14 \\
Ours & 74.9 & 12 \\
\end{tabular}`;
    const jobs = String.raw`\cventry{2001--2004}{Professor}{MIT}{Cambridge}{}{Teaching and research}
\cventry{1998--2001}{Assistant Professor}{Stanford University}{Stanford}{}{Teaching}
\cvitem{Languages}{English, French}`;
    expect(await papersOf(results)).toEqual([]);
    expect(await papersOf(jobs)).toEqual([]);
  });

  test.each([
    String.raw`\begin{tabular}{ll} A & B`,
    String.raw`\cventry{2001}{Title {unclosed}`,
    "no LaTeX at all",
  ])("what is not closed stays as it is: %s", (text) => {
    expect(asPlainLists(text)).toBe(text);
  });
});
