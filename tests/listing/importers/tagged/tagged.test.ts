import { describe, expect, test } from "vitest";
import { TAGGED_SHAPES } from "../../../../src/listing/importers/tagged/shapes.ts";
import { readText } from "../../../support/read-text.ts";

const specimen = (id: string): string => TAGGED_SHAPES.find((shape) => shape.id === id)?.specimen ?? "";

describe("every tagged shape", () => {
  test.each(TAGGED_SHAPES)("$id: its specimen is recognised and read without a diagnostic", async (shape) => {
    for (const text of [
      shape.specimen,
      shape.specimen.replaceAll("\n", "\r\n"),
      `\ufeff${shape.specimen}\n\n`,
    ]) {
      const { shape: id, entries, diagnostics } = await readText(text);
      expect(id).toBe(shape.id);
      expect(entries.map(({ title, authors }) => [title.toLowerCase(), authors])).toEqual([
        [
          "sparse median graphs in linear time",
          shape.id === "pubmed-abstracts" ? ["Vesely A", "Lind B"] : ["Ada Vesely", "Bo Lind"],
        ],
      ]);
      expect(entries[0]?.date).toMatch(/^2026-11-19$/);
      expect(diagnostics.filter(({ code }) => code !== "record-without-category")).toEqual([]);
    }
  });
});

const MAIL = specimen("arxiv-mail");
const BODY = MAIL.replace("Ada Vesely", "Ada Veselý").replaceAll("=", "=3D");

describe("arXiv's mail", () => {
  test("cross-lists and replacements are papers, too; the text around them is not", async () => {
    const text = [
      "From: no-reply@arxiv.org",
      "Subject: cs daily Subj-class mailing",
      "",
      "Archives at http://arxiv.org/",
      MAIL.replace("2611.01234", "2611.01235 (*cross-listing*)"),
      "%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%",
      "\\\\",
      "arXiv:2505.00001",
      "replaced with revised version Wed, 18 Nov 2026 09:00:00 GMT   (12kb)",
      "",
      "Title: Otters and Their",
      "  Large-",
      "  Scale Rivers",
      "Authors: Cy Moreau (1), Dina Okafor (1 and 2) ((1) Otter Lab, (2) River Institute)",
      "Categories: q-bio.PE",
      "\\\\ ( https://arxiv.org/abs/2505.00001 ,  12kb)",
      "------------------------------------------------------------------------------",
    ].join("\n");
    const { entries, diagnostics } = await readText(text);
    // The head of the mail, and the text of arXiv's around the papers.
    expect(diagnostics.map(({ code }) => code)).toEqual(["lines-skipped", "page-furniture"]);
    expect(entries).toMatchObject([
      {
        arxivId: "2611.01235",
        date: "2026-11-19",
        category: "cs.DS",
        url: "https://arxiv.org/abs/2611.01234",
      },
      {
        title: "Otters and Their Large-Scale Rivers",
        authors: ["Cy Moreau", "Dina Okafor"],
        date: "2026-11-18",
        abstract: "",
      },
    ]);
  });

  test("is read in quoted-printable and in base64", async () => {
    const quoted = BODY.replace("ý", "=C3=BD").replace("made sparse", "made=\r\n sparse");
    const head = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ";
    const base64 = Buffer.from(MAIL.replace("Ada Vesely", "Ada Veselý"))
      .toString("base64")
      .replace(/.{76}/g, "$&\n");
    for (const text of [`${head}quoted-printable\n\n${quoted}`, `${head}base64\n\n${base64}\n`]) {
      const { entries } = await readText(text);
      expect(entries).toMatchObject([
        {
          authors: ["Ada Veselý", "Bo Lind"],
          abstract: "We show that median graphs can be made sparse in linear time.",
        },
      ]);
    }
  });
});

test("records follow one another, in every tagged format", async () => {
  for (const { id, specimen: text } of TAGGED_SHAPES) {
    const other = text
      .replace(/sparse median graphs/i, "Dense Mean Trees")
      .replace(/2611\.01234/g, "2611.01299");
    expect((await readText(`${text}\n\n${other}`)).entries, id).toHaveLength(2);
  }
});

test("lines outside of the records are counted", async () => {
  const { entries, diagnostics } = await readText(`My papers\nof this year\n\n${specimen("ris")}`);
  expect(entries).toHaveLength(1);
  expect(diagnostics).toMatchObject([
    { code: "lines-skipped", line: 1, message: expect.stringContaining("2") },
  ]);
});

test("groups, suffixes and initials in names", async () => {
  const { entries } = await readText(
    "PMID- 1\nDP  - 2026 Spring\nTI  - [Des loutres.]\nFAU - King, Martin, Jr.\nAU  - King M\nCN  - Otter Group\nJT  - Rivers\n",
  );
  expect(entries).toMatchObject([
    { title: "Des loutres", authors: ["Martin King, Jr.", "Otter Group"], date: "2026", category: "Rivers" },
  ]);
});

test("addresses and identifiers in brackets, and groups followed by a comma", async () => {
  const { entries } = await readText(
    "TY  - THES\nTI  - Foxes\nAU  - World Fox Organization,\nUR  - <https://arxiv.org/abs/hep-th/9901001v2>.\nDO  - doi:10.1000/182.\nER  - \n",
  );
  expect(entries).toMatchObject([
    {
      authors: ["World Fox Organization"],
      arxivId: "hep-th/9901001",
      doi: "10.1000/182",
      url: "https://arxiv.org/abs/hep-th/9901001v2",
    },
  ]);
});

test("an arXiv number of an October is not taken for a DOI", async () => {
  const { entries } = await readText(
    "TY  - JOUR\nTI  - Maps\nAU  - Vesely, Ada\nPY  - 2023\nM3  - 10.9999/fox.1\nUR  - http://arxiv.org/abs/2310.10009\nER  - \n",
  );
  expect(entries).toMatchObject([{ doi: "10.9999/fox.1", arxivId: "2310.10009" }]);
});
