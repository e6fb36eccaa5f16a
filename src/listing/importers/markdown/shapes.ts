import type { Shape } from "../shape.ts";
import { recogniseMarkdownList, recogniseMarkdownTable } from "./recognise.ts";

const reader = async () => (await import("./read.ts")).readMarkdown;

/** Papers in Markdown, as README files on GitHub have them. */
export const MARKDOWN_SHAPES: readonly Shape[] = [
  {
    id: "markdown-table",
    name: "Markdown table",
    source: "README files of daily-arXiv and “awesome” repositories on GitHub",
    reads: "title, authors, date, venue, abstract, arXiv number, links to paper, PDF and code",
    specimen: `## Sparse learning

|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
|**2026-05-12**|**Sparse Maps of Foxes**|Ada Vesely et.al.|[2605.01234](http://arxiv.org/abs/2605.01234)|null|
|**2026-05-11**|**Weighing Clouds with Pendulums**|Bo Lind et.al.|[2605.01100](http://arxiv.org/abs/2605.01100)|[link](https://github.com/example/clouds)|
`,
    most: 0.97,
    recognise: recogniseMarkdownTable,
    reader,
  },
  {
    id: "markdown-list",
    name: "Markdown list",
    source: "“awesome” lists and reading lists on GitHub: list items, headings or paragraphs with links",
    reads: "title, authors, venue, date, quoted abstract, arXiv number, links to paper, PDF and code",
    specimen: `## Sparse learning

- **Sparse Maps of Foxes**. *Ada Vesely and Bo Lind*. NeurIPS 2025. [[paper](https://arxiv.org/abs/2505.01234)] [[code](https://github.com/example/foxes)]
- **Weighing Clouds with Pendulums**. *Cy Cole, Dan Moe and Eve Ray*. ICML 2024. [[paper](https://arxiv.org/abs/2405.01100)]
`,
    most: 0.93,
    recognise: recogniseMarkdownList,
    reader,
  },
];
