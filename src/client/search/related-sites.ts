import type { SiteFacts } from "./list.ts";

/** A related site from the page's data. */
export interface RelatedSite {
  readonly title: string;
  readonly address: string;
}

/** A category in the form. */
export interface RelatedCategory {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
}

/** The search index of a related site that responded. */
export interface RelatedIndex {
  readonly facts: SiteFacts;
  /** The folders of the parts of its index, newest papers first. */
  readonly folders: readonly string[];
  readonly categories: readonly RelatedCategory[];
  readonly years: readonly string[];
}

/** Related sites that can be searched, and the titles of those that did not respond. */
export interface RelatedIndexes {
  readonly reached: readonly RelatedIndex[];
  readonly unreachable: readonly string[];
}

/** URL patterns of a related site: this site's, without the base path, `*` for a slug. */
export interface Patterns {
  readonly author: string;
  readonly category: string;
  readonly index: string;
}

/** Timeout of related sites, in milliseconds: the first search waits for them. */
const PATIENCE = 5000;

/** Fetches the facts of each related site's index. */
export async function fetchRelatedIndexes(
  sites: readonly RelatedSite[],
  patterns: Patterns,
  language: string,
): Promise<RelatedIndexes> {
  const asked = await Promise.all(sites.map((site) => fetchRelatedIndex(site, patterns, language)));
  return {
    reached: asked.filter((index) => index !== undefined),
    unreachable: sites.filter((_, k) => asked[k] === undefined).map(({ title }) => title),
  };
}

async function fetchRelatedIndex(
  { title, address }: RelatedSite,
  patterns: Patterns,
  language: string,
): Promise<RelatedIndex | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(`${address}${patterns.index}parts.json`, { signal });
    const read = answer.ok ? readFacts(await answer.json()) : undefined;
    if (read === undefined) return undefined;
    const { parts, categories, years } = read;
    const known = new Map(categories.map((category) => [category.slug, category]));
    const at = (pattern: string, slug: string): string =>
      address + pattern.replace("*", () => encodeURIComponent(slug));
    return {
      facts: {
        title,
        language,
        base: address,
        author: (slug) => at(patterns.author, slug),
        category: (slug) => {
          const { code = slug, name = slug } = known.get(slug) ?? {};
          return { code, name, href: at(patterns.category, slug) };
        },
      },
      folders: Array.from({ length: parts }, (_, k) => `${address}${patterns.index}${parts - k}/`),
      categories,
      years,
    };
  } catch {
    return undefined;
  }
}

/** Maximum number of index parts; each costs a request, and more would be a mistake. */
const MOST_PARTS = 1000;

/** Parses data from `src/site/search/search-facts.ts`; undefined for anything else. */
export function readFacts(
  value: unknown,
): { parts: number; categories: readonly RelatedCategory[]; years: readonly string[] } | undefined {
  const { parts, categories, years } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (!Number.isInteger(parts) || Number(parts) < 0 || Number(parts) > MOST_PARTS) return undefined;
  if (!Array.isArray(categories) || !Array.isArray(years)) return undefined;
  return {
    parts: Number(parts),
    categories: categories.filter(isCategory),
    years: years.filter((year) => typeof year === "string" && /^\d{4}$/.test(year)),
  };
}

function isCategory(value: unknown): value is RelatedCategory {
  const { slug, code, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [slug, code, name].every((text) => typeof text === "string" && text !== "");
}
