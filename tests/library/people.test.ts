import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { readOrcid } from "../../src/library/people/orcid.ts";
import { readPeople } from "../../src/library/people/read.ts";
import { entry, listing } from "../support/entry.ts";
import { PROJECT } from "../support/folders.ts";

const FILE = "content/authors.yaml";

/** A library of papers `A`, `B`, … by these authors, with what a publisher says of them. */
function build(yaml: string, ...papers: readonly (readonly string[])[]) {
  const entries = papers.map((authors, k) => entry(String.fromCharCode(65 + k), { authors }));
  const people = readPeople(yaml, FILE);
  const { library, diagnostics } = buildLibrary([listing("2026-01-01", ...entries)], { people });
  const found = [...people.diagnostics, ...diagnostics];
  const titles = (slug: string) =>
    library.authors
      .find((author) => author.slug === slug)
      ?.papers.map(({ title }) => title)
      .sort();
  const former = library.authorAliases.map(({ slug, authors }) => [
    slug,
    ...authors.map((each) => each.slug),
  ]);
  return {
    library,
    titles,
    former,
    findings: found.map(({ code, line, column }) => [code, line, column]),
    found,
  };
}

describe("aliases", () => {
  const yaml = "Inda S. Example:\n  aliases: [Inda Example, I. S. Example]\n";
  const site = build(yaml, ["Inda Example"], ["Inda S Example"], ["I. S. Example"], ["Bo Sample"]);

  test("are one author with the preferred name", () => {
    expect(site.titles("inda-s-example")).toEqual(["A", "B", "C"]);
    expect(site.library.authors.map(({ name }) => name)).toEqual(["Inda S. Example", "Bo Sample"]);
    expect(site.library.authors[0]?.names).toContain("I. S. Example");
    expect(site.findings).toEqual([]);
  });

  test("keep their addresses, which lead to the author", () => {
    expect(site.former).toEqual([
      ["i-s-example", "inda-s-example"],
      ["inda-example", "inda-s-example"],
    ]);
  });

  test("that no paper has are reported with the likely name", () => {
    const { findings, found } = build(
      "Ada Sample:\n  aliases: [Ada Exmaple]\n",
      ["Ada Example"],
      ["Ada Sample"],
    );
    expect(findings).toEqual([["person-unknown", 2, 13]]);
    expect(found[0]?.fix).toBe("Did you mean “Ada Example”?");
  });

  test("are not suggested as the name that their author already has", () => {
    const { findings, found } = build("Ada Example:\n  aliases: [Ada Exmaple]\n", ["Ada Example"]);
    expect(findings).toEqual([["person-unknown", 2, 13]]);
    expect(found[0]?.fix).toBe("Use the name as it appears in the listing, or delete it.");
  });

  test("belong to one person only", () => {
    const { findings, titles } = build(
      "Ada Example:\n  aliases: A. Example\nAnn Example:\n  aliases: A. Example\n",
      ["Ada Example"],
      ["Ann Example"],
      ["A. Example"],
    );
    expect(findings).toEqual([["person-twice", 4, 12]]);
    expect(titles("ada-example")).toEqual(["A", "C"]);
  });

  test("may repeat the author's own name", () => {
    const { findings } = build("Ada Example:\n  aliases: [Ada Example, ada example]\n", ["Ada Example"]);
    expect(findings).toEqual([]);
  });

  test("that are another entry are reported as such", () => {
    const { found } = build(
      "Ada Example:\nAnn Example:\n  aliases: [Ada Example]\n",
      ["Ada Example"],
      ["Ann Example"],
    );
    expect(found.map(({ message }) => message)).toEqual([
      "“Ada Example” already has an entry; this line was ignored.",
    ]);
  });
});

