import type { Library, Paper } from "../library/types.ts";
import type { PaperSummary, Summaries } from "./summaries.ts";

/** Reading-group sessions before and after the day of the newest list; outputs must not depend on today's date. */
export interface Sessions {
  /** The day of the newest list, YYYY-MM-DD. */
  readonly since: string;
  /** On that day or later, earliest first. */
  readonly coming: readonly PaperSummary[];
  /** Before it, latest first. */
  readonly past: readonly PaperSummary[];
}

/** The sessions of a library; undefined if there are none. */
export function sessionsOf({ sessions, digests }: Library, summaries: Summaries): Sessions | undefined {
  if (sessions.length === 0) return undefined;
  const since = digests[0]?.date ?? "";
  const isComing = ({ remark }: Paper) => (remark?.discussed ?? "") >= since;
  return {
    since,
    coming: summaries.brief(sessions.filter(isComing)),
    past: summaries.brief(sessions.filter((paper) => !isComing(paper))).toReversed(),
  };
}
