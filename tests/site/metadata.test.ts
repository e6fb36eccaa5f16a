import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Paper } from "../../src/library/types.ts";
import { summary } from "../../src/site/metadata/summary.ts";
import { loadSite, type Site } from "../../src/site/site.ts";
import { type BuiltSite, buildSharedSite, readBuilt } from "../support/build.ts";
import { contentFolder, PROJECT } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";

const AT = "https://example.org/digest/";
const SITES = [
  { name: "the first listing", content: join(PROJECT, "content") },
  { name: "a hostile listing", content: contentFolder({ "listings/2026-05-13.txt": HOSTILE_LISTING }) },
];

describe.each(SITES)("the metadata of the pages of $name has", ({ content }) => {
  let site: Site;
  let papers: readonly Paper[];
  let built: BuiltSite;
  beforeAll(async () => {
    site = await loadSite({ content, url: AT });
    papers = site.library.papers;
    built = await buildSharedSite(content, ["--url", AT]);
  });
  const pageOf = (paper: Paper) => readBuilt(built, `papers/${paper.slug}/index.html`);

  test("authors, date and subject of a paper, no publisher, and its page on this site", () => {
    for (const paper of papers) {
      const meta = metaOf(pageOf(paper));
      const { title, abstract } = site.typesetter.of(paper);
      const names = paper.authors.map(({ name }) => name);
      expect(meta("citation_title")).toEqual([title.text]);
      expect(meta("citation_author")).toEqual(names);
      expect(meta("DC.creator")).toEqual(names);
      expect(meta("citation_publication_date")).toEqual([paper.date.replaceAll("-", "/")]);
      expect(meta("citation_abstract").join("")).toBe(abstract.text);
      expect(meta("DC.date")).toEqual([paper.date]);
      expect(meta("citation_publisher")).toEqual([]);
      expect(meta("citation_journal_title")).toEqual([]);
      expect(pageOf(paper)).toContain(`<link rel="canonical" href="${AT}papers/${paper.slug}/">`);
    }
  });

  test("link previews", () => {
    for (const paper of papers) {
      const meta = metaOf(pageOf(paper));
      expect(meta("og:title")).toEqual([site.typesetter.of(paper).title.text]);
      expect(meta("og:url")).toEqual([`${AT}papers/${paper.slug}/`]);
      expect(meta("og:image")).toEqual([`${AT}assets/card.png`]);
      expect(meta("og:description")[0]?.length).toBeGreaterThan(0);
    }
  });

  test("the same as schema.org metadata, for any title", () => {
    for (const paper of papers) {
      expect(linkedOf(pageOf(paper))).toMatchObject({
        "@type": "ScholarlyArticle",
        name: site.typesetter.of(paper).title.text,
        author: paper.authors.map(({ name, author }) => ({ name, url: `${AT}authors/${author.slug}/` })),
        datePublished: paper.date,
      });
    }
    const [category] = site.library.categories;
    const [author] = site.library.authors;
    expect(linkedOf(readBuilt(built, `categories/${category?.slug}/index.html`))).toMatchObject({
      "@type": "CollectionPage",
      name: category?.name,
      mainEntity: { numberOfItems: category?.papers.length },
    });
    expect(linkedOf(readBuilt(built, `authors/${author?.slug}/index.html`))).toMatchObject({
      mainEntity: { "@type": "Person", name: author?.name },
    });
    expect(linkedOf(readBuilt(built, "index.html"))).toMatchObject({ "@type": "WebSite", url: AT });
  });

  test("every other form of a page", () => {
    const alternates = (page: string) =>
      [...readBuilt(built, page).matchAll(/<link rel="alternate"[^>]* href="([^"]*)">/g)].map(([, to]) =>
        to?.slice(AT.length),
      );
    const [category] = site.library.categories;
    const files = ["papers.bib", "papers.ris", "papers.csl.json", "papers.json"];
    expect(alternates("index.html")).toEqual(["feed.xml", "atom.xml", "feed.json", ...files]);
    expect(alternates(`categories/${category?.slug}/index.html`)).toEqual([
      ...["feed.xml", "atom.xml", "feed.json", ...files]
        .map((file) => `categories/${category?.slug}/${file}`)
        .slice(0, 3),
      "feed.xml",
      ...files.map((file) => `categories/${category?.slug}/${file}`),
    ]);
  });
});

test("a summary is cut between words, and a very long word anywhere", () => {
  expect(summary(" A  few\nwords. ")).toBe("A few words.");
  expect(summary("word ".repeat(100))).toMatch(/^(?:word ){39}word …$/);
  expect(summary("w".repeat(500)).length).toBeLessThan(210);
});

/** The contents of a page's `meta` elements by name or property. */
function metaOf(page: string): (name: string) => readonly string[] {
  const found = [...page.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)];
  return (name) => found.filter((each) => each[1] === name).map((each) => plain(each[2] ?? ""));
}

/** What a page says for schema.org: the element ends where HTML says that it does. */
function linkedOf(page: string): unknown {
  const [, rest = ""] = page.split('<script type="application/ld+json">');
  return JSON.parse(rest.slice(0, rest.search(/<\/script/i)));
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