describe("namesakes", () => {
  const yaml = `Wei Muster:
  namesakes:
    wei-muster-north:
      coauthors: [Xin Sample]
      home: https://example.org/north
    wei-muster-south:
      papers: [C, d-muster]
`;
  const papers = [["Wei Muster", "X. Sample"], ["Wei Muster", "Xin Sample"], ["Wei Muster"], ["Wei Muster"]];

  test("are distinguished by co-author, title and slug", () => {
    const { titles, library } = build(yaml, ...papers);
    expect(titles("wei-muster-north")).toEqual(["B"]);
    expect(titles("wei-muster-south")).toEqual(["C", "D"]);
    expect(titles("wei-muster")).toEqual(["A"]);
    const north = library.authors.find(({ slug }) => slug === "wei-muster-north");
    expect(north).toMatchObject({ name: "Wei Muster", home: "https://example.org/north" });
    expect(north?.similar.map(({ slug }) => slug)).toEqual(["wei-muster-south", "wei-muster"]);
  });

  test("leave the shared address to all of them if no paper remains", () => {
    const { former, titles } = build(yaml, ["Ada Example"], ...papers.slice(1));
    expect(titles("wei-muster")).toBeUndefined();
    expect(former).toContainEqual(["wei-muster", "wei-muster-north", "wei-muster-south"]);
  });

  test("one of them can keep the address and all papers that are not another's", () => {
    const { titles, findings, former } = build(
      "Wei Muster:\n  namesakes:\n    wei-muster:\n    wei-muster-2:\n      papers: A\n",
      ["Wei Muster"],
      ["Wei Muster"],
    );
    expect([titles("wei-muster"), titles("wei-muster-2")]).toEqual([["B"], ["A"]]);
    expect([findings, former]).toEqual([[], []]);
  });

  test("a paper's listings decide together", () => {
    const people = readPeople(yaml, FILE);
    const { library } = buildLibrary(
      [
        listing("2026-01-01", entry("T", { authors: ["Wei Muster"], etAl: true })),
        listing("2026-01-02", entry("T", { authors: ["Wei Muster", "Xin Sample"] })),
      ],
      { people },
    );
    expect(library.authors.map(({ slug }) => slug)).toEqual(["wei-muster-north", "xin-sample"]);
  });

  test("namesakes that distinguish nothing are reported with their location", () => {
    const site = build(
      "Wei Muster:\n  namesakes:\n    Wei_2: {papers: A}\n    ada-example: {papers: A}\n    wei-3:\n    wei-4: {papers: [Z], coauthors: Bo Sample}\n    wei-5: {coauthors: Bo Sample}\n",
      ["Wei Muster", "Bo Sample"],
      ["Ada Example"],
    );
    expect(site.findings).toEqual([
      ["namesake-slug", 3, 5],
      ["namesake-empty", 5, 5],
      ["namesake-taken", 4, 5],
      ["namesake-both", 7, 24],
      ["namesake-unused", 6, 22],
    ]);
    expect(site.titles("wei-4")).toEqual(["A"]);
  });
});

describe("mistakes in the file are reported with their location, and the rest is used", () => {
  test.each([
    ["Ada Example: yes\n", "person-shape", 1, 1],
    ["Ada Example:\n  alias: [A. Example]\n", "person-unknown-field", 2, 3],
    ["Ada Example:\n  orcid: 0000-0002-1825-0098\n", "person-wrong-value", 2, 10],
    ["Ada Example:\n  home: javascript:alert(1)\n", "person-wrong-value", 2, 9],
    ["Ada Example:\n  aliases: [{a: b}]\n", "person-wrong-value", 2, 13],
    ["Ada Example:\n  namesakes: [x]\n", "person-wrong-value", 2, 14],
    ["- Ada Example\n", "yaml-no-keys", 1, 1],
    ["Ada Example: [\n", "yaml-syntax", 1, 14],
  ])("%j: %s", (yaml, ...finding) => {
    const { findings, library } = build(yaml, ["Ada Example"]);
    expect(findings).toEqual([finding]);
    expect(library.authors).toHaveLength(1);
  });
});

test("the diagnostic of a file that is not a map of keys names the document that describes it", () => {
  const { diagnostics } = readPeople("- Ada Example\n", "content/authors.yaml");
  expect(diagnostics.map(({ fix }) => fix)).toEqual(["docs/people.md describes this file."]);
});

test.each([
  ["homepage", "home"],
  ["Home page", "home"],
  ["website", "home"],
  ["alias", "aliases"],
])("“%s” in place of “%s” is corrected in the message", (written, meant) => {
  const { diagnostics } = readPeople(`Ada Example:\n  ${written}: https://ada.example/\n`, "authors.yaml");
  expect(diagnostics.map(({ fix }) => fix)).toEqual([`Did you mean “${meant}”?`]);
});

test("an ORCID is recognised by its check character, with or without hyphens and URL", () => {
  expect(readOrcid("0000-0002-1825-0097")).toBe("0000-0002-1825-0097");
  expect(readOrcid("https://orcid.org/0000-0002-1694-233x")).toBe("0000-0002-1694-233X");
  expect(readOrcid("0000000218250097")).toBe("0000-0002-1825-0097");
  for (const wrong of ["0000-0002-1825-0079", "0000-0002-1825-009", "x 0000-0002-1825-0097", ""])
    expect(readOrcid(wrong)).toBeUndefined();
});

test("the example in the documentation works as written", () => {
  const page = readFileSync(join(PROJECT, "docs/people.md"), "utf8");
  const yaml = /```yaml\n(Inda.*?)```/s.exec(page)?.[1] ?? "";
  const { list, diagnostics } = readPeople(yaml, FILE);
  expect(diagnostics).toEqual([]);
  expect(list.map(({ name, namesakes }) => [name, namesakes.length])).toEqual([
    ["Inda S. Example", 0],
    ["José Núñez", 0],
    ["Wei Muster", 2],
  ]);
});
