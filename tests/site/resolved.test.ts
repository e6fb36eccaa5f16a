import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import { formatResolved } from "../../src/content/resolved.ts";
import type { ResolvedRecord } from "../../src/library/resolved/record.ts";
import { type BuiltSite, buildSite, command, readBuilt, runBuild } from "../support/build.ts";
import { parseWithFeedparser, pythonWithFeedparser } from "../support/feed-readers.ts";
import { contentFolder, filesBelow } from "../support/folders.ts";
import { haveProgram, run } from "../support/program.ts";

const SITE = "title: Foxes\nurl: https://example.org/\n";
/** A pasted list of numbers and links. */
const NUMBERS = "https://arxiv.org/abs/2401.12345\n2402.00002\nhttps://doi.org/10.9999/fox.3\n";
const TITLE = "Sparse <b>Foxes</b> ]]> & {{ snow }} $O(n)$";

const FOUND: readonly ResolvedRecord[] = [
  {
    paper: "arxiv-2401-12345",
    title: "arXiv:2401.12345",
    match: "id",
    source: "arxiv",
    date_checked: "2026-11-26",
    tries: 1,
    found: {
      title: TITLE,
      authors: ["Ada Vesely", "Bo </script> Lind", "Cy Moreau"],
      arxivId: "2401.12345",
      doi: "10.9999/fox.1",
      url: "https://arxiv.org/abs/2401.12345",
      pdfUrl: "https://arxiv.org/pdf/2401.12345",
      categories: ["cs.LG", "stat.ML"],
      venue: "Journal of Foxes & Snow",
      date: "2024-01-22",
      abstract: "We map foxes; see https://github.com/foxes/snow.",
    },
  },
  { paper: "arxiv-2402-00002", title: "arXiv:2402.00002", match: "none", tries: 2 },
  {
    paper: "doi-10-9999-fox-3",
    title: "doi:10.9999/fox.3",
    match: "suggested",
    source: "crossref",
    found: { title: "Other" },
  },
];

const BARE = { "site.yaml": SITE, "listings/2026-11-25.txt": NUMBERS };
const RESOLVED = { ...BARE, "resolved.jsonl": formatResolved(FOUND) };
const PAGE = "papers/sparse-b-foxes-b-snow-o-n-vesely/index.html";

describe("a site of identifiers alone", () => {
  let built: BuiltSite;
  beforeAll(async () => {
    built = await buildSite(["--content", contentFolder(BARE)]);
  });

  test("has a page per paper, with its identifier as the title and links to the paper", () => {
    const page = readBuilt(built, "papers/arxiv-2401-12345/index.html");
    expect(page).toContain("<title>arXiv:2401.12345");
    expect(page).toContain('href="https://arxiv.org/abs/2401.12345"');
    expect(page).toContain('href="https://arxiv.org/pdf/2401.12345"');
    expect(readBuilt(built, "papers/doi-10-9999-fox-3/index.html")).toContain(
      'href="https://doi.org/10.9999/fox.3"',
    );
    expect(page).not.toContain("Completed");
  });

  test("warns of each paper that needs to be looked up", () => {
    const { stdout, stderr } = command("check", ["--content", contentFolder(BARE)]);
    expect(`${stdout}${stderr}`.match(/Only (?:arXiv|doi):\S+ is known of this paper/g)).toHaveLength(3);
  });
});

