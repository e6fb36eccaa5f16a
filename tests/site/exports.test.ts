import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { Paper } from "../../src/library/types.ts";
import { cslFile } from "../../src/shared/citation/csl.ts";
import { recordFromPage } from "../../src/shared/citation/page-citation.ts";
import { risFile } from "../../src/shared/citation/ris.ts";
import { createChromes } from "../../src/site/chrome.ts";
import { pageCitation } from "../../src/site/citation/page-citation.ts";
import { recordOf } from "../../src/site/exports/exports.ts";
import { citedNames, paperMeta } from "../../src/site/metadata/meta.ts";
import { loadSite, type Site } from "../../src/site/site.ts";
import { type BuiltSite, buildSharedSite, readBuilt } from "../support/build.ts";
import { contentFolder, PROJECT, temporaryFolder } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";
import { haveProgram, run } from "../support/program.ts";

const AT = "https://example.org/digest/";
const ENTRIES = `${JSON.stringify({
  category: "LG",
  date: "2026-05-11",
  score: 71.5,
  code: false,
  title: "On $k$-Means & Costs of 5%",
  authors: ["Ada van der Berg", "Bo Sample, Jr.", "The Example Collaboration"],
  etAl: true,
  abstract: "Of \\emph{k} means.",
  url: "https://papers.example/1",
  arxivId: "2605.00001",
  doi: "10.1000/x_y",
})}\n`;
const SITES = [
  { name: "the first listing", content: join(PROJECT, "content") },
  { name: "a hostile listing", content: contentFolder({ "listings/2026-05-13.txt": HOSTILE_LISTING }) },
  { name: "identified papers", content: contentFolder({ "listings/2026-05-13.jsonl": ENTRIES }) },
];

