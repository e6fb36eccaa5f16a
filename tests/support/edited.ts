import { contentFolder } from "./folders.ts";

const header = (score: number, category: string, day: string, code = false) =>
  `${score.toFixed(1)}${category}${day}${code ? "Code" : ""}`;

const paper = (head: string, title: string, authors: string, abstract: string) =>
  `${head}\n${title} || ${authors}\n${abstract}\n\n`;

/** The listings of two weeks, by file name; all papers and people are invented. */
const LISTINGS: Readonly<Record<string, string>> = {
  "2026-11-20.txt":
    paper(
      header(71, "LG", "Nov 17, 2026"),
      "Old Graphs Made New",
      "Ada Vesely, Bo Lind",
      "We make old graphs new, and diffusion models older.",
    ) +
    paper(
      header(88.5, "CL", "Nov 18, 2026", true),
      "A Survey of Reading Machines",
      "Dina Okafor",
      "A survey of machines that read lists.",
    ),
  "2026-11-23.txt":
    paper(
      header(97.4, "LG", "Nov 20, 2026", true),
      "Sparse Median Graphs in Linear Time",
      "Ada Vesely, Cy Moreau",
      "We show that median graphs of $n$ points can be made sparse in linear time.",
    ) +
    paper(
      header(64, "CV", "Nov 19, 2026"),
      "Counting Lakes from Orbit",
      "Chidi Okafor, Mara Quint",
      "We count lakes in pictures from orbit with diffusion models.",
    ) +
    paper(header(80, "LG", "Nov 19, 2026"), "Quiet Gradients", "Bo Lind", "Gradients that make no sound."),
  "2026-11-25.txt":
    paper(
      header(91, "CV", "Nov 24, 2026"),
      "Diffusion Models for Maps of Lakes",
      "Mara Quint",
      "Maps of lakes, drawn by diffusion models.",
    ) +
    paper(
      header(64, "CV", "Nov 19, 2026"),
      "Counting Lakes from Orbit",
      "Chidi Okafor, Mara Quint",
      "We count lakes in pictures from orbit with diffusion models.",
    ),
};

/** A picture of one pixel. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** The editor's files about those papers. */
export const EDITED: Readonly<Record<string, string | Uint8Array>> = {
  "site.yaml":
    "title: Lakes & graphs\ndescription: New papers on lakes and graphs.\nurl: https://example.org/repo/\n",
  "notes.yaml": `
Counting Lakes:
  pick: true
  note: |
    Their *map* of $n^2$ lakes is worth a look: ![plot](files/figures/plot.png)
    and the [about page](/about/) says why.
  tags: [water, Must read]
Sparse Median Graphs:
  tags: [must read, theory]
  presenter: Ada Vesely
  discussed: 2026-12-03
A Survey of Reading Machines:
  presenter: Bo Lind
  discussed: 2026-11-26
`,
  "listings/2026-11-25.corrections.yaml": "Diffusion Models for Maps: pick\n",
  "listings/2026-11-25.md":
    "# Lakes, everywhere\n\nA week of [lakes](../files/figures/plot.png), and $k$ maps.\n",
  "pages/about.md": "# About\n\n![A plot](../files/figures/plot.png)\n",
  "files/figures/plot.png": PIXEL,
  "files/data.csv": "lake,area\n",
};

/** A publisher's folder with those listings and, over them, the given files. */
export function editedContent(files: Readonly<Record<string, string | Uint8Array>> = EDITED): string {
  const listings = Object.entries(LISTINGS).map(([name, text]) => [`listings/${name}`, text] as const);
  return contentFolder({ ...Object.fromEntries(listings), ...files });
}
