import { diagnose } from "../../diagnostics/catalogue.ts";
import { createNearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { arxivKey, doiKey, readArxivId, readDoi } from "../../listing/identifiers.ts";
import type { Remark } from "../../listing/remark.ts";
import type { Entry } from "../../listing/types.ts";
import { hyphenate } from "../names/slug.ts";
import type { NamedRemark } from "./read.ts";

/** Remarks by the slugs of their papers. */
export interface MatchedRemarks {
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Minimum length of the beginning of a title, in characters of its slug. */
const SHORTEST = 8;

/**
 * Finds the papers of the editor's remarks. A remark that matches no paper or several is reported and left out. If
 * two remarks on a paper set the same field, the later one counts.
 *
 * @param papers the merged entry of each paper, by slug
 * @param formerSlugs former slugs of papers, with the current ones
 */
export function matchRemarks(
  notes: readonly NamedRemark[],
  papers: ReadonlyMap<string, Entry>,
  formerSlugs: () => ReadonlyMap<string, string>,
): MatchedRemarks {
  const remarks = new Map<string, Remark>();
  const diagnostics: Diagnostic[] = [];
  if (notes.length === 0) return { remarks, diagnostics };
  const find = createFinder(papers, formerSlugs());
  const nearest = createNearest([...papers.values()].map(({ title }) => title));
  for (const { paper, place, remark } of notes) {
    const [slug, other] = find(paper);
    if (slug === undefined) {
      diagnostics.push(diagnose("note-unmatched", place, { paper, near: nearest(paper) }));
    } else if (other !== undefined)
      diagnostics.push(diagnose("note-ambiguous", place, { paper, slugs: `${slug} or ${other}` }));
    else remarks.set(slug, { ...remarks.get(slug), ...remark });
  }
  return { remarks, diagnostics };
}

/** Returns the slugs of the papers that a name could refer to. */
type Finder = (name: string) => readonly string[];

function createFinder(papers: ReadonlyMap<string, Entry>, formerSlugs: ReadonlyMap<string, string>): Finder {
  const byArxiv = new Map<string, string[]>();
  const byDoi = new Map<string, string[]>();
  const byTitle = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, slug: string): void => {
    to.set(key, [...(to.get(key) ?? []), slug]);
  };
  for (const [slug, { title, arxivId, doi }] of papers) {
    if (arxivId !== undefined) add(byArxiv, arxivKey(arxivId), slug);
    if (doi !== undefined) add(byDoi, doiKey(doi), slug);
    add(byTitle, hyphenate(title) || title, slug);
  }
  const slugs = [...formerSlugs, ...[...papers.keys()].map((slug) => [slug, slug] as const)];
  const titled = (words: string): readonly string[] => {
    const whole = byTitle.get(words);
    if (whole !== undefined || words.length < SHORTEST) return whole ?? [];
    const begun = beginning(byTitle, words);
    return begun.length > 0 ? begun : formerly(slugs, words);
  };
  return (name) => {
    const slug = /^(?:\S*\/papers\/)?([a-z0-9-]+)\/?$/.exec(name)?.[1] ?? "";
    const known = papers.has(slug) ? slug : formerSlugs.get(slug);
    if (known !== undefined) return [known];
    const numbered = byArxiv.get(arxivKey(readArxivId(name) ?? "")) ?? byDoi.get(doiKey(readDoi(name) ?? ""));
    return numbered ?? titled(hyphenate(name) || name);
  };
}

/** The papers whose titles once began with these words: slugs that do, whether former or kept since the first title. */
function formerly(slugs: readonly (readonly [old: string, now: string])[], words: string): readonly string[] {
  return [...new Set(slugs.flatMap(([old, now]) => (old.startsWith(`${words}-`) ? [now] : [])))];
}

/** The papers whose titles begin with these words. */
function beginning(byTitle: ReadonlyMap<string, readonly string[]>, words: string): readonly string[] {
  return [...byTitle].flatMap(([title, slugs]) => (title.startsWith(`${words}-`) ? slugs : []));
}
