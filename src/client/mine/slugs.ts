/** A paper's slug: the last part of its page's address. */
const SLUG = /^[\p{L}\p{N}._-]{1,200}$/u;

/** A set of papers that a reader marked, newest mark last. */
export type Slugs = readonly string[];

/** Reads stored slugs; anything else is ignored. */
export function readSlugs(value: unknown): Slugs {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((each): each is string => typeof each === "string" && SLUG.test(each)))];
}

/** Adds or removes a slug; beyond `most` the oldest are dropped. */
export function withSlug(slugs: Slugs, slug: string, there: boolean, most: number): Slugs {
  const others = slugs.filter((each) => each !== slug);
  return there ? [...others, slug].slice(-most) : others;
}

/** Replaces the slug of a paper that has moved; its mark keeps its place. */
export function withMovedSlug(slugs: Slugs, slug: string, now: string): Slugs {
  return [...new Set(slugs.map((each) => (each === slug ? now : each)))];
}

/**
 * The slug in the address of a paper's page; undefined for any other address.
 *
 * @param root the address of the site, to exclude papers of related sites
 */
export function slugOf(href: string, root: string): string | undefined {
  if (!href.startsWith(root)) return undefined;
  const encoded = /^papers\/([^/?#]+)\/(?:[?#].*)?$/.exec(href.slice(root.length))?.[1];
  try {
    const slug = encoded === undefined ? "" : decodeURIComponent(encoded);
    return SLUG.test(slug) ? slug : undefined;
  } catch {
    return undefined;
  }
}

/** The URL fragment that encodes a list: `#s=one,two`. */
export function writeListLink(slugs: Slugs): string {
  return `#s=${slugs.map(encodeURIComponent).join(",")}`;
}

/** Parses such a fragment; undefined if it is not one. */
export function readListLink(fragment: string): Slugs | undefined {
  const list = /^#s=(.*)$/s.exec(fragment)?.[1];
  if (list === undefined) return undefined;
  return readSlugs(
    list.split(",").map((each) => {
      try {
        return decodeURIComponent(each);
      } catch {
        return "";
      }
    }),
  );
}
