import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

async function read(text: string) {
  const { shape, entries, diagnostics } = await readText(text);
  return { shape: shape, entries, found: diagnostics.map(({ code, line }) => [code, line]) };
}

const paper = async (template: string) => (await read(template)).entries[0];

const FOXES = { title: "Sparse Maps of Foxes", authors: ["Ada Vesely", "Bo Lind"] };

/** One paper, as templates of several kinds and languages name it. */
const TEMPLATES: readonly (readonly [name: string, template: string, expected: object])[] = [
  [
    "cite journal",
    "{{cite journal |last1=Vesely |first1=Ada |author-link=Ada Vesely |last2=Lind |first2=Bo |date=12 May 2026 |title=Sparse Maps of Foxes |journal=[[Foxes (journal)|Foxes]] |volume=3 |pages=1&ndash;9 |doi=10.9999/fox.1 |doi-access=free}}",
    { date: "2026-05-12", venue: "Foxes", doi: "10.9999/fox.1" },
  ],
  [
    "cite conference over several lines",
    "{{Cite conference\r\n| last = Vesely\r\n| first = Ada\r\n| author2 = Lind, Bo\r\n| title = Sparse Maps of Foxes\r\n| book-title = Proc. of [[Fox Days]]\r\n| year = 2026\r\n| month = May\r\n| editor-last = Itor\r\n}}",
    { date: "2026-05", venue: "Proc. of Fox Days" },
  ],
  [
    "cite arXiv",
    "{{cite arXiv |author1=Ada Vesely |author2=Bo Lind |eprint=2605.90011 |class=cs.LG |title=Sparse Maps of Foxes |date=2026}}",
    { date: "2026", category: "cs.LG", arxivId: "2605.90011" },
  ],
  [
    "cite bioRxiv",
    "{{cite bioRxiv |author=Ada Vesely, Bo Lind |biorxiv=10.1101/2026.05.12.000001 |title=Sparse Maps of Foxes |date=2026-05-12}}",
    { date: "2026-05-12", doi: "10.1101/2026.05.12.000001" },
  ],
  [
    "a chapter of a book",
    "{{cite book |last=Vesely |first=Ada |last2=Lind |first2=Bo |chapter=Sparse Maps of Foxes |title=All of Foxes |publisher=Fox Press |year=2026}}",
    { date: "2026", venue: "All of Foxes" },
  ],
  [
    "citation with coauthors, as Zotero writes them",
    "{{citation\n| last = Vesely\n| first = Ada\n| coauthors = Bo Lind\n| title = Sparse Maps of Foxes\n| publisher = Fox Press\n| date = 2026-05\n}}",
    { date: "2026-05", venue: "Fox Press" },
  ],
  [
    "Literatur",
    "{{Literatur |Autor=Ada Vesely, Bo Lind |Titel=Sparse Maps of Foxes |Sammelwerk=Fuchskunde |Band=3 |Datum=2026-05-12 |DOI=10.9999/fox.1}}",
    { date: "2026-05-12", venue: "Fuchskunde", doi: "10.9999/fox.1" },
  ],
  [
    "Article",
    "{{Article |langue=en |prénom1=Ada |nom1=Vesely |prénom2=Bo |nom2=Lind |titre=Sparse Maps of Foxes |périodique=Renards |date=mai 2026}}",
    { date: "2026-05", venue: "Renards" },
  ],
  [
    "cita publicación",
    "{{cita publicación |apellidos=Vesely |nombre=Ada |apellidos2=Lind |nombre2=Bo |título=Sparse Maps of Foxes |publicación=Zorros |año=2026}}",
    { date: "2026", venue: "Zorros" },
  ],
];

describe("a paper in", () => {
  test.each(TEMPLATES)("%s, alone, in a list and in a reference", async (_name, template, expected) => {
    for (const text of [
      template,
      `== References ==\n{{reflist}}\n* ${template}\n# ${template.replace("Sparse", "Dense")}\n`,
      `<ref name="fox">${template}</ref><ref>${template.replace("Sparse", "Dense")}</ref>\n`,
      `{{refn|${template}}}`,
    ]) {
      const { shape, entries, found } = await read(text);
      expect(shape).toBe("wiki-citations");
      expect(entries[0]).toMatchObject({ ...FOXES, ...expected });
      expect(entries).toHaveLength(text.includes("Dense") ? 2 : 1);
      expect(found.filter(([code]) => code !== "record-without-category")).toEqual([]);
    }
  });
});

