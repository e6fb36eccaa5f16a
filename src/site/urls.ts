import type { EditionKind } from "../content/site-schema.ts";
import type { Address } from "../shared/address.ts";

export type { Address, EditionKind };

/** Anything whose last part of the address is known. */
interface Slugged {
  readonly slug: string;
}

/** Every address of the site. They never change once published. */
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
  digestsFeed: (archive?: number): Address => `/digests/${feedFile("rss", archive)}`,
  feeds: "/feeds/",
  opml: "/feeds.opml",
  notFound: "/404.html",
  sitemap: "/sitemap.xml",
  sitemapPart: (part: number): Address => `/sitemap-${part}.xml`,
  robots: "/robots.txt",
  /** What the site has for language models, see llmstxt.org. */
  llms: "/llms.txt",
  stylesheet: "/assets/offprint.css",
  script: "/assets/offprint.js",
  earlyScript: "/assets/early.js",
  /** What the two modules above and below have in common. */
  sharedScript: "/assets/shared.js",
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
  /** What a reading group discusses, and the same as a calendar to subscribe to. */
  sessions: "/sessions/",
  calendar: "/sessions.ics",
  /** @param kind whether of weeks or of months */
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

/** What a digest is sent or copied as. */
export type MailFormat = "html" | "txt" | "md";

/** From 1; `*` in its place for the pattern that the script makes the addresses of later pages of. */
export type PageNumber = number | "*";

const EDITIONS = { week: "weeks", month: "months" } as const;

/** The addresses of papers that belong together: pages, feeds, files. */
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

/** What a feed can be written in. */
export type FeedFormat = "rss" | "atom" | "json";

const FEED_FILES = { rss: ["feed", "xml"], atom: ["atom", "xml"], json: ["feed", "json"] } as const;

/** `feed.xml`, and `feed/1.xml` for the oldest of its archives. */
function feedFile(format: FeedFormat, archive?: number): string {
  const [name, extension] = FEED_FILES[format];
  return archive === undefined ? `${name}.${extension}` : `${name}/${archive}.${extension}`;
}

/** Long lists go on at `page/2/`. */
function nth(page: PageNumber): string {
  return page === 1 ? "" : `page/${page}/`;
}

/** First parts of addresses that a publisher's own page cannot take. */
export const RESERVED = new Set(
  "digests papers categories authors archive search search-index saved pagefind stats feeds assets files schema page 404 feed atom sitemap robots".split(
    " ",
  ),
);

/** Files at the top of a site whose names have no reserved first part. */
const FILES = /^(?:index|sitemap-\d+)$/;

/** Whether a publisher's own page cannot have a name: its address is the site's, or begins as a file of the site's does. */
export function isReserved(name: string): boolean {
  const [first = ""] = name.toLowerCase().split(".");
  if (`/${name.toLowerCase()}` === address.llms) return true;
  return RESERVED.has(first) || FILES.test(first);
}
/** The same, only where a site has such pages: a publisher's own page of that name was there before. */
export const RESERVED_WHERE_USED = [
  "files",
  "picks",
  "tags",
  "topics",
  "sessions",
  "weeks",
  "months",
] as const;

/** Characters that links leave as they are. */
const SAFE = /^[\w/.-]*$/;

/** An address as a link: `?` and `#` in it are letters of a file's name. */
function encoded(path: string): string {
  return encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
}

/**
 * The link from one page to an address that leads there wherever the site is served, below whatever path:
 * `../assets/search.js`.
 */
export function relativeLink(from: Address, to: Address): string {
  const above = from.slice(1).split("/").length - 1;
  return `${"../".repeat(above) || "./"}${encoded(to.slice(1))}`;
}

/** Makes links of addresses: the one place that knows the base path and the host. */
export interface Links {
  /** `/` or `/repo/`. */
  readonly base: string;
  /** The link to an address, for a page of the site: `/repo/papers/some-title/`. */
  href(to: Address): string;
  /** The link to an address, for a feed or a sitemap: `https://example.org/repo/papers/some-title/`. */
  absolute(to: Address): string;
}

/**
 * Links below `url`. The base path is `pathPrefix` where it is given, otherwise the path of `url`.
 *
 * @param url the site's own address, with or without a path; throws a TypeError if it is none
 * @param pathPrefix such as `/repo/`, `repo` or an empty text for the root
 */
export function createLinks(url: string, pathPrefix?: string): Links {
  const site = new URL(url);
  const path = (pathPrefix ?? site.pathname).replace(/^\/+|\/+$/g, "");
  const base = encodeURI(path === "" ? "/" : `/${path}/`);
  // Nearly every address is made of slugs, which stay as they are.
  const href = (to: Address): string => (SAFE.test(to) ? base + to.slice(1) : encoded(base + to.slice(1)));
  return { base, href, absolute: (to) => site.origin + href(to) };
}
