import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatResolved, readResolved } from "../../src/content/resolved.ts";
import type { ResolvedRecord } from "../../src/library/resolved/record.ts";

const FILE = "content/resolved.jsonl";

const WHOLE: ResolvedRecord = {
  paper: "sparse-median-graphs-vesely",
  title: "Sparse Median Graphs",
  match: "title",
  source: "arxiv",
  date_checked: "2026-11-26",
  tries: 1,
  found: {
    title: "Sparse Median Graphs",
    authors: ["Ada Vesely", "Bo Lind"],
    arxivId: "2611.01234",
    doi: "10.9999/offprint.12",
    url: "https://arxiv.org/abs/2611.01234",
    pdfUrl: "https://arxiv.org/pdf/2611.01234",
    categories: ["cs.DS", "math.CO"],
    venue: "Journal of Examples",
    date: "2026-11-02",
    abstract: "We count.",
  },
};

const NONE: ResolvedRecord = { paper: "a-second-one", title: "A Second One", match: "none", tries: 2 };

function read(text: string) {
  const { records, diagnostics } = readResolved(text, FILE);
  return {
    records: records.map(({ location: _location, ...record }) => record),
    found: diagnostics.map(({ code, line, column }) => [code, line, column]),
    diagnostics,
  };
}

describe("the writer", () => {
  test("sorts lines by paper and keys in their fixed order, for any input order", () => {
    const shuffled = Object.fromEntries(Object.entries(WHOLE).reverse()) as unknown as ResolvedRecord;
    const text = formatResolved([shuffled, NONE]);
    expect(text).toBe(formatResolved([NONE, WHOLE]));
    expect(text).toBe(
      `{"paper":"a-second-one","title":"A Second One","match":"none","tries":2}
{"paper":"sparse-median-graphs-vesely","title":"Sparse Median Graphs","match":"title","source":"arxiv","date_checked":"2026-11-26","tries":1,"found":{"title":"Sparse Median Graphs","authors":["Ada Vesely","Bo Lind"],"arxivId":"2611.01234","doi":"10.9999/offprint.12","url":"https://arxiv.org/abs/2611.01234","pdfUrl":"https://arxiv.org/pdf/2611.01234","categories":["cs.DS","math.CO"],"venue":"Journal of Examples","date":"2026-11-02","abstract":"We count."}}
`,
    );
  });

  test("writes nothing for unknown fields", () => {
    expect(formatResolved([{ ...NONE, found: {} }])).toBe(formatResolved([NONE]));
    expect(formatResolved([])).toBe("");
  });

  test("its output can be read back", () => {
    const { records, diagnostics } = read(formatResolved([WHOLE, NONE]));
    expect(diagnostics).toEqual([]);
    expect(records).toEqual([NONE, WHOLE]);
  });
});

describe("an edited line", () => {
  test("that is invalid JSON is reported at its location, and the others are used", () => {
    const { records, diagnostics } = read(
      `{"paper":"a","title":"A","match":"none",}\n{"paper":"b","match":"none"}\r\n\n["c"]\n{"paper":"d" "match":"none"}\n`,
    );
    expect(records.map(({ paper }) => paper)).toEqual(["b"]);
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["resolved-not-json", 1, 41],
      ["resolved-not-json", 4, 1],
      ["resolved-not-json", 5, 14],
    ]);
    expect(diagnostics[2]?.message).toBe("Invalid JSON: comma expected. This line is not used.");
    expect(diagnostics.every(({ severity, fix }) => severity === "error" && fix)).toBe(true);
  });

  test("without a paper or with an unknown match is an error at its location", () => {
    expect(
      read(`{"title":"A","match":"none"}\n{"paper":"a","match":"maybe"}\n{"paper":"../a","match":"none"}\n`)
        .found,
    ).toEqual([
      ["resolved-without-paper", 1, 1],
      ["resolved-without-paper", 2, 14],
      ["resolved-without-paper", 3, 2],
    ]);
  });

  test("with an invalid value loses only that value, with a warning at its location", () => {
    const line = `{"paper":"a","match":"id","tries":-1,"found":{"doi":"no DOI","title":"T","url":"javascript:alert(1)","date":"2026-13","authors":["A",1],"Doi":"10.1/x"},"macth":1}`;
    const { records, diagnostics } = read(line);
    expect(records).toEqual([{ paper: "a", title: "", match: "id", found: { title: "T" } }]);
    expect(
      diagnostics.map(({ code, column, length }) => [code, line.slice(column - 1, column - 1 + length)]),
    ).toEqual([
      ["resolved-wrong-value", `"tries":-1`],
      ["resolved-unknown-field", `"macth":1`],
      ["resolved-wrong-value", `"doi":"no DOI"`],
      ["resolved-wrong-value", `"url":"javascript:alert(1)"`],
      ["resolved-wrong-value", `"date":"2026-13"`],
      ["resolved-wrong-value", `"authors":["A",1]`],
      ["resolved-unknown-field", `"Doi":"10.1/x"`],
    ]);
    expect(diagnostics[1]?.fix).toBe("Did you mean “match”?");
  });

  test("for a paper that already has a line is reported; the first one is used", () => {
    const { records, found } = read(
      `{"paper":"a","match":"none"}\n{"paper":"a","match":"id","found":{"doi":"10.1000/182"}}\n`,
    );
    expect(found).toEqual([["resolved-twice", 2, 1]]);
    expect(records.map(({ match }) => match)).toEqual(["none"]);
  });

  test("keeps text as text: no line breaks, no characters that turn the text around", () => {
    const { records } = read(
      `{"paper":"a","match":"id","found":{"title":"A \\u202eB\\n C","venue":" \\u0000 "}}`,
    );
    expect(records[0]?.found).toEqual({ title: "A B C" });
  });

  test("is refused where it is too long or nested too deep", () => {
    const deep = `{"paper":"a","match":"none","x":${"[".repeat(100_000)}`;
    expect(read(deep).found).toEqual([["resolved-not-json", 1, deep.indexOf("[") + 8]]);
    expect(read(`{"paper":"a","match":"none","title":"[[[[[[[[[["}`).found).toEqual([]);
    expect(read(`{"paper":"${"a".repeat(1_000_000)}","match":"none"}`).found).toEqual([
      ["resolved-not-json", 1, 1],
    ]);
  });
});

test("any text gives records and diagnostics, and writing preserves what was read", () => {
  const value = fc.oneof(
    fc.json({ maxDepth: 3 }),
    fc.string().map((each) => JSON.stringify(each)),
  );
  const key = fc.constantFrom(
    "paper",
    "title",
    "match",
    "source",
    "date_checked",
    "tries",
    "found",
    "doi",
    "__proto__",
  );
  const line = fc
    .array(fc.tuple(key, value), { maxLength: 6 })
    .map(
      (pairs) => `{"paper":"p","match":"id",${pairs.map(([name, json]) => `"${name}":${json}`).join(",")}}`,
    );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({ unit: "binary" })), { maxLength: 6 }), (lines) => {
      const text = lines.join("\n");
      const { records, diagnostics } = readResolved(text, FILE);
      const count = text.split(text.includes("\n") ? "\n" : "\r").length;
      for (const { line: at, column } of diagnostics)
        expect(at >= 1 && at <= count && column >= 1).toBe(true);
      const written = formatResolved(records);
      const again = readResolved(written, FILE);
      expect(again.diagnostics).toEqual([]);
      expect(formatResolved(again.records)).toBe(written);
    }),
  );
});
