import { missingFrom } from "../../library/lookup/missing.ts";
import type { ResolvedRecord } from "../../library/resolved/record.ts";
import { arxivIdOfDoi } from "../../listing/identifiers.ts";
import type { Entry } from "../../listing/types.ts";
import type { WantedPaper } from "./services/service.ts";

/** The papers that a run looks up, and those that it skips. */
export interface Plan {
  readonly wanted: readonly WantedPaper[];
  /** Papers that were looked up before and will be again on a later day. */
  readonly waiting: number;
  /** Papers beyond the limit of one run. */
  readonly beyond: number;
}

/** The input of a plan. */
export interface Planning {
  /** By slug, oldest first. */
  readonly papers: ReadonlyMap<string, Entry>;
  readonly records: ReadonlyMap<string, ResolvedRecord>;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Whether papers that are complete or were looked up before are included. */
  readonly all: boolean;
  readonly limit: number;
}

const DAY = 86_400_000;
/** In days. */
const LONGEST_INTERVAL = 64;

/** Plans a run: papers that were never looked up, the newest first, then those that were not found before. */
export function planRun({ papers, records, today, all, limit }: Planning): Plan {
  const fresh: WantedPaper[] = [];
  const again: WantedPaper[] = [];
  let waiting = 0;
  for (const [slug, entry] of [...papers].reverse()) {
    const { identifier, authors, title } = missingFrom(entry);
    if (!all && !identifier && !authors && !title) continue;
    const record = records.get(slug);
    if (record === undefined) fresh.push(wantedPaper(slug, entry, title));
    else if (isDecided(record) || (!all && !isOpen(record))) continue;
    else if (all || isDue(record, today)) again.push(wantedPaper(slug, entry, title));
    else waiting++;
  }
  const wanted = [...fresh, ...again];
  return { wanted: wanted.slice(0, limit), waiting, beyond: Math.max(0, wanted.length - limit) };
}

/** The publisher has accepted or permanently rejected the match. */
function isDecided({ match, tries }: ResolvedRecord): boolean {
  return match === "accepted" || (match === "none" && tries === undefined);
}

/** Whether no accepted record exists yet. */
function isOpen({ match, tries }: ResolvedRecord): boolean {
  return (match === "none" || match === "suggested") && tries !== undefined;
}

/** Papers are looked up again a day after the first look-up, two days after the second, then four, up to two months. */
function isDue({ date_checked: checked = "", tries = 1 }: ResolvedRecord, today: string): boolean {
  const days = Math.min(2 ** Math.max(0, tries - 1), LONGEST_INTERVAL);
  return checked === "" || Date.parse(checked) + days * DAY <= Date.parse(today);
}

function wantedPaper(slug: string, entry: Entry, isBare: boolean): WantedPaper {
  const ofDoi = entry.doi === undefined ? undefined : arxivIdOfDoi(entry.doi);
  return {
    slug,
    listedTitle: entry.title,
    // In a chat, the text next to a number may not be the title, so only the number counts.
    title: isBare || entry.warnings.includes("paper-unresolved") ? "" : entry.title,
    authors: entry.authors,
    date: entry.date,
    arxivId: entry.arxivId ?? ofDoi,
    // arXiv's own DOI only repeats the arXiv number.
    doi: ofDoi === undefined ? entry.doi : undefined,
  };
}
