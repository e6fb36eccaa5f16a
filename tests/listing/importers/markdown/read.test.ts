import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../../src/listing/importers/markdown/read.ts";
import { MARKDOWN_SHAPES } from "../../../../src/listing/importers/markdown/shapes.ts";
import { sortItems } from "../../../support/read-items.ts";

/** The papers and all diagnostics of a text. */
function read(text: string) {
  const { records, diagnostics } = sortItems(readMarkdown(text, "2026-11-23.md"));
  return {
    papers: records.map(({ title, authors, date, category }) => ({ title, authors, date, category })),
    records,
    codes: diagnostics.map(({ code }) => code),
  };
}

const TITLES = ["Sparse Encoders: A Survey", "Is Attention Enough? On the Limits"];
const AUTHORS = [
  ["Ada Vesely", "Bo Lind"],
  ["Jan van der Berg", "Ludmila Novak"],
];

const both = (
  dates: readonly string[],
  venues: readonly (string | undefined)[],
  authors: readonly string[][] = AUTHORS,
) => TITLES.map((title, at) => ({ title, authors: authors[at], date: dates[at], category: venues[at] }));

/** The same two papers in the formats of lists on GitHub. */
const LISTS: readonly (readonly [string, ReturnType<typeof both>, string])[] = [
  [
    "bold title, italic authors, venue",
    both(["2023", "2024"], ["ACL", "arXiv"]),
    `1. **Sparse Encoders: A Survey**. *Ada Vesely and Bo Lind*. ACL 2023. [[pdf](https://arxiv.org/pdf/2301.00001.pdf)]
2. **Is Attention Enough? On the Limits**. *Jan van der Berg and Ludmila Novak*. arXiv 2024. [[pdf](https://arxiv.org/pdf/2402.00002.pdf)] [[project](https://example.org/x)]`,
  ],
  [
    "linked title, authors, venue in brackets",
    both(["2023", "2024"], ["ACL", "arXiv"]),
    `- [Sparse Encoders: A Survey](https://arxiv.org/abs/2301.00001) - Ada Vesely, Bo Lind (ACL 2023)
- [Is Attention Enough? On the Limits](https://arxiv.org/abs/2402.00002) - Jan van der Berg, Ludmila Novak (arXiv 2024)`,
  ],
  [
    "date first, plain title",
    both(["2023-01", "2024-02"], [undefined, undefined], [["Ada Vesely"], ["Jan van der Berg"]]),
    `- [2023/01] Sparse Encoders: A Survey, Ada Vesely et al. [[paper]](https://arxiv.org/abs/2301.00001) [[code]](https://github.com/a/b)
- [2024/02] Is Attention Enough? On the Limits, Jan van der Berg et al. [[paper]](https://arxiv.org/abs/2402.00002)`,
  ],
  [
    "venue in brackets first, no authors",
    both(["2023", "2024"], ["ACL", "arXiv"], [[], []]),
    `- (ACL'23) Sparse Encoders: A Survey [[paper](https://arxiv.org/abs/2301.00001)]
- (arXiv'24) Is Attention Enough? On the Limits [[paper](https://arxiv.org/abs/2402.00002)] ![stars](https://img.shields.io/github/stars/a/b)`,
  ],
  [
    "nested details",
    both(["2023", "2024"], ["ACL", "arXiv"]),
    `- **Sparse Encoders: A Survey** [[Paper](https://arxiv.org/abs/2301.00001)]
  - Ada Vesely, Bo Lind
  - *ACL 2023*
- **Is Attention Enough? On the Limits** [[Paper](https://arxiv.org/abs/2402.00002)]
  - Jan van der Berg, Ludmila Novak
  - *arXiv 2024*`,
  ],
  [
    "lines broken by <br>",
    both(["2023", "2024"], ["ACL", "arXiv"]),
    `- **[Sparse Encoders: A Survey](https://arxiv.org/abs/2301.00001)** <br> Ada Vesely, Bo Lind <br> ACL 2023 [[Code]](https://github.com/a/b)
- **[Is Attention Enough? On the Limits](https://arxiv.org/abs/2402.00002)** <br> Jan van der Berg, Ludmila Novak <br> arXiv 2024`,
  ],
  [
    "paragraphs with hard breaks, date last",
    both(["2023-01-05", "2024-02-06"], ["arXiv", "arXiv"]),
    `**Sparse Encoders: A Survey** \\
Ada Vesely, Bo Lind \\
arXiv 2023. [[Paper](https://arxiv.org/abs/2301.00001)] [[Github](https://github.com/a/b)] \\
5 Jan 2023

**Is Attention Enough? On the Limits** \\
Jan van der Berg, Ludmila Novak \\
arXiv 2024. [[Paper](https://arxiv.org/abs/2402.00002)] \\
6 Feb 2024`,
  ],
  [
    "headings with text below",
    both(["2023-01-05", "2024-02-06"], ["arXiv", "arXiv"]),
    `### Sparse Encoders: A Survey
*Ada Vesely, Bo Lind*
**arXiv**, January 5, 2023

> We study sparse encoders.

### Is Attention Enough? On the Limits
*Jan van der Berg, Ludmila Novak*
**arXiv**, February 6, 2024`,
  ],
  [
    "headings with labelled items",
    both(["2023-01-05", "2024-02-06"], [undefined, undefined]),
    `## [Sparse Encoders: A Survey](https://arxiv.org/abs/2301.00001)
- **Authors:** Ada Vesely, Bo Lind
- **Date:** 2023-01-05

## [Is Attention Enough? On the Limits](https://arxiv.org/abs/2402.00002)
- **Authors:** Jan van der Berg, Ludmila Novak
- **Date:** 2024-02-06`,
  ],
  [
    "date last, no authors",
    both(["2023-01-05", "2024-02-06"], ["ACL", "NeurIPS"], [[], []]),
    `- Sparse Encoders: A Survey (ACL, January 5, 2023)
- Is Attention Enough? On the Limits (NeurIPS, February 6, 2024)`,
  ],
  [
    "nickname, quoted title, institute",
    both(["2023", "2024"], ["ACL", "arXiv"], [[], []]),
    `* **SPARSE**: "Sparse Encoders: A Survey", ACL, 2023 (*Google*). [[Paper](https://arxiv.org/abs/2301.00001)][[PyTorch](https://github.com/a/b)]
* **?**: "Is Attention Enough? On the Limits", arXiv, 2024 (*Meta*). [[Paper](https://arxiv.org/abs/2402.00002)]`,
  ],
  [
    "labelled items below a plain title",
    both(["2023-01-05", "2024-02-06"], [undefined, undefined]),
    `1. Sparse Encoders: A Survey
   - Authors: Ada Vesely, Bo Lind
   - Published: Jan 5, 2023
   - Link: https://arxiv.org/abs/2301.00001
2. Is Attention Enough? On the Limits
   - Authors: Jan van der Berg, Ludmila Novak
   - Published: Feb 6, 2024
   - Link: https://arxiv.org/abs/2402.00002`,
  ],
  [
    "badges",
    both(["2023", "2024-02"], ["ACL", "arXiv"], [[], []]),
    `- ![](https://img.shields.io/badge/ACL-2023-f03) [Sparse Encoders: A Survey](https://arxiv.org/abs/2301.00001)
- ![](https://img.shields.io/badge/arXiv-2024.02-red) [Is Attention Enough? On the Limits](https://arxiv.org/abs/2402.00002)`,
  ],
  [
    "table with title and authors in one cell",
    both(["2023-01", "2024-02"], [undefined, undefined]),
    `| Title & Authors | Introduction | Links |
|:----| :----: | :---:|
|[![Star](https://img.shields.io/github/stars/a/b.svg)](https://github.com/a/b)<br>[Sparse Encoders: A Survey](https://arxiv.org/abs/2301.00001) <br> Ada Vesely, Bo Lind |<img src="https://x.y/z.png"> |[Github](https://github.com/a/b) <br> [Paper](https://arxiv.org/abs/2301.00001)|
|[Is Attention Enough? On the Limits](https://arxiv.org/abs/2402.00002) <br> Jan van der Berg, Ludmila Novak |<img src="https://x.y/z.png"> | [Paper](https://arxiv.org/abs/2402.00002)|`,
  ],
  [
    "table",
    both(["2023-01-05", "2024-02-06"], [undefined, undefined], [["Ada Vesely"], ["Jan van der Berg"]]),
    `|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
|**2023-01-05**|**Sparse Encoders: A Survey**|Ada Vesely et.al.|[2301.00001](http://arxiv.org/abs/2301.00001)|null|
|**2024-02-06**|**Is Attention Enough? On the Limits**|Jan van der Berg et.al.|[2402.00002](http://arxiv.org/abs/2402.00002)|**[link](https://github.com/a/b)**|`,
  ],
  [
    "table with another order",
    both(["2023", "2024"], ["ACL", "arXiv"]),
    `| Paper | Authors | Venue | Year |
| :-- | :-- | :-: | :-: |
| [Sparse Encoders: A Survey](https://arxiv.org/abs/2301.00001) | Ada Vesely, Bo Lind | ACL | 2023 |
| [Is Attention Enough? On the Limits](https://arxiv.org/abs/2402.00002) | Jan van der Berg, Ludmila Novak | arXiv | 2024 |`,
  ],
];

