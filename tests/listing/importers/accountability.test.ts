import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readerOf } from "../../../src/listing/importers/read.ts";
import { SHAPES } from "../../../src/listing/importers/shapes.ts";
import { collect } from "../../../src/listing/parse/read.ts";
import type { ParseResult } from "../../../src/listing/types.ts";
import { readText } from "../../support/read-text.ts";

const FILE = "2026-11-23.txt";

/** All texts of a result, without locations. */
function words({ entries, diagnostics }: ParseResult): string {
  return JSON.stringify([
    entries.map((entry) => ({ ...entry, file: "", line: 0 })),
    diagnostics.map(({ code, message, fix }) => [code, message, fix]),
  ]);
}

/** Lines that belong to no paper, as they occur anywhere in pages and mails. */
const STRANGERS = ["Zyxo wuvq sixty plums", "Zyxo", "Zyxo wuvq: plums, pears and other fruit of the season."];

/** Formats in which such a line continues the value above it, which a paper may not use. */
const GOES_ON = new Set(
  (
    "orcid-works arxiv-mail pubmed-nbib pubmed-abstracts web-of-science endnote refworks ris labelled-fields bibitem-list " +
    "reference-list markdown-list"
  ).split(" "),
);
/** Formats in which it is between brackets that have no place for it. */
const STRICT = new Set(["xml", "html-metadata", "json"]);

describe("a line inserted anywhere is part of a paper or is reported:", () => {
  test.each(SHAPES.filter(({ id }) => !STRICT.has(id)))("$id", async ({ id, specimen }) => {
    const plain = words(await readText(specimen));
    const lines = specimen.split("\n");
    const lost: string[] = [];
    const isEnd = (at: number) => at === 0 || at === lines.length;
    for (const stranger of STRANGERS)
      for (let at = 0; at <= lines.length; at++) {
        if (GOES_ON.has(id) && !isEnd(at)) continue;
        const apart = isEnd(at) ? ["", stranger, ""] : [stranger];
        const text = [...lines.slice(0, at), ...apart, ...lines.slice(at)].join("\n");
        const found = words(await readText(text));
        if (found === plain) lost.push(`${at}: ${stranger}`);
      }
    expect(lost).toEqual([]);
  });
});

/** The beginning of a record, and a list of three. */
const LISTS: readonly (readonly [id: string, begins: RegExp, lists: string])[] = [
  ["xml", /<entry[\s>]/g, feed("entry", "feed", "<id>http://arxiv.org/abs/2611.0123#</id>")],
  ["xml", /<item[\s>]/g, feed("item", "rss", "<link>https://example.org/#</link>")],
  [
    "bibtex",
    /^@article\{/gm,
    three("@article{key#,\n  title = {Sparse Maps #},\n  author = {Vesely, Ada}\n}\n"),
  ],
  ["ris", /^TY {2}-/gm, three("TY  - JOUR\nTI  - Sparse Maps #\nAU  - Vesely, Ada\nPY  - 2026\nER  -\n")],
  ["endnote", /^%0 /gm, three("%0 Journal Article\n%T Sparse Maps #\n%A Vesely, Ada\n%D 2026\n\n")],
  ["pubmed-nbib", /^PMID-/gm, three("PMID- 1#\nTI  - Sparse Maps #.\nFAU - Vesely, Ada\nDP  - 2026 Nov\n\n")],
  [
    "json",
    /^\[?\{ "title": "Sparse/gm,
    `[${three('{ "title": "Sparse Maps #", "authors": ["Ada Vesely"], "year": 2026 },\n').slice(0, -2)}]`,
  ],
  ["csv", /^Sparse Maps/gm, `Title,Authors,Year\n${three("Sparse Maps #,Ada Vesely,2026\n")}`],
  [
    "arxiv-mail",
    /^arXiv:26\d\d\.\d{5}\b/gm,
    three(
      "\\\\\narXiv:2611.0123#\nDate: Thu, 19 Nov 2026 18:59:59 GMT   (8kb)\n\nTitle: Sparse Maps #\nAuthors: Ada Vesely\nCategories: cs.LG\n\\\\\n  We map.\n\\\\ ( https://arxiv.org/abs/2611.0123# ,  8kb)\n-----------------------------------\n",
    ),
  ],
  [
    "markdown-list",
    /^- \*\*/gm,
    three("- **Sparse Maps #**. *Ada Vesely*. ACL 2026. [[pdf](https://arxiv.org/abs/2611.0123#)]\n"),
  ],
  [
    "reference-list",
    /^\[\d\] A/gm,
    three("[#] A. Vesely and B. Lind, “Sparse maps of # foxes,” J. Invented Res., 2026.\n"),
  ],
  [
    "pasted-list",
    /^98\.\dLG/gm,
    three("98.#LGNov 2, 2026\nSparse Maps of # Foxes\nAda Vesely, Bo Lind\nWe map foxes.\n\n"),
  ],
];

function three(record: string): string {
  return [1, 2, 3].map((number) => record.replaceAll("#", String(number))).join("");
}

function feed(name: string, root: string, rest: string): string {
  const record = `<${name}><title>Sparse Maps #</title><author><name>Ada Vesely</name></author>${rest}</${name}>\n`;
  return `<${root} version="2.0">\n${three(record)}</${root}>\n`;
}

/** Warnings that account for more than one record: text that is in another one's fields. */
const MERGED = new Set([
  "table-row-shifted",
  "bibtex-unreadable",
  "header-lookalike",
  "separator-in-abstract",
  "reference-doubtful",
  "reference-style",
  "note-unread",
]);

/** The number of records, diagnostics and skipped lines of a result. */
function reported({ entries, diagnostics }: ParseResult): number {
  const lines = diagnostics.map(({ code, severity, message }) => {
    const count = Number(/(\d+) lines?/.exec(message)?.[1] ?? 1);
    if (code === "source-syntax") return Number.POSITIVE_INFINITY;
    if (code === "lines-skipped" || code === "page-furniture" || severity === "error") return count;
    return MERGED.has(code) ? 1 : 0;
  });
  return entries.length + lines.reduce((sum, count) => sum + count, 0);
}

describe("each record that begins in a mutated text is read or reported:", () => {
  test.each(LISTS)("%s %s", async (id, begins, list) => {
    const { shape, readSteps } = await readerOf(list, FILE);
    expect([shape?.id, collect(readSteps(list, { file: FILE }), FILE).entries.length]).toEqual([id, 3]);
    const change = fc.tuple(fc.nat(list.length), fc.nat(40), fc.nat(list.length), fc.nat(60));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let text = list;
        for (const [at, cut, from, length] of changes)
          text = text.slice(0, at) + list.slice(from, from + length) + text.slice(at + cut);
        const begun = text.match(begins)?.length ?? 0;
        const reading = await readText(text);
        const refused = reading.entries.length === 0 && reading.diagnostics.length > 0;
        if (!refused && reported(reading) < begun) expect([begun, text, reading]).toBe(undefined);
      }),
      { numRuns: Number(process.env.RUNS ?? 40), seed: 20 },
    );
  });
});
