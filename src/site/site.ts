import { join } from "node:path";
import { readQueries } from "../content/arxiv-queries.ts";
import { type Fetched, readFetched } from "../content/fetch-status.ts";
import { readText } from "../content/files.ts";
import { loadEditorNotes, loadListings, loadMoves, loadPages, loadPeople } from "../content/load.ts";
import { diskParseCache, noCache, type ParseCache } from "../content/parse-cache.ts";
import { movedPapers } from "../content/redirect-file.ts";
import { readSettings, type Settings } from "../content/settings.ts";
import { type Sister, sistersOf } from "../content/sisters.ts";
import { findUnrecognizedFiles } from "../content/unrecognized-files.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { archiveOf, type Year } from "../library/archive.ts";
import { buildLibrary } from "../library/build.ts";
import { createRelated, type RelatedPaper } from "../library/related/relate.ts";
import type { CountWords } from "../library/related/vectors.ts";
import type { Author, Library, Paper } from "../library/types.ts";
import { AUTHORS_A_PAGE, type AuthorIndex, indexAuthors } from "./author-index.ts";
import { type Batches, batchesFor, type Part } from "./batches.ts";
import { citationKeys } from "./citation/key.ts";
import { type CustomPage, renderEditorNotes, renderPages } from "./custom-pages.ts";
import { createDates, type Dates } from "./dates.ts";
import { createExports, type Exports } from "./exports/exports.ts";
import { createFeeds, type Feeds } from "./feeds/documents.ts";
import type { Markup } from "./html.ts";
import { latexDiagnostics } from "./latex-diagnostics.ts";
import { lazily } from "./lazily.ts";
import { createMarks, type Marks } from "./marks.ts";
import { type Lists, paginateLists } from "./paging.ts";
import { type Profile, profileOf } from "./profile.ts";
import { ownRedirects, type Redirect, resolveRedirects } from "./redirects.ts";
import { authorLabels } from "./search-record.ts";
import { type SitemapEntry, sitemapParts } from "./sitemap.ts";
import { createPaperTypesetter, type PaperTypesetter, type TypesetPaper } from "./typesetter.ts";
import { address, createLinks, type Links, RESERVED } from "./urls.ts";

/** Where a site comes from and where it will stand. */
export interface SiteSource {
  /** The folder that a publisher edits. */
  readonly content: string;
  /** Instead of the address in `site.yaml`. */
  readonly url?: string | undefined;
  /** Instead of the path of the site's address. */
  readonly pathPrefix?: string | undefined;
  /** Which of its pages are printed here; all of them unless said. */
  readonly part?: Part | undefined;
  /** Where readings of listings are kept from one build to the next; nowhere unless said. */
  readonly cache?: string | undefined;
  /** What is known of listings that were read before; what is in the cache, unless said. */
  readonly readings?: ParseCache | undefined;
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
  readonly profile: Profile;
  /** What has a page each that is printed here, in batches. */
  readonly batches: Batches;
  readonly typesetter: PaperTypesetter;
  /** A paper's words as they are printed. */
  typeset(paper: Paper): TypesetPaper;
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
  readonly pages: readonly CustomPage[];
  /** What the publisher says about a digest, by its date. */
  readonly editorNotes: ReadonlyMap<string, Markup>;
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

/** Reads the publisher's folder. What is missing or wrong in it is a diagnostic; the rest is there. */
export async function loadSite(options: SiteSource): Promise<Site> {
  const siteFile = join(options.content, "site.yaml");
  const { settings, diagnostics: settingsFound } = readSettings(readText(siteFile), siteFile);
  const links = createLinks(options.url ?? settings.url, options.pathPrefix);
  const part = options.part ?? "all";
  const listings = await loadListings(
    join(options.content, "listings"),
    options.readings ?? (options.cache === undefined ? noCache : diskParseCache(options.cache)),
    part === "papers",
  );
  const people = loadPeople(join(options.content, "authors.yaml"));
  const moves = loadMoves(join(options.content, "redirects.yaml"));
  const { library, diagnostics: libraryFound } = buildLibrary(listings.read, {
    categoryNames: settings.categories,
    people,
    movedPapers: movedPapers(moves.list),
  });
  const entries = listings.read.reduce((sum, { entries }) => sum + entries.length, 0);
  const profile = profileOf(library, settings.detail);
  const texts = createPaperTypesetter(settings.macros, library.papers.length);
  const editorNotes = loadEditorNotes(join(options.content, "listings"), library);
  const pages = loadPages(join(options.content, "pages"), RESERVED);
  const names = pages.read.map(({ name }) => name);
  const sourcesFile = join(options.content, "sources.yaml");
  const sources = readText(sourcesFile);
  const found = [
    settingsFound,
    people.diagnostics,
    listings.diagnostics,
    findUnrecognizedFiles(options.content),
    libraryFound,
    editorNotes.diagnostics,
    pages.diagnostics,
    moves.diagnostics,
  ];
  const moved = lazily({
    all: () => {
      const live = site.sitemap.flatMap((part) => part.map(({ at }) => at));
      return resolveRedirects(moves.list, ownRedirects(library), new Set([address.notFound, ...live]));
    },
  });
  const site: Site = lazily<Site>({
    settings: () => settings,
    links: () => links,
    dates: () => createDates(settings.language),
    library: () => library,
    sisters: () => sistersOf(settings.relatedSites, settings.url, links.absolute("/")),
    entries: () => entries,
    profile: () => profile,
    batches: () => batchesFor(part, site),
    typesetter: () => texts,
    typeset: () => texts.of,
    relatedTo: () => createRelated(library.papers, texts.wordsOf, profile.related, options.countWords),
    archive: () => archiveOf(library.papers),
    lists: () => paginateLists(library, site.archive, settings.pageSize, profile),
    feeds: () => createFeeds(library, settings, profile),
    authorIndex: () => indexAuthors(library.authors, AUTHORS_A_PAGE, profile.rankedAuthorCount),
    citationKeys: () => citationKeys(library.papers),
    exports: () => createExports(library, profile),
    searchLabels: () => (profile.searchAuthors ? authorLabels(library.authors) : new Map<Author, string>()),
    pages: () => renderPages(pages.read, links),
    editorNotes: () => renderEditorNotes(editorNotes.read, links),
    fetched: () => readFetched(readText(join(options.content, "fetched.yaml"))),
    marks: () => createMarks(site),
    sitemap: () => sitemapParts(library, site.archive, site.lists, site.authorIndex, names, profile.extras),
    redirects: () => moved.all.redirects,
    diagnostics: () => [
      ...found.flat(),
      ...moved.all.diagnostics,
      ...(sources === undefined ? [] : readQueries(sources, sourcesFile).diagnostics),
      ...latexDiagnostics(library.papers, texts, linesOf),
    ],
  });
  return site;
}

function linesOf(file: string): readonly string[] {
  return readText(file)?.split("\n") ?? [];
}
