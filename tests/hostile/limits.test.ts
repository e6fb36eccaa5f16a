import { expect, test } from "vitest";
import { readFetched } from "../../src/content/fetch-status.ts";
import { readSettings } from "../../src/content/settings/settings.ts";
import { readYaml } from "../../src/diagnostics/yaml.ts";
import { yamlExcess } from "../../src/diagnostics/yaml-limits.ts";
import { readPeople } from "../../src/library/people/read.ts";
import { readText } from "../support/read-text.ts";

const DEEP = 20_000;

const nested = (open: string, close: string, times = DEEP) => `${open.repeat(times)}1${close.repeat(times)}`;

/** CPU seconds that something takes. */
function seconds(run: () => void): number {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1e6;
}

test.each([
  ["explicit keys", "? ".repeat(28)],
  ["explicit keys, more of them", "? ".repeat(DEEP)],
  ["explicit keys and lists", "? - ".repeat(28)],
  ["mappings as keys", nested("{", "}", 28)],
  ["mappings as keys, unclosed", "{".repeat(40)],
  ["lists as keys", `a: ${nested("{[", "]: 1}", 20)}`],
  ["lists", `a: ${nested("[", "]")}`],
  ["lists, unclosed", "[".repeat(DEEP)],
  ["lists of dashes", "- ".repeat(DEEP)],
  ["mappings", `a: ${nested("{a: ", "}")}`],
  ["indentation", Array.from({ length: 500 }, (_, k) => `${" ".repeat(k)}a:`).join("\n")],
  ["anchors and aliases", `a: &a [1]\nb: [${"*a, ".repeat(DEEP)}]`],
  [
    "aliases of aliases",
    Array.from({ length: 60 }, (_, k) => `k${k}: &k${k} [*k${k - 1}, *k${k - 1}]`).join("\n"),
  ],
  ["an alias as a key", "a: &a [1]\n? *a\n: 1"],
  ["text", "x".repeat(6_000_000)],
  ["tags", "!!x ".repeat(DEEP)],
  ["documents", "---\n".repeat(DEEP)],
  ["mistakes", ": ] }\n".repeat(2000)],
])("YAML of many %s costs little and is reported", (_, text) => {
  expect(
    seconds(() => {
      const { diagnostics, root } = readYaml(text, "site.yaml");
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(diagnostics.length).toBeLessThan(100);
      root?.toJSON();
      expect(readSettings(text, "site.yaml").diagnostics.length).toBeGreaterThan(0);
      readPeople(text, "authors.yaml");
      expect(readFetched(text)).toBeUndefined();
    }),
  ).toBeLessThan(10);
});

test("realistic settings are far from the limits", () => {
  const text = `title: "[[[[ {{{{ ${"[".repeat(500)}"\nmacros:\n  a: '${"{".repeat(500)}'\n# ${"[".repeat(500)}\nb: |\n  ${"[{".repeat(500)}\nc:\n  - d:\n      - e: [{f: [g]}]\n  - h\n`;
  expect(yamlExcess(text)).toBeUndefined();
  expect(
    yamlExcess(Array.from({ length: 5000 }, (_, k) => `Name ${k}:\n  aliases: [A, B]\n`).join("")),
  ).toBeUndefined();
});

const paper = (more: string) =>
  `[{"title":"A Title of Words","authors":[{"name":"Ada Example"}],"year":2026,${more}}]`;

test.each([
  ["nothing but brackets", "a.json", "[".repeat(DEEP)],
  ["brackets that close", "a.json", nested("[", "]")],
  ["objects", "a.json", nested('{"results":', "}")],
  [
    "papers in papers",
    "a.json",
    nested('{"title":"A Title of Words","authors":["Ada Example"],"references":[', "]}"),
  ],
  ["authors", "a.json", `[{"title":"A Title of Words","authors":${nested("[", "]")}}]`],
  ["wrapped titles", "a.json", `[{"authors":["Ada Example"],"title":${nested('{"value":', "}")}}]`],
  ["an unread field", "a.json", paper(`"other":${nested('{"a":', "}")}`)],
  ["numbers", "a.json", `[${"1,".repeat(1_000_000)}1]`],
  ["empty objects", "a.json", `[${"{},".repeat(100_000)}{}]`],
  [
    "JSON lines",
    "a.jsonl",
    `{"title":"A Title of Words","category":"LG","date":"2026-01-01","authors":${nested("[", "]")}}\n`,
  ],
  ["CSL with \\[", "a.json", paper(`"abstract":${JSON.stringify("\\[".repeat(DEEP))}`)],
  ["CSL with \\href[", "a.json", paper(`"abstract":${JSON.stringify("\\href[".repeat(DEEP))}`)],
  [
    "CSL with markup",
    "a.json",
    `[{"type":"article","title":"${"<i>".repeat(DEEP)}","author":[{"family":"E"}]}]`,
  ],
  ["BibTeX braces", "a.bib", `@article{a, title = ${nested("{", "}")}, author = {Ada Example} }`],
  ["XML elements", "a.xml", `<feed><entry>${nested("<a>", "</a>")}</entry></feed>`],
  ["HTML elements", "a.html", `<html><body>${nested("<div>", "</div>")}</body></html>`],
  ["HTML tables", "a.html", `<html><body>${nested("<table><tr><td>", "</td></tr></table>")}</body></html>`],
  ["Markdown quotes", "a.txt", `${"> ".repeat(DEEP)}- A`],
  ["Markdown links", "a.txt", `- ${"[".repeat(DEEP)}A Title](https://a.example) Ada Example\n`],
  ["quoted cells", "a.csv", `title,authors\n${'"'.repeat(DEEP)}`],
])("a list of many %s gives papers or diagnostics, and costs little", async (_, file, text) => {
  const start = process.cpuUsage().user;
  const { entries, diagnostics } = await readText(text, file);
  expect(entries.length + diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.map(({ code }) => code)).not.toContain("listing-failed");
  for (const diagnostic of diagnostics) expect(diagnostic.file).toBe(file);
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(20);
});
