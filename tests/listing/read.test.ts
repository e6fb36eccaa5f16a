import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readListing } from "../../src/listing/parse/read.ts";

// Pieces that listings are made of, so that random texts reach the inner parts of the reader.
const piece = fc.oneof(
  fc.constantFrom(
    ..."LGMay 12, 2026|CLFeb 30|98.1cs.LGJan 1Code|NeurIPS 2025May 12|2026-05-12|Deep NetworksAda Vesely, Bo Lind et al.".split(
      "|",
    ),
    ..."Ada Vesely, Bo Lind|Title || Ada Vesely|https://arxiv.org/abs/2605.01234|Home|Load more|et al.|,| and |((((|$$".split(
      "|",
    ),
    ..."\n|\r\n|\r|\ufeff|\u200b|\u202e|\ud800|\u0000|\u00a0|\t|李四|ΑΒγ|e\u0301".split("|"),
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const listing = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const line = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("").replace(/[\r\n]/g, " "));

describe("any text", () => {
  test("gives entries and diagnostics, and never throws", () => {
    fc.assert(
      fc.property(listing, fc.option(listing, { nil: undefined }), (text, corrections) => {
        const reading = readListing(text, {
          file: "2026-11-23.txt",
          corrections: corrections === undefined ? undefined : { file: "c.yaml", text: corrections },
        });
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const entry of reading.entries) {
          expect(entry.title).toBe(entry.title.trim());
          expect(entry.date).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
          expect(entry.line).toBeLessThanOrEqual(lines);
          const fields = [entry.title, entry.abstract, ...entry.authors].join(" ");
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
          expect(fields).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        }
        for (const { line: at, column, length, file } of reading.diagnostics) {
          expect(Math.min(at, column)).toBeGreaterThan(0);
          expect(length).toBeGreaterThanOrEqual(0);
          if (file === "2026-11-23.txt") expect(at).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is parsed the same with any line endings", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const read = (end: string) => readListing(lines.join(end), { file: "2026-11-23.txt" });
        expect(read("\r\n")).toEqual(read("\n"));
      }),
    );
  });

  test("title, authors and abstract are exact parts of the text", () => {
    const word = fc.stringMatching(/^[A-Z]?[a-z]{1,9}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(" "));
    const name = fc.tuple(fc.stringMatching(/^[A-Z][a-z]{1,7}$/), fc.stringMatching(/^[A-Z][a-z]{1,7}$/));
    fc.assert(
      fc.property(words, fc.array(name, { minLength: 1, maxLength: 4 }), words, (title, names, abstract) => {
        const list = names.map((parts) => parts.join(" ")).join(", ");
        const text = `LGMay 12, 2026\n${title}${list}\n${abstract}.\n`;
        const [entry] = readListing(text, { file: "2026-11-23.txt" }).entries;
        expect(entry).toBeDefined();
        const joined = `${entry?.title}${entry?.authors.join(", ")}`.replaceAll(/\W|and/g, "");
        expect(joined).toBe(`${title}${list}`.replaceAll(/\W|and/g, ""));
      }),
    );
  });
});

describe("metadata of a listing", () => {
  const entry = (header: string, title: string) => `${header}\n${title}Ada Vesely, Bo Lind\nWe study it.\n`;

  test("an entry is parsed the same at any position", () => {
    const alone = readListing(entry("LGMay 12", "Deep Sparse Networks"), { file: "2026-11-23.txt" })
      .entries[0];
    const after = entry("CLMay 11", "Shallow Dense Networks") + entry("LGMay 12", "Deep Sparse Networks");
    expect(readListing(after, { file: "2026-11-23.txt" }).entries[1]).toEqual({ ...alone, line: 4 });
  });

  test("the option for the as-of date overrides the file name", () => {
    const text = entry("LGMay 12", "Deep Sparse Networks");
    const dateOf = (options: { file: string; asOf?: string }) => readListing(text, options).entries[0]?.date;
    expect(dateOf({ file: "listings/2024-03-01-b.txt" })).toBe("2023-05-12");
    expect(dateOf({ file: "listings/2024-03-01.txt", asOf: "2025-05-12" })).toBe("2025-05-12");
    expect(dateOf({ file: "listings/2024-02-31.txt" })).toBeUndefined();
  });
});

describe("time grows with the length of the text, not faster", () => {
  const hostile: [string, (n: number) => string][] = [
    ["one long word", (n) => `LGMay 12\n${"aB".repeat(n)}\n`],
    ["capitals", (n) => `LGMay 12\n${"A".repeat(n)}\n`],
    ["short capitals and commas", (n) => `LGMay 12\n${"AbCdEf Gh, ".repeat(n / 4)}\n`],
    ["sentence ends", (n) => `LGMay 12\n${"ab.Cd".repeat(n / 2)}\n`],
    ["prefixes", (n) => `LGMay 12\n${"Mc".repeat(n)}Adams\n`],
    ["quotation marks", (n) => `LGMay 12\n${"„a“B".repeat(n / 2)}\n`],
    ["Chinese characters", (n) => `LGMay 12\n${"王明".repeat(n)}, ${"李、".repeat(n)}\n`],
    [
      "plain names",
      (n) => `LGMay 12\nA title${"Ada Vesely ".repeat(n / 2)}\nA title in ${"title ".repeat(n / 4)}\n`,
    ],
    ["brackets", (n) => `LGMay 12\n${"([{<".repeat(n)}Ada Vesely\n`],
    ["spaces", (n) => `LGMay 12\nTitle${" ".repeat(n)}|${" ".repeat(n)}Ada Vesely\n`],
    ["commas", (n) => `LGMay 12\nTitle${"Ada Vesely, ".repeat(n)}\n`],
    ["ands", (n) => `LGMay 12\nTitle${"A and ".repeat(n)}\n`],
    ["headers", (n) => "LGMay 12\n".repeat(n)],
    ["short lines", (n) => `LGMay 12\nTitleAda Vesely\n${"word\n".repeat(n)}`],
    ["dashes", (n) => `${"-".repeat(150)}\n`.repeat(n / 100)],
    ["marks", (n) => `LGMay 12\n${"|| ".repeat(n)}\n`],
    ["hyphens", (n) => `LGMay 12\n${"aB-".repeat(n)}\n`],
    ["dollars", (n) => `LGMay 12\n${"$x".repeat(n)}Ada Vesely\n`],
    ["zero-width spaces", (n) => `LGMay 12\nTitleAda Vesely${"\u200b ".repeat(n)}\n`],
  ];
  test.each(hostile)("%s", (_, make) => {
    // CPU time, because wall time includes other processes.
    const seconds = (n: number) => {
      const text = make(n);
      const start = process.cpuUsage();
      readListing(text, { file: "2026-11-23.txt" });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    seconds(1000);
    // Four times the text may take ten times as long; if time grew with the square it would be sixteen, of far more.
    expect(seconds(200_000)).toBeLessThan(Math.max(2, 10 * seconds(50_000)));
  });
});