describe.each(LISTS)("%s", (_name, papers, text) => {
  test("is read", () => {
    expect(read(text).papers).toEqual(papers);
    expect(read(text).codes).toEqual([]);
  });

  test("is read with CRLF and page text around it", () => {
    const page = `# A list\n\nSome words about it.\n\n${text}\n\n`.replaceAll("\n", "\r\n");
    expect(read(page).papers).toEqual(papers);
    expect(read(page).codes.every((code) => code === "page-furniture")).toBe(true);
  });

  test("is recognised", () => {
    const scores = MARKDOWN_SHAPES.map((shape) =>
      shape.recognise({ text, lines: text.split("\n"), file: "x.md" }),
    );
    expect(Math.max(...scores)).toBeGreaterThan(0.6);
  });
});

test("links and identifiers are kept", () => {
  const { records } = read(
    "- **Sparse Encoders: A Survey** [[pdf](https://arxiv.org/pdf/2301.00001v2.pdf)] [[code](https://github.com/a/b)] ACL 2023\n",
  );
  expect(records[0]).toMatchObject({
    arxivId: "2301.00001",
    pdfUrl: "https://arxiv.org/pdf/2301.00001v2.pdf",
    codeUrl: "https://github.com/a/b",
    code: true,
  });
});

test("a year in a heading applies to the entries below it", () => {
  const { papers } = read(
    "### 2023\n- [Sparse Encoders: A Survey](https://openreview.net/forum?id=a1) Ada Vesely, Bo Lind\n",
  );
  expect(papers).toEqual([{ title: TITLES[0], authors: AUTHORS[0], date: "2023", category: undefined }]);
});