describe.each(SITES)("exports of $name", ({ content }) => {
  let site: Site;
  let papers: readonly Paper[];
  let built: BuiltSite;
  beforeAll(async () => {
    site = await loadSite({ content, url: AT });
    papers = site.library.papers;
    built = await buildSharedSite(content, ["--url", AT]);
  });

  test("BibTeX: another program reads each entry completely", () => {
    const { entries, errors } = parseBibtex(readBuilt(built, "papers.bib"), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(
      papers.map((paper) => site.summaries.paper(paper).citationKey),
    );
    expect(new Set(entries.map(({ key }) => key)).size).toBe(papers.length);
    for (const [k, paper] of papers.entries()) {
      const fields = entries[k]?.fields;
      expect(fields?.year, paper.title).toBe(paper.date.slice(0, 4));
      expect(fields?.author?.length ?? 0).toBe(paper.authors.length + (paper.etAl ? 1 : 0));
      if (paper.arxivId !== undefined)
        expect([fields?.eprint, fields?.archiveprefix]).toEqual([paper.arxivId, "arXiv"]);
    }
  });

  test.runIf(haveProgram("bibtex", "--version"))(
    "BibTeX: BibTeX itself typesets each without a warning",
    () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, "papers.bib"), readBuilt(built, "papers.bib"));
      writeFileSync(join(folder, "all.aux"), "\\citation{*}\n\\bibdata{papers}\n\\bibstyle{plain}\n");
      const said = run("sh", ["-c", `cd '${folder}' && bibtex all`]);
      // A paper without authors has no sort key, and none can be added.
      const warnings = said.split("\n").filter((line) => /^Warning|error/i.test(line));
      expect(warnings.filter((line) => !line.startsWith("Warning--to sort, need author or key"))).toEqual([]);
      const list = readFileSync(join(folder, "all.bbl"), "utf8");
      expect(list.match(/\\bibitem/g)).toHaveLength(papers.length);
      if (papers.some(({ etAl }) => etAl)) expect(list).toContain("et~al");
    },
  );

  test("RIS: another program reads every field", () => {
    const read: readonly CslItem[] = new Cite(readBuilt(built, "papers.ris"), { forceType: "@ris/file" })
      .data;
    expect(read.map(({ title }) => plain(title))).toEqual(papers.map((paper) => titleOf(site, paper)));
    for (const [k, paper] of papers.entries()) {
      expect(read[k]?.author?.length ?? 0, paper.title).toBe(paper.authors.length);
      expect(read[k]?.issued?.["date-parts"]?.[0]?.[0]).toBe(Number(paper.date.slice(0, 4)));
      expect(plain(read[k]?.abstract)).toBe(plain(site.typesetter.of(paper).abstract.text));
      expect(read[k]?.DOI).toBe(paper.doi);
    }
  });

  test("CSL-JSON: another program reads every field", () => {
    const source = readBuilt(built, "papers.csl.json");
    const read: readonly CslItem[] = new Cite(source).data;
    expect(read.map(({ id }) => id)).toEqual(papers.map((paper) => site.summaries.paper(paper).citationKey));
    for (const [k, paper] of papers.entries()) {
      const item = read[k];
      expect(item?.title).toBe(site.typesetter.of(paper).title.text);
      expect(item?.issued?.["date-parts"]?.[0]).toEqual(paper.date.split("-").map(Number));
      expect(item?.author?.length ?? 0).toBe(paper.authors.length);
      expect(item?.abstract ?? "").toBe(site.typesetter.of(paper).abstract.text);
      expect([item?.DOI, item?.URL]).toEqual([paper.doi, paper.url]);
    }
  });

  test("data: matches its schema and the library", () => {
    const ajv = new Ajv2020({ strict: false });
    const schema = JSON.parse(readBuilt(built, "schema/papers-1.json"));
    const valid = ajv.compile(schema);
    const data = JSON.parse(readBuilt(built, "papers.json"));
    expect(valid(data), ajv.errorsText(valid.errors)).toBe(true);
    expect(valid({ ...data, version: 2 })).toBe(false);
    expect(valid({ ...data, papers: [{ ...data.papers[0], score: "high" }] })).toBe(false);
    expect(schema.$id).toBe(data.$schema);
    const fields = Object.keys(schema.properties.papers.items.properties);
    for (const [k, paper] of papers.entries()) {
      const one = data.papers[k];
      for (const field of Object.keys(one)) expect(fields).toContain(field);
      expect(one).toMatchObject({
        slug: paper.slug,
        page: `${AT}papers/${paper.slug}/`,
        title: site.typesetter.of(paper).title.text,
        etAl: paper.etAl,
        score: paper.score,
        date: paper.date,
        entered: paper.firstListed,
        abstract: site.typesetter.of(paper).abstract.text,
        digests: paper.digests.map(({ date }) => date),
      });
      expect(one.authors.map(({ name }: { name: string }) => name)).toEqual(
        paper.authors.map(({ name }) => name),
      );
      expect(one.titleSource ?? one.title).toBe(paper.title);
    }
  });

  test("RIS and CSL-JSON: a paper's page has all of their data", () => {
    const { framed: chrome } = createChromes(site);
    for (const paper of papers) {
      const record = recordOf(site.summaries.paper(paper), chrome);
      const meta = paperMeta(paper, chrome);
      const again = recordFromPage(
        JSON.parse(JSON.stringify(pageCitation(record, citedNames(paper)))),
        record.key,
        (name) => meta.flatMap(([known, content]) => (known === `citation_${name}` ? [content] : [])),
      );
      expect(risFile([again])).toBe(risFile([record]));
      expect(cslFile([again])).toBe(cslFile([record]));
      expect(readBuilt(built, `papers/${paper.slug}/index.html`)).toContain("data-citation");
    }
  });

  test("digests, categories and authors have exports", () => {
    const titles = (file: string) =>
      (JSON.parse(readBuilt(built, file)) as readonly CslItem[]).map(({ title }) => title).sort();
    const of = (list: readonly Paper[]) => list.map((paper) => site.typesetter.of(paper).title.text).sort();
    const { digests, categories, authors } = site.library;
    for (const { date, papers } of digests)
      expect(titles(`digests/${date}/papers.csl.json`)).toEqual(of(papers));
    for (const { slug, papers } of categories)
      expect(titles(`categories/${slug}/papers.csl.json`)).toEqual(of(papers));
    for (const { slug, papers } of authors) {
      const { entries } = parseBibtex(readBuilt(built, `authors/${slug}/papers.bib`));
      expect(entries).toHaveLength(papers.length);
      // The browser creates them from the papers' pages.
      expect(existsSync(join(built.folder, `authors/${slug}/papers.ris`))).toBe(false);
    }
  });
});

/** What is compared of an item of CSL-JSON. */
interface CslItem {
  readonly id?: string;
  readonly title?: string;
  readonly author?: readonly object[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
  readonly abstract?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

function titleOf(site: Site, paper: Paper): string {
  return plain(site.typesetter.of(paper).title.text);
}

/** RIS has fields of one line. */
function plain(text: string | undefined): string {
  return (text ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim();
}
