import { join } from "node:path";
import { buildLibrary } from "../library/build.ts";
import { createRelated, type RelatedPaper } from "../library/related/relate.ts";
import type { Library, Paper } from "../library/types.ts";
import type { Diagnostic } from "../listing/types.ts";
import { type AuthorIndex, indexAuthors } from "./author-index.ts";
import { loadIntroductions, loadListings, loadPages, type OwnPage } from "./content.ts";
import { createDates, type Dates } from "./dates.ts";
import { createFeeds, type Feeds } from "./feeds/documents.ts";
import { type Fetched, readFetched } from "./fetched.ts";
import { readText } from "./files.ts";
import type { Markup } from "./html.ts";
import { cutLists, type Lists } from "./paging.ts";
import { readQueries } from "./queries.ts";
import { readSettings, type Settings } from "./settings.ts";
import { type SitemapEntry, sitemapParts } from "./sitemap.ts";
import { type PaperText, typesetPapers } from "./texts.ts";
import { createLinks, type Links } from "./urls.ts";

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
  /** The lists of papers, cut into pages. */
  readonly lists: Lists;
  readonly feeds: Feeds;
  readonly authorIndex: AuthorIndex;
  readonly pages: readonly OwnPage[];
  /** What the publisher says about a digest, by its date. */
  readonly introductions: ReadonlyMap<string, Markup>;
  /** How asking arXiv last ended; undefined where it was never asked. */
  readonly fetched: Fetched | undefined;
  readonly sitemap: readonly (readonly SitemapEntry[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the publisher's folder. What is missing or wrong in it is a diagnostic; the rest is there. */
export async function loadSite(options: SiteSource): Promise<Site> {
  const siteFile = join(options.content, "site.yaml");
  const { settings, diagnostics: settingsFound } = readSettings(readText(siteFile), siteFile);
  const links = createLinks(options.url ?? settings.url, options.pathPrefix);
  const listings = await loadListings(join(options.content, "listings"));
  const { library, diagnostics: libraryFound } = buildLibrary(listings.read, {
    categoryNames: settings.categories,
  });
  const typeset = typesetPapers(library.papers, settings.macros, (file) => readText(file)?.split("\n") ?? []);
  const lists = cutLists(library, settings.listItems);
  const authorIndex = indexAuthors(library.authors);
  const introductions = loadIntroductions(join(options.content, "listings"), library, links);
  const pages = loadPages(join(options.content, "pages"), links);
  const sourcesFile = join(options.content, "sources.yaml");
  const sources = readText(sourcesFile);
  const textOf = (paper: Paper): PaperText => typeset.texts.get(paper) ?? fail(paper);
  const found = [
    settingsFound,
    listings.diagnostics,
    libraryFound,
    typeset.diagnostics,
    introductions.diagnostics,
    pages.diagnostics,
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
    lists,
    feeds: createFeeds(library, settings),
    authorIndex,
    pages: pages.read,
    introductions: introductions.read,
    fetched: readFetched(readText(join(options.content, "fetched.yaml"))),
    sitemap: sitemapParts(
      library,
      lists,
      authorIndex,
      pages.read.map((page) => page.name),
    ),
    diagnostics: found.flat(),
  });
}

function fail(paper: Paper): never {
  throw new Error(`The paper “${paper.slug}” is not in the library that was typeset.`);
}