test("a reference among items with links is read as one", () => {
  const { papers } =
    read(`- [${TITLES[0]}](https://openreview.net/forum?id=a1) - Ada Vesely, Bo Lind, ACL 2023
- [${TITLES[1]}](https://openreview.net/forum?id=a2) - Jan van der Berg, Ludmila Novak, ACL 2023
- Vesely, A., Lind, B., & Moor, E. (2016). Counting lakes from orbit. *CVPR*.
`);
  const authors = ["A. Vesely", "B. Lind", "E. Moor"];
  expect(papers.at(-1)).toEqual({
    title: "Counting lakes from orbit",
    authors,
    date: "2016",
    category: "CVPR",
  });
});

test("an address in the text is a link, and neither it nor the presenter is in the title", () => {
  const { records } = read(`- ${TITLES[0]} - https://arxiv.org/abs/2301.00001 (Ada)
- ${TITLES[1]}. https://arxiv.org/abs/2301.00002
- Counting lakes <https://arxiv.org/abs/2301.00003> (presenter: Ada Vesely)
`);
  expect(records.map(({ title, arxivId }) => [title, arxivId])).toEqual([
    [TITLES[0], "2301.00001"],
    [TITLES[1], "2301.00002"],
    ["Counting lakes", "2301.00003"],
  ]);
});

/** Two papers below the heading of the first one, then a third; what is left out is as short as in other lists. */
const HEADLESS = [
  [
    "lists of authors",
    "*Ada Vesely*\n\nWe map foxes and show that sparse maps of foxes are enough for all of us.\n\n*Bo Lind*\n\nWe weigh clouds by ear, which nobody has done before in that way.",
  ],
  ["abstracts", "Authors: Ada Vesely\nAbstract: We map foxes.\n\nAbstract: We weigh clouds by ear."],
  [
    "papers by number",
    "Authors: Ada Vesely\nLink: https://arxiv.org/abs/2301.00001\n\nLink: https://arxiv.org/abs/2301.00002",
  ],
] as const;

