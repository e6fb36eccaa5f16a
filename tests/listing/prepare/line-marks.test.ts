import { describe, expect, test } from "vitest";
import { withoutLineMarks } from "../../../src/listing/prepare/line-marks.ts";
import { readText } from "../../support/read-text.ts";

const PAPERS = [
  ["Learning to Index Large Output Spaces", "Ada Vesely, Bo Lind", "NeurIPS, March 4, 2025"],
  ["Fast Attention for Long Documents", "Cy Moreau, Dina Okafor, Eun Xo", "ICML, May 11, 2024"],
  ["Sparse Median Graphs in Linear Time", "Eun Xo, Bo Lind", "ICLR, June 12, 2024"],
  ["Counting Lakes from Orbit", "Chidi Okafor, Mara Quint", "CVPR, July 1, 2023"],
] as const;

async function read(text: string) {
  const { entries, diagnostics } = await readText(text);
  return {
    papers: entries.map(({ title, authors, venue }) => [title, authors.join(", "), venue]),
    diagnostics,
  };
}

/** The list, with something done to the titles, or to all lines. */
const list = (
  title: (words: string, k: number) => string,
  line: (words: string, at: number) => string = (words) => words,
) =>
  PAPERS.flatMap(([name, authors, venue], k) => [title(name, k + 1), authors, venue, ""])
    .map((words, at) => (words === "" ? line("", at + 1).trimEnd() : line(words, at + 1)))
    .join("\n");

const EXPECTED = PAPERS.map(([title, authors, venue]) => [title, authors, venue.split(",")[0]]);

test("the list itself", async () => {
  expect((await read(list((title) => title))).papers).toEqual(EXPECTED);
});

describe("titles are the same with", () => {
  test.each<[string, (title: string, k: number) => string]>([
    ["**bold**", (title) => `**${title}**`],
    ["*italics*", (title) => `*${title}*`],
    ["__underscores__", (title) => `__${title}__`],
    ["`code`", (title) => `\`${title}\``],
    ["<b>tags</b>", (title) => `<b>${title}</b>`],
    ["### headings", (title) => `### ${title}`],
    ["→ arrows", (title) => `→ ${title}`],
    ["☐ boxes", (title) => `☐ ${title}`],
    ["o of Word", (title) => `o\t${title}`],
    ["① circles", (title, k) => `${"①②③④"[k - 1]} ${title}`],
    ["(1)", (title, k) => `(${k}) ${title}`],
    ["a.", (title, k) => `${"abcd"[k - 1]}. ${title}`],
    ["01", (title, k) => `0${k} ${title}`],
    ["Paper 1:", (title, k) => `Paper ${k}: ${title}`],
    ["[day]", (title, k) => `[2025-03-0${k}] ${title}`],
    ["★★★", (title) => `${title} ★★★`],
    ["emoji", (title) => `${title} 🔥`],
    ["#tags", (title) => `${title} #nlp #long-context`],
    ["[code]", (title) => `${title} [code]`],
    ["(PDF)", (title) => `${title} (PDF)`],
    ["(read by Tuesday)", (title) => `${title} (read by Tuesday)`],
    ["— must read", (title) => `${title} — must read`],
    ["(presenter: …)", (title) => `${title} (presenter: Anna Schmidt)`],
  ])("%s", async (_what, change) => {
    expect((await read(list(change))).papers).toEqual(EXPECTED);
  });
});

describe("a list is the same with", () => {
  test.each<[string, (words: string, at: number) => string]>([
    ["<br> at the ends of its lines", (words) => `${words}<br>`],
    ["backslashes at the ends of its lines", (words) => (words === "" ? "" : `${words}\\`)],
    ["bars around its lines", (words) => (words === "" ? "" : `| ${words} |`)],
    ["numbers before its lines", (words, at) => `${String(at).padStart(6)}\t${words}`],
    ["numbers and colons before its lines", (words, at) => `${at + 120}: ${words}`],
  ])("%s", async (_what, change) => {
    expect((await read(list((title) => title, change))).papers).toEqual(EXPECTED);
  });
});

describe("lines above papers are not part of them:", () => {
  test.each(["#nlp #vision", "★★★", "***", "Tuesday, March 2", "Tuesday 2 March"])("%s", async (above) => {
    expect((await read(list((title) => `${above}\n${title}`))).papers).toEqual(EXPECTED);
  });
});

test("days before months are not numbers of papers", async () => {
  const text = PAPERS.map(([title, authors], k) => `0${k + 2} Jul 2017\n${title}\n${authors}\n\n`).join("");
  const { entries } = await readText(text);
  expect(entries.map(({ title, date }) => [title, date])).toEqual(
    PAPERS.map(([title], k) => [title, `2017-07-0${k + 2}`]),
  );
});

describe("signs with a meaning are kept:", () => {
  test.each([
    ["one line only", "**A Title**\nAda Vesely\n"],
    ["Markdown with links", "**[A Title](https://a.example)**\n**Of Foxes**\n**Of Owls**\n"],
    ["headings with emphasis below", "### Of Foxes\n*Ada Vesely*\n### Of Owls\n*Bo Lind*\n"],
    ["headings of sections", "# Foxes\n\nOf Foxes\n\n# Owls\n\nOf Owls\n"],
    ["headings of two levels", "# Foxes\n## Of Foxes\n## Of Owls\n"],
    ["line ends of LaTeX", "\\begin{tabular}\na \\\nb \\\nc \\\n"],
    ["a table", "| Title |\n|---|\n| Foxes |\n| Owls |\n"],
    ["marks of a trade", "Foxes with Foo ™\nOwls with Bar ™\n"],
    ["stars in a formula", "*a* b *c*\n*d* e *f*\n"],
    ["venues in brackets", "Of Foxes (NeurIPS 2025)\nOf Owls (NeurIPS 2025)\n"],
  ])("%s", (_what, text) => {
    expect(withoutLineMarks(text).text).toBe(text);
  });
});

test("the number of characters removed before a line is known, for the locations of findings", () => {
  const { removedFrom } = withoutLineMarks("### Of Foxes\nAda Vesely\n### Of Owls\n");
  expect([1, 2, 3].map(removedFrom)).toEqual([4, 0, 4]);
});
