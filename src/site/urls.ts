import type { EditionKind } from "../content/settings/site-schema.ts";
import type { Address } from "../shared/address.ts";

export type { Address, EditionKind };

/** Anything with a slug. */
interface Slugged {
  readonly slug: string;
}

/** All addresses of the site. They never change once published. */
export const address = {
  home: "/",
  digests: "/digests/",
  digest: (digest: { readonly date: string }, page: PageNumber = 1): Address =>
    `/digests/${digest.date}/${nth(page)}`,
  /** A digest as an e-mail, as plain text and as Markdown. */
  digestMail: (digest: { readonly date: string }, format: MailFormat): Address =>
    `/digests/${digest.date}/email.${format}`,
  paper: (paper: Slugged): Address => address.paperAt(paper.slug),
  paperMarkdown: (paper: Slugged): Address => `/papers/${paper.slug}.md`,
  paperAt: (slug: string): Address => `/papers/${slug}/`,
  categories: "/categories/",
  category: (category: Slugged, page: PageNumber = 1): Address => `/categories/${category.slug}/${nth(page)}`,
  categoryFeed: (category: Slugged, format: FeedFormat = "rss", archive?: number): Address =>
    `/categories/${category.slug}/${feedFile(format, archive)}`,
  authors: "/authors/",
  authorsByPapers: (page: PageNumber = 1): Address => `/authors/by/papers/${nth(page)}`,
  authorsByLetter: (letter: string, page: PageNumber = 1): Address =>
    `/authors/by/letter/${letter === "#" ? "other" : letter.toLowerCase()}/${nth(page)}`,
  author: (author: Slugged, page: PageNumber = 1): Address => `${address.authorAt(author.slug)}${nth(page)}`,
  authorAt: (slug: string): Address => `/authors/${slug}/`,
  authorFeed: (author: Slugged, archive?: number): Address =>
    `/authors/${author.slug}/${feedFile("rss", archive)}`,
  page: (name: string): Address => `/${name}/`,
  /** A file of `content/files`. @param path below that folder */
  file: (path: string): Address => `/files/${path}`,
  feed: (format: FeedFormat = "rss", archive?: number): Address => `/${feedFile(format, archive)}`,
  /** The picture of a digest in link previews. */
  digestCard: (digest: { readonly date: string }): Address => `/digests/${digest.date}/card.png`,
  digestsFeed: (archive?: number): Address => `/digests/${feedFile("rss", archive)}`,
  feeds: "/feeds/",
  opml: "/feeds.opml",
  notFound: "/404.html",
  sitemap: "/sitemap.xml",
  sitemapPart: (part: number): Address => `/sitemap-${part}.xml`,
  robots: "/robots.txt",
  /** The overview for language models, see llmstxt.org. */
  llms: "/llms.txt",
  stylesheet: "/assets/offprint.css",
  script: "/assets/offprint.js",
  earlyScript: "/assets/early.js",
  /** The module shared by the main script and the search script. */
  sharedScript: "/assets/shared.js",
  citeScript: "/assets/cite.js",
  icon: "/assets/icon.svg",
  /** A file of `templates/assets`. */
  asset: (name: string): Address => `/assets/${name}`,
  feedImage: "/assets/icon.png",
  card: "/assets/card.png",
  papersFile: (format: ExportFormat): Address => `/${EXPORT_FILES[format]}`,
  digestFile: (digest: { readonly date: string }, format: ExportFormat): Address =>
    `/digests/${digest.date}/${EXPORT_FILES[format]}`,
  categoryFile: (category: Slugged, format: ExportFormat): Address =>
    `/categories/${category.slug}/${EXPORT_FILES[format]}`,
  authorFile: (author: Slugged, format: ExportFormat): Address =>
    `/authors/${author.slug}/${EXPORT_FILES[format]}`,
  papersSchema: "/schema/papers-1.json",
  /** The papers that the editor recommends. */
  picks: addressesBelow("/picks/"),
  tags: "/tags/",
  tag: ({ slug }: Slugged): SetAddresses => addressesBelow(`/tags/${slug}/`),
  topics: "/topics/",
  topic: ({ slug }: Slugged): SetAddresses => addressesBelow(`/topics/${slug}/`),
  /** Reading-group sessions as a page and as a calendar. */
  sessions: "/sessions/",
  calendar: "/sessions.ics",
  /** @param kind weeks or months */
  editions: (kind: EditionKind): Address => `/${EDITIONS[kind]}/`,
  editionsFeed: (kind: EditionKind, format: FeedFormat = "rss", archive?: number): Address =>
    `/${EDITIONS[kind]}/${feedFile(format, archive)}`,
  /** @param period `2026-W48` or `2026-11` */
  edition: (kind: EditionKind, period: string): SetAddresses =>
    addressesBelow(`/${EDITIONS[kind]}/${period}/`),
  archive: "/archive/",
  /** @param year `2025` */
  archiveYear: (year: string): Address => `/archive/${year}/`,
  /** @param month `2025-10` */
  archiveMonth: (month: string, page: PageNumber = 1): Address =>
    `/archive/${month.replace("-", "/")}/${nth(page)}`,
  stats: "/stats/",
  saved: "/saved/",
  following: "/saved/following/",
  storedData: "/saved/data/",
  search: "/search/",
  searchScript: "/assets/search.js",
  searchIndex: "/search-index/",
  /** What the search page reads first of a part of the index, from 1. */
  searchPart: (number: number): Address => `/search-index/${number}/part.bin`,
} as const;

