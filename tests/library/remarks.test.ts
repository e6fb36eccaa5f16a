import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { readNotes } from "../../src/library/remarks/read.ts";
import type { Entry } from "../../src/listing/types.ts";
import { entry, listing } from "../support/entry.ts";

const PAPERS = [
  entry("Sparse Median Graphs in Linear Time", { arxivId: "2602.01230" }),
  entry("Sparse Attention for Long Lists", { doi: "10.1000/ABC" }),
  entry("Counting Lakes from Orbit"),
];

/** A library of those papers with a `notes.yaml`. */
function noted(yaml: string, papers: readonly Entry[] = PAPERS) {
  const { list, diagnostics } = readNotes(yaml, "notes.yaml");
  const built = buildLibrary([listing("2026-01-02", ...papers)], { notes: list });
  return { library: built.library, diagnostics: [...diagnostics, ...built.diagnostics] };
}

const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

test.each([
  ["Sparse Median Graphs in Linear Time", 0],
  ["sparse median graphs, in linear time!", 0],
  ["Sparse Median", 0],
  ["2602.01230", 0],
  ["arXiv:2602.01230v2", 0],
  ["https://arxiv.org/abs/2602.01230", 0],
  ["10.1000/abc", 1],
  ["https://doi.org/10.1000/ABC", 1],
  ["counting-lakes-from-orbit-example", 2],
  ["https://example.org/repo/papers/counting-lakes-from-orbit-example/", 2],
])("a note finds its paper by %s", (name, which) => {
  const { library, diagnostics } = noted(`${JSON.stringify(name)}:\n  pick: true\n`);
  expect(diagnostics).toEqual([]);
  expect(library.picks.map(({ title }) => title)).toEqual([PAPERS[which]?.title]);
});

test("an arXiv number without quotes keeps its last zero", () => {
  expect(noted("2602.01230: pick\n").library.picks).toHaveLength(1);
});

test("a note that matches no paper or several is reported with a suggestion", () => {
  const none = noted("Sparse Medain Graphs in Linear Time:\n  pick: true\n");
  expect(none.library.picks).toEqual([]);
  expect(none.diagnostics).toMatchObject([
    { code: "note-unmatched", fix: "Did you mean “Sparse Median Graphs in Linear Time”?", line: 1 },
  ]);
  const several = noted("\nSparse Me:\n  pick: true\nSparse M:\n  pick: true\n");
  expect(several.diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ["note-unmatched", 2],
    ["note-unmatched", 4],
  ]);
  const twins = [
    entry("Twins of One Name", { authors: ["A Aho"], arxivId: "2602.00001" }),
    entry("Twins of One Name", { authors: ["B Bell"], arxivId: "2602.00002" }),
  ];
  const both = noted("Twins of One Name:\n  note: Which?\n", twins);
  expect(codes(both.diagnostics)).toEqual(["note-ambiguous"]);
  expect(both.diagnostics[0]?.fix).toContain("twins-of-one-name-aho or twins-of-one-name-bell");
});

test("a paper keeps its note when its title is corrected or a newer listing changes it", () => {
  const [first = entry("")] = PAPERS;
  const old = listing("2026-01-01", first);
  const renamed = listing("2026-01-02", { ...first, title: "Median Graphs, Revisited" });
  const { list } = readNotes("sparse-median-graphs-in-linear-time-example: pick\n", "notes.yaml");
  const { library, diagnostics } = buildLibrary([old, renamed], { notes: list });
  expect(diagnostics).toEqual([]);
  expect(library.picks.map(({ title }) => title)).toEqual(["Median Graphs, Revisited"]);
});

test("all fields of remarks are read; tags with the same slug are one tag", () => {
  const { library, diagnostics } = noted(`
Sparse Median Graphs:
  pick: true
  note: "Read **section 3**: $O(n)$."
  tags: [Must read, theory, 2026]
  presenter: Ada Example
  discussed: 2026-12-03
Counting Lakes:
  tags: must-read!, water
  discussed: 2026-11-30
`);
  expect(diagnostics).toEqual([]);
  expect(library.papers[0]?.remark).toMatchObject({
    pick: true,
    note: "Read **section 3**: $O(n)$.",
    presenter: "Ada Example",
    discussed: "2026-12-03",
  });
  expect(library.tags.map(({ slug, name, papers }) => [slug, name, papers.length])).toEqual([
    ["must-read", "Must read", 2],
    ["2026", "2026", 1],
    ["theory", "theory", 1],
    ["water", "water", 1],
  ]);
  expect(library.sessions.map(({ title }) => title)).toEqual([PAPERS[2]?.title, PAPERS[0]?.title]);
});

test.each(["yes", "Yes", "on", "true", '"true"'])("%s is true", (word) => {
  const { library, diagnostics } = noted(`Sparse Median Graphs:\n  pick: ${word}\n`);
  expect(diagnostics).toEqual([]);
  expect(library.picks).toHaveLength(1);
});

test("a name is read as written, even if it is a number", () => {
  const { library } = noted("Sparse Median Graphs:\n  presenter: 1.50\n");
  expect(library.papers.map(({ remark }) => remark?.presenter)).toContain("1.50");
});

test("mistakes are reported where they are, and the rest is used", () => {
  const { library, diagnostics } = noted(`
Sparse Median:
  pikc: true
  discussed: 2026-02-30
  note: kept
Sparse Attention: great
Counting Lakes:
  tags: []
  pick: perhaps
`);
  expect(diagnostics.map(({ code, line, fix, message }) => [code, line, fix ?? message])).toEqual([
    ["note-unknown-key", 3, "Did you mean “pick”?"],
    ["correction-wrong-value", 4, "“discussed” must be a day, such as 2026-12-03."],
    ["note-shape", 6, expect.stringContaining("pick: true")],
    ["correction-wrong-value", 8, "“tags” must be a list of tags, such as [theory, must read]."],
    ["correction-wrong-value", 9, "“pick” must be true or false."],
  ]);
  expect(library.papers[0]?.remark?.note).toBe("kept");
  expect(library.papers[2]?.remark).toBeUndefined();
});

test("corrections of a newer listing override those of an older one, and notes.yaml overrides both", () => {
  const [paper = entry("")] = PAPERS;
  const older = listing("2026-01-01", { ...paper, remark: { pick: true, note: "old", tags: ["a"] } });
  const newer = listing("2026-01-02", { ...paper, remark: { note: "new" } });
  const { list } = readNotes("2602.01230:\n  tags: b\n", "notes.yaml");
  const [built] = buildLibrary([newer, older], { notes: list }).library.papers;
  expect(built?.remark).toMatchObject({ pick: true, note: "new", tags: [{ slug: "b" }] });
  const withdrawn = listing("2026-01-03", { ...paper, remark: { pick: false } });
  expect(buildLibrary([older, newer, withdrawn]).library.picks).toEqual([]);
});

test.each(["Counting Ponds from Orbit", "Counting Ponds"])(
  "a note by a title that was corrected since, %s, finds its paper",
  (name) => {
    const { list } = readNotes(`${name}:\n  pick: true\n`, "notes.yaml");
    const listings = [
      listing("2026-01-02", entry("Counting Ponds from Orbit", { arxivId: "2602.01231" })),
      listing("2026-01-03", entry("Counting Lakes from Orbit", { arxivId: "2602.01231" })),
    ];
    const { library, diagnostics } = buildLibrary(listings, { notes: list });
    expect(diagnostics.map(({ code }) => code)).not.toContain("note-unmatched");
    expect(library.picks.map(({ title }) => title)).toEqual(["Counting Lakes from Orbit"]);
  },
);
