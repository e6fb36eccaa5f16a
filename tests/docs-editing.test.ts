import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTopics } from "../src/content/topics.ts";
import { readNotes } from "../src/library/remarks/read.ts";
import { REMARK_KEYS } from "../src/listing/remark.ts";
import { parseQuery, QUERY_FIELDS } from "../src/shared/query/parse.ts";
import { createMarkdown } from "../src/site/markdown/markdown.ts";
import { createLinks } from "../src/site/urls.ts";
import { PROJECT } from "./support/folders.ts";

const text = readFileSync(join(PROJECT, "docs/editing.md"), "utf8");

/** The first example below a heading. */
function example(heading: string, language: string): string {
  const section = text.slice(text.indexOf(`## ${heading}\n`));
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(section)?.[1] ?? "";
}

test("the example of notes.yaml is valid, and shows every way to name a paper", () => {
  const { list, diagnostics } = readNotes(example("What you can add to a paper", "yaml"), "notes.yaml");
  expect(diagnostics).toEqual([]);
  expect(list.map(({ paper }) => paper)).toEqual([
    "Sparse Median Graphs in Linear Time",
    "2602.01234",
    "counting-lakes-from-orbit-okafor",
  ]);
});

test("the table of keys has every key, with an example that can be used", () => {
  const rows = [...text.matchAll(/^\| `(\w+)` \| .* \| `(.*)` \|$/gm)];
  expect(rows.map(([, key]) => key)).toEqual([...REMARK_KEYS]);
  for (const [, key, written] of rows) {
    const { list, diagnostics } = readNotes(`Title:\n  ${written}\n`, "notes.yaml");
    expect(diagnostics, written).toEqual([]);
    expect(Object.keys(list[0]?.remark ?? {})).toEqual([key]);
  }
});

test("the example of topics.yaml is valid", () => {
  const { topics, diagnostics } = readTopics(example("Topics", "yaml"), "topics.yaml");
  expect(diagnostics).toEqual([]);
  expect(topics.map(({ slug, home }) => [slug, home])).toEqual([
    ["diffusion-models", false],
    ["median-graphs", true],
  ]);
});

test("the table of queries shows all of the query language", () => {
  const section = text.slice(text.indexOf("| in a query |"), text.indexOf("Put a query in quotes"));
  const shown = [...section.matchAll(/^\| (.*) \| /gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, query = ""]) => query),
  );
  expect(shown.length).toBeGreaterThan(12);
  const fields = shown.flatMap((query) => /^(\w+):/.exec(query)?.[1] ?? []);
  for (const field of fields) expect(QUERY_FIELDS).toContain(field);
  for (const field of ["author", "title", "category", "tag", "is", "score", "has", "year", "date"])
    expect(fields).toContain(field);
  for (const query of shown) expect(parseQuery(query).length, query).toBeGreaterThan(0);
});

test("the example of an editor's note has a title, a picture and a formula", () => {
  const render = createMarkdown(createLinks("https://example.org/repo/"));
  const { title, body } = render(example("The editor's note of a day", "markdown"));
  expect(title).toBe("Lakes, everywhere");
  expect(body.source).toContain('src="/repo/files/lakes.png"');
  expect(body.source).toContain("<math");
});
