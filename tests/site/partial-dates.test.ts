import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, readBuilt } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";

const paper = (title: string, date?: string) =>
  JSON.stringify({ title, authors: ["Ada Example"], category: "LG", ...(date !== undefined && { date }) });

const LISTING = [
  paper("By Day", "2026-05-12"),
  paper("By Month", "2026-05"),
  paper("By Year", "2026"),
  paper("Older Year", "2019"),
  paper("Never"),
].join("\n");

describe("dates that state a month, a year or nothing", () => {
  let built: BuiltSite;
  beforeAll(async () => {
    built = await buildSite(["--content", contentFolder({ "listings/2026-06-01.jsonl": LISTING })]);
  });
  const page = (slug: string) => readBuilt(built, `papers/${slug}-example/index.html`);

  test("pages show what is stated", () => {
    expect(page("by-day")).toContain('<time datetime="2026-05-12">12 May 2026</time>');
    expect(page("by-month")).toContain('<time datetime="2026-05">May 2026</time>');
    expect(page("by-year")).toContain('<time datetime="2026">2026</time>');
    expect(page("never")).toContain("Undated");
    expect(page("never")).not.toContain('datetime=""');
  });

  test("metadata states what the listing states", () => {
    expect(page("by-month")).toContain('name="citation_publication_date" content="2026/05"');
    expect(page("by-month")).toContain('"datePublished":"2026-05"');
    expect(page("by-year")).toContain('name="citation_publication_date" content="2026"');
    expect(page("never")).not.toContain("citation_publication_date");
    expect(page("never")).not.toContain("datePublished");
    expect(page("never")).not.toContain("DC.date");
  });

  test("the archive has papers by year and month as far as they are stated", () => {
    expect(readBuilt(built, "archive/2026/05/index.html")).toContain("By Month");
    expect(readBuilt(built, "archive/2026/05/index.html")).not.toContain("By Year");
    expect(readBuilt(built, "archive/2026/index.html")).toContain("By Year");
    expect(readBuilt(built, "archive/2019/index.html")).toContain("Older Year");
    expect(existsSync(join(built.folder, "archive/2019/01"))).toBe(false);
    expect(readBuilt(built, "archive/index.html")).toContain("1 paper without a date");
    expect(readBuilt(built, "digests/2026-06-01/index.html")).toContain("Never");
  });

  test("feed items are published on the digest's day and have the paper's date as stated", () => {
    const rss = readBuilt(built, "feed.xml");
    expect(rss.match(/<pubDate>[^<]*/g)?.every((date) => date.includes("01 Jun 2026"))).toBe(true);
    // Feed readers would take it for the item's day.
    expect(rss + readBuilt(built, "atom.xml")).not.toContain("dc:date");
    expect(rss.match(/<prism:publicationDate>[^<]*/g)).toEqual(
      ["2026-05-12", "2026-05", "2026", "2019"].map((date) => `<prism:publicationDate>${date}`),
    );
    const items: readonly { title: string; _offprint: { date?: string } }[] = JSON.parse(
      readBuilt(built, "feed.json"),
    ).items;
    expect(items.map(({ _offprint }) => _offprint.date)).toEqual([
      "2026-05-12",
      "2026-05",
      "2026",
      "2019",
      undefined,
    ]);
  });

  test("citations state nothing else", () => {
    const bib = readBuilt(built, "papers.bib").split("\n\n");
    expect(
      bib.map((entry) => [...entry.matchAll(/(?:year|month) = \{?(\w+)/g)].map(([, part]) => part)),
    ).toEqual([["2026", "may"], ["2026", "may"], ["2026"], ["2019"], []]);
    const ris = readBuilt(built, "papers.ris").split("ER  - ");
    expect(
      ris.slice(0, 5).map((entry) => entry.match(/(?:PY|DA) {2}- .*/g)?.map((line) => line.trim())),
    ).toEqual([
      ["PY  - 2026", "DA  - 2026/05/12/"],
      ["PY  - 2026", "DA  - 2026/05//"],
      ["PY  - 2026"],
      ["PY  - 2019"],
      undefined,
    ]);
    const csl: readonly { issued?: object }[] = JSON.parse(readBuilt(built, "papers.csl.json"));
    expect(csl.map(({ issued }) => issued && Object.values(issued)[0][0])).toEqual([
      [2026, 5, 12],
      [2026, 5],
      [2026],
      [2019],
      undefined,
    ]);
    const json: { papers: readonly { date?: string }[] } = JSON.parse(readBuilt(built, "papers.json"));
    expect(json.papers.map(({ date }) => date)).toEqual(["2026-05-12", "2026-05", "2026", "2019", undefined]);
  });
});
