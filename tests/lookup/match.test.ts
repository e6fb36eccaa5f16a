import { describe, expect, test } from "vitest";
import { matchById, matchByTitle, type StatedPaper } from "../../src/library/lookup/match.ts";
import type { FoundFields } from "../../src/library/resolved/record.ts";

const stated = (title: string, fields: Partial<StatedPaper> = {}): StatedPaper => ({
  title,
  authors: ["Ada Vesely", "Bo Lind"],
  date: "2026-05-12",
  ...fields,
});
const known = (title: string, fields: FoundFields = {}): FoundFields => ({
  title,
  authors: ["Ada Vesely", "Bo Lind", "Cy Moreau"],
  date: "2026-05-10",
  arxivId: "2605.01234",
  ...fields,
});
const match = (listed: string, found: string, ...more: readonly FoundFields[]) =>
  matchByTitle(stated(listed), [known(found), ...more])?.match ?? "none";

describe("titles", () => {
  test.each([
    ["Sparse Median Graphs in Linear Time", "Sparse median graphs in linear time."],
    ["Fine-Grained Models", "Fine Grained Models"],
    ["Finegrained Models", "Fine-Grained Models"],
    ["Poincaré Embeddings", "Poincar\\'e Embeddings"],
    ["Poincare Embeddings", "Poincar{\\'e} Embeddings"],
    ["Poincar Embeddings", "Poincaré Embeddings"],
    ["Poincar? Embeddings", "Poincaré Embeddings"],
    ["Kaehler Manifolds", "Kähler Manifolds"],
    ["O(n log n) Bounds for k-means", "$\\mathcal{O}(n\\log n)$ Bounds for $k$-means"],
    ["α-Divergences and R³", "$\\alpha$-divergences and $\\mathbb{R}^3$"],
    ["On the \\emph{Same} Title", "On the <i>Same</i> Title"],
    ["Foxes & Geese", "Foxes and Geese"],
    ["Foxes &amp; Geese", "Foxes & Geese"],
    ["Modelling Behaviour", "Modeling Behavior"],
    ["“Attention”: It’s All", '"Attention": It\'s All'],
    ["Foxes, Part II", "Foxes, Part 2"],
    ["Ten Thousand or 10,000 Foxes", "Ten Thousand or 10000 Foxes"],
    ["深度学习综述", "深度学习综述"],
    ["Sparse Median Graphs in Lin…", "Sparse Median Graphs in Linear Time"],
    ["Sparse Median Graphs in ...", "Sparse Median Graphs in Linear Time"],
    ["Parameterised Synthesis of Paramterized Text", "Parameterised Synthesis of Parameterized Text"],
  ])("“%s” is “%s”", (listed, found) => {
    expect(match(listed, found)).toBe("title");
  });

  test.each([
    ["Foxes in Snow, Part I", "Foxes in Snow, Part II"],
    ["Foxes in Snow", "Foxes in Snow II"],
    ["Foxes in Snow 2", "Foxes in Snow 3"],
    ["Foxes in Snow 2.0", "Foxes in Snow 20"],
    ["Foxes in Snow v1.5", "Foxes in Snow v15"],
    ["GPT-4 Reads Foxes", "GPT-5 Reads Foxes"],
    ["First Steps of Foxes", "Second Steps of Foxes"],
    ["Foxes in Snow", "Bears in Rain and on Ice"],
  ])("“%s” is never “%s”", (listed, found) => {
    expect(match(listed, found)).toBe("none");
  });

  test.each([
    ["Symmetric Foxes in Deep Snow", "Asymmetric Foxes in Deep Snow"],
    ["Supervised Foxes in Deep Snow", "Unsupervised Foxes in Deep Snow"],
    ["Microscopic Foxes in Deep Snow", "Macroscopic Foxes in Deep Snow"],
    ["Foxes in Deep Network Snow", "Foxes in Deep Networks Snow"],
    ["A Typical Fox in the Deep Snow", "Atypical Fox in the Deep Snow"],
    ["Programming Foxes in C++", "Programming Foxes in C#"],
    ["Foxes in the Deepest Snow", "Foxes in the Deepest Snow: A Survey"],
    [
      "Foxes in the Deepest Snow of the Northern Mountain",
      "Foxes in the Deepest Snow of the Northern Mountains",
    ],
  ])("“%s” may be “%s”, which a person decides", (listed, found) => {
    expect(match(listed, found)).toBe("suggested");
  });

  test("a truncated title is accepted only if it is unambiguous", () => {
    const listed = "Sparse Median Graphs in Linear…";
    const other = known("Sparse Median Graphs in Linear Space", { arxivId: "2605.09999" });
    expect(match(listed, "Sparse Median Graphs in Linear Time", other)).toBe("suggested");
    expect(match(listed, "Sparse Median Graphs in Linear Time, Part II")).toBe("suggested");
    expect(match("Sparse…", "Sparse Median Graphs in Linear Time")).not.toBe("title");
  });

  test("papers with the same title are distinguished by their authors only", () => {
    const twin = (fields: FoundFields) => known("Foxes in Snow", { arxivId: "2605.09999", ...fields });
    expect(match("Foxes in Snow", "Foxes in Snow", twin({}))).toBe("suggested");
    const other = twin({ authors: ["Ada Vesely", "Di Roth"] });
    expect(matchByTitle(stated("Foxes in Snow"), [other, known("Foxes in Snow")])).toEqual({
      match: "title",
      found: known("Foxes in Snow"),
    });
  });

  test("a publication is preferred to its preprint", () => {
    const [preprint, article] = ["10.21203/rs.3.rs-1/v1", "10.9999/fox.1"].map((doi) => ({
      title: "Foxes in Snow",
      authors: ["Ada Vesely"],
      date: "2026",
      doi,
    }));
    const paper = stated("Foxes in Snow", { authors: ["Ada Vesely"] });
    expect(matchByTitle(paper, [preprint!, article!])).toEqual({ match: "title", found: article });
  });
});

