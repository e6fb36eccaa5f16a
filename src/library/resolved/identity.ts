import { isOnlyIdentifier } from "../../listing/importers/identifiers/find.ts";
import type { Entry } from "../../listing/types.ts";
import { distinctSlug, paperSlug } from "../names/slug.ts";
import { createPaperMatcher } from "../paper-matcher.ts";

/** Papers that turned out to be the same. */
export interface PaperGroup {
  /** Its slugs from the listings alone, in the order of listing. */
  readonly listed: readonly string[];
  /** Its current slug. */
  readonly slug: string;
}

/**
 * Groups papers that turn out to be the same after completion: same arXiv number or DOI, or same title and first
 * author. The first one keeps its slug; one listed only by its identifier gets the slug of its title.
 *
 * @param papers papers by their slugs from the listings alone, in the order of listing
 * @param completed the completed ones among them; only these can be the same as another
 */
export function groupPapers(
  papers: ReadonlyMap<string, Entry>,
  completed: ReadonlyMap<string, Entry>,
): readonly PaperGroup[] {
  const matcher = createPaperMatcher();
  const groups: string[][] = [];
  const groupOf = new Map<Entry, string[]>();
  for (const [slug, listed] of papers) {
    const entry = completed.get(slug) ?? listed;
    const known = matcher.find(entry);
    const group = known && groupOf.get(known);
    if (group !== undefined && [slug, ...group].some((each) => completed.has(each))) group.push(slug);
    else {
      const first = [slug];
      groups.push(first);
      groupOf.set(entry, first);
    }
    matcher.add(entry);
  }
  const taken = new Set<string>();
  return groups.map((listed) => {
    const slug = slugOf(listed, papers, completed, taken);
    taken.add(slug);
    return { listed, slug };
  });
}

/** The first slug derived from a title, otherwise the slug of the title found, unless another paper has it. */
function slugOf(
  listed: readonly string[],
  papers: ReadonlyMap<string, Entry>,
  completed: ReadonlyMap<string, Entry>,
  taken: ReadonlySet<string>,
): string {
  const titled = listed.find((slug) => !isOnlyIdentifier(papers.get(slug) ?? NONE));
  const [first = ""] = listed;
  const entry = completed.get(first);
  if (titled !== undefined || entry === undefined || isOnlyIdentifier(entry)) return titled ?? first;
  const slug = paperSlug(entry.title, entry.authors[0]);
  return papers.has(slug) || taken.has(slug) ? distinctSlug(slug, first) : slug;
}

const NONE = { title: "" };
