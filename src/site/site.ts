import { join } from "node:path";
import { archiveOf, type Month, type Year } from "../library/archive.ts";
import { buildLibrary } from "../library/build.ts";
import { createRelated, type RelatedPaper } from "../library/related/relate.ts";
import type { CountWords } from "../library/related/vectors.ts";
import type { Author, Category, Digest, Library, Paper } from "../library/types.ts";
import type { Diagnostic } from "../listing/types.ts";
import { type AuthorIndex, indexAuthors } from "./author-index.ts";
import { ALL, type Batch, batchesOf, type Share } from "./batches.ts";
import { citationKeys } from "./citation/key.ts";
import {
  loadIntroductions,
  loadListings,
  loadMoves,
  loadPages,
  loadPeople,
  type OwnPage,
} from "./content.ts";
import { createExports, type Exports } from "./data/exports.ts";
import { createDates, type Dates } from "./dates.ts";
import { type Extent, extentOf } from "./extent.ts";
import { createFeeds, type Feeds } from "./feeds/documents.ts";
import { type Fetched, readFetched } from "./fetched.ts";
import { readText } from "./files.ts";
import type { Markup } from "./html.ts";
import { createMarks, type Marks } from "./marks.ts";
import { cutLists, type ListPage, type Lists } from "./paging.ts";
import { readQueries } from "./queries.ts";
import { EACH_TIME, keptReadings, type Readings } from "./readings.ts";
import { movedPapers } from "./redirect-file.ts";
import { ownRedirects, type Redirect, resolveRedirects } from "./redirects.ts";
import { authorLabels } from "./search-record.ts";
import { readSettings, type Settings } from "./settings.ts";
import { type Sister, sistersOf } from "./sisters.ts";
import { type SitemapEntry, sitemapParts } from "./sitemap.ts";
import { findStrays } from "./strays.ts";
import { createTexts, latexDiagnostics, type PaperText, type Texts } from "./texts.ts";
import { address, createLinks, type Links } from "./urls.ts";

/** Where a site comes from and where it will stand. */
export interface SiteSource {
  /** The folder that a publisher edits. */
  readonly content: string;
  /** Instead of the address in `site.yaml`. */
  readonly url?: string | undefined;
  /** Instead of the path of the site's address. */
  readonly pathPrefix?: string | undefined;
  /** Which part of its pages is printed here; all of them unless said. */
  readonly share?: Share | undefined;
  /** Where readings of listings are kept from one build to the next; nowhere unless said. */
  readonly cache?: string | undefined;
  /** What is known of listings that were read before; what is in the cache, unless said. */
  readonly readings?: Readings | undefined;
  /** What knows the words of papers from before. */
  readonly countWords?: CountWords | undefined;
}

