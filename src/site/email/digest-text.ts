import { isPick, picksFirst } from "../../library/remarks/remark.ts";
import type { Digest } from "../../library/types.ts";
import { pluralize } from "../../shared/plural.ts";
import type { Chrome } from "../chrome.ts";
import type { EditorNote } from "../pages/custom-pages.ts";
import type { Site } from "../site.ts";
import type { PaperSummary } from "../summaries.ts";

/** A digest for e-mail, text and Markdown, as plain data. */
export interface DigestText {
  readonly date: string;
  /** The editor's title; undefined if there is none. */
  readonly title: string | undefined;
  readonly note: Pick<EditorNote, "feed" | "markdown"> | undefined;
  /** Picks first; only the first papers of a very long digest. */
  readonly papers: readonly PaperSummary[];
  /** The number of picks among them. */
  readonly picks: number;
  /** The number of papers in the digest, and the number of new ones among them. */
  readonly total: number;
  readonly added: number;
}

/** Maximum number of papers in a message; the digest's page has the others. */
const MOST = 1000;

/** Reduces a digest to plain data. */
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

/** The editor's title, or `9 new papers`. */
export function digestTitle({ title, added, total }: DigestText): string {
  if (title !== undefined) return title;
  return added === 0 && total > 0 ? pluralize(total, "paper") : pluralize(added, "new paper");
}

/** A message's subject: `Letters on Lakes, 23 November 2026: 9 new papers`. */
export function subjectOf(digest: DigestText, { settings, dates }: Chrome): string {
  return `${settings.title}, ${dates.long(digest.date)}: ${digestTitle(digest)}`;
}
