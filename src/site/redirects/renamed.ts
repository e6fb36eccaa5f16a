import { createNearest } from "../../diagnostics/nearest.ts";
import type { Address } from "../urls.ts";

/** The pages of a build and of the published site, of which some have vanished. */
export interface Pages {
  readonly vanished: readonly Address[];
  readonly built: readonly Address[];
  readonly published: readonly Address[];
}

/** Kinds of pages whose names a publisher chooses, and may change into entirely different words. */
const SETS = ["topics", "tags"] as const;

/** Kinds of pages that have a day or a period as their name. */
const PERIODS = ["digests", "weeks", "months"] as const;

/** The slug of a page of a kind: not that of a later page of its list. */
export function slugOf(kind: string, at: Address): string | undefined {
  return new RegExp(`^/${kind}/([^/]+)/$`).exec(at)?.[1];
}

/** Whether a page is the digest of a day, or of a week or month: such pages are not alike if their numbers are. */
export function isPeriod(at: Address): boolean {
  return PERIODS.some((kind) => slugOf(kind, at) !== undefined);
}

/**
 * Vanished pages with the pages that they can be now, if their words do not tell: the only new topic or tag for the
 * only one that vanished, the new digest of the nearest day, and an author with another form of the name.
 */
export function renamedPages(pages: Pages): ReadonlyMap<Address, Address> {
  const known = new Set(pages.published);
  const added = pages.built.filter((at) => !known.has(at));
  return new Map([
    ...SETS.flatMap((kind) => renamedSet(kind, pages.vanished, added)),
    ...PERIODS.flatMap((kind) => renamedPeriods(kind, pages.vanished, added)),
    ...renamedAuthors(pages.vanished, added, pages.built),
  ]);
}

type Renamed = readonly (readonly [Address, Address])[];

function renamedSet(kind: string, vanished: readonly Address[], added: readonly Address[]): Renamed {
  const [gone, ...othersGone] = vanished.filter((at) => slugOf(kind, at) !== undefined);
  const [one, ...others] = added.filter((at) => slugOf(kind, at) !== undefined);
  if (gone === undefined || one === undefined || othersGone.length > 0 || others.length > 0) return [];
  return [[gone, one]];
}

/** A list that was given another date; the digest of another list that was published before is not its page. */
function renamedPeriods(kind: string, vanished: readonly Address[], added: readonly Address[]): Renamed {
  const candidates = added.filter((at) => slugOf(kind, at) !== undefined);
  return vanished.flatMap((gone): Renamed => {
    const slug = slugOf(kind, gone);
    if (slug === undefined) return [];
    const apart = (at: Address) => Math.abs(ordinal(slugOf(kind, at) ?? "") - ordinal(slug));
    const [nearest] = [...candidates].sort((a, b) => apart(a) - apart(b));
    return nearest === undefined ? [] : [[gone, nearest]];
  });
}

/** A number that grows with the day, week or month: `2026-11-23`, `2026-W48`, `2026-11`. */
function ordinal(period: string): number {
  const [year = 0, month = 0, day = 0] = period.replace("W", "").split("-").map(Number);
  return year * 372 + month * (period.includes("W") ? 7 : 31) + day;
}

/** An author whose given names are now written out or as initials, or whose name was misspelt. */
function renamedAuthors(
  vanished: readonly Address[],
  added: readonly Address[],
  built: readonly Address[],
): Renamed {
  const slugsOf = (pages: readonly Address[]) => pages.flatMap((at) => slugOf("authors", at) ?? []);
  const all = slugsOf(built);
  const near = createNearest(slugsOf(added));
  return vanished.flatMap((gone): Renamed => {
    const slug = slugOf("authors", gone);
    if (slug === undefined) return [];
    const [same, ...others] = all.filter((other) => areOneName(slug, other));
    const now = others.length === 0 ? (same ?? near(slug)) : undefined;
    return now === undefined ? [] : [[gone, `/authors/${now}/`]];
  });
}

/** Whether two names differ only in given names that one of them abbreviates: `j-sample`, `jane-sample`. */
function areOneName(one: string, other: string): boolean {
  const [a, b] = [one.split("-"), other.split("-")];
  if (a.length !== b.length || a.at(-1) !== b.at(-1)) return false;
  return a.every((word, k) => {
    const twin = b[k] ?? "";
    return word === twin || (Math.min(word.length, twin.length) === 1 && word[0] === twin[0]);
  });
}
