import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Draft } from "../draft.ts";
import type { Merged } from "../merge.ts";
import type { Paper, PaperAlias, Tag } from "../types.ts";
import { matchRemarks } from "./match.ts";
import type { NamedRemark } from "./read.ts";
import { linkRemark, type TagIndex } from "./remark.ts";

/** Remarks on papers outside listings. */
interface Options {
  readonly notes?: readonly NamedRemark[];
  readonly paperAliases: readonly PaperAlias[];
  readonly movedPapers?: ReadonlyMap<string, string>;
}

/**
 * Adds the editor's remarks to papers: from corrections, and from `notes.yaml`, which takes precedence.
 *
 * @returns the papers' tags, before papers are added to them
 */
export function addRemarks(
  papers: ReadonlyMap<string, Draft<Paper>>,
  merged: Merged,
  options: Options,
): { readonly tags: Iterable<Draft<Tag>>; readonly diagnostics: readonly Diagnostic[] } {
  const former = () => formerSlugs(options);
  const { remarks, diagnostics } = matchRemarks(options.notes ?? [], merged.papers, former);
  const tags: TagIndex = new Map();
  for (const [slug, { remark: corrected }] of merged.papers) {
    const noted = remarks.get(slug);
    if (corrected === undefined && noted === undefined) continue;
    const remark = linkRemark({ ...corrected, ...noted }, tags);
    const paper = papers.get(slug);
    if (remark !== undefined && paper !== undefined) paper.remark = remark;
  }
  return { tags: tags.values(), diagnostics };
}

/** Former slugs of papers, from before a correction or a newer listing, with the current ones. */
function formerSlugs({ paperAliases, movedPapers = new Map() }: Options): ReadonlyMap<string, string> {
  const moved = [...movedPapers].map(([slug, former]) => [former, slug] as const);
  return new Map([...paperAliases.map(({ slug, paper }) => [slug, paper.slug] as const), ...moved]);
}