/** Everything that templates print: the one collection of global data. */
export interface Site {
  readonly settings: Settings;
  readonly links: Links;
  readonly dates: Dates;
  readonly library: Library;
  /** The other sites that belong to this one. */
  readonly sisters: readonly Sister[];
  /** How many entries the listings hold, one that stands twice counted twice. */
  readonly entries: number;
  /** What a site of this size holds. */
  readonly extent: Extent;
  /** Which part of the batches, the feeds and the files to take away is written here. */
  readonly share: Share;
  /** What has a page each, in batches. */
  readonly batches: Batches;
  readonly texts: Texts;
  /** A paper's words as they are printed. */
  textOf(paper: Paper): PaperText;
  /** Papers that are close to a paper by their words, closest first. */
  relatedTo(paper: Paper): readonly RelatedPaper[];
  /** The papers by year and month, newest first. */
  readonly archive: readonly Year[];
  /** The lists of papers, cut into pages. */
  readonly lists: Lists;
  readonly feeds: Feeds;
  readonly authorIndex: AuthorIndex;
  /** The key by which a text cites a paper. */
  readonly citationKeys: ReadonlyMap<Paper, string>;
  /** Files of papers to take away. */
  readonly exports: Exports;
  /** The names by which a search is narrowed to an author. */
  readonly searchLabels: ReadonlyMap<Author, string>;
  readonly pages: readonly OwnPage[];
  /** What the publisher says about a digest, by its date. */
  readonly introductions: ReadonlyMap<string, Markup>;
  /** How asking arXiv last ended; undefined where it was never asked. */
  readonly fetched: Fetched | undefined;
  /** What pages are made from, so that a later build knows which of them have changed. */
  readonly marks: Marks;
  readonly sitemap: readonly (readonly SitemapEntry[])[];
  /** Pages at old addresses, which lead on. */
  readonly redirects: readonly Redirect[];
  /** Everything that was found; asking for it typesets what was not typeset yet. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Pages that are many, to be printed in batches. */
export interface Batches {
  readonly papers: readonly Batch<Paper>[];
  readonly authors: readonly Batch<ListPage<Author>>[];
  readonly digests: readonly Batch<ListPage<Digest>>[];
  readonly categories: readonly Batch<ListPage<Category>>[];
  readonly months: readonly Batch<ListPage<Month>>[];
  readonly redirects: readonly Batch<Redirect>[];
}

/** Lists hold many papers a page, so that few of them make a batch. */
const LISTS = 4;

/** Reads the publisher's folder. What is missing or wrong in it is a diagnostic; the rest is there. */
export async function loadSite(options: SiteSource): Promise<Site> {
  const siteFile = join(options.content, "site.yaml");
  const { settings, diagnostics: settingsFound } = readSettings(readText(siteFile), siteFile);
  const links = createLinks(options.url ?? settings.url, options.pathPrefix);
  const share = options.share ?? ALL;
  const listings = await loadListings(
    join(options.content, "listings"),
    options.readings ?? (options.cache === undefined ? EACH_TIME : keptReadings(options.cache)),
    share.number > 1,
  );
  const people = loadPeople(join(options.content, "authors.yaml"));
  const moves = loadMoves(join(options.content, "redirects.yaml"));
  const { library, diagnostics: libraryFound } = buildLibrary(listings.read, {
    categoryNames: settings.categories,
    people,
    movedPapers: movedPapers(moves.list),
  });
  const extent = extentOf(library, settings.extent);
  const texts = createTexts(settings.macros);
  const archive = archiveOf(library.papers);
  const lists = cutLists(library, archive, settings.listItems);
  const authorIndex = indexAuthors(library.authors);
  const introductions = loadIntroductions(join(options.content, "listings"), library, links);
  const pages = loadPages(join(options.content, "pages"), links);
  const sourcesFile = join(options.content, "sources.yaml");
  const sources = readText(sourcesFile);
  const names = pages.read.map((page) => page.name);
  const sitemap = sitemapParts(library, archive, lists, authorIndex, names);
  const live = new Set([address.notFound, ...sitemap.flatMap((part) => part.map(({ at }) => at))]);
  const { redirects, diagnostics: redirectsFound } = resolveRedirects(
    moves.list,
    ownRedirects(library),
    live,
  );
  let weighed: ReturnType<typeof createRelated> | undefined;
  const found = [
    settingsFound,
    people.diagnostics,
    listings.diagnostics,
    findStrays(options.content),
    libraryFound,
    introductions.diagnostics,
    pages.diagnostics,
    moves.diagnostics,
    redirectsFound,
    sources === undefined ? [] : readQueries(sources, sourcesFile).diagnostics,
  ];
  const site = {
    settings,
    links,
    dates: createDates(settings.language),
    library,
    sisters: sistersOf(settings.sisters, settings.url, links),
    entries: listings.read.reduce((sum, { entries }) => sum + entries.length, 0),
    extent,
    share,
    batches: Object.freeze({
      papers: batchesOf(library.papers, share, ({ slug }) => slug),
      authors: batchesOf(lists.authors, share, ({ owner }) => owner.slug),
      digests: batchesOf(lists.digests, share, ({ owner }) => owner.date, LISTS),
      categories: batchesOf(lists.categories, share, ({ owner, number }) => `${owner.slug} ${number}`, LISTS),
      months: batchesOf(lists.months, share, ({ owner }) => owner.month, LISTS),
      redirects: batchesOf(redirects, share, ({ from }) => from),
    }),
    texts,
    textOf: texts.of,
    relatedTo(paper: Paper) {
      weighed ??= createRelated(library.papers, texts.wordsOf, extent.related, options.countWords);
      return weighed(paper);
    },
    archive,
    lists,
    feeds: createFeeds(library, settings, extent),
    authorIndex,
    citationKeys: citationKeys(library.papers),
    exports: createExports(library, extent),
    searchLabels: extent.searchAuthors ? authorLabels(library.authors) : new Map<Author, string>(),
    pages: pages.read,
    introductions: introductions.read,
    fetched: readFetched(readText(join(options.content, "fetched.yaml"))),
    sitemap,
    redirects,
  };
  return Object.freeze({
    ...site,
    marks: createMarks(site),
    get diagnostics() {
      return [...found.flat(), ...latexDiagnostics(library.papers, texts, linesOf)];
    },
  });
}

function linesOf(file: string): readonly string[] {
  return readText(file)?.split("\n") ?? [];
}
