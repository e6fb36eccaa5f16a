import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writePartFiles } from "../../../src/build/search/write-part.ts";
import { keysOfPaper } from "../../../src/shared/query/identifiers.ts";
import type { ShownPaper } from "../../../src/shared/search/shown-paper.ts";
import type { SearchRecord } from "../../../src/site/search/search-record.ts";
import { temporaryFolder } from "../../support/folders.ts";
import { openIndexFolder, type SearchReader } from "../../support/search-reader.ts";

type Invented = Partial<ShownPaper> & Partial<Pick<SearchRecord, "identifiers" | "tags" | "pick">>;

const PAPERS: readonly Invented[] = [
  { title: "Nordic Names", authors: [person("Bjørn Müller"), person("Łukasz Ørsted")] },
  { title: "Straße und Größe", authors: [person("Işık Öz")] },
  { title: "H₂O and CO₂ Capture", abstract: "With a catalyst." },
  { title: "基于深度学习的文本分类研究", authors: [person("李明", "li-ming")] },
  { title: "自然言語処理の研究" },
  { title: "GPT-4 for C++ Code", code: true },
  { title: "Typing C# Programs", date: "2025-03-01" },
  { title: "ＧＰＴ and ﬁne-tuning" },
  { title: "Large Language Models", score: 90 },
  { title: "Models of Language at Large", abstract: "The language is large; models vary." },
  { title: "A β-VAE of Meshes", identifiers: keysOfPaper({ arxivId: "2605.01234", doi: "10.1145/abc" }) },
  { title: "Meshes by Hand", authors: [person("Wei Wang")], categories: ["cv"], score: 50 },
  { title: "Meshes by Machine", authors: [person("Wei Li"), person("Bo Wang")], categories: ["cv"] },
  { title: "On Transformers", abstract: "The attention mechanism of transformers. State of the art." },
  { title: "General Relativity", abstract: "Nothing generative.", tags: ["Deep Théory"], pick: true },
  { title: "Generative Art", abstract: "See https://github.com/ann/art for more." },
  { title: "한국어 문서를 요약하는 방법" },
];

function person(name: string, slug = ""): { name: string; slug: string } {
  return { name, slug };
}

function recordOf(given: Invented, k: number) {
  const { identifiers = [], tags = [], pick = false, ...shown } = given;
  const whole = {
    path: `papers/${k}/`,
    title: "Untitled",
    authors: [],
    etAl: false,
    categories: ["lg"],
    date: "2026-05-12",
    score: null,
    code: false,
    abstract: "We study it.",
    ...shown,
  };
  return {
    url: `/papers/${k}/`,
    shown: whole,
    authorLabels: whole.authors.map(({ name }) => name),
    identifiers,
    extraTexts: [],
    tags,
    pick,
  };
}

async function indexOf(...parts: readonly (readonly Invented[])[]): Promise<SearchReader> {
  const folder = temporaryFolder();
  for (const [k, papers] of parts.entries()) {
    mkdirSync(join(folder, String(k + 1)));
    await writePartFiles(papers.map(recordOf), join(folder, String(k + 1)));
  }
  writeFileSync(join(folder, "parts.json"), JSON.stringify({ parts: parts.length }));
  return openIndexFolder(folder);
}

const whole = await indexOf(PAPERS);
const titlesOf = async (reader: SearchReader, q: string, more = "") =>
  (await reader.search(`${new URLSearchParams({ q })}${more}`)).papers.map(({ title }) => title);

describe("a paper is found", () => {
  test.each([
    ["lukasz", "Nordic Names"],
    ["bjorn muller", "Nordic Names"],
    ["mueller", "Nordic Names"],
    ["orsted lukasz", "Nordic Names"],
    ["strasse", "Straße und Größe"],
    ["isik", "Straße und Größe"],
    ["H2O", "H₂O and CO₂ Capture"],
    ["文本分类", "基于深度学习的文本分类研究"],
    ["深度学习 文本", "基于深度学习的文本分类研究"],
    ["类", "基于深度学习的文本分类研究"],
    ["li ming", "基于深度学习的文本分类研究"],
    ["言語処理", "自然言語処理の研究"],
    ["요약", "한국어 문서를 요약하는 방법"],
    ["C#", "Typing C# Programs"],
    ["C++", "GPT-4 for C++ Code"],
    ["GPT4", "GPT-4 for C++ Code"],
    ["fine-tuning", "ＧＰＴ and ﬁne-tuning"],
    ["finetuning", "ＧＰＴ and ﬁne-tuning"],
    ["fine tuning", "ＧＰＴ and ﬁne-tuning"],
    ["beta-vae", "A β-VAE of Meshes"],
    ["β-VAE", "A β-VAE of Meshes"],
    ["2605.01234v3", "A β-VAE of Meshes"],
    ["https://arxiv.org/abs/2605.01234", "A β-VAE of Meshes"],
    ["https://doi.org/10.1145/ABC", "A β-VAE of Meshes"],
    ["github.com/ann/art", "Generative Art"],
    ["large language models", "Large Language Models"],
    ["Models of Language at Large", "Models of Language at Large"],
    ["wei wang", "Meshes by Hand"],
    ["wang, wei", "Meshes by Hand"],
    ["generative", "Generative Art"],
    ["trans", "On Transformers"],
    ["transformer", "On Transformers"],
    ["catalyst OR quokka", "H₂O and CO₂ Capture"],
    ['"attention mechanism"', "On Transformers"],
    ['"state of the art"', "On Transformers"],
    ["title:meshes score:40..60", "Meshes by Hand"],
    ["has:code", "GPT-4 for C++ Code"],
    ["year:2025", "Typing C# Programs"],
    ['tag:"deep theory"', "General Relativity"],
    ["theory", "General Relativity"],
    ["is:pick", "General Relativity"],
  ])("%s: first is %s", async (query, title) => expect((await titlesOf(whole, query))[0]).toBe(title));
});

