import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { isOnlyIdentifier } from "../../listing/importers/identifiers/find.ts";
import type { Entry } from "../../listing/types.ts";
import { foldEntries, type Merged } from "../merge.ts";
import { type CompletedEntry, completeEntry } from "./complete.ts";
import { findContradictions, isOtherPaper } from "./contradictions.ts";
import { groupPapers, type PaperGroup } from "./identity.ts";
import { isUsed, type LocatedRecord } from "./record.ts";

/** The papers of listings, completed by look-ups. */
export interface Completed extends Merged {
  readonly papers: ReadonlyMap<string, CompletedEntry>;
  /** The listings' entries with the current slugs of their papers. */
  readonly listed: Merged["inOrder"];
  /** Slugs from the listings alone that changed by look-ups. */
  readonly formerSlugs: readonly FormerSlug[];
}

/** The date of entries from look-ups, which come after all listings. */
const LOOKED_UP = "";

/** A slug that a paper has from the listings alone. */
export interface FormerSlug {
  readonly former: string;
  /** The paper's current slug. */
  readonly slug: string;
  /** Whether the paper was first listed under this slug, from which its feed id is derived. */
  readonly isFirst: boolean;
}

/**
 * Completes the papers of listings by look-ups. Names from look-ups are added after all names from listings, so that
 * they change no author's address.
 *
 * @param records at most one per paper, by its slug from the listings alone
 */
export function applyResolved(merged: Merged, records: readonly LocatedRecord[]): Completed {
  const { used, diagnostics } = usedRecords(merged, records);
  const all = [...merged.diagnostics, ...diagnostics];
  if (used.size === 0) return { ...merged, listed: merged.inOrder, formerSlugs: [], diagnostics: all };
  const completed = new Map<string, CompletedEntry>();
  for (const [slug, { found = {}, source }] of used) {
    const entry = merged.papers.get(slug);
    if (entry !== undefined) completed.set(slug, completeEntry(entry, found, source));
  }
  const groups = groupPapers(merged.papers, completed);
  return {
    ...regroup(merged, groups, used, completed),
    diagnostics: [...all, ...joined(merged, groups, used)],
  };
}

/** The accepted records by slug, and diagnostics of the others. */
function usedRecords({ papers }: Merged, records: readonly LocatedRecord[]) {
  const used = new Map<string, LocatedRecord>();
  const diagnostics: Diagnostic[] = [];
  for (const record of records) {
    const { paper, title, location, found } = record;
    const entry = papers.get(paper);
    if (entry === undefined) diagnostics.push(diagnose("resolved-no-paper", location, { paper }));
    else if (record.match === "suggested" && found !== undefined)
      diagnostics.push(diagnose("resolved-suggested", location, { title, other: found.title ?? "" }));
    if (entry === undefined || found === undefined || !isUsed(record)) continue;
    if (isOtherPaper(entry, found)) {
      const [stated, other] = [entry.arxivId ?? "", found.arxivId ?? ""];
      diagnostics.push(diagnose("resolved-other-paper", location, { title: entry.title, stated, other }));
      continue;
    }
    diagnostics.push(...findContradictions(entry, record));
    used.set(paper, record);
  }
  return { used, diagnostics };
}

/** Reports papers with different titles that turned out to be the same: a match may be wrong. */
function joined(
  { papers }: Merged,
  groups: readonly PaperGroup[],
  used: ReadonlyMap<string, LocatedRecord>,
): Diagnostic[] {
  return groups.flatMap(({ listed }) => {
    const record = listed.map((slug) => used.get(slug)).find((each) => each !== undefined);
    const titles = listed
      .flatMap((slug) => papers.get(slug) ?? [])
      .filter((paper) => !isOnlyIdentifier(paper));
    const [first, second] = titles.map(({ title }) => title);
    if (first === undefined || second === undefined || record === undefined) return [];
    return [diagnose("resolved-joined", record.location, { first, second })];
  });
}

/** The same papers under the slugs of their groups, with their completed entries at the end. */
function regroup(
  merged: Merged,
  groups: readonly PaperGroup[],
  used: ReadonlyMap<string, LocatedRecord>,
  completed: ReadonlyMap<string, CompletedEntry>,
): Completed {
  const slugs = new Map(groups.flatMap(({ listed, slug }) => listed.map((each) => [each, slug] as const)));
  const slugOf = (listed: string): string => slugs.get(listed) ?? listed;
  const listed = merged.inOrder.map(([slug, entry, date]) => [slugOf(slug), entry, date] as const);
  const entries = new Map<string, Entry[]>();
  for (const [slug, entry] of listed) {
    const known = entries.get(slug);
    if (known === undefined) entries.set(slug, [entry]);
    else known.push(entry);
  }
  const papers = new Map<string, CompletedEntry>();
  const added: [slug: string, entry: Entry, date: string][] = [];
  for (const group of groups) {
    const { slug } = group;
    const [first = "", second] = group.listed;
    const stated = (second === undefined && merged.papers.get(first)) || foldEntries(entries.get(slug) ?? []);
    const paper = second === undefined ? (completed.get(first) ?? stated) : completedBy(stated, group, used);
    papers.set(slug, paper);
    if (paper !== stated) {
      added.push([slug, paper, LOOKED_UP]);
      entries.get(slug)?.push(paper);
    }
  }
  const days = new Map([...merged.days].map(([day, each]) => [day, new Set([...each].map(slugOf))]));
  const formerSlugs = groups.flatMap(({ listed: all, slug }) =>
    all
      .map((former, rank) => ({ former, slug, isFirst: rank === 0 }))
      .filter(({ former }) => former !== slug),
  );
  return { ...merged, papers, entries, inOrder: [...listed, ...added], listed, days, formerSlugs };
}

/** Completes an entry by the records of its group: for each field, the first one that states it. */
function completedBy(
  entry: Entry,
  { listed }: PaperGroup,
  used: ReadonlyMap<string, LocatedRecord>,
): CompletedEntry {
  const records = listed.flatMap((slug) => used.get(slug) ?? []);
  const [first] = records;
  if (first === undefined) return entry;
  const found = Object.assign({}, ...records.map((record) => record.found).reverse());
  return completeEntry(entry, found, first.source);
}
