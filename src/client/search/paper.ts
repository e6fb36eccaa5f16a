import type { SiteFacts } from "./list.ts";

/** What Pagefind gives for a result, as far as the page uses it. */
export interface Fragment {
  /** The paper's address below the site's base path, with facts behind its `#`. */
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The sister that it comes from; undefined for the site's own. */
  readonly site?: SiteFacts;
}

/** A paper found. */
export interface FoundPaper {
  readonly href: string;
  readonly title: string;
  readonly authors: readonly { readonly name: string; readonly slug: string }[];
  readonly etAl: boolean;
  /** The categories' slugs, the primary one first. */
  readonly categories: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly score: string | undefined;
  readonly code: boolean;
  /** Empty where the listing gives none. */
  readonly abstract: string;
  /** Places of the words found in the abstract. */
  readonly found: readonly number[];
}

/** Reads back what `src/site/search-record.ts` wrote. */
export function foundPaper({ url, content, locations, meta, filters }: Fragment): FoundPaper {
  const [href = "", hash = ""] = url.split("#");
  const facts = new URLSearchParams(hash);
  const slugs = facts.get("authors")?.split(" ") ?? [];
  const names = meta.authors?.split("\n") ?? [];
  const bare = facts.has("bare");
  return {
    href,
    title: meta.title ?? href,
    authors: names.map((name, k) => ({ name, slug: slugs[k] ?? "" })),
    etAl: facts.has("more"),
    categories: filters.category ?? [],
    date: facts.get("date") ?? "",
    score: facts.get("score") ?? undefined,
    code: filters.code !== undefined,
    abstract: bare ? "" : content,
    found: bare ? [] : locations,
  };
}
