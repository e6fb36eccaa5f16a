import { createFormer, type Former, type Notes } from "../../build/former.ts";
import type { Part } from "../../site/batches.ts";
import type { Address } from "../../site/urls.ts";

/** What an earlier build has left where the site will stand: its files, and the notes on them. */
export interface Left {
  readonly place: string;
  readonly papers: string;
  readonly others: string;
  /** On the search index. */
  readonly search: string | undefined;
}

/** @param known whether what the notes say is believed */
export function readLeft(place: string, notes: Notes, known: boolean): Left {
  const read = (what: string): string | undefined => (known ? notes.read(what) : undefined);
  return { place, papers: read("papers") ?? "", others: read("others") ?? "", search: read("search") };
}

/**
 * What an earlier build has left for a part of the site. Feeds and files can be anybody's, so that they are looked for
 * in both notes.
 */
export function formerOf({ place, papers, others }: Left, part: Part): Former {
  const mine = (at: Address): boolean =>
    part === "all" || !at.endsWith("/") || at.startsWith("/papers/") === (part === "papers");
  return createFormer(place, [papers, others], mine);
}