describe("authors and years", () => {
  test.each([
    ["Ada Vesely", "Veselý, Ada"],
    ["A. Vesely", "Ada Veselý"],
    ["Ada Vesel", "Ada Veselý"],
    ["Mueller, Jan", "Jan Müller"],
    ["Luc van den Berg", "Luc Berg"],
    ["Ana García", "Ana García Márquez"],
    ["Li Wei", "Wei Li"],
    ["{ATLAS Collaboration}", "ATLAS Collaboration"],
  ])("%s and %s can be one person", (one, other) => {
    const found = known("Foxes in Snow", { authors: [other, "Bo Lind"] });
    expect(matchByTitle(stated("Foxes in Snow", { authors: [one] }), [found])?.match).toBe("title");
  });

  test.each([
    ["Ada Vesely", "Ada Lind"],
    ["Wei Li", "Wei Lin"],
  ])("%s and %s cannot", (one, other) => {
    const found = known("Foxes in Snow", { authors: [other] });
    expect(matchByTitle(stated("Foxes in Snow", { authors: [one] }), [found])?.match).toBe("suggested");
  });

  test.each([
    ["2026-05-12", "2025-05-10", "title"],
    ["2026", "2027-01-01", "title"],
    ["", "2001", "title"],
    ["2026-05-12", "2024-12-31", "suggested"],
  ])("a paper of “%s” and one of “%s”: %s", (date, foundDate, expected) => {
    const found = known("Foxes in Snow", { date: foundDate });
    expect(matchByTitle(stated("Foxes in Snow", { date }), [found])?.match).toBe(expected);
  });

  test("without authors on either side the match is only suggested", () => {
    expect(matchByTitle(stated("Foxes in Snow", { authors: [] }), [known("Foxes in Snow")])?.match).toBe(
      "suggested",
    );
    expect(matchByTitle(stated("Foxes in Snow"), [{ title: "Foxes in Snow" }])?.match).toBe("suggested");
  });
});

describe("identifiers", () => {
  test("are accepted unless title and author contradict them", () => {
    expect(matchById(stated("An Older Title"), known("Quite Another One")).match).toBe("id");
    expect(matchById(stated("Foxes", { authors: ["Di Roth"] }), known("Foxes")).match).toBe("id");
    expect(matchById(stated("", { authors: [] }), known("Foxes")).match).toBe("id");
    expect(matchById(stated("Bears", { authors: ["Di Roth"] }), known("Foxes in Snow")).match).toBe(
      "suggested",
    );
  });
});

test("any text is compared, in little time", () => {
  const hostile = [
    "",
    "…",
    "\\",
    "$$$",
    "}{",
    "a".repeat(100_000),
    "1 ".repeat(50_000),
    "\u202e\u0000",
    "é".repeat(5000),
  ];
  const begun = performance.now();
  for (const one of hostile)
    for (const other of hostile)
      matchByTitle(stated(one, { authors: [other] }), [known(other, { authors: [one] })]);
  expect(performance.now() - begun).toBeLessThan(2000);
});
