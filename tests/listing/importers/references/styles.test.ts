import { describe, expect, test } from "vitest";
import { readBibitems } from "../../../../src/listing/importers/references/latex/bibitem.ts";
import { readReferences } from "../../../../src/listing/importers/references/read.ts";
import { REFERENCE_SHAPES } from "../../../../src/listing/importers/references/shapes.ts";
import { sortItems } from "../../../support/read-items.ts";

/** The papers and all diagnostics of a text. */
function read(text: string, reader = readReferences) {
  const { records, diagnostics } = sortItems(reader(text, "2026-11-23.txt"));
  return {
    papers: records.map(({ title, authors, date }) => ({ title, authors, date })),
    records,
    codes: diagnostics.map(({ code }) => code),
  };
}

const T1 = "Pre-training Deep Sparse Encoders: A Study of Context-Aware Retrieval";
const T2 = "Is Attention Enough? On the Limits of Token Mixing";
const T3 = "Learning with a single, very large, and noisy dataset";
const FULL = [
  ["Ada B. Vesely", "Bo Lind", "Ming-Wei Chan"],
  ["Jan van der Berg", "Ludmila O’Hara"],
  ["Gabriel Ruiz"],
];
const INITIALS = [["A. B. Vesely", "B. Lind", "M.-W. Chan"], ["J. van der Berg", "L. O’Hara"], ["G. Ruiz"]];
const TIGHT = INITIALS.map((names) => names.map((name) => name.replace("A. B.", "A.B.")));
const BARE = [["Vesely AB", "Lind B", "Chan MW"], ["van der Berg J", "O’Hara L"], ["Ruiz G"]];

