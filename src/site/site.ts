import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildLibrary } from "../library/build.ts";
import type { ReadListing } from "../library/merge.ts";
import type { Library } from "../library/types.ts";
import { diagnose } from "../listing/diagnostics.ts";
import { asOfDate, readListing } from "../listing/read.ts";
import type { Diagnostic, Place } from "../listing/types.ts";
import { createDates, type Dates } from "./dates.ts";
import type { Markup } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import { cutLists, type Lists } from "./paging.ts";
import { readSettings, type Settings } from "./settings.ts";
import { type SitemapEntry, sitemapParts } from "./sitemap.ts";
import { createLinks, type Links, RESERVED } from "./urls.ts";

/** Where a site comes from and where it will stand. */
export interface SiteSource {
  /** The folder that a publisher edits. */
  readonly content: string;
  /** Instead of the address in `site.yaml`. */
  readonly url?: string | undefined;
  /** Instead of the path of the site's address. */
  readonly pathPrefix?: string | undefined;
}

/** A page of the publisher's own. */
export interface OwnPage {
  /** Its file's name, which is its address: `about`. */
  readonly name: string;
  readonly title: string;
  readonly body: Markup;
}

/** Everything that templates print: the one collection of global data. */
export interface Site {
  readonly settings: Settings;
  readonly links: Links;
  readonly dates: Dates;
  readonly library: Library;
  /** The lists of papers, cut into pages. */
  readonly lists: Lists;
  readonly pages: readonly OwnPage[];
  /** What the publisher says about a digest, by its date. */
  readonly introductions: ReadonlyMap<string, Markup>;
  readonly sitemap: readonly (readonly SitemapEntry[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the publisher's folder. What is missing or wrong in it is a diagnostic; the rest is there. */
export function loadSite(options: SiteSource): Site {
  const siteFile = join(options.content, "site.yaml");
  const { settings, diagnostics: settingsFound } = readSettings(readText(siteFile), siteFile);
  const links = createLinks(options.url ?? settings.url, options.pathPrefix);
  const listings = loadListings(join(options.content, "listings"));
  const { library, diagnostics: libraryFound } = buildLibrary(listings.read, {
    categoryNames: settings.categories,
  });
  const lists = cutLists(library, settings.listItems);
  const introductions = loadIntroductions(join(options.content, "listings"), library, links);
  const pages = loadPages(join(options.content, "pages"), links);
  const found = [
    settingsFound,
    listings.diagnostics,
    libraryFound,
    introductions.diagnostics,
    pages.diagnostics,
  ];
  return Object.freeze({
    settings,
    links,
    dates: createDates(settings.language),
    library,
    lists,
    pages: pages.read,
    introductions: introductions.read,
    sitemap: sitemapParts(
      library,
      lists,
      pages.read.map((page) => page.name),
    ),
    diagnostics: found.flat(),
  });
}

interface Loaded<T> {
  readonly read: T;
  readonly diagnostics: readonly Diagnostic[];
}

function loadListings(folder: string): Loaded<readonly ReadListing[]> {
  const read: ReadListing[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of filesIn(folder)) {
    if (file.endsWith(".md")) continue;
    if (!file.endsWith(".txt")) {
      diagnostics.push(diagnose("file-not-read", startOf(file)));
      continue;
    }
    const reading = readListing(readText(file) ?? "", { file });
    diagnostics.push(...reading.diagnostics);
    const date = asOfDate(file);
    if (date !== undefined && reading.entries.length > 0) read.push({ date, entries: reading.entries, file });
  }
  if (read.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnose("no-listing", startOf(folder)));
  return { read, diagnostics };
}

function loadIntroductions(
  folder: string,
  library: Library,
  links: Links,
): Loaded<ReadonlyMap<string, Markup>> {
  const days = new Set(library.digests.map((digest) => digest.date));
  const read = new Map<string, Markup>();
  const diagnostics: Diagnostic[] = [];
  for (const file of filesIn(folder, ".md")) {
    const day = basename(file, ".md");
    if (!days.has(day)) diagnostics.push(diagnose("introduction-alone", startOf(file), day));
    else read.set(day, renderMarkdown(readText(file) ?? "", links).body);
  }
  return { read, diagnostics };
}

function loadPages(folder: string, links: Links): Loaded<readonly OwnPage[]> {
  const read: OwnPage[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of filesIn(folder, ".md")) {
    const name = basename(file, ".md");
    if (RESERVED.has(name)) {
      diagnostics.push(diagnose("page-name-taken", startOf(file), name));
      continue;
    }
    const { title, body } = renderMarkdown(readText(file) ?? "", links);
    read.push(Object.freeze({ name, title: title ?? name, body }));
  }
  return { read, diagnostics };
}

/** The files in a folder, hidden ones left out, by name in code-unit order; none if there is no such folder. */
function filesIn(folder: string, ending = ""): readonly string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((item) => item.isFile());
    const names = files
      .map((item) => item.name)
      .filter((name) => !name.startsWith(".") && name.endsWith(ending));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1, length: 0 };
}
