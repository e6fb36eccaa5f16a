import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnostics/catalogue.ts";
import { buildLibrary } from "../../src/library/build.ts";
import { readPeople } from "../../src/library/people/read.ts";
import type { Author, Library } from "../../src/library/types.ts";
import { readAuthorNames } from "../../src/listing/author-names.ts";
import { entry, listing } from "../support/entry.ts";

describe("a paper in several listings", () => {
  const old = listing("2026-01-01", entry("Köln: A Tale", { score: 50 }), entry("Other"));
  const young = listing(
    "2026-02-01",
    entry("New"),
    entry("Koln – a tale", { score: 60, code: true, abstract: "" }),
  );
  const { library, diagnostics } = buildLibrary([young, old]);
  const paper = library.papers.find(({ slug }) => slug === "koln-a-tale-example");

  test("is one paper with all of its digests", () => {
    expect(library.papers).toHaveLength(3);
    expect(paper?.digests.map(({ date }) => date)).toEqual(["2026-01-01", "2026-02-01"]);
    expect(paper?.firstListed).toBe("2026-01-01");
  });

  test("has the newest listing's score and code, and keeps fields that it leaves out", () => {
    expect(paper).toMatchObject({ title: "Koln – a tale", score: 60, code: true, abstract: "Words." });
    expect(diagnostics).toEqual([]);
  });

  test("is in both digests, and new in the first", () => {
    const [newest, oldest] = library.digests;
    expect(newest?.papers.map(({ title }) => title)).toEqual(["New", "Koln – a tale"]);
    expect(newest?.newPapers.map(({ title }) => title)).toEqual(["New"]);
    expect(newest?.older).toBe(oldest);
    expect(oldest?.newer).toBe(newest);
  });

  test("keeps the fuller list of authors", () => {
    const { library } = buildLibrary([
      listing("2026-01-01", entry("T", { authors: ["Ada Example", "Bo Sample", "Cy Muster"] })),
      listing("2026-02-01", entry("T", { authors: ["Ada Example"], etAl: true })),
    ]);
    expect(library.papers[0]).toMatchObject({ etAl: false });
    expect(library.papers[0]?.authors).toHaveLength(3);
  });

  test("keeps names that the newer listing abbreviates, and a category that it leaves out", () => {
    const code = "record-without-category";
    const { library, diagnostics, answered } = buildLibrary([
      listing("2026-01-01", entry("T", { authors: ["Ada B. Example", "Bo Sample"], category: "CL" })),
      listing(
        "2026-02-01",
        entry("T", { authors: ["A. B. Example", "B. Sample"], category: "Other", warnings: [code] }),
        entry("U", { category: "Other", warnings: [code] }),
      ),
    ]);
    expect(diagnostics).toEqual([]);
    const [first, second] = [1, 4].map((line) => {
      const place = { file: "content/listings/2026-02-01.txt", line, column: 1, length: 0 };
      return answered(diagnose(code, place, { title: "T", category: "Other" }));
    });
    expect([first, second]).toEqual([true, false]);
    const paper = library.papers.find(({ title }) => title === "T");
    expect(paper?.authors.map(({ name }) => name)).toEqual(["Ada B. Example", "Bo Sample"]);
    expect(paper?.category.code).toBe("CL");
  });

  test("has the names of the newer listing where the older one abbreviates them", () => {
    const medical = readAuthorNames(["Example AB", "Sample C"]);
    const { library, diagnostics } = buildLibrary([
      listing("2026-01-01", entry("T", { ...medical })),
      listing("2026-02-01", entry("T", { authors: ["Ada B. Example", "Cy Sample"] })),
    ]);
    expect(diagnostics).toEqual([]);
    expect(library.papers.map(({ slug }) => slug)).toEqual(["t-ab"]);
    expect(library.papers[0]?.authors.map(({ name }) => name)).toEqual(["Ada B. Example", "Cy Sample"]);
    expect(library.paperAliases.map(({ slug }) => slug)).toEqual(["t-example"]);
    expect(
      library.authors.find(({ slug }) => slug === "example-ab")?.similar.map(({ slug }) => slug),
    ).toEqual(["ada-b-example"]);
  });

  test("is reported if two listings contradict each other", () => {
    const { library, diagnostics } = buildLibrary([
      listing("2026-01-01", entry("T")),
      listing(
        "2026-02-01",
        entry("T", { category: "CL", date: "2025-11-30", authors: ["Ada Example", "Cy Muster"] }),
      ),
    ]);
    expect(diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual(
      Array.from({ length: 3 }, () => ["paper-differs", "content/listings/2026-02-01.txt", 1]),
    );
    expect(library.papers[0]?.category.code).toBe("CL");
    expect(library.papers[0]?.authors.map(({ name }) => name)).toEqual(["Ada Example", "Cy Muster"]);
    expect(library.authors.map(({ slug }) => slug)).toContain("bo-sample");
    expect(library.categories.map(({ slug, papers }) => [slug, papers.length])).toEqual([
      ["cl", 1],
      ["lg", 0],
    ]);
  });

  test("is reported once for a list whose name has the wrong year", () => {
    const papers = (date: string) => [
      listing("2026-01-01", ...["A", "B", "C"].map((title) => entry(title, { date: "2025-12-30" }))),
      listing("2027-01-01", ...["A", "B", "C"].map((title) => entry(title, { date }))),
    ];
    const codesOf = (date: string) => buildLibrary(papers(date)).diagnostics.map(({ code }) => code);
    expect(codesOf("2026-12-30")).toEqual(["list-year-differs"]);
    expect(codesOf("2026-12-29")).toEqual(["paper-differs", "paper-differs", "paper-differs"]);
    expect(buildLibrary(papers("2026-12-30")).diagnostics[0]?.message).toMatch(
      /^3 papers have another year here than in earlier lists/,
    );
  });

  test("in which only one paper has another year is reported for that paper", () => {
    const { diagnostics } = buildLibrary([
      listing("2026-01-01", entry("T", { date: "2025-12-30" })),
      listing("2027-01-01", entry("T", { date: "2026-12-30" })),
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["paper-differs"]);
  });

  test("cs.LG and LG do not contradict each other", () => {
    const { diagnostics } = buildLibrary([
      listing("2026-01-01", entry("T")),
      listing("2026-02-01", entry("T", { category: "cs.LG" })),
    ]);
    expect(diagnostics).toEqual([]);
  });
});

test("a paper that is listed twice in one listing is kept once, and reported", () => {
  const { library, diagnostics } = buildLibrary([
    listing("2026-01-01", entry("T", { score: 1 }), entry("t!", { score: 2 })),
  ]);
  expect(library.papers.map(({ score }) => score)).toEqual([1]);
  expect(diagnostics).toMatchObject([{ code: "paper-twice", line: 4, severity: "warning" }]);
});

test("two listings of one day are one digest", () => {
  const second = { ...listing("2026-01-01", entry("B")), file: "content/listings/2026-01-01-b.txt" };
  const { library } = buildLibrary([listing("2026-01-01", entry("A")), second]);
  expect(library.digests.map(({ papers }) => papers.map(({ title }) => title))).toEqual([["A", "B"]]);
});

test("two spellings are one author, named by the more frequent one", () => {
  const { library } = buildLibrary([
    listing(
      "2026-01-01",
      entry("A", { authors: ["Jose Nunez"] }),
      entry("B", { authors: ["José Núñez"] }),
      entry("C", { authors: ["José Núñez", "Jose Nunez"] }),
    ),
  ]);
  expect(library.authors).toHaveLength(1);
  expect(library.authors[0]).toMatchObject({ name: "José Núñez", names: ["José Núñez", "Jose Nunez"] });
  expect(library.authors[0]?.papers).toHaveLength(3);
});

test("authors are sorted by family name, categories by papers, papers by date", () => {
  const { library } = buildLibrary([
    listing(
      "2026-01-01",
      entry("A", { authors: ["Zoë Alpha"], category: "CL", date: "2025-01-01" }),
      entry("B", { authors: ["Øystein Beta", "Ada Østby"], date: "2025-03-01" }),
      entry("C", { authors: ["Ada Beta"], date: "2025-02-01" }),
    ),
  ]);
  expect(library.authors.map(({ name }) => name)).toEqual([
    "Zoë Alpha",
    "Ada Beta",
    "Øystein Beta",
    "Ada Østby",
  ]);
  expect(library.categories.map(({ code }) => code)).toEqual(["LG", "CL"]);
  expect(library.categories[0]?.papers.map(({ title }) => title)).toEqual(["B", "C"]);
});

const anyEntry = fc
  .record({
    title: fc.oneof(
      fc.constantFrom("A", "a", "Ä", "B", "∫", "Long ".repeat(30)),
      fc.string({ unit: "grapheme" }),
    ),
    authors: fc.array(
      fc.constantFrom(
        "Ada Example",
        "A. Example",
        "Example, Ada",
        "Jin-Yi Po",
        "Jinyi Po",
        "JINYI PÓ",
        "李明",
        "?",
        "Bo Sample Jr.",
      ),
      {
        maxLength: 3,
      },
    ),
    category: fc.constantFrom("LG", "cs.LG", "stat.ML", "NeurIPS"),
    date: fc.constantFrom("2025-01-01", "2025-06-30"),
    etAl: fc.boolean(),
  })
  .map(({ title, ...given }) => entry(title, given));
const anyListings = fc
  .uniqueArray(fc.constantFrom("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"), { maxLength: 4 })
  .chain((dates) =>
    fc.tuple(
      ...dates.map((date) => fc.array(anyEntry, { maxLength: 6 }).map((all) => listing(date, ...all))),
    ),
  );

test.each([
  ["2026-11-23.txt", "2026-11-23-2.txt"],
  ["2026-11-23.txt", "2026-11-23-b.txt"],
  ["2026-11-23-2.txt", "2026-11-23-10.txt"],
  ["2026-11-23.jsonl", "2026-11-23-2.txt"],
])("of listings of one day, %s is older than %s, and the newer one's fields are used", (older, newer) => {
  const named = (file: string, score: number) => ({
    ...listing("2026-11-23", entry("T", { score, file })),
    file,
    entries: [entry("T", { score, file })],
  });
  for (const listings of [
    [named(older, 1), named(newer, 2)],
    [named(newer, 2), named(older, 1)],
  ])
    expect(buildLibrary(listings).library.papers.map(({ score }) => score)).toEqual([2]);
});

test("the order of the listings does not matter", () => {
  fc.assert(
    fc.property(anyListings, (listings) => {
      expect(outline(buildLibrary(listings.toReversed()).library)).toEqual(
        outline(buildLibrary(listings).library),
      );
    }),
  );
});

test("adding a listing never removes an address: it remains a page or redirects to the author's page", () => {
  fc.assert(
    fc.property(anyListings, fc.nat(3), (listings, k) => {
      const before = buildLibrary(listings.filter((_, index) => index !== k)).library;
      const after = buildLibrary(listings).library;
      const { papers, categories } = outline(after);
      expect(papers).toEqual(expect.arrayContaining([...outline(before).papers]));
      expect(categories).toEqual(expect.arrayContaining([...outline(before).categories]));
      for (const author of before.authors)
        expect(bearersOf(author.slug, after).map(({ names }) => names)).toEqual([
          expect.arrayContaining([...author.names]),
        ]);
      for (const { slug } of before.authorAliases) expect(bearersOf(slug, after)).toHaveLength(1);
    }),
    { numRuns: 2000 },
  );
});

test("adding a later listing changes no address", () => {
  fc.assert(
    fc.property(anyListings, fc.array(anyEntry, { maxLength: 6 }), (listings, entries) => {
      const before = outline(buildLibrary(listings).library);
      const after = outline(buildLibrary([...listings, listing("2026-05-01", ...entries)]).library);
      expect(after.papers).toEqual(expect.arrayContaining(before.papers));
      expect(after.authors).toEqual(expect.arrayContaining(before.authors));
      expect(after.categories).toEqual(expect.arrayContaining(before.categories));
    }),
    { numRuns: 1000 },
  );
});

test("merging names and distinguishing namesakes removes no address", () => {
  const forms = fc.subarray(["A. Example", "Jinyi Po", "李明", "Bo Sample Jr.", "Nobody Here"]);
  fc.assert(
    fc.property(anyListings, forms, (listings, aliases) => {
      const before = buildLibrary(listings).library;
      const yaml = `Ada Example:\n  aliases: [${aliases.join(", ")}]\n  namesakes: {ada-2: {papers: [B]}}\n`;
      const after = buildLibrary(listings, { people: readPeople(yaml, "content/authors.yaml") }).library;
      const slugs = [...before.authors, ...before.authorAliases].map(({ slug }) => slug);
      expect(slugs.filter((slug) => bearersOf(slug, after).length === 0)).toEqual([]);
      const own = after.authors.map(({ slug }) => slug);
      expect(after.authorAliases.filter(({ slug }) => own.includes(slug))).toEqual([]);
      expect(new Set(own).size).toBe(own.length);
    }),
    { numRuns: 1000 },
  );
});

/** The authors at a slug: the author, or those to whom it redirects. */
function bearersOf(slug: string, { authors, authorAliases }: Library): readonly Author[] {
  const author = authors.find((each) => each.slug === slug);
  return author ? [author] : (authorAliases.find((each) => each.slug === slug)?.authors ?? []);
}

test("links are consistent: every paper's author, category and digest lists the paper", () => {
  fc.assert(
    fc.property(anyListings, (listings) => {
      const { papers, authors, categories, digests } = buildLibrary(listings).library;
      for (const paper of papers) {
        for (const { author } of paper.authors)
          expect(authors.includes(author) && author.papers.includes(paper)).toBe(true);
        expect(categories.includes(paper.category) && paper.category.papers.includes(paper)).toBe(true);
        for (const digest of paper.digests)
          expect(digests.includes(digest) && digest.papers.includes(paper)).toBe(true);
      }
      expect(new Set(papers.map(({ slug }) => slug)).size).toBe(papers.length);
    }),
  );
});

/** A library's addresses, in their order. */
function outline({ papers, authors, categories, digests }: ReturnType<typeof buildLibrary>["library"]) {
  const slugs = (items: readonly { readonly slug: string }[]) => items.map(({ slug }) => slug);
  return {
    papers: slugs(papers),
    authors: slugs(authors),
    categories: slugs(categories),
    digests: digests.map((digest) => [digest.date, slugs(digest.papers), slugs(digest.newPapers)]),
  };
}
