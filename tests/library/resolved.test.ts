import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildLibrary, type LibraryOptions } from "../../src/library/build.ts";
import type { ParsedListing } from "../../src/library/merge.ts";
import type { FoundFields, LocatedRecord, ResolvedRecord } from "../../src/library/resolved/record.ts";
import { isSameName } from "../../src/library/resolved/same-names.ts";
import type { Library, Paper } from "../../src/library/types.ts";
import type { Entry } from "../../src/listing/types.ts";
import { entry, listing } from "../support/entry.ts";

const LINE = { file: "content/resolved.jsonl", line: 1, column: 1, length: 1 };

function record(paper: string, found: FoundFields, given: Partial<ResolvedRecord> = {}): LocatedRecord {
  return { paper, title: paper, match: "title", source: "arxiv", found, location: LINE, ...given };
}

function build(
  listings: readonly ParsedListing[],
  resolved: readonly LocatedRecord[],
  more: LibraryOptions = {},
) {
  const { library, diagnostics } = buildLibrary(listings, { ...more, resolved });
  return { library, codes: diagnostics.map(({ code }) => code), diagnostics, papers: library.papers };
}

/** The visible data of a paper, without the library around it. */
function shown({ authors, categories, digests: _d, category: _c, completed, ...paper }: Paper) {
  return {
    ...paper,
    authors: authors.map(({ name }) => name),
    categories: categories.map(({ code }) => code),
    from: completed?.fields,
  };
}

/** A paper that a list names only by its number. */
function bare(id: string): Entry {
  return entry(`arXiv:${id}`, {
    category: "Other",
    authors: [],
    abstract: "",
    date: `20${id.slice(0, 2)}-${id.slice(2, 4)}`,
    arxivId: id,
    url: `https://arxiv.org/abs/${id}`,
    warnings: ["paper-unresolved"],
  });
}

const FOUND: FoundFields = {
  title: "Sparse Foxes",
  authors: ["Ada Example", "Bo Sample", "Cy Muster"],
  arxivId: "2401.12345",
  doi: "10.9999/fox",
  url: "https://arxiv.org/abs/2401.12345",
  pdfUrl: "https://arxiv.org/pdf/2401.12345",
  categories: ["cs.LG", "stat.ML", "cs.DS"],
  venue: "Journal of Foxes",
  date: "2024-01-22",
  abstract: "We map foxes.",
};

