import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files.ts";

/** A link in a built file. */
export interface FoundLink {
  /** The file, from the site's folder. */
  readonly file: string;
  readonly target: string;
}

/** Every link in every built file; see `targets`. */
export function linksOf(folder: string): readonly FoundLink[] {
  return [...eachFile(folder)].flatMap(({ file, found }) => found.map((target) => ({ file, target })));
}

/**
 * Links that lead to no file of the site, leave its base path, or name a place that a page does not have. Host and
 * base path are those of the sitemap that robots.txt names. Related sites, which the outline names, may be on the same host.
 */
export function brokenLinks(folder: string): readonly FoundLink[] {
  const site = new URL("./", /^Sitemap: (.*)$/m.exec(readFileSync(join(folder, "robots.txt"), "utf8"))?.[1]);
  const files = new Set(filesBelow(folder));
  const [related = ""] =
    /<outline text="Related sites">.*?<\/outline>/s.exec(readFileSync(join(folder, "feeds.opml"), "utf8")) ??
    [];
  const others = all(related, /htmlUrl="([^"]*)"/g);
  const verdicts = new Map<string, boolean>();
  const idsOf = (file: string) =>
    new Set([...readFileSync(join(folder, file), "utf8").matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  const ids = new Map<string, ReadonlySet<string | undefined>>();
  const leads = (file: string, target: string): boolean => {
    const url = new URL(target, new URL(encodeURI(file), site));
    if (url.origin !== site.origin || others.some((home) => url.href.startsWith(home))) return true;
    if (!url.pathname.startsWith(site.pathname)) return false;
    const path = decodeURIComponent(url.pathname.slice(site.pathname.length));
    const to = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!files.has(to)) return false;
    if (url.hash === "" || !to.endsWith(".html")) return true;
    const known = ids.get(to) ?? idsOf(to);
    ids.set(to, known);
    return known.has(decodeURIComponent(url.hash.slice(1)));
  };
  return [...eachFile(folder)].flatMap(({ file, found }) =>
    found
      .filter((target) => {
        // Most links are the same on every page: what does not begin at the root depends on the page.
        const key = /^(?:\/|https?:)/.test(target) ? target : `${file} ${target}`;
        const verdict = verdicts.get(key) ?? leads(file, target);
        verdicts.set(key, verdict);
        return !verdict;
      })
      .map((target) => ({ file, target })),
  );
}

function* eachFile(folder: string): Generator<{ readonly file: string; readonly found: readonly string[] }> {
  for (const file of filesBelow(folder)) {
    if (READ.test(file)) yield { file, found: targets(file, readFileSync(join(folder, file), "utf8")) };
  }
}

const READ = /(?:\.html|\.xml|\.opml|(?:^|\/)feed(?:\/\d+)?\.json|robots\.txt)$/;

/**
 * `href`, `src` and `refresh` of pages; addresses in feeds, sitemaps and the outline; the sitemap of robots.txt. Read
 * by pattern, since a large site has gigabytes: in what `html` prints, a quote in a text is never a bare one.
 */
function targets(file: string, text: string): readonly string[] {
  if (file.endsWith(".html"))
    return all(
      text,
      /\s(?:href|src)="([^"]*)"|http-equiv="refresh" content="0; url=([^"]*)"|<(?:a|link rel=stylesheet) href=([^\s"'>]+)/g,
    );
  if (file.endsWith(".txt")) return all(text, /^Sitemap: (.*)$/gm);
  if (file.endsWith(".json")) return inJson(JSON.parse(text));
  // A paper's code is on another site.
  const own = text.replace(/<(?:atom:)?link\b[^>]*\srel="related"[^>]*>/g, "");
  return all(own, /<(?:link|loc|url|uri)>([^<]+)<|\s(?:href|xmlUrl|htmlUrl)="([^"]*)"/g);
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => plain(match[1] ?? match[2] ?? match[3] ?? ""));
}

function plain(target: string): string {
  if (!target.includes("&")) return target;
  return target.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** The addresses that JSON Feed gives to pages and files of the site. */
function inJson(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string")
    return /^(?:home_page_url|feed_url|next_url|url|icon|favicon)$/.test(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => inJson(inner, name));
}