describe("the same site with look-ups", () => {
  let built: BuiltSite;
  beforeAll(async () => {
    built = await buildSite(["--content", contentFolder(RESOLVED)]);
  });

  test("has the paper's title, address and facts, and says where they come from", () => {
    const page = readBuilt(built, PAGE);
    expect(page).toContain("Sparse &lt;b>Foxes&lt;/b> ]]> &amp; {{ snow }}".replaceAll(">", "&gt;"));
    for (const link of [
      "https://arxiv.org/pdf/2401.12345",
      "https://arxiv.org/abs/2401.12345",
      "https://doi.org/10.9999/fox.1",
      "https://github.com/foxes/snow",
    ])
      expect(page).toContain(`href="${link}"`);
    expect(page).toContain("<dt>Categories</dt>");
    expect(page).toContain('href="/categories/stat-ml/"');
    expect(page).toContain("Journal of Foxes &amp; Snow");
    expect(page).toMatch(
      /<dt>Completed<\/dt><dd>title, authors, date, categories, venue, abstract, links: from arXiv/,
    );
    const meta = (name: string) => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(page)?.[1];
    expect(meta("citation_pdf_url")).toBe("https://arxiv.org/pdf/2401.12345");
    expect(meta("citation_doi")).toBe("10.9999/fox.1");
    expect(meta("citation_arxiv_id")).toBe("2401.12345");
    expect(page).not.toContain("</script> Lind");
  });

  test("keeps the old address, and does not change papers that were not found", () => {
    const moved = readBuilt(built, "papers/arxiv-2401-12345/index.html");
    expect(moved).toContain("/papers/sparse-b-foxes-b-snow-o-n-vesely/");
    expect(moved).toContain('http-equiv="refresh"');
    expect(readBuilt(built, "papers/arxiv-2402-00002/index.html")).toContain("<title>arXiv:2402.00002");
    expect(readBuilt(built, "papers/doi-10-9999-fox-3/index.html")).not.toContain("Other</h1>");
  });

  test("lists the paper under all of its categories, in pages and feeds", () => {
    for (const slug of ["lg", "stat-ml"]) {
      expect(readBuilt(built, `categories/${slug}/index.html`)).toContain(
        "/papers/sparse-b-foxes-b-snow-o-n-vesely/",
      );
      expect(parseRssFeed(readBuilt(built, `categories/${slug}/feed.xml`)).items).toHaveLength(1);
    }
  });

  test("its feeds have the paper's links and keep its id, as other programs read them", async () => {
    const rss = readBuilt(built, "feed.xml");
    const [atom] = (parseAtomFeed(readBuilt(built, "atom.xml")).entries ?? []).filter(({ title }) =>
      title?.value?.startsWith("Sparse"),
    );
    expect(
      atom?.links?.filter(({ rel }) => rel === "related").map(({ title, href }) => [title, href]),
    ).toEqual([
      ["PDF", "https://arxiv.org/pdf/2401.12345"],
      ["arXiv", "https://arxiv.org/abs/2401.12345"],
      ["DOI", "https://doi.org/10.9999/fox.1"],
      ["Code", "https://github.com/foxes/snow"],
    ]);
    expect(atom?.categories?.map(({ term }) => term)).toEqual(["LG", "stat.ML"]);
    const { items = [] } = parseJsonFeed(readBuilt(built, "feed.json"));
    const json = items.find(({ title }) => title?.startsWith("Sparse"));
    expect(json).toMatchObject({ external_url: "https://arxiv.org/abs/2401.12345" });
    expect(json?.content_html).toContain('<a href="https://arxiv.org/pdf/2401.12345">PDF</a>');
    const guid = parseRssFeed(rss).items?.find(({ title }) => title?.startsWith("Sparse"))?.guid?.value;
    const before = await buildSite(["--content", contentFolder(BARE)]);
    const old = parseRssFeed(readBuilt(before, "feed.xml")).items?.find(
      ({ title }) => title === "arXiv:2401.12345",
    );
    expect(guid).toBe(old?.guid?.value);
    const python = pythonWithFeedparser();
    if (python !== undefined) {
      const parsed = parseWithFeedparser(python, join(built.folder, "atom.xml"));
      expect(parsed.bozo).toBe(false);
      expect(parsed.entries[0]?.categories).toEqual(["LG", "stat.ML"]);
    }
    if (haveProgram("xmllint", "--version"))
      for (const file of ["feed.xml", "atom.xml", "categories/stat-ml/feed.xml"])
        expect(run("xmllint", ["--noout", join(built.folder, file)])).toBe("");
  });

  test("other programs read the completed fields from its citations and data", () => {
    const { entries, errors } = parseBibtex(readBuilt(built, "papers.bib"), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries[0]).toMatchObject({
      type: "article",
      fields: {
        eprint: "2401.12345",
        primaryclass: "cs.LG",
        doi: "10.9999/fox.1",
        url: "https://arxiv.org/abs/2401.12345",
        journal: "Journal of Foxes & Snow",
      },
    });
    expect(readBuilt(built, "papers.ris")).toMatch(/^TY {2}- JOUR\r\n/);
    expect(JSON.parse(readBuilt(built, "papers.csl.json"))[0]).toMatchObject({
      type: "article-journal",
      "container-title": "Journal of Foxes & Snow",
      URL: "https://arxiv.org/abs/2401.12345",
    });
    const data = JSON.parse(readBuilt(built, "papers.json"));
    const valid = new Ajv2020({ strict: false }).compile(
      JSON.parse(readBuilt(built, "schema/papers-1.json")),
    );
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
    expect(data.papers[0]).toMatchObject({
      categories: [{ code: "LG" }, { code: "stat.ML" }],
      venue: "Journal of Foxes & Snow",
      pdfUrl: "https://arxiv.org/pdf/2401.12345",
      completed: { source: "arxiv" },
    });
  });

  test("warns only of unknown papers and of decisions for the publisher", () => {
    const { stdout, stderr } = command("check", ["--content", contentFolder(RESOLVED)]);
    const said = `${stdout}${stderr}`;
    expect(said.match(/Only (?:arXiv|doi):\S+ is known/g)).toHaveLength(2);
    expect(said).not.toContain("Only arXiv:2401.12345");
    expect(said).toContain("may be “Other”; this is not used until you accept it");
  });
});

