import { isPick, picksFirst } from "../../library/remarks/remark.ts";
import type { Digest } from "../../library/types.ts";
import { pluralize } from "../../shared/plural.ts";
import type { Chrome } from "../chrome.ts";
import type { EditorNote } from "../custom-pages.ts";
import type { Site } from "../site.ts";
import type { PaperSummary } from "../summaries.ts";

/** A digest for programs other than browsers, as plain data. */
export interface DigestText {
  readonly date: string;
  /** The editor's title; undefined where the date is all there is. */
  readonly title: string | undefined;
  readonly note: Pick<EditorNote, "feed" | "markdown"> | undefined;
  /** Picks first; of a very long digest the first. */
  readonly papers: readonly PaperSummary[];
  /** How many of them are picks. */
  readonly picks: number;
  /** How many papers the digest has, and how many of them are new. */
  readonly total: number;
  readonly added: number;
}

/** More papers than this are left to the digest's page: no message has room for them. */
const MOST = 1000;

/** Reduces a digest. */
export function digestText(digest: Digest, { editorNotes, summaries }: Site): DigestText {
  const { date, papers, newPapers } = digest;
  const written = editorNotes.get(date);
  const first = picksFirst(papers).slice(0, MOST);
  return {
    date,
    title: written?.title,
    note: written && { feed: written.feed, markdown: written.markdown },
    papers: summaries.brief(first),
    picks: first.filter(isPick).length,
    total: papers.length,
    added: newPapers.length,
  };
}

/** The editor's title, else `9 new papers`. */
export function digestTitle({ title, added, total }: DigestText): string {
  if (title !== undefined) return title;
  return added === 0 && total > 0 ? pluralize(total, "paper") : pluralize(added, "new paper");
}

/** A message's subject: `Letters on Lakes, 23 November 2026: 9 new papers`. */
export function subjectOf(digest: DigestText, { settings, dates }: Chrome): string {
  return `${settings.title}, ${dates.long(digest.date)}: ${digestTitle(digest)}`;
}