/** The same three papers (a journal's, a conference's, arXiv's) in one style each. */
const STYLES: readonly (readonly [string, readonly (readonly string[])[], string])[] = [
  [
    "APA",
    INITIALS,
    `Vesely, A. B., Lind, B., & Chan, M.-W. (2019). ${T1}. Journal of Invented Results, 12(3), 101–118. https://doi.org/10.1234/jir.7
van der Berg, J., & O’Hara, L. (2021). ${T2}. In Proceedings of Imaginary Learning (pp. 1204–1217).
Ruiz, G. (2022). ${T3}. arXiv preprint arXiv:2203.01234.`,
  ],
  [
    "Harvard",
    TIGHT,
    `Vesely, A.B., Lind, B. and Chan, M.-W. (2019) ‘${T1}’, Journal of Invented Results, 12(3), pp. 101–118.
van der Berg, J. and O’Hara, L. (2021) ‘${T2}’, in Proceedings of Imaginary Learning, pp. 1204–1217.
Ruiz, G. (2022) ‘${T3}’, arXiv preprint arXiv:2203.01234. Available at: https://arxiv.org/abs/2203.01234 (Accessed: 12 March 2024).`,
  ],
  [
    "IEEE",
    INITIALS,
    `[1] A. B. Vesely, B. Lind, and M.-W. Chan, “${T1},” J. Invented Res., vol. 12, no. 3, pp. 101–118, 2019.
[2] J. van der Berg and L. O’Hara, “${T2},” in Proc. Imaginary Learn., 2021, pp. 1204–1217.
[3] G. Ruiz, “${T3},” arXiv preprint arXiv:2203.01234, 2022.`,
  ],
  [
    "ACM",
    FULL,
    `Ada B. Vesely, Bo Lind, and Ming-Wei Chan. 2019. ${T1}. Journal of Invented Results 12, 3 (2019), 101–118.
Jan van der Berg and Ludmila O’Hara. 2021. ${T2}. In Proceedings of Imaginary Learning, 1204–1217.
Gabriel Ruiz. 2022. ${T3}. arXiv:2203.01234. Retrieved from https://arxiv.org/abs/2203.01234`,
  ],
  [
    "Chicago",
    FULL,
    `Vesely, Ada B., Bo Lind, and Ming-Wei Chan. “${T1}.” Journal of Invented Results 12, no. 3 (2019): 101–118.
van der Berg, Jan, and Ludmila O’Hara. “${T2}.” In Proceedings of Imaginary Learning, 1204–1217. 2021.
Ruiz, Gabriel. “${T3}.” Preprint, arXiv, 2022.`,
  ],
  [
    "Nature",
    INITIALS,
    `1. Vesely, A. B., Lind, B. & Chan, M.-W. ${T1}. J. Invented Res. 12, 101–118 (2019).
2. van der Berg, J. & O’Hara, L. ${T2}. in Proceedings of Imaginary Learning 1204–1217 (2021).
3. Ruiz, G. ${T3}. Preprint at https://arxiv.org/abs/2203.01234 (2022).`,
  ],
  [
    "Vancouver",
    BARE,
    `1. Vesely AB, Lind B, Chan MW. ${T1}. J Invented Res. 2019;12(3):101-18.
2. van der Berg J, O’Hara L. ${T2}. In: Proceedings of Imaginary Learning; 2021. p. 1204-17.
3. Ruiz G. ${T3}. arXiv [Preprint]. 2022 [cited 2024 Mar 5]. Available from: https://arxiv.org/abs/2203.01234`,
  ],
  [
    "LNCS",
    TIGHT,
    `1. Vesely, A.B., Lind, B., Chan, M.-W.: ${T1}. J. Invented Res. 12(3), 101–118 (2019).
2. van der Berg, J., O’Hara, L.: ${T2}. In: Imaginary Learning, pp. 1204–1217. Springer (2021).
3. Ruiz, G.: ${T3}. arXiv preprint arXiv:2203.01234 (2022)`,
  ],
  [
    "DBLP",
    FULL,
    `Ada B. Vesely, Bo Lind, Ming-Wei Chan: ${T1}. J. Invented Res. 12(3): 101-118 (2019)
Jan van der Berg, Ludmila O’Hara: ${T2}. CIL 2021: 1204-1217
Gabriel Ruiz: ${T3}. CoRR abs/2203.01234 (2022)`,
  ],
  [
    "AMS",
    INITIALS,
    `[1] A. B. Vesely, B. Lind, and M.-W. Chan, ${T1}, J. Invented Res. 12 (2019), no. 3, 101–118.
[2] J. van der Berg and L. O’Hara, ${T2}, in: Proceedings of Imaginary Learning, 2021, pp. 1204–1217.
[3] G. Ruiz, ${T3}, arXiv preprint arXiv:2203.01234 (2022).`,
  ],
  [
    "plain BibTeX",
    FULL,
    `[1] Ada B. Vesely, Bo Lind, and Ming-Wei Chan. ${T1}. Journal of Invented Results, 12(3):101–118, 2019.
[2] Jan van der Berg and Ludmila O’Hara. ${T2}. In Proceedings of Imaginary Learning, pages 1204–1217, 2021.
[3] Gabriel Ruiz. ${T3}. arXiv preprint arXiv:2203.01234, 2022.`,
  ],
  [
    "AAAI",
    INITIALS,
    `Vesely, A. B.; Lind, B.; and Chan, M.-W. 2019. ${T1}. Journal of Invented Results, 12(3): 101–118.
van der Berg, J.; and O’Hara, L. 2021. ${T2}. In Proceedings of Imaginary Learning, 1204–1217.
Ruiz, G. 2022. ${T3}. arXiv:2203.01234.`,
  ],
];

describe.each(STYLES)("%s", (_name, names, text) => {
  const papers = [
    { title: T1, authors: names[0], date: "2019" },
    { title: T2, authors: names[1], date: "2021" },
    { title: T3, authors: names[2], date: "2022" },
  ];

  test("is read", () => {
    expect(read(text).papers).toEqual(papers);
    expect(read(text).codes).toEqual([]);
  });

  test("is read with CRLF, blank lines and bullets", () => {
    const bullets = text.replace(/^(?:\[?\d\]?\.? )?/gm, "- ").replaceAll("\n", "\r\n\r\n");
    expect(read(bullets).papers).toEqual(papers);
  });

  test("is recognised", () => {
    const lines = text.split("\n");
    const [, references] = REFERENCE_SHAPES;
    expect(references?.recognise({ text, lines, file: "x.txt" })).toBeGreaterThan(0.8);
  });
});

