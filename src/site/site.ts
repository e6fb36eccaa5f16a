import { type Content, type ContentSource, readContent } from "../content/content.ts";
import type { Fetched } from "../content/fetch-status.ts";
import type { PublishedFile } from "../content/published-files.ts";
import { movedPapers, type RedirectRule } from "../content/redirect-file.ts";
import { otherRelatedSites, type RelatedSite } from "../content/settings/related-sites.ts";
import type { Settings } from "../content/settings/settings.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { KnownFormulas } from "../latex/typeset.ts";
import { archiveOf, type Year } from "../library/archive.ts";
import { buildLibrary, type LinkedLibrary } from "../library/build.ts";
import { createRelated, type RelatedPaper } from "../library/related/relate.ts";
import type { WordCounter } from "../library/related/word-counter.ts";
import type { Author, Library, Paper } from "../library/types.ts";
import { lazyObject } from "../shared/lazy-object.ts";
import { AUTHORS_A_PAGE, type AuthorIndex, indexAuthors } from "./author-index.ts";
import { citationKeys } from "./citation/key.ts";
import { createDates, type Dates } from "./dates.ts";
import { type ReadingReport, reportsByDay } from "./diagnostics/reading-report.ts";
import { siteDiagnostics } from "./diagnostics/site-diagnostics.ts";
import { createExports, type Exports } from "./exports/exports.ts";
import { createFeeds, type Feeds } from "./feeds/feeds.ts";
import { linksInNotes } from "./markdown/check-notes.ts";
import { createMarkdown, type RenderMarkdown } from "./markdown/markdown.ts";
import type { PageLink } from "./markdown/page-links.ts";
import type { CustomPage, EditorNote } from "./pages/custom-pages.ts";
import { renderTexts } from "./pages/texts.ts";
import { type Profile, profileOf } from "./profile/profile.ts";
import { authorLabels } from "./search/search-record.ts";
import { createSets, type PaperSets } from "./sets.ts";
import { createSummaries, type Summaries } from "./summaries.ts";
import { createPaperTypesetter, type PaperTypesetter } from "./typesetter.ts";
import { createLinks, isReserved, type Links } from "./urls.ts";

/** Where a site comes from and where it will be published. */
export interface SiteSource extends ContentSource {
  /** Overrides the address in `site.yaml`. */
  readonly url?: string | undefined;
  /** Overrides the path of the site's address. */
  readonly pathPrefix?: string | undefined;
  /** Counts the words of papers; may cache the counts of an earlier site. */
  readonly wordCounter?: WordCounter | undefined;
  /** Returns the formulas of an earlier site with the same macros. */
  readonly formulasOf?: ((macros: Settings["macros"]) => KnownFormulas) | undefined;
}

/** All data that outputs are planned from; Eleventy's only global data. */
export interface Site extends Derived {
  readonly settings: Settings;
  readonly links: Links;
  readonly dates: Dates;
  readonly library: Library;
  /** The related sites, without this one. */
  readonly relatedSites: readonly RelatedSite[];
  /** Number of entries in all listings, including repeated ones. */
  readonly entries: number;
  /** How much detail a site of this size has. */
  readonly profile: Profile;
  readonly typesetter: PaperTypesetter;
  readonly summaries: Summaries;
  readonly feeds: Feeds;
  readonly exports: Exports;
  /** Sets of papers: picks, tags, topics, editions. */
  readonly sets: PaperSets;
  readonly pages: readonly CustomPage[];
  /** The editor's notes on digests, by date. */
  readonly editorNotes: ReadonlyMap<string, EditorNote>;
  /** Problems in the lists of a day, by date. */
  readonly reports: ReadonlyMap<string, ReadingReport>;
  /** Files that are published as they are. */
  readonly files: readonly PublishedFile[];
  /** Renders the publisher's Markdown. */
  readonly markdown: RenderMarkdown;
  /** The links in the publisher's texts to pages of the site. */
  readonly pageLinks: () => readonly PageLink[];
  readonly fetched: Fetched | undefined;
  readonly redirectRules: readonly RedirectRule[];
}

