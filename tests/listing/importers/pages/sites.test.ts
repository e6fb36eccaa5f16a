import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

const ONE = "Sparse Maps of Foxes in Linear Time";
const TWO = "Counting Lakes from Pictures of Satellites";
const THREE = "How Do Owls Hear the Sound of Mice?";

/** Title, authors and date of each paper. */
async function read(text: string) {
  const { entries } = await readText(text);
  return entries.map(({ title, authors, date }) => [title, authors.join(", "), date]);
}

test("DBLP: a journal with abbreviated words is not part of the title", async () => {
  const buttons = "view\nelectronic edition via DOI\nexport record\nshare record";
  const text = [
    `[j3]\n${buttons}\nAda Vesely, Bo Lind:\n${ONE}. Nat. 518(7540): 529-533 (2015)`,
    `[j2]\n${buttons}\nCy Moreau:\n${TWO}. IEEE Trans. Pattern Anal. Mach. Intell. 45(1): 1-2 (2023)`,
    `[i1]\n${buttons}\nDi Marsh:\n${THREE} CoRR abs/2405.01234 (2024)`,
    `[c1]\n${buttons}\nEd Nye:\nMaps. Roads. Rivers. FOX 2021: 1-9`,
  ].join("\n\n");
  expect(await read(text)).toEqual([
    [ONE, "Ada Vesely, Bo Lind", "2015"],
    [TWO, "Cy Moreau", "2023"],
    [THREE, "Di Marsh", "2024"],
    ["Maps. Roads. Rivers", "Ed Nye", "2021"],
  ]);
});

test("Hugging Face: the organization next to the number of authors is not a title", async () => {
  const paper = (title: string, authors: string) => `Submitted by\nsomebody\n10\n${title}\n${authors}\n·\n2`;
  const text = `by AK and the research community\nFeb 13\n${paper(ONE, "Lake Labs · 4 authors")}\n${paper(TWO, "· 2 authors")}\n${paper(THREE, "3 authors")}`;
  expect((await read(text)).map(([title]) => title)).toEqual([ONE, TWO, THREE]);
});

test("INSPIRE: number and category after the journal, and the DOI below", async () => {
  const paper = (title: string, number: string) =>
    `${title}\nAda Vesely (CERN), Bo Lind (CERN)  (Feb 12, 2025)\nPublished in: Phys.Rev.D 90 (2025) 1, 015 • e-Print: ${number} [hep-th]\nDOI: 10.9999/${number}\npdf\ncite\nclaim\nreference search\n3 citations`;
  const { entries } = await readText([paper(ONE, "2502.01234"), paper(TWO, "2502.01235")].join("\n\n"));
  expect(entries).toMatchObject([
    { title: ONE, arxivId: "2502.01234", doi: "10.9999/2502.01234", category: "hep-th" },
    { title: TWO, arxivId: "2502.01235", doi: "10.9999/2502.01235", category: "hep-th" },
  ]);
});

test.each([
  ["Ada Vesely - new related research", "Save"],
  ["foxes – neue Ergebnisse", "Speichern"],
  ["foxes - nouveaux résultats", "Enregistrer"],
])("Google Scholar: “%s” heads an alert and is not a paper", async (head, save) => {
  const text = `${head}\n\n[PDF] ${ONE}\nA Vesely, B Lind - Journal of Foxes, 2025\nWe map the foxes of a wood and find that the maps are sparse …\n${save} Twitter LinkedIn Facebook\n`;
  expect(await read(text)).toEqual([[ONE, "A Vesely, B Lind", "2025"]]);
});

test("ACL Anthology: on a person's page the years above the papers date them", async () => {
  const paper = (title: string, year: string) =>
    `${year}\npdf bib abs\n${title}\nAda Vesely | Bo Lind\nProceedings of the ${year} Conference on Foxes\n\nWe map them.\n`;
  const text = `Ada Vesely\n${paper(ONE, "2025")}\n${paper(TWO, "2024")}\n${paper(THREE, "2023")}`;
  expect(await read(text)).toEqual([
    [ONE, "Ada Vesely, Bo Lind", "2025"],
    [TWO, "Ada Vesely, Bo Lind", "2024"],
    [THREE, "Ada Vesely, Bo Lind", "2023"],
  ]);
});

test("ScienceDirect: the head of an issue dates its papers", async () => {
  const paper = (title: string, pages: string) =>
    `Research article\nFull text access\n${title}\nAda Vesely, Bo Lind\nPages ${pages}\nView PDF\nArticle preview`;
  const text = `Volume 160\nPages 1-300 (March 2023)\n${paper(ONE, "1-9")}\n\n${paper(TWO, "10-19")}\n\n${paper(THREE, "20-29")}`;
  expect(await read(text)).toEqual(
    [ONE, TWO, THREE].map((title) => [title, "Ada Vesely, Bo Lind", "2023-03"]),
  );
});

test("bioRxiv: the button in front of names, and the kind of a paper, are left out", async () => {
  const paper = (title: string) =>
    `${title}\nView ORCID ProfileAda Vesely, Bo Lind\nPosted: February 12, 2025\nAbstract\nFull text\nPDF`;
  expect(await read([paper(ONE), paper(TWO), paper(THREE)].join("\n\n"))).toEqual(
    [ONE, TWO, THREE].map((title) => [title, "Ada Vesely, Bo Lind", "2025-02-12"]),
  );
});

test("names that have a capital inside are not divided", async () => {
  const paper = (title: string) => `Article\n12 February 2025\n${title}\nDongGeon Lee, Ada VeselyBo Lind`;
  expect(await read([paper(ONE), paper(TWO), paper(THREE)].join("\n\n"))).toEqual(
    [ONE, TWO, THREE].map((title) => [title, "DongGeon Lee, Ada Vesely, Bo Lind", "2025-02-12"]),
  );
});

test("title and authors on one line: a comma does not cut the first author off the names", async () => {
  const lines = [
    ["Attention Is All You Need for Maps", "Maria Schmidt, John Smith, Anna Weber"],
    ["Deep Learning for Image Recognition", "Kevin James Brown, Peter Jones"],
    ["A Vision for Knowledge Resources for AI", "Daniel K. Miller, Laura Fischer"],
    ["Optimized Loss, Augmentations and Negatives", "Thomas Wagner, Julia Becker"],
  ];
  for (const track of ["", " Main Conference Track"])
    expect(await read(lines.map(([title, names]) => `${title} ${names}${track}`).join("\n"))).toEqual(
      lines.map(([title, names]) => [title, names, ""]),
    );
});