describe("results", () => {
  const stated = entry("Sparse Foxes", { date: "2024", abstract: "", authors: ["A. Example"], etAl: true });
  const slug = "sparse-foxes-example";

  test("fills in missing fields, and changes nothing else", () => {
    const { papers, codes } = build([listing("2026-01-01", stated)], [record(slug, FOUND)]);
    expect(codes).toEqual([]);
    expect(papers.map(shown)).toEqual([
      expect.objectContaining({
        slug,
        permanentId: slug,
        title: "Sparse Foxes",
        authors: ["A. Example", "Bo Sample", "Cy Muster"],
        etAl: false,
        categories: ["LG", "stat.ML", "DS"],
        venue: "Journal of Foxes",
        date: "2024-01-22",
        abstract: "We map foxes.",
        arxivId: "2401.12345",
        doi: "10.9999/fox",
        url: "https://arxiv.org/abs/2401.12345",
        pdfUrl: "https://arxiv.org/pdf/2401.12345",
        from: ["authors", "date", "categories", "venue", "abstract", "links"],
      }),
    ]);
    expect(papers[0]?.completed).toMatchObject({ source: "arxiv", statedAuthors: 1 });
  });

  test("never replaces fields of the listing; contradictions are reported", () => {
    const whole = entry("Sparse Foxes", {
      date: "2021-05-12",
      category: "cs.RO",
      authors: ["Ada Example", "Dee Other"],
      url: "https://example.org/foxes",
      doi: "10.9999/other",
      venue: "Fox Letters",
    });
    const { papers, codes, diagnostics } = build(
      [listing("2026-01-01", whole)],
      [record(slug, { ...FOUND, title: "On Entirely Other Matters" })],
    );
    expect(papers.map(shown)[0]).toMatchObject({
      title: "Sparse Foxes",
      authors: ["Ada Example", "Dee Other"],
      categories: ["RO", "LG", "stat.ML", "DS"],
      date: "2021-05-12",
      venue: "Fox Letters",
      url: "https://example.org/foxes",
      doi: "10.9999/other",
      abstract: "Words.",
      arxivId: "2401.12345",
    });
    expect(codes).toEqual(Array.from({ length: 5 }, () => "resolved-differs"));
    expect(diagnostics.map(({ message }) => /has (\w+)/.exec(message)?.[1])).toEqual([
      "title",
      "authors",
      "date",
      "category",
      "DOI",
    ]);
    expect(diagnostics[0]).toMatchObject(LINE);
  });

  test("with another arXiv number belongs to another paper and is not used", () => {
    const other = entry("Sparse Foxes", { arxivId: "2402.00001" });
    const { papers, codes } = build([listing("2026-01-01", other)], [record(slug, FOUND)]);
    expect(codes).toEqual(["resolved-other-paper"]);
    expect(papers[0]?.completed).toBeUndefined();
    expect(papers[0]?.doi).toBeUndefined();
  });

  test.each(["suggested", "none"] as const)("is not used where its match is %s", (match) => {
    const { papers, codes } = build([listing("2026-01-01", stated)], [record(slug, FOUND, { match })]);
    expect(papers[0]).not.toHaveProperty("doi");
    expect(codes).toEqual(match === "suggested" ? ["resolved-suggested"] : []);
  });

  test("of an unknown paper is reported", () => {
    expect(build([listing("2026-01-01", stated)], [record("gone", FOUND)]).codes).toEqual([
      "resolved-no-paper",
    ]);
  });

  test("assigns papers to authors by names as precise as those in listings", () => {
    const listings = [
      listing("2026-01-01", stated, entry("Another", { authors: ["Cy Muster"] })),
      listing("2026-02-01", entry("Third", { authors: ["Cyrus Muster"] })),
    ];
    const alone = build(listings, []).library;
    const { library } = build(listings, [record(slug, FOUND)]);
    const papersOf = (all: Library) =>
      Object.fromEntries(
        all.authors.map((author) => [author.slug, author.papers.map((paper) => paper.title)]),
      );
    expect(papersOf(library)).toMatchObject({
      "a-example": ["Sparse Foxes"],
      "bo-sample": ["Sparse Foxes"],
      "cy-muster": ["Another", "Sparse Foxes"],
      "cyrus-muster": ["Third"],
    });
    expect(papersOf(library)).not.toHaveProperty("ada-example");
    for (const author of alone.authors)
      expect(library.authors.map((each) => each.slug)).toContain(author.slug);
  });

  test("changes no author's address, even with a different spelling", () => {
    const listings = [
      listing("2026-01-01", stated),
      listing("2026-02-01", entry("Another", { authors: ["Jin-Yi Cai"] })),
    ];
    const { library } = build(listings, [record(slug, { ...FOUND, authors: ["Ada Example", "Jinyi Cai"] })]);
    expect(library.authors.map((author) => author.slug)).toContain("jin-yi-cai");
    expect(library.authorAliases.map((alias) => alias.slug)).toEqual(["jinyi-cai"]);
  });
});

describe("categories", () => {
  test("are all of a paper's, the primary one first, and the paper is on the page of each", () => {
    const { library } = build(
      [
        listing(
          "2026-01-01",
          entry("A", { category: "cs.LG", categories: ["cs.LG", "stat.ML", "LG"] }),
          entry("B"),
        ),
      ],
      [],
    );
    expect(library.papers.map(({ categories }) => categories.map(({ code }) => code))).toEqual([
      ["LG", "stat.ML"],
      ["LG"],
    ]);
    expect(library.categories.map(({ code, papers }) => [code, papers.map(({ title }) => title)])).toEqual([
      ["LG", ["A", "B"]],
      ["stat.ML", ["A"]],
    ]);
  });
});

