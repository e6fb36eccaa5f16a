import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Paper } from "../../src/library/types.ts";
import { loadSite, type Site } from "../../src/site/site.ts";
import { type BuiltSite, buildSite } from "../support/build.ts";
import {
  fetchWithNewsboat,
  type ParsedItem,
  parseWithFeedparser,
  pythonWithFeedparser,
} from "../support/feed-readers.ts";
import { contentFolder, filesBelow, PROJECT, temporaryFolder } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";
import { haveProgram, run } from "../support/program.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const URL_ARGS = ["--url", "https://example.org", "--path-prefix", "/digest/"];
const hostile = contentFolder({
  "site.yaml": "title: Ours & <theirs>\ndescription: What “]]>” is\nurl: https://example.org/\n",
  "listings/2026-05-13.txt": HOSTILE_LISTING,
});
const SITES = [
  { name: "the first listing", content: join(PROJECT, "content") },
  { name: "a hostile listing", content: hostile },
];

const haveXmllint = haveProgram("xmllint", "--version");
const python = pythonWithFeedparser();
const haveNewsboat = haveProgram("newsboat", "--version");

/** With what each site's content gives. */
const LOADED: readonly { name: string; content: string; site: Site }[] = await Promise.all(
  SITES.map(async (each) => ({
    ...each,
    site: await loadSite({ content: each.content, url: "https://example.org", pathPrefix: "/digest/" }),
  })),
);

describe.each(LOADED)("the feeds of $name", ({ content, site }) => {
  const { library, settings } = site;
  let built: BuiltSite;
  let server: SiteServer;
  beforeAll(async () => {
    built = await buildSite(["--content", content, ...URL_ARGS]);
    server = await serveFolder(built.folder, "/digest/");
  });
  afterAll(() => server.close());

  test("there is one for all papers, for the digests, for each category and for each author", () => {
    const feeds = filesBelow(built.folder).filter((file) => file.endsWith("feed.xml"));
    const expected = [
      "feed.xml",
      "digests/feed.xml",
      ...library.categories.map(({ slug }) => `categories/${slug}/feed.xml`),
      ...library.authors.map(({ slug }) => `authors/${slug}/feed.xml`),
    ];
    expect(library.papers.length).toBeGreaterThan(1);
    expect(feeds).toEqual(expected.sort());
    const others = filesBelow(built.folder).filter((file) => /(?:atom\.xml|feed\.json)$/.test(file));
    expect(others).toEqual(
      ["", ...library.categories.map(({ slug }) => `categories/${slug}/`)]
        .flatMap((folder) => [`${folder}atom.xml`, `${folder}feed.json`])
        .sort(),
    );
  });

  test.runIf(haveXmllint)("xmllint accepts each as well-formed", () => {
    const feeds = filesBelow(built.folder).filter((file) => /\.(?:xml|opml)$/.test(file));
    run("xmllint", ["--noout", ...feeds.map((file) => join(built.folder, file))]);
  });

  test.runIf(python)("feedparser reads every field of every paper", () => {
    const feed = parseWithFeedparser(python ?? "", join(built.folder, "feed.xml"));
    expect(feed.bozo).toBe(false);
    expect(feed.feed).toMatchObject({
      title: settings.title,
      description: settings.description,
      link: "https://example.org/digest/",
      language: settings.language,
      self: "https://example.org/digest/feed.xml",
    });
    expect(feed.entries.map(({ id, summary, ...fields }) => fields)).toEqual(
      library.papers.map((paper) => expectedItem(site, paper)),
    );
    for (const [k, paper] of library.papers.entries()) {
      expect(shown(feed.entries[k]?.summary ?? "")).toContain(abstractOf(site, paper));
    }
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(library.papers.length);
  });

  test.runIf(python)("feedparser reads an author's and a category's own papers, and no others", () => {
    for (const [kind, owners] of Object.entries({
      authors: library.authors,
      categories: library.categories,
    })) {
      for (const { slug, papers } of owners) {
        const { entries } = parseWithFeedparser(python ?? "", join(built.folder, kind, slug, "feed.xml"));
        expect(entries.map(({ title }) => title).sort(), slug).toEqual(
          papers.map((paper) => site.typesetter.of(paper).title.text).sort(),
        );
      }
    }
  });

  test.runIf(haveNewsboat && python)("newsboat fetches every field of every paper", async () => {
    const items = await fetchWithNewsboat(python ?? "", `${server.url}feed.xml`, temporaryFolder());
    expect(items).toHaveLength(library.papers.length);
    for (const paper of library.papers) {
      const item = items.find(({ url }) => url === linkOf(paper));
      expect(item, paper.title).toMatchObject({
        title: site.typesetter.of(paper).title.text,
        author: byline(paper),
      });
      expect(item?.day).toBe(paper.firstListed);
      expect(shown(item?.content ?? "")).toContain(abstractOf(site, paper));
      expect(item?.guid).toMatch(/^urn:uuid:/);
    }
  });
});

test("ids do not depend on the host: the same papers at another host keep their guids", async () => {
  const there = await buildSite(["--url", "https://elsewhere.example", "--path-prefix", "/"]);
  const here = await buildSite(URL_ARGS);
  const guids = ({ folder }: BuiltSite) =>
    run("cat", [join(folder, "feed.xml")])
      .split("\n")
      .filter((line) => line.startsWith("<guid"));
  expect(guids(here).length).toBe(11);
  expect(guids(there)).toEqual(guids(here));
});

function expectedItem(site: Site, paper: Paper): Omit<ParsedItem, "id" | "summary"> {
  const { code, name } = paper.category;
  return {
    title: site.typesetter.of(paper).title.text,
    link: linkOf(paper),
    author: byline(paper),
    day: paper.firstListed,
    categories: code === name ? [code] : [code, name],
  };
}

function linkOf(paper: Paper): string {
  return `https://example.org/digest/papers/${paper.slug}/`;
}

function byline(paper: Paper): string {
  return paper.authors.map(({ name }) => name).join(", ");
}

function abstractOf(site: Site, paper: Paper): string {
  const words = shown(site.typesetter.of(paper).abstract.feed.source);
  if (words === "") throw new Error(`“${paper.title}” has no abstract to compare.`);
  return words;
}

/** The visible text of an item's HTML. */
function shown(source: string): string {
  const bare = source.replace(/<[^>]*>/g, " ");
  const references = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#34;": '"', "&amp;": "&" };
  return plain(
    Object.entries(references).reduce(
      (text, [reference, character]) => text.replaceAll(reference, character),
      bare,
    ),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
