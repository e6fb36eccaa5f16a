import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { readAuthorNames } from "../../src/listing/author-names.ts";
import type { Entry } from "../../src/listing/types.ts";
import { bibtex } from "../../src/site/citation/bibtex.ts";
import { citationKeys } from "../../src/site/citation/key.ts";
import { plainCitation } from "../../src/site/citation/plain.ts";
import { createPaperTypesetter } from "../../src/site/typesetter.ts";
import { entry, listing } from "../support/entry.ts";

/** The citations of one invented paper. */
function cite(title: string, given: Partial<Entry> = {}) {
  const [paper] = buildLibrary([listing("2026-01-02", entry(title, given))]).library.papers;
  if (paper === undefined) throw new Error("No paper was made.");
  const text = createPaperTypesetter({}).of(paper);
  return {
    bib: bibtex(paper, text, citationKeys([paper]).get(paper) ?? ""),
    plain: plainCitation(paper, text),
  };
}

test("a paper as BibTeX: a readable key, protected capitals, formulas, and “others”", () => {
  const { bib } = cite("On the ELIAS of k-NN & $O(n_1)$: 100% LaTeX", {
    authors: ["Ada Núñez", "Bo Sample, Jr.", "The Example Collaboration"],
    etAl: true,
    arxivId: "2601.00001",
    doi: "10.1000/x",
  });
  expect(bib).toBe(`@misc{nunez2025elias,
  title = {On the {ELIAS} of {k-NN} \\& {$O(n_1)$}: 100\\% {LaTeX}},
  author = {Ada Núñez and Sample, Jr., Bo and {The Example Collaboration} and others},
  year = {2025},
  eprint = {2601.00001},
  archivePrefix = {arXiv},
  primaryClass = {cs.LG},
  doi = {10.1000/x},
  url = {https://arxiv.org/abs/2601.00001},
  month = dec,
  day = {1}
}
`);
});

test("a paper with a venue is an article, or a conference paper", () => {
  const citing = (given: Partial<Entry>) => cite("A", given).bib;
  expect(citing({ venue: "Journal of R&D {Foxes}" })).toMatch(/^@article\{/);
  expect(citing({ venue: "Journal of R&D {Foxes}" })).toContain("  journal = {Journal of R\\&D Foxes},\n");
  const talk = citing({ venue: "Proceedings of the 12th Fox Conference" });
  expect(talk).toMatch(/^@inproceedings\{/);
  expect(talk).toContain("  booktitle = {Proceedings of the 12th Fox Conference},\n");
  expect(citing({ venue: "Proceedings of the National Academy of Sciences" })).toMatch(/^@article\{/);
  expect(citing({ venue: "bioRxiv" })).toContain("  howpublished = {bioRxiv},\n");
  expect(citing({ category: "NeurIPS 2025" })).toContain("  booktitle = {NeurIPS 2025},\n");
  for (const category of ["LG", "Robotics", "Other"]) expect(citing({ category })).toMatch(/^@misc\{/);
  expect(cite("A", { venue: "Fox Letters", authors: [] }).plain).toBe("“A” (2025). Fox Letters.");
});

test("a paper in one line", () => {
  const given = { authors: ["Ada Example", "Bo Sample"], etAl: true, doi: "10.1000/x" };
  expect(cite("On $k$-Means", given).plain).toBe(
    "Ada Example, Bo Sample et al. “On k-Means” (2025). https://doi.org/10.1000/x.",
  );
  expect(cite("Alone", { authors: [] }).plain).toBe("“Alone” (2025).");
});

test("for any title and names, braces are balanced and the key is valid", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abA {}\\$%&_#~é李-,".split("")), minLength: 1 });
  fc.assert(
    fc.property(text, text, (title, name) => {
      const { bib } = cite(title, { authors: [name] });
      expect(bib).toMatch(/^@misc\{[a-z0-9-]+,\n/);
      for (const counted of [bib, bib.replace(/\\./gs, "")]) {
        expect(counted.split("{").length).toBe(counted.split("}").length);
      }
    }),
    { numRuns: 2000 },
  );
});

test("names with parts of several words are divided as in BibTeX", () => {
  const nameParts = {
    "Gabriel García Márquez": {
      kind: "person" as const,
      family: "García Márquez",
      given: "Gabriel",
      nonDroppingParticle: "",
      droppingParticle: "",
      suffix: "",
    },
    "The Beatles": { kind: "literal" as const, literal: "The Beatles", group: true },
  };
  const authors = ["Gabriel García Márquez", "The Beatles", "Ada van der Berg", "Acme, Inc.", "山田 太郎"];
  expect(cite("A", { authors, nameParts }).bib).toContain(
    "author = {García Márquez, Gabriel and {The Beatles} and Ada van der Berg and {Acme, Inc.} and 山田, 太郎},",
  );
});

test("names of family name and initials are cited by the family name", () => {
  const { bib } = cite("Lakes", readAuthorNames(["Kingma DP", "Ba J"]));
  expect(bib).toMatch(/^@misc\{kingma2025lakes,$/m);
  expect(bib).toContain("  author = {Kingma, D. P. and Ba, J.},\n");
});