describe("a paper that is listed by its identifier alone", () => {
  test("has a sensible page without a look-up", () => {
    const { papers } = build([listing("2026-01-01", bare("2401.12345"))], []);
    expect(shown(papers[0] as Paper)).toMatchObject({ slug: "arxiv-2401-12345", title: "arXiv:2401.12345" });
  });

  test("gets its title, address and other fields; its old address redirects, and feeds do not show it again", () => {
    const { papers, library, codes } = build(
      [listing("2026-01-01", bare("2401.12345"))],
      [record("arxiv-2401-12345", FOUND, { match: "id" })],
    );
    expect(codes).toEqual([]);
    expect(papers.map(shown)).toEqual([
      expect.objectContaining({
        slug: "sparse-foxes-example",
        permanentId: "arxiv-2401-12345",
        title: "Sparse Foxes",
        authors: FOUND.authors,
        categories: ["LG", "stat.ML", "DS"],
        date: "2024-01-22",
      }),
    ]);
    expect(library.paperAliases.map(({ slug, paper }) => [slug, paper.slug])).toEqual([
      ["arxiv-2401-12345", "sparse-foxes-example"],
    ]);
  });

  test("is the same paper as one that another listing has by its title, in any order", () => {
    const titled = entry("Sparse Foxes", { date: "2024-01-22", score: 9 });
    for (const listings of [
      [listing("2026-01-01", bare("2401.12345")), listing("2026-02-01", titled)],
      [listing("2026-01-01", titled), listing("2026-02-01", bare("2401.12345"))],
    ]) {
      const { papers, library, codes } = build(listings, [
        record("arxiv-2401-12345", FOUND, { match: "id" }),
      ]);
      expect(codes).toEqual([]);
      expect(papers.map(shown)).toEqual([
        expect.objectContaining({
          slug: "sparse-foxes-example",
          title: "Sparse Foxes",
          score: 9,
          arxivId: "2401.12345",
          permanentId: listings[0]?.entries[0]?.title.startsWith("arXiv")
            ? "arxiv-2401-12345"
            : "sparse-foxes-example",
        }),
      ]);
      expect(papers[0]?.digests).toHaveLength(2);
      expect(library.paperAliases.map(({ slug }) => slug)).toEqual(["arxiv-2401-12345"]);
    }
  });

  test("does not override a listing that has its title, even if it is newer", () => {
    const titled = entry("Sparse Foxes", { arxivId: "2401.12345" });
    const { papers, codes } = build(
      [listing("2026-01-01", titled), listing("2026-02-01", bare("2401.12345"))],
      [],
    );
    expect(codes).toEqual([]);
    expect(papers.map(({ title, authors, category }) => [title, authors.length, category.code])).toEqual([
      ["Sparse Foxes", 2, "LG"],
    ]);
  });

  test("leaves a title's address to the paper that already has it", () => {
    const other = entry("Sparse Foxes", { arxivId: "2405.00001" });
    const { papers, library } = build(
      [listing("2026-01-01", bare("2401.12345")), listing("2026-02-01", other)],
      [record("arxiv-2401-12345", FOUND, { match: "id" })],
    );
    expect(papers).toHaveLength(2);
    expect(papers.find(({ arxivId }) => arxivId === "2405.00001")?.slug).toBe("sparse-foxes-example");
    expect(library.paperAliases.map(({ slug }) => slug)).toEqual(["arxiv-2401-12345"]);
  });
});