test("GB/T 7714 keeps names as written", () => {
  const { papers } =
    read(`[1] VESELY A B, LIND B, CHAN M W, et al. ${T1}[J]. Journal of Invented Results, 2019, 12(3): 101-118.
[2] VAN DER BERG J, O’HARA L. ${T2}[C]//Proceedings of Imaginary Learning. 2021: 1204-1217.`);
  expect(papers).toEqual([
    { title: T1, authors: ["VESELY A B", "LIND B", "CHAN M W"], date: "2019" },
    { title: T2, authors: ["VAN DER BERG J", "O’HARA L"], date: "2021" },
  ]);
});

test("MLA: one author before et al., and two", () => {
  const { records } =
    read(`Vesely, Ada B., et al. “${T1}.” Journal of Invented Results, vol. 12, no. 3, 2019, pp. 101–18.
van der Berg, Jan, and Ludmila O’Hara. “${T2}” Proceedings of Imaginary Learning, 2021.`);
  expect(records.map(({ authors, etAl, title }) => [title, authors, etAl])).toEqual([
    [T1, ["Ada B. Vesely"], true],
    [T2, ["Jan van der Berg", "Ludmila O’Hara"], undefined],
  ]);
});

test("an entry in another style is read with a warning, and prose is reported", () => {
  const { papers, codes } = read(`References

[1] A. B. Vesely and B. Lind, “${T1},” J. Invented Res., 2019.
[2] J. van der Berg, “${T2},” in Proc. Imaginary Learn., 2021.
[3] Ruiz, G. (2022). ${T3}. arXiv preprint arXiv:2203.01234.
[4] see the first one again`);
  expect(papers.map(({ title }) => title)).toEqual([T1, T2, T3]);
  expect(codes).toEqual(["page-furniture", "reference-style", "reference-unreadable"]);
});

test("the bibliography of a LaTeX file", () => {
  const { papers } = read(
    `\\begin{thebibliography}{9}
\\bibitem[Vesely et~al.(2019)Vesely and Lind]{v19}
Ada~B. Vesely and Jos\\'e \\L{}ind.
\\newblock Sparse {E}ncoders at 10\\% of the cost.
\\newblock \\emph{Journal of Invented Results}, 12\\penalty0 (3):\\penalty0 101--118, 2019.

\\bibitem{b21} Jan van~der Berg.
\\newblock Is attention enough?
\\newblock In {\\em Imaginary Learning}, 2021.
\\end{thebibliography}`,
    readBibitems,
  );
  expect(papers).toEqual([
    { title: "Sparse Encoders at 10% of the cost", authors: ["Ada B. Vesely", "José Łind"], date: "2019" },
    { title: "Is attention enough?", authors: ["Jan van der Berg"], date: "2021" },
  ]);
});

test("wrapped lines are joined, and real hyphens are kept", () => {
  const { records } = read(`[1] A. B. Vesely and B. Lind, “Context-
    aware trans-
    formers for Low-
    Rank data,” J. Invented Res., 2019,
    https://doi.org/10.1234/
    abc.5.`);
  expect(records[0]).toMatchObject({
    title: "Context-aware transformers for Low-Rank data",
    doi: "10.1234/abc.5",
  });
});

test("each specimen is read by its own shape", async () => {
  for (const shape of REFERENCE_SHAPES) {
    const lines = shape.specimen.split("\n");
    expect(shape.recognise({ text: shape.specimen, lines, file: "x" }), shape.id).toBeGreaterThan(0.8);
    const { papers, codes } = read(shape.specimen, (await shape.reader()) as typeof readReferences);
    expect(papers.length, shape.id).toBeGreaterThan(1);
    expect(codes, shape.id).toEqual([]);
  }
});

