import { isOnlyIdentifier } from "../../listing/importers/identifiers/find.ts";
import type { Entry } from "../../listing/types.ts";
import { distinctSlug, paperSlug } from "../names/slug.ts";
import { createPaperMatcher } from "../paper-matcher.ts";

/** What turned out to be one paper. */
export interface PaperGroup {
  /** Slugs that the listings alone give it, in the order in which they were listed. */
  readonly listed: readonly string[];
  /** The slug that it has now. */
  readonly slug: string;
}

/**
 * Groups papers that turn out to be one: they have one arXiv number or DOI, or title and first author, now that they
 * are completed. The first one keeps its slug; one that was listed by its identifier alone gets its title's.
 *
 * @param papers as the listings alone tell them apart, by slug, in the order in which they were listed
 * @param completed those of them that were completed; only these can turn out to be another one
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

/** The first slug that contains a title, or else the slug of the title found, unless another paper has it. */
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