describe("papers that turn out to be the same", () => {
  const first = entry("Sparse Foxes in Snow");
  const second = entry("Foxes, Sparse, in Snow");

  test("have one page at the first one's address; the other address redirects there", () => {
    const { papers, library, codes } = build(
      [listing("2026-01-01", first), listing("2026-02-01", second)],
      [
        record("sparse-foxes-in-snow-example", { arxivId: "2401.12345" }),
        record("foxes-sparse-in-snow-example", { arxivId: "2401.12345v2" }),
      ],
    );
    expect(codes).toEqual(["resolved-joined"]);
    expect(papers.map(({ slug, title, digests }) => [slug, title, digests.length])).toEqual([
      ["sparse-foxes-in-snow-example", "Foxes, Sparse, in Snow", 2],
    ]);
    expect(library.paperAliases.map(({ slug }) => slug)).toEqual(["foxes-sparse-in-snow-example"]);
    expect(library.authors.map(({ papers }) => papers.length)).toEqual([1, 1]);
  });

  test("stay separate if their numbers differ", () => {
    const { papers } = build(
      [
        listing("2026-01-01", { ...first, arxivId: "2401.00001" }),
        listing("2026-02-01", { ...second, arxivId: "2401.00002" }),
      ],
      [
        record("sparse-foxes-in-snow-example", { doi: "10.9999/one", arxivId: "2401.00001" }),
        record("foxes-sparse-in-snow-example", { doi: "10.9999/one", arxivId: "2401.00002" }),
      ],
    );
    expect(papers).toHaveLength(2);
  });
});

test("names of the same person may be abbreviated", () => {
  for (const [one, other] of [
    ["A. Vesely", "Ada Vesely"],
    ["Vesely, Ada", "Ada M. Vesely"],
    ["Ádá Veselý", "Ada Vesely"],
    ["J.-Y. Cai", "Jin-Yi Cai"],
  ] as const)
    expect(isSameName(one, other)).toBe(true);
  for (const [one, other] of [
    ["Ada Vesely", "Bo Vesely"],
    ["Ada Vesely", "Ada Lind"],
    ["Vesely", "Ada Vesely"],
    ["Alan Vesely", "Ada Vesely"],
  ] as const)
    expect(isSameName(one, other)).toBe(false);
});

test("no line of the file loses a paper, an address or a field that a listing states", () => {
  const title = fc.constantFrom("Foxes", "Hares", "Owls", "Sparse Foxes");
  const id = fc.constantFrom("2401.00001", "2401.00002", "2401.00003");
  const entries = fc.array(
    fc.oneof(
      id.map(bare),
      fc
        .record({
          title,
          arxivId: fc.option(id, { nil: undefined }),
          authors: fc.constantFrom(["Ada Example"], []),
        })
        .map(({ title: name, arxivId, authors }) => entry(name, { authors, ...(arxivId && { arxivId }) })),
    ),
    { maxLength: 5 },
  );
  const found = fc.record({
    title,
    arxivId: id,
    authors: fc.constantFrom(["Ada Example", "Bo Sample"], ["Cy Muster"]),
  });
  fc.assert(
    fc.property(entries, entries, fc.array(found, { maxLength: 8 }), (older, newer, all) => {
      const listings = [listing("2026-01-01", ...older), listing("2026-02-01", ...newer)];
      const before = build(listings, []).library;
      const records = before.papers.flatMap(({ slug }, k) => {
        const one = all[k];
        return one === undefined ? [] : [record(slug, one)];
      });
      const { library } = build(listings, records);
      const addresses = new Set([...library.papers, ...library.paperAliases].map(({ slug }) => slug));
      expect(addresses.size).toBe(library.papers.length + library.paperAliases.length);
      for (const { slug } of [...before.papers, ...before.paperAliases]) expect(addresses).toContain(slug);
      expect(library.digests.map(({ date }) => date)).toEqual(before.digests.map(({ date }) => date));
      const listed = new Set(library.digests.flatMap(({ papers }) => papers));
      expect(listed.size).toBe(library.papers.length);
      for (const author of before.authors)
        expect([...library.authors, ...library.authorAliases].map((each) => each.slug)).toContain(
          author.slug,
        );
    }),
  );
});