/** Data that not every command needs; computed lazily. */
interface Derived {
  /** Papers whose words are similar to a paper's, most similar first. */
  readonly relatedTo: (paper: Paper) => readonly RelatedPaper<Paper>[];
  /** The papers by year and month, newest first. */
  readonly archive: readonly Year[];
  readonly authorIndex: AuthorIndex;
  /** The labels of the author filter of the search page. */
  readonly searchLabels: ReadonlyMap<Author, string>;
  /** Diagnostics of the content, the library and the papers' LaTeX; computing them typesets every paper. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the content folder and links its entries into a site. */
export async function loadSite(source: SiteSource): Promise<Site> {
  const content = await readContent(source, { has: isReserved });
  const { settings, redirectRules, topics } = content;
  const links = createLinks(source.url ?? settings.url, source.pathPrefix);
  const linked = linkEntries(content);
  const { library } = linked;
  const ofContent = content.diagnostics.filter((diagnostic) => !linked.answered(diagnostic));
  const profile = profileOf(library, settings.detail);
  const typesetter = createPaperTypesetter(
    settings.macros,
    library.papers.length,
    source.formulasOf?.(settings.macros),
  );
  const summaries = createSummaries(() => citationKeys(library.papers));
  const markdown = createMarkdown(links, settings.macros);
  const { published, ...texts } = renderTexts(content, library, markdown);
  const sets = createSets({ library, topics, editions: settings.editions, typesetter, summaries });
  const site: SiteParts = {
    settings,
    links,
    dates: createDates(settings.language),
    library,
    relatedSites: otherRelatedSites(settings.relatedSites, settings.url, links.absolute("/")),
    entries: content.listings.reduce((sum, { entries }) => sum + entries.length, 0),
    profile,
    typesetter,
    summaries,
    feeds: createFeeds(library, settings, profile),
    exports: createExports(library, profile, sets),
    sets,
    pages: texts.pages,
    editorNotes: texts.editorNotes,
    reports: reportsByDay(content.listings, ofContent),
    files: content.files,
    markdown,
    pageLinks: () => [...texts.links, ...linksInNotes(library.papers, source.content, markdown)],
    fetched: content.fetched,
    redirectRules,
  };
  const derived = derivedFrom(site, source.wordCounter, () => {
    const found = { ofContent, ofLibrary: linked.diagnostics, ofTexts: texts.diagnostics };
    const parts = { library, topics, sets, typesetter, summaries, markdown, published };
    return siteDiagnostics({ folder: source.content, ...found, ...parts });
  });
  return Object.freeze(Object.defineProperties(site, Object.getOwnPropertyDescriptors(derived)) as Site);
}

type SiteParts = Omit<Site, keyof Derived>;

function derivedFrom(
  { library, profile, typesetter, summaries }: SiteParts,
  wordCounter: WordCounter | undefined,
  diagnostics: () => readonly Diagnostic[],
): Derived {
  return lazyObject<Derived>({
    relatedTo: () => {
      const wordsOf = (paper: Paper) => typesetter.wordsOf(summaries.paper(paper));
      return createRelated(library.papers, wordsOf, profile.related, wordCounter);
    },
    archive: () => archiveOf(library.papers),
    authorIndex: () => indexAuthors(library.authors, AUTHORS_A_PAGE, profile.rankedAuthorCount),
    searchLabels: () => (profile.extras ? authorLabels(library.authors) : new Map<Author, string>()),
    diagnostics,
  });
}

function linkEntries(content: Content): LinkedLibrary {
  return buildLibrary(content.listings, {
    categoryNames: content.settings.categories,
    people: content.people,
    movedPapers: movedPapers(content.redirectRules),
    notes: content.notes,
    resolved: content.resolved,
  });
}