describe("“y” and “e” are “and” between names, and part of a family name like Ortega y Gasset", () => {
  test.each([
    [
      `[1] Ortega y Gasset, J., & García Márquez, G. (2021). ${T1}. Journal of Things, 3(2), 1-9.
[2] Vesely, A., & Lind, B. (2020). ${T2}. Journal of Things, 3(2), 1-9.`,
      [
        // The comma keeps what is the family name, where initials alone would not show it.
        ["J. Ortega y Gasset", "García Márquez, G."],
        ["A. Vesely", "B. Lind"],
      ],
    ],
    [
      `García, J. y Pérez, L. (2021). ${T1}. Revista de Cosas, 3(2), 1-9.
Silva, A. e Souza, B. (2020). ${T2}. Revista de Coisas, 3(2), 1-9.`,
      [
        ["J. García", "L. Pérez"],
        ["A. Silva", "B. Souza"],
      ],
    ],
    [
      `1. J. García y L. Pérez, "${T1}," Revista de Cosas, vol. 3, 2021.
2. Juan García y Luis Pérez, "${T2}," Revista de Cosas, vol. 3, 2021.
3. José Ortega y Gasset, "${T3}," Revista de Cosas, vol. 3, 2021.`,
      [["J. García", "L. Pérez"], ["Juan García", "Luis Pérez"], ["José Ortega y Gasset"]],
    ],
  ])("%s", (text, authors) => {
    const { papers } = read(text);
    expect(papers.map((paper) => paper.authors)).toEqual(authors);
    expect(papers.map(({ title }) => title)).toEqual([T1, T2, T3].slice(0, authors.length));
    const [references] = REFERENCE_SHAPES.filter(({ id }) => id === "reference-list");
    expect(references?.recognise({ text, file: "x.txt", lines: text.split("\n") })).toBeGreaterThan(0.9);
  });
});

describe("a book has the publisher after its title, not in it:", () => {
  const [AUTHOR, BOOK] = ["A. B. Vesely", "Maps of Foxes and Owls"];
  const articles = (form: (title: string) => string) => [T1, T2].map(form).join("\n");
  test.each([
    [
      "IEEE",
      `${articles((title) => `[1] B. Lind, “${title},” J. Invented Res., vol. 12, pp. 1–9, 2019.`)}
[3] A. B. Vesely, ${BOOK}. Cambridge, MA, USA: Lake Press, 2016.`,
    ],
    [
      "IEEE, with a town alone",
      `${articles((title) => `[1] B. Lind, “${title},” J. Invented Res., vol. 12, pp. 1–9, 2019.`)}
[3] A. B. Vesely, ${BOOK}. New York: Lake Press, 2016.`,
    ],
    [
      "Vancouver",
      `${articles((title) => `1. Lind B. ${title}. J Invented Res. 2019;12(3):101-18.`)}
3. Vesely AB. ${BOOK}. Cambridge (MA): Lake Press; 2016.`,
    ],
    [
      "APA",
      `${articles((title) => `Lind, B. (2019). ${title}. Journal of Invented Results, 12(3), 1–9.`)}
Vesely, A. B. (2016). ${BOOK}. New York: Lake Press.`,
    ],
  ])("%s", (style, text) => {
    const { records, codes } = read(text);
    expect(records.at(-1)).toMatchObject({
      title: BOOK,
      authors: [style === "Vancouver" ? "Vesely AB" : AUTHOR],
      date: "2016",
      category: "Lake Press",
    });
    expect(codes.filter((code) => code !== "reference-style")).toEqual([]);
  });
});

test("the link of a title in Markdown is not part of the title", () => {
  const { records } =
    read(`- Vesely, A., & Lind, B. (2021). [${T1}](https://arxiv.org/abs/2104.06100). *Journal of Things*, 3(2), 1–9.
- Ruiz, G. (2022). [${T3}](https://arxiv.org/abs/2203.01234). *Journal of Things*, 4(1), 1–9.`);
  expect(records).toMatchObject([
    { title: T1, arxivId: "2104.06100", category: "Journal of Things" },
    { title: T3, arxivId: "2203.01234", category: "Journal of Things" },
  ]);
});

test("a reference without a number, in another style than the numbered one it follows, is reported", () => {
  const { papers, codes } = read(`[1] A. B. Vesely and B. Lind, “${T1},” J. Invented Res., 2019.
[2] J. van der Berg, “${T2},” J. Invented Res., 2021.
Ruiz G, Lind B. ${T3}. J Invented Res. 1997 Nov 15;9(8):1735-80. doi: 10.1234/jir.9.`);
  expect(papers.map(({ title }) => title)).toEqual([T1, T2]);
  expect(codes).toEqual(["reference-doubtful"]);
});

test("a letter is not a list of references", () => {
  const text = "Dear all,\nplease find the minutes of the meeting below.\nBest,\nAda\n";
  const [references] = REFERENCE_SHAPES.filter(({ id }) => id === "reference-list");
  expect(references?.recognise({ text, file: "x.txt", lines: text.split("\n") })).toBeLessThan(0.5);
});