test.each(HEADLESS)("%s below one heading are reported: another paper may begin there", (_what, below) => {
  const last = `## ${TITLES[1]}\n*Jan van der Berg*\n\nWe count lakes from orbit, in all seasons and all weathers.\n`;
  const { records, codes } = read(`## ${TITLES[0]}\n${below}\n\n${last}`);
  expect(records.map(({ title }) => title)).toEqual(TITLES);
  expect(codes.filter((code) => code === "block-uncertain")).toHaveLength(1);
});

test("two addresses of a paper and authors on two lines cause no warning", () => {
  const paper = (title: string, id: string) =>
    `## ${title}\nAda Vesely, Bo Lind,\nJan van der Berg\n\nPaper: https://arxiv.org/abs/${id}\nPDF: https://arxiv.org/pdf/${id}\nDOI: https://doi.org/10.1000/${id}\nData: https://doi.org/10.5281/zenodo.1\n\nWe map foxes and show that sparse maps are enough.\n\n`;
  const { codes } = read(paper(TITLES[0] ?? "", "2301.00001") + paper(TITLES[1] ?? "", "2301.00002"));
  expect(codes).not.toContain("block-uncertain");
});

test("a title of one word in another style than the rest of the list is uncertain and contains no names", () => {
  const { records, codes } = read(`- [${TITLES[0]}](https://arxiv.org/abs/2301.00001) — Ada Vesely, Bo Lind
- **BERT** — Jan van der Berg, Ludmila Novak
- [${TITLES[1]}](https://arxiv.org/abs/2402.00002) — Ada Vesely, Bo Lind
- [Counting lakes from orbit](https://arxiv.org/abs/2402.00003) — Ada Vesely, Bo Lind
`);
  expect(records[1]).toMatchObject({ title: "BERT", authors: AUTHORS[1] });
  expect(codes).toContain("reference-doubtful");
});

test("the day of a meeting, more than a month after arXiv's number, is not the date of the paper", () => {
  const dates = (text: string) => read(text).records.map(({ date }) => date);
  const [first, second] = TITLES;
  expect(
    dates(`- 2026-10-06 - ${first} - https://arxiv.org/abs/1706.03762
- 2026-10-13 - ${second} - https://arxiv.org/abs/2605.03762
`),
  ).toEqual(["2017-06", "2026-05"]);
  expect(
    dates(`## 6 October 2026\n\n- [${first}](https://arxiv.org/abs/1706.03762), Ada Vesely, Bo Lind\n`),
  ).toEqual(["2017-06"]);
  expect(
    dates(`## 2026-10-06\n\n- [${first}](https://arxiv.org/abs/2605.03762), Ada Vesely, Bo Lind, arXiv\n`),
  ).toEqual(["2026-05"]);
});

test("the day of the list is the date of a paper that arXiv had in that month or the one before", () => {
  const [first, second] = TITLES;
  const { records } = read(`## 2026-10-06

- [${first}](https://arxiv.org/abs/2609.03762), Ada Vesely, Bo Lind
- [${second}](https://arxiv.org/abs/2610.03762), Ada Vesely, Bo Lind
`);
  expect(records.map(({ date }) => date)).toEqual(["2026-10-06", "2026-10-06"]);
});

test("a day after the title, or next to a venue, is the publication date", () => {
  const [first, second] = TITLES;
  const { records } = read(`- [${first}](https://arxiv.org/abs/2605.03762), Ada Vesely, Bo Lind, 2026-10-06
- 2026-10-13 - [${second}](https://arxiv.org/abs/2605.03763), Ada Vesely, Bo Lind, ICML 2026
`);
  expect(records.map(({ date }) => date)).toEqual(["2026-10-06", "2026-10-13"]);
});

test("the last author before a journal's name is an author", () => {
  const [first] = TITLES;
  const { records } = read(
    `- [${first}](https://arxiv.org/abs/2605.03762), Ada Vesely, Bo Lind, and Cy Ward-Hale, Journal of Machine Learning Research 2025\n`,
  );
  expect(records).toMatchObject([
    {
      authors: ["Ada Vesely", "Bo Lind", "Cy Ward-Hale"],
      category: "Journal of Machine Learning Research",
      date: "2025",
    },
  ]);
});

test("each specimen is read by its own shape", () => {
  for (const shape of MARKDOWN_SHAPES) {
    const lines = shape.specimen.split("\n");
    expect(shape.recognise({ text: shape.specimen, lines, file: "x" }), shape.id).toBeGreaterThan(0.8);
    expect(read(shape.specimen).papers, shape.id).toHaveLength(2);
  }
});