describe("a paper is not found", () => {
  test.each([
    ["C#", "GPT-4 for C++ Code"],
    ["meshes -machine", "Meshes by Machine"],
    ["meshes -author:wang", "Meshes by Hand"],
    ['"mechanism attention"', "On Transformers"],
    ['"language large"', "Large Language Models"],
    ['author:"wei wang"', "Meshes by Machine"],
    ["meshes category:lg", "Meshes by Hand"],
    ["title:attention", "On Transformers"],
  ])("%s: not %s", async (query, title) => expect(await titlesOf(whole, query)).not.toContain(title));

  test.each(["zzzz", "meshes zzzz", '"no such phrase"', "2605.99999", "-", "猫", "x"])(
    "%s finds none",
    async (query) => {
      const { total, corrected } = await whole.search(`${new URLSearchParams({ q: query })}`);
      expect([total, corrected]).toEqual([query === "-" ? PAPERS.length : 0, undefined]);
    },
  );
});

describe("misspelt words are corrected, and the page says so", () => {
  test.each([
    ["attnetion mechanism", "attention mechanism"],
    ["transfomers", "transformers"],
    ["genrative", "generative"],
    ["meshes handd", "meshes hand"],
  ])("%s: %s", async (typed, corrected) => {
    const found = await whole.search(`${new URLSearchParams({ q: typed })}`);
    expect(found.corrected).toBe(corrected);
    expect(found.total).toBeGreaterThan(0);
  });

  test("joined words are split", async () => {
    const apart = await indexOf([
      { title: "Neural Networks" },
      { title: "A Neural Network" },
      { title: "Network" },
    ]);
    expect((await apart.search("q=neuralnetwork")).corrected).toBe("neural network");
  });

  test("known words are not corrected", async () => {
    expect((await whole.search("q=meshes+catalyst")).corrected).toBeUndefined();
  });
});

test("one of three or more words may be missing if no paper has all, and the page says so", async () => {
  const { most, papers } = await whole.search("q=attention+mechanism+transformers+catalyst");
  expect(most).toBe(true);
  expect(papers.map(({ title }) => title)).toEqual(["On Transformers"]);
});

test("filters, order and counts apply to the results", async () => {
  const meshes = await whole.search("q=meshes&sort=score", true);
  expect(meshes.papers.map(({ score }) => score)).toEqual([50, null, null]);
  expect(meshes.counts).toEqual({
    category: { cv: 2, lg: 1 },
    year: { "2026": 3 },
    author: { "Bo Wang": 1, "Wei Li": 1, "Wei Wang": 1 },
  });
  expect(await titlesOf(whole, "meshes", "&author=Wei+Wang")).toEqual(["Meshes by Hand"]);
  expect(await titlesOf(whole, "", "&year=2025")).toEqual(["Typing C# Programs"]);
  expect(await titlesOf(whole, "", "&code=1&category=lg")).toEqual(["GPT-4 for C++ Code"]);
});

test("the results of the first screen are shown before all are read", async () => {
  const many = await indexOf(Array.from({ length: 30 }, (_, k) => ({ title: `Graph ${k}` })));
  const early: (readonly string[])[] = [];
  const all = await many.search("q=graph", false, ({ papers, total }) => {
    early.push([String(total), ...papers.map(({ title }) => title)]);
  });
  const first = all.papers.slice(0, 6).map(({ title }) => title);
  expect(all.papers).toHaveLength(20);
  expect(early).toEqual([["30", ...first]]);
  await whole.search("q=meshes", false, () => expect.fail("All three are there at once."));
});

test("an index in several parts gives the same results as one part, in the same order", async () => {
  const parts = await indexOf(PAPERS.slice(9), PAPERS.slice(4, 9), PAPERS.slice(0, 4));
  for (const query of ["large language models", "meshes", "wei wang", "attnetion", "的", "gpt -code"])
    expect(await titlesOf(parts, query), query).toEqual(await titlesOf(whole, query));
});

test("every paper is first for its own title, no query fails, and a search reads few files", async () => {
  for (const { title = "" } of PAPERS) expect((await titlesOf(whole, title))[0]).toBe(title);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (q) => {
      await whole.search(`${new URLSearchParams({ q })}`);
    }),
    { numRuns: 60 },
  );
  whole.takeRead();
  const again = await indexOf(PAPERS);
  await again.search("q=meshes");
  expect(again.takeRead().files).toBeLessThan(6);
});
