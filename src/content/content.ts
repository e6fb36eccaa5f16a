import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { ParsedListing } from "../library/merge.ts";
import type { People } from "../library/people/person.ts";
import type { NamedRemark } from "../library/remarks/read.ts";
import type { LocatedRecord } from "../library/resolved/record.ts";
import { readQueries } from "./arxiv-queries.ts";
import { type Fetched, readFetched } from "./fetch-status.ts";
import { readText } from "./files.ts";
import {
  loadEditorNotes,
  loadListings,
  loadNotes,
  loadPages,
  loadPeople,
  loadRedirects,
  loadTopics,
  type Names,
  type NoteFile,
  type PageFile,
} from "./load.ts";
import { diskParseCache, noCache, type ParseCache } from "./parse-cache.ts";
import { findPublishedFiles, type PublishedFile } from "./published-files.ts";
import type { RedirectRule } from "./redirect-file.ts";
import { RESOLVED, readResolved } from "./resolved.ts";
import { readSettings, type Settings } from "./settings/settings.ts";
import type { TopicRule } from "./topics.ts";
import { findUnrecognizedFiles, findUnusableFiles } from "./unrecognized-files.ts";

/** Where the publisher's content is read from, and how listings are cached. */
export interface ContentSource {
  /** The folder that a publisher edits. */
  readonly content: string;
  /** The folder of the disk cache for parsed listings, if any. */
  readonly cache?: string | undefined;
  /** The cache of parsed listings; by default the one in `cache`. */
  readonly parseCache?: ParseCache | undefined;
  /** Returns the index of a listing for this thread to parse; the others are read from the cache. */
  readonly nextListing?: (() => number) | undefined;
}

/** The parsed content folder. */
export interface Content {
  readonly settings: Settings;
  readonly listings: readonly ParsedListing[];
  readonly people: People;
  /** The editor's remarks on papers from `notes.yaml`. */
  readonly notes: readonly NamedRemark[];
  /** Results of look-ups from `resolved.jsonl`. */
  readonly resolved: readonly LocatedRecord[];
  readonly topics: readonly TopicRule[];
  readonly redirectRules: readonly RedirectRule[];
  readonly pages: readonly PageFile[];
  readonly editorNotes: readonly NoteFile[];
  /** Files that are published as they are. */
  readonly files: readonly PublishedFile[];
  /** The result of the last `npm run fetch`; undefined if it never ran. */
  readonly fetched: Fetched | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the content folder. Missing and invalid parts are reported as diagnostics; the rest is used.
 *
 * @param reserved names that custom pages cannot have
 */
export async function readContent(source: ContentSource, reserved: Names): Promise<Content> {
  const { content } = source;
  const path = (name: string): string => join(content, name);
  const { settings, ...settingsFile } = readSettings(readText(path("site.yaml")), path("site.yaml"));
  const listings = await loadListings(path("listings"), parseCacheOf(source), source.nextListing);
  const people = loadPeople(path("authors.yaml"));
  const notes = loadNotes(path("notes.yaml"));
  const resolved = readResolved(readText(path(RESOLVED)) ?? "", path(RESOLVED));
  const topics = loadTopics(path("topics.yaml"));
  const redirects = loadRedirects(path("redirects.yaml"));
  const pages = loadPages(path("pages"), reserved);
  const editorNotes = loadEditorNotes(path("listings"));
  return Object.freeze({
    settings,
    listings: listings.read,
    people,
    notes: notes.list,
    resolved: resolved.records,
    topics: topics.topics,
    redirectRules: redirects.list,
    pages: pages.read,
    editorNotes: editorNotes.read,
    files: findPublishedFiles(path("files")),
    fetched: readFetched(readText(path("fetched.yaml"))),
    diagnostics: [
      ...settingsFile.diagnostics,
      ...people.diagnostics,
      ...listings.diagnostics,
      ...findUnrecognizedFiles(content),
      ...findUnusableFiles(content),
      ...pages.diagnostics,
      ...editorNotes.diagnostics,
      ...redirects.diagnostics,
      ...notes.diagnostics,
      ...resolved.diagnostics,
      ...topics.diagnostics,
      ...checkQueries(path("sources.yaml")),
    ],
  });
}

function parseCacheOf({ parseCache, cache }: ContentSource): ParseCache {
  return parseCache ?? (cache === undefined ? noCache : diskParseCache(cache));
}

/** A build does not use the queries, but reports mistakes in them; the file is optional. */
function checkQueries(file: string): readonly Diagnostic[] {
  const text = readText(file);
  return text === undefined ? [] : readQueries(text, file).diagnostics;
}
