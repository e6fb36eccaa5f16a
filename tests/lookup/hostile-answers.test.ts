import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openResolved } from "../../src/commands/resolve/file.ts";
import { servicesFor } from "../../src/commands/resolve/services/services.ts";

const TITLE = "A Paper of Foxes in Snow: A Study";

/** An answer with one paper, from each service that answers in JSON. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  crossref: {
    message: {
      items: [
        {
          title: ["A Paper of Foxes in Snow"],
          subtitle: ["A Study"],
          author: [{ given: "Ada", family: "Vesely" }],
          DOI: "10.1000/a",
          URL: "https://doi.org/10.1000/a",
          issued: { "date-parts": [[2026, 5, 12]] },
          abstract: "We study foxes.",
          type: "journal-article",
          "container-title": ["Snow"],
        },
      ],
    },
  },
  datacite: {
    data: {
      attributes: {
        titles: [{ title: TITLE }],
        creators: [{ name: "Vesely, Ada", givenName: "Ada", familyName: "Vesely" }],
        doi: "10.1000/a",
        url: "https://a.example/",
        publicationYear: 2026,
        dates: [{ date: "2026-05-12", dateType: "Issued" }],
        descriptions: [{ description: "We study foxes.", descriptionType: "Abstract" }],
        container: { title: "Snow" },
      },
    },
  },
  dblp: {
    result: {
      hits: {
        hit: [
          {
            info: {
              title: `${TITLE}.`,
              authors: { author: [{ text: "Ada Vesely 0001" }] },
              venue: "Snow",
              year: "2026",
              doi: "10.1000/a",
              ee: "https://a.example/c",
            },
          },
        ],
      },
    },
  },
  openalex: {
    results: [
      {
        id: "https://openalex.example/W1",
        display_name: TITLE,
        authorships: [{ author: { display_name: "Ada Vesely" } }],
        doi: "https://doi.org/10.1000/a",
        publication_date: "2026-05-12",
        primary_location: { landing_page_url: "https://a.example/", source: { display_name: "Snow" } },
        abstract_inverted_index: { We: [0], study: [1], "foxes.": [2] },
      },
    ],
  },
};

/** Values in place of any part of an answer. */
const VALUES: readonly unknown[] = [
  null,
  0,
  1e308,
  -1,
  true,
  "",
  "javascript:alert(1)",
  "\u0000\u202e\u{e0041}\ud800",
  "x".repeat(100_000),
  "Ada Vesely and ".repeat(2000),
  [],
  {},
  [[]],
  [null],
  [{}],
  Array(2000).fill("a"),
  Array(2000).fill({ name: "A B" }),
  JSON.parse('{"__proto__":1,"toString":1,"length":5}'),
  { title: { title: { title: 1 } } },
  { We: [1e9, -1, 0.5] },
  { We: "x" },
  "https://a.example/\u202e".padEnd(5000, "b"),
  "10.1000/".padEnd(5000, "9"),
  "9999-99-99",
];

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const services = servicesFor({ contact: "ada@a.example", env: { OPENALEX_API_KEY: "x" } });

describe.each(Object.entries(ANSWERS))("an answer of %s", (source, answer) => {
  const service = services.find((each) => each.source === source);
  const read = (value: unknown) => {
    const text = JSON.stringify(value);
    return service?.read({ status: 200, ok: true, text, retryAfter: 0 });
  };

  test("is read", () => {
    expect(read(answer)).toContainEqual(
      expect.objectContaining({ title: TITLE, authors: ["Ada Vesely"], doi: "10.1000/a" }),
    );
  });

  test("with any value in any position causes no exception and no file that the next run rejects", () => {
    const content = mkdtempSync(join(tmpdir(), "offprint-resolved-"));
    const file = openResolved(content);
    let number = 0;
    for (const path of pathsIn(answer))
      for (const value of VALUES) {
        const found = read(replaced(answer, path, value));
        if (!Array.isArray(found)) continue;
        for (const fields of found)
          file.set({ paper: `p-${++number}`, title: String(fields.title), match: "title", found: fields });
      }
    file.save();
    const again = openResolved(content);
    expect(again.diagnostics).toEqual([]);
    expect(again.records.size).toBe(number);
    expect(number).toBeGreaterThan(200);
    for (const { found = {} } of again.records.values()) {
      for (const link of [found.url, found.pdfUrl]) expect(link ?? "https://").toMatch(/^https?:\/\//);
      expect(/\\u0000|\u202e|\\ud800|\udb40\udc41/.exec(JSON.stringify(found))?.index).toBeUndefined();
    }
  });
});

test("a paper with a very long title does not make the next run reject the file", () => {
  const content = mkdtempSync(join(tmpdir(), "offprint-resolved-"));
  const file = openResolved(content);
  file.set({ paper: "long", title: "foxes ".repeat(5000), match: "none" });
  file.save();
  expect(openResolved(content).diagnostics).toEqual([]);
});