/** Formats of a digest for e-mail. */
export type MailFormat = "html" | "txt" | "md";

/** A page number from 1, or `*` for the pattern from which the script derives the addresses of pages. */
export type PageNumber = number | "*";

const EDITIONS = { week: "weeks", month: "months" } as const;

/** The addresses of a set of papers: pages, feeds, export files. */
export interface SetAddresses {
  page(page?: PageNumber): Address;
  feed(format?: FeedFormat, archive?: number): Address;
  file(format: ExportFormat): Address;
}

function addressesBelow(base: Address): SetAddresses {
  return {
    page: (page = 1) => `${base}${nth(page)}`,
    feed: (format = "rss", archive) => `${base}${feedFile(format, archive)}`,
    file: (format) => `${base}${EXPORT_FILES[format]}`,
  };
}

/** Formats of exported papers. */
export type ExportFormat = "bib" | "ris" | "csl" | "json";

const EXPORT_FILES = {
  bib: "papers.bib",
  ris: "papers.ris",
  csl: "papers.csl.json",
  json: "papers.json",
} as const;

/** Feed formats. */
export type FeedFormat = "rss" | "atom" | "json";

const FEED_FILES = { rss: ["feed", "xml"], atom: ["atom", "xml"], json: ["feed", "json"] } as const;

/** `feed.xml`, and `feed/1.xml` for the oldest of its archives. */
function feedFile(format: FeedFormat, archive?: number): string {
  const [name, extension] = FEED_FILES[format];
  return archive === undefined ? `${name}.${extension}` : `${name}/${archive}.${extension}`;
}

/** Later pages of long lists are at `page/2/`. */
function nth(page: PageNumber): string {
  return page === 1 ? "" : `page/${page}/`;
}

/** Names that custom pages cannot have because addresses of the site begin with them. */
export const RESERVED = new Set(
  "digests papers categories authors archive search search-index saved pagefind stats feeds assets files schema page 404 feed atom sitemap robots".split(
    " ",
  ),
);

/** Top-level files whose names do not begin with a reserved part. */
const FILES = /^(?:index|sitemap-\d+)$/;

/** Whether a custom page cannot have a name: an address of the site is, or begins with, this name. */
export function isReserved(name: string): boolean {
  const [first = ""] = name.toLowerCase().split(".");
  if (`/${name.toLowerCase()}` === address.llms) return true;
  return RESERVED.has(first) || FILES.test(first);
}
/** Names that are reserved only if the section is in use, because custom pages with these names already exist. */
export const RESERVED_WHERE_USED = [
  "files",
  "picks",
  "tags",
  "topics",
  "sessions",
  "weeks",
  "months",
] as const;

/** Characters that need no escaping in links. */
const SAFE = /^[\w/.-]*$/;

/** Escapes an address as a link: `?` and `#` are part of file names. */
function encoded(path: string): string {
  return encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
}

/** A relative link from one page to an address; it works below any base path: `../assets/search.js`. */
export function relativeLink(from: Address, to: Address): string {
  const above = from.slice(1).split("/").length - 1;
  return `${"../".repeat(above) || "./"}${encoded(to.slice(1))}`;
}

/** Converts addresses to links: the only code that knows the base path and the host. */
export interface Links {
  /** `/` or `/repo/`. */
  readonly base: string;
  /** A link for pages of the site: `/repo/papers/some-title/`. */
  href(to: Address): string;
  /** An absolute URL for feeds and sitemaps: `https://example.org/repo/papers/some-title/`. */
  absolute(to: Address): string;
}

/**
 * Creates links below `url`. The base path is `pathPrefix` if given, otherwise the path of `url`.
 *
 * @param url the site's URL, with or without a path; throws a TypeError if it is invalid
 * @param pathPrefix such as `/repo/`, `repo`, or an empty string for the root
 */
export function createLinks(url: string, pathPrefix?: string): Links {
  const site = new URL(url);
  const path = (pathPrefix ?? site.pathname).replace(/^\/+|\/+$/g, "");
  const base = encodeURI(path === "" ? "/" : `/${path}/`);
  // Nearly every address consists of slugs, which need no escaping.
  const href = (to: Address): string => (SAFE.test(to) ? base + to.slice(1) : encoded(base + to.slice(1)));
  return { base, href, absolute: (to) => site.origin + href(to) };
}
