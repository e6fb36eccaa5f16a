import type { Author, Category, Digest, Paper } from "../library/types.ts";

/** Where a page or file stands in the site, from its root and without the base path: `/papers/some-title/`. */
export type Address = `/${string}`;

/** Every address of the site. They never change once published. */
export const address = {
  home: "/",
  digests: "/digests/",
  digest: (digest: Digest, page: PageNumber = 1): Address => `/digests/${digest.date}/${nth(page)}`,
  paper: (paper: Paper): Address => `/papers/${paper.slug}/`,
  categories: "/categories/",
  category: (category: Category, page: PageNumber = 1): Address =>
    `/categories/${category.slug}/${nth(page)}`,
  categoryFeed: (category: Category, format: FeedFormat = "rss", archive?: number): Address =>
    `/categories/${category.slug}/${feedFile(format, archive)}`,
  authors: "/authors/",
  authorsByPapers: (page: PageNumber = 1): Address => `/authors/by/papers/${nth(page)}`,
  authorsByLetter: (letter: string, page: PageNumber = 1): Address =>
    `/authors/by/letter/${letter === "#" ? "other" : letter.toLowerCase()}/${nth(page)}`,
  author: (author: Author, page: PageNumber = 1): Address => `/authors/${author.slug}/${nth(page)}`,
  authorFeed: (author: Author, archive?: number): Address =>
    `/authors/${author.slug}/${feedFile("rss", archive)}`,
  page: (name: string): Address => `/${name}/`,
  feed: (format: FeedFormat = "rss", archive?: number): Address => `/${feedFile(format, archive)}`,
  digestsFeed: (archive?: number): Address => `/digests/${feedFile("rss", archive)}`,
  feeds: "/feeds/",
  opml: "/feeds.opml",
  notFound: "/404.html",
  sitemap: "/sitemap.xml",
  sitemapPart: (part: number): Address => `/sitemap-${part}.xml`,
  robots: "/robots.txt",
  stylesheet: "/assets/offprint.css",
  script: "/assets/offprint.js",
  icon: "/assets/icon.svg",
  feedImage: "/assets/icon.png",
  card: "/assets/card.png",
  search: "/search/",
  searchScript: "/assets/search.js",
  searchIndex: "/pagefind/",
} as const;

/** From 1; `*` in its place for the pattern that the script makes the addresses of later pages of. */
export type PageNumber = number | "*";

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
  "digests papers categories authors archive search pagefind stats feeds assets page 404 feed atom sitemap robots".split(
    " ",
  ),
);

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
  const base = path === "" ? "/" : `/${path}/`;
  const href = (to: Address): string => encodeURI(base + to.slice(1));
  return { base, href, absolute: (to) => site.origin + href(to) };
}
