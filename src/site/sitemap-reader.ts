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

/**
 * Suggests lines of `redirects.yaml` for URLs that would break: the target is the page of the new site that shares
 * the most words. If no page shares half of them, a comment asks for the target.
 */
export function redirectLines(vanished: readonly Address[], pages: readonly Address[]): readonly string[] {
  const known = new Set(pages);
  const byWord = new Map<string, Address[]>();
  for (const page of pages) {
    for (const word of wordsOf(page)) {
      const group = byWord.get(word);
      if (group === undefined) byWord.set(word, [page]);
      else group.push(page);
    }
  }
  return vanished.map((from) => {
    // A later page of a list that became shorter.
    const first = from.replace(/page\/\d+\/$/, "") as Address;
    const to = first !== from && known.has(first) ? first : mostSimilar(from, byWord);
    return to === undefined ? `# ${from}: redirect to?` : `${from}: ${to}`;
  });
}

/** The page of the same kind that shares the most words; among equals, the first by address. */
function mostSimilar(from: Address, byWord: ReadonlyMap<string, readonly Address[]>): Address | undefined {
  const words = wordsOf(from);
  const shared = new Map<Address, number>();
  for (const word of words) {
    for (const page of byWord.get(word) ?? []) shared.set(page, (shared.get(page) ?? 0) + 1);
  }
  let best: { readonly page: Address; readonly share: number } | undefined;
  for (const [page, count] of shared) {
    const share = count / (words.size + wordsOf(page).size - count);
    if (share < 0.5 || (best && (share < best.share || (share === best.share && page > best.page)))) continue;
    best = { page, share };
  }
  return best?.page;
}

/** A page's words, prefixed with the kind of page, so that only pages of the same kind match. */
function wordsOf(page: Address): ReadonlySet<string> {
  const [, kind = "", ...rest] = page.split("/");
  return new Set(
    rest
      .join("-")
      .split(/[-/]/)
      .filter((word) => word !== "")
      .map((word) => `${kind} ${word}`),
  );
}