test("an article's text is counted as skipped, and so are citations of news; with a DOI these are papers", async () => {
  const web = "{{cite web |title=Foxes in Town |author=Cy Moor |url=https://news.example/ |date=2026}}";
  const [[, journal = ""] = []] = TEMPLATES;
  const { entries, found } = await read(
    `Foxes are small.<ref>${journal}</ref>\nThey are seen in towns.<ref>${web}</ref>\n<ref>${web.replace("|url", "|doi=10.9999/fox.2 |url")}</ref>\n`,
  );
  expect(entries.map(({ title }) => title)).toEqual(["Sparse Maps of Foxes", "Foxes in Town"]);
  expect(found).toContainEqual(["lines-skipped", 1]);
});

describe("authors", () => {
  test.each([
    ["vauthors=Vesely A, Lind B, et al.", ["Vesely A", "Lind B"], true],
    ["vauthors=Vesely A, ((Fox Group))", ["Vesely A", "Fox Group"], false],
    ["last1=Vesely |first1=Ada |display-authors=etal", ["Ada Vesely"], true],
    ["last1=Vesely |first1=Ada |author2=et al.", ["Ada Vesely"], true],
    ["author=[[Ada Vesely|Vesely, Ada]] |author2=[[Bo Lind]]", ["Ada Vesely", "Bo Lind"], false],
    ["last2=Lind |first2=Bo |last=Vesely |first=Ada", ["Ada Vesely", "Bo Lind"], false],
    ["author10=Bo Lind |author2=Ada Vesely", ["Ada Vesely", "Bo Lind"], false],
    ["authors=Ada Vesely and Bo Lind", ["Ada Vesely", "Bo Lind"], false],
    ["author=Ministry of Foxes", ["Ministry of Foxes"], false],
    ["collaboration=Fox Collaboration |last=Vesely |first=Ada", ["Ada Vesely", "Fox Collaboration"], false],
    ["editor-last=Itor |editor-first=Ed |translator=Tom", [], false],
  ])("%s", async (parameters, authors, etAl) => {
    const found = await paper(`{{cite journal |${parameters} |title=Foxes |journal=J}}`);
    expect([found?.authors, found?.etAl]).toEqual([authors, etAl]);
  });
});

describe("markup in a title", () => {
  test.each([
    [
      "The ''Vulpes'' of [[Prague]] and [[London|its suburbs]]",
      "The \\textit{Vulpes} of Prague and its suburbs",
    ],
    ["On <math>\\mathbb{R}^{n_{1}}</math> | spaces".replace(" |", ""), "On $\\mathbb{R}^{n_{1}}$ spaces"],
    ["H{{sub|2}}O &amp; CO<sub>2</sub>", "H\\textsubscript{2}O & CO\\textsubscript{2}"],
    ["Foxes {{!}} Owls{{'}} {{nowrap|5 km}} <!-- really? -->", "Foxes | Owls’ 5 km"],
    ["Foxes {{dead link|date=May 2026}}", "Foxes"],
    ["Foxes {{unheard of|x}}", "Foxes {{unheard of|x}}"],
    ["<nowiki>[Foxes]</nowiki>", "[Foxes]"],
    ["<script>alert(1)</script> Foxes", "<script>alert(1)</script> Foxes"],
  ])("%s", async (title, expected) => {
    expect((await paper(`{{cite journal |title=${title} |journal=J |year=2026}}`))?.title).toBe(expected);
  });
});

test("a template without its closing braces is reported and affects nothing else", async () => {
  const { entries, found } = await read(
    "* {{cite journal |last=Vesely |first=Ada |title=Foxes |journal=J |year=2026\n* Some words\n* {{cite journal |title=Owls |last=Lind |first=Bo |journal=J |year=2025}}\n",
  );
  expect(entries).toMatchObject([
    { title: "Foxes", date: "2026", authors: ["Ada Vesely"] },
    { title: "Owls", date: "2025" },
  ]);
  expect(found).toEqual([
    ["citation-unclosed", 1],
    ["lines-skipped", 2],
  ]);
});

test("a page that only mentions a template is not read as citations", async () => {
  for (const text of [
    "Use {{cite journal}} for papers.\n",
    "{% for p in papers %}{{ p.title | safe }}{% endfor %}\n",
  ])
    expect((await read(text)).shape).not.toBe("wiki-citations");
});

test("each citation that begins in a mutated list is read or reported", async () => {
  const list = TEMPLATES.slice(0, 4)
    .map(([, template]) => `* ${template}\n`)
    .join("");
  const change = fc.tuple(fc.nat(list.length), fc.nat(30));
  await fc.assert(
    fc.asyncProperty(change, async ([at, cut]) => {
      const text = list.slice(0, at) + list.slice(at + cut);
      const begun = text.match(/\{\{cite [a-z]+\s*\|/gi)?.length ?? 0;
      const { entries, found } = await read(text);
      expect(entries.length + found.length).toBeGreaterThanOrEqual(begun);
    }),
    { numRuns: 60 },
  );
});
