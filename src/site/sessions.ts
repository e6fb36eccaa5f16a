import type { Library, Paper } from "../library/types.ts";
import type { PaperSummary, Summaries } from "./summaries.ts";

/** Papers that a reading group discusses, divided by the day of the newest list: no output knows today's date. */
export interface Sessions {
  /** The day of the newest list, YYYY-MM-DD. */
  readonly since: string;
  /** From that day on, earliest first. */
  readonly coming: readonly PaperSummary[];
  /** Before it, latest first. */
  readonly past: readonly PaperSummary[];
}

/** The sessions of a library; undefined where no paper has a day of discussion. */
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
