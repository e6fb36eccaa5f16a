import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import type { Paper } from "../../src/library/types.ts";
import { loadSite, type Site } from "../../src/site/site.ts";
import { type BuiltSite, buildSharedSite, buildSite, readBuilt } from "../support/build.ts";
import { contentFolder, PROJECT, temporaryFolder } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";
import { haveProgram } from "../support/program.ts";

const AT = "https://example.org/digest/";
const SITES = [
  { name: "the first listing", content: join(PROJECT, "content") },
  { name: "a hostile listing", content: contentFolder({ "listings/2026-05-13.txt": HOSTILE_LISTING }) },
];

/** With what each site's content gives. */
const LOADED = await Promise.all(
  SITES.map(async (each) => ({ ...each, site: await loadSite({ content: each.content, url: AT }) })),
);

describe.each(LOADED)("every format has the same data of $name", ({ content, site }) => {
  const { papers, digests } = site.library;
  let built: BuiltSite;
  beforeAll(async () => {
    built = await buildSharedSite(content, ["--url", AT]);
  });

  test("Atom: an element per author, both dates, the category, the code", () => {
    const source = readBuilt(built, "atom.xml");
    const feed = parseAtomFeed(source);
    // The parser knows PRISM in RSS only.
    const days = [...source.matchAll(/<prism:publicationDate>([^<]*)</g)].map(([, day]) => day);
    expect(feed.links).toContainEqual({ rel: "self", type: "application/atom+xml", href: `${AT}atom.xml` });
    expect(feed.entries?.map((entry, k) => ({ ...atomFacts(entry), day: days[k] }))).toEqual(
      papers.map((paper) => ({
        ...facts(site, paper),
        names: namesOf(paper),
        day: paper.date,
        category: { term: paper.category.code, label: paper.category.name },
        published: paper.firstListed,
        updated: paper.digests.at(-1)?.date,
      })),
    );
  });

  test("JSON Feed: the same, and the score", () => {
    const source = readBuilt(built, "feed.json");
    const feed = parseJsonFeed(source);
    expect(feed).toMatchObject({ feed_url: `${AT}feed.json`, home_page_url: AT });
    const items: readonly JsonItem[] = JSON.parse(source).items;
    expect(
      feed.items?.map((item, k) => ({
        title: item.title,
        link: item.url,
        names: item.authors?.map(({ name }) => name) ?? [],
        published: item.date_published?.slice(0, 10),
        words: words(item.content_html),
        extra: items[k]?._offprint,
      })),
    ).toEqual(
      papers.map((paper) => ({
        title: facts(site, paper).title,
        link: facts(site, paper).link,
        names: namesOf(paper),
        published: paper.firstListed,
        words: facts(site, paper).words,
        extra: {
          about: `${AT}feeds/`,
          date: paper.date,
          et_al: paper.etAl,
          score: paper.score,
          ...(site.typesetter.of(paper).codeUrl !== undefined && {
            code_url: site.typesetter.of(paper).codeUrl,
          }),
        },
      })),
    );
  });

  test("a paper has the same id in all three formats", () => {
    const ids = papers.map((_, k) => parseRssFeed(readBuilt(built, "feed.xml")).items?.[k]?.guid?.value);
    expect(ids).toEqual(parseAtomFeed(readBuilt(built, "atom.xml")).entries?.map(({ id }) => id));
    expect(ids).toEqual(parseJsonFeed(readBuilt(built, "feed.json")).items?.map(({ id }) => id));
    expect(new Set(ids).size).toBe(papers.length);
  });

  test("the page of feeds has the usual name of each format", () => {
    const page = readBuilt(built, "feeds/index.html");
    expect(page).toContain("JSON Feed");
    expect(page.replace(/<[^>]*>/g, "")).not.toMatch(/feed feed/i);
    expect(page).not.toMatch(/aria-label="[^"]*feed feed/i);
  });

  test("a digest is an item, with its papers in order", () => {
    const { items = [] } = parseRssFeed(readBuilt(built, "digests/feed.xml"));
    expect(items.map(({ link }) => link)).toEqual(digests.map(({ date }) => `${AT}digests/${date}/`));
    const links = [...(items[0]?.description ?? "").matchAll(/<li><a href="([^"]*)"/g)].map(([, to]) => to);
    expect(links).toEqual(digests[0]?.papers.map((paper) => facts(site, paper).link));
  });

  test("the OPML file has all papers, digests, categories, and authors with two or more papers", () => {
    const { body } = parseOpml(readBuilt(built, "feeds.opml"));
    const [everything, ofDigests, categories, authors] = body?.outlines ?? [];
    expect([everything?.xmlUrl, ofDigests?.xmlUrl]).toEqual([`${AT}feed.xml`, `${AT}digests/feed.xml`]);
    expect(categories?.outlines?.map(({ text, xmlUrl }) => [text, xmlUrl])).toEqual(
      site.library.categories.map(({ name, slug }) => [name, `${AT}categories/${slug}/feed.xml`]),
    );
    expect((authors?.outlines ?? []).map(({ text, xmlUrl }) => [text, xmlUrl])).toEqual(
      site.library.authors
        .filter((author) => author.papers.length > 1)
        .map(({ name, slug }) => [name, `${AT}authors/${slug}/feed.xml`]),
    );
  });
});