test("a mistake in the file is reported at its line, and the rest is used", () => {
  const broken = `${RESOLVED["resolved.jsonl"]}{"paper":"x",\n`;
  const content = contentFolder({ ...RESOLVED, "resolved.jsonl": broken });
  const built = runBuild(["--content", content]);
  expect(`${built.stdout}${built.stderr}`).toMatch(/resolved\.jsonl:4:14/);
  expect(readBuilt(built, PAGE)).toContain("Ada Vesely");
});

test("a changed line changes only its paper; without the file the site is as before", async () => {
  const content = contentFolder({
    ...RESOLVED,
    "listings/2026-11-01.jsonl": `${JSON.stringify({ title: "Far Away", authors: ["Dee Quill"], date: "2026-10-30", category: "astro-ph.SR", abstract: "Stars." })}\n`,
  });
  const file = join(content, "resolved.jsonl");
  const bytes = async (): Promise<Readonly<Record<string, string>>> => {
    const { folder } = await buildSite(["--content", content]);
    return Object.fromEntries(
      filesBelow(folder).map((each) => [each, readFileSync(join(folder, each), "base64")]),
    );
  };
  const first = await bytes();
  writeFileSync(file, readFileSync(file, "utf8").replace("We map foxes", "We count foxes"));
  const second = await bytes();
  expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
  const changed = Object.keys(first).filter((each) => first[each] !== second[each]);
  expect(changed).toContain(PAGE);
  expect(changed.filter((each) => /dee-quill|astro-ph|far-away/.test(each))).toEqual([]);
  writeFileSync(file, readFileSync(file, "utf8").replace("We count foxes", "We map foxes"));
  expect(await bytes()).toEqual(first);
  rmSync(file);
  expect(
    Buffer.from((await bytes())["papers/arxiv-2401-12345/index.html"] ?? "", "base64").toString(),
  ).toContain("<title>arXiv:2401.12345");
});
