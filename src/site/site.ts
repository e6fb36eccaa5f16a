import { join } from "node:path";
import { archiveOf, type Year } from "../library/archive.ts";
import { buildLibrary } from "../library/build.ts";
import { createRelated, type RelatedPaper } from "../library/related/relate.ts";
import type { Library, Paper } from "../library/types.ts";
import type { Diagnostic } from "../listing/types.ts";
import { type AuthorIndex, indexAuthors } from "./author-index.ts";
import { citationKeys } from "./citation/key.ts";
import {
  loadIntroductions,
  loadListings,
  loadMoves,
  loadPages,
  loadPeople,
  type OwnPage,
} from "./content.ts";
import { type ExportFile, exportFiles } from "./data/exports.ts";
import { createDates, type Dates } from "./dates.ts";
import { createFeeds, type Feeds } from "./feeds/documents.ts";
import { type Fetched, readFetched } from "./fetched.ts";
import { readText } from "./files.ts";
import type { Markup } from "./html.ts";
import { cutLists, type Lists } from "./paging.ts";
import { readQueries } from "./queries.ts";
import { movedPapers } from "./redirect-file.ts";
import { ownRedirects, type Redirect, resolveRedirects } from "./redirects.ts";
import { readSettings, type Settings } from "./settings.ts";
import { type SitemapEntry, sitemapParts } from "./sitemap.ts";
import { type PaperText, typesetPapers } from "./texts.ts";
import { address, createLinks, type Links } from "./urls.ts";

/** Where a site comes from and where it will stand. */
export interface SiteSource {
  /** The folder that a publisher edits. */
  readonly content: string;
  /** Instead of the address in `site.yaml`. */
  readonly url?: string | undefined;
  /** Instead of the path of the site's address. */
  readonly pathPrefix?: string | undefined;
}

/** Everything that templates print: the one collection of global data. */
export interface Site {
  readonly settings: Settings;
  readonly links: Links;
  readonly dates: Dates;
  readonly library: Library;
  /** How many entries the listings hold, one that stands twice counted twice. */
  readonly entries: number;
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
  readonly exports: readonly ExportFile[];
  readonly pages: readonly OwnPage[];
  /** What the publisher says about a digest, by its date. */
  readonly introductions: ReadonlyMap<string, Markup>;
  /** How asking arXiv last ended; undefined where it was never asked. */
  readonly fetched: Fetched | undefined;
  readonly sitemap: readonly (readonly SitemapEntry[])[];
  /** Pages at old addresses, which lead on. */
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the publisher's folder. What is missing or wrong in it is a diagnostic; the rest is there. */
export async function loadSite(options: SiteSource): Promise<Site> {
  const siteFile = join(options.content, "site.yaml");
  const { settings, diagnostics: settingsFound } = readSettings(readText(siteFile), siteFile);
  const links = createLinks(options.url ?? settings.url, options.pathPrefix);
  const listings = await loadListings(join(options.content, "listings"));
  const people = loadPeople(join(options.content, "authors.yaml"));
  const moves = loadMoves(join(options.content, "redirects.yaml"));
  const { library, diagnostics: libraryFound } = buildLibrary(listings.read, {
    categoryNames: settings.categories,
    people,
    movedPapers: movedPapers(moves.list),
  });
  const typeset = typesetPapers(library.papers, settings.macros, (file) => readText(file)?.split("\n") ?? []);
  const archive = archiveOf(library.papers);
  const lists = cutLists(library, archive, settings.listItems);
  const authorIndex = indexAuthors(library.authors);
  const introductions = loadIntroductions(join(options.content, "listings"), library, links);
  const pages = loadPages(join(options.content, "pages"), links);
  const sourcesFile = join(options.content, "sources.yaml");
  const sources = readText(sourcesFile);
  const textOf = (paper: Paper): PaperText => typeset.texts.get(paper) ?? fail(paper);
  const names = pages.read.map((page) => page.name);
  const sitemap = sitemapParts(library, archive, lists, authorIndex, names);
  const live = new Set([address.notFound, ...sitemap.flatMap((part) => part.map(({ at }) => at))]);
  const { redirects, diagnostics: redirectsFound } = resolveRedirects(
    moves.list,
    ownRedirects(library),
    live,
  );
  const found = [
    settingsFound,
    people.diagnostics,
    listings.diagnostics,
    libraryFound,
    typeset.diagnostics,
    introductions.diagnostics,
    pages.diagnostics,
    moves.diagnostics,
    redirectsFound,
    sources === undefined ? [] : readQueries(sources, sourcesFile).diagnostics,
  ];
  return Object.freeze({
    settings,
    links,
    dates: createDates(settings.language),
    library,
    entries: listings.read.reduce((sum, { entries }) => sum + entries.length, 0),
    textOf,
    relatedTo: createRelated(library.papers, (paper) => {
      const { title, abstract } = textOf(paper);
      return { title: title.text, abstract: abstract.text };
    }),
    archive,
    lists,
    feeds: createFeeds(library, settings),
    authorIndex,
    citationKeys: citationKeys(library.papers),
    exports: exportFiles(library),
    pages: pages.read,
    introductions: introductions.read,
    fetched: readFetched(readText(join(options.content, "fetched.yaml"))),
    sitemap,
    redirects,
    diagnostics: found.flat(),
  });
}

function fail(paper: Paper): never {
  throw new Error(`The paper “${paper.slug}” is not in the library that was typeset.`);
}
