import { readAddress } from "../content/redirect-file.ts";
import type { Address } from "./urls.ts";

/** The content of a sitemap file: pages, or further sitemap files. */
export interface SitemapFile {
  readonly kind: "pages" | "files";
  /** Absolute URLs. */
  readonly locations: readonly string[];
}

/** Parses a sitemap or a sitemap index; undefined for anything else. Source: sitemaps.org. */
export function readSitemap(text: string): SitemapFile | undefined {
  const root = /<(urlset|sitemapindex)[\s>]/.exec(text)?.[1];
  if (root === undefined) return undefined;
  const locations = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)]
    .map(([, at = ""]) => at.trim())
    .filter((at) => at.length <= LONGEST_LOCATION)
    .map((at) => at.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => CHARACTERS[name] ?? ""));
  return { kind: root === "urlset" ? "pages" : "files", locations };
}

/** Maximum length of a location in characters; the protocol allows 2,048, and an escaped `&` is longer. */
const LONGEST_LOCATION = 4096;

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};

/**
 * The addresses of a site's pages without host and base path. Sites are compared by the paths below their home page,
 * which has the shortest location.
 */
export function addressesOf(locations: readonly string[]): readonly Address[] {
  const paths = locations.filter((at) => URL.canParse(at)).map((at) => new URL(at).pathname);
  const home = paths.reduce(
    (shortest, path) => (path.length < shortest.length ? path : shortest),
    paths[0] ?? "/",
  );
  return paths.flatMap((path) => {
    const below = path.startsWith(home) ? path.slice(home.length) : path;
    return below === "" ? (["/"] as const) : (readAddress(below) ?? []);
  });
}