describe("archives", () => {
  const listing = (day: number) =>
    Array.from({ length: 5 }, (_, k) => `LGApr 2\nPaper ${day}${k} || Ada Example\nWords.\n`).join("");
  const few = {
    "site.yaml": "title: T\nurl: https://example.org/\nfeedItems: 3\n",
    "listings/2026-04-13.txt": listing(1),
  };
  const more = { ...few, "listings/2026-05-14.txt": listing(2) };

  /** All documents of a feed, from the subscribed one back through its archives. */
  function walk(built: BuiltSite, file: string): readonly (readonly string[])[] {
    const feed = parseAtomFeed(readBuilt(built, file));
    const titles = feed.entries?.map(({ title }) => title?.value ?? "") ?? [];
    const before = feed.links?.find(({ rel }) => rel === "prev-archive")?.href;
    return [titles, ...(before === undefined ? [] : walk(built, new URL(before).pathname.slice(1)))];
  }

  test("have the items that no longer fit into the feed, and do not change when papers are added", async () => {
    const built = await buildSite(["--content", contentFolder(more)]);
    expect(walk(built, "atom.xml")).toEqual([
      ["Paper 20", "Paper 21", "Paper 22", "Paper 23", "Paper 24"],
      ["Paper 21", "Paper 22", "Paper 23"],
      ["Paper 24", "Paper 10", "Paper 11"],
      ["Paper 12", "Paper 13", "Paper 14"],
    ]);
    const before = await buildSite(["--content", contentFolder(few)]);
    const entries = (site: BuiltSite) => parseAtomFeed(readBuilt(site, "atom/1.xml")).entries;
    expect(entries(before)).toEqual(entries(built));
  });

  test("are marked and link back, in each format", async () => {
    const built = await buildSite(["--content", contentFolder(more)]);
    const archive = readBuilt(built, "authors/ada-example/feed/2.xml");
    expect(archive).toContain("<fh:archive/>");
    for (const [rel, file] of [
      ["current", "feed.xml"],
      ["prev-archive", "feed/1.xml"],
      ["next-archive", "feed/3.xml"],
    ]) {
      expect(archive).toContain(`href="https://example.org/authors/ada-example/${file}" rel="${rel}"`);
    }
    expect(JSON.parse(readBuilt(built, "feed.json")).next_url).toBe("https://example.org/feed/3.json");
    expect(JSON.parse(readBuilt(built, "feed/1.json")).next_url).toBeUndefined();
  });
});

test.runIf(haveProgram("newsboat", "--version"))("newsboat imports the outline", async () => {
  const built = await buildSite(["--url", AT]);
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at("urls"), "");
  writeFileSync(at("config"), "");
  const places = ["-u", at("urls"), "-c", at("cache.db"), "-C", at("config")];
  await promisify(execFile)("newsboat", [...places, "-i", join(built.folder, "feeds.opml")]);
  const imported = readFileSync(at("urls"), "utf8");
  for (const file of [
    "feed.xml",
    "digests/feed.xml",
    "categories/lg/feed.xml",
    "authors/nilesh-gupta/feed.xml",
  ])
    expect(imported).toContain(AT + file);
});

interface JsonItem {
  readonly _offprint: unknown;
}

/** What is compared of an Atom entry as feedsmith gives it. */
interface AtomEntry {
  readonly title?: { readonly value?: string };
  readonly content?: { readonly value?: string };
  readonly links?: readonly { readonly rel?: string; readonly href?: string }[];
  readonly authors?: readonly { readonly name?: string }[];
  readonly categories?: readonly { readonly term?: string; readonly label?: string }[];
  readonly published?: string;
  readonly updated?: string;
}

function facts(site: Site, paper: Paper) {
  const { title, abstract } = site.typesetter.of(paper);
  return {
    title: title.text,
    link: `${AT}papers/${paper.slug}/`,
    words: expect.stringContaining(words(abstract.feed.source)),
  };
}

function atomFacts(entry: AtomEntry) {
  return {
    title: entry.title?.value,
    link: entry.links?.find(({ rel }) => rel === "alternate")?.href,
    words: words(entry.content?.value),
    names: entry.authors?.map(({ name }) => name) ?? [],
    category: entry.categories?.[0],
    published: entry.published?.slice(0, 10),
    updated: entry.updated?.slice(0, 10),
  };
}

function namesOf(paper: Paper): readonly string[] {
  return paper.authors.map(({ name }) => name);
}

/** The words of HTML, for comparing. */
function words(source: string | undefined): string {
  return (source ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
