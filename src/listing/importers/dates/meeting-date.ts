import { monthOfArxiv } from "../references/read.ts";

/** Lists of new papers are from the month of the arXiv numbers or the next one; a later day is a meeting's. */
const LATEST = 1;
/** A day after the title may be the publication date, which can be months after arXiv's. */
const LATEST_AFTER_TITLE = 12;

/**
 * The date of a paper with an arXiv number. A day in a heading or before the title is a reading group's meeting if it
 * is more than a month after the month of the number; then that month is the date.
 *
 * @param isLead whether the day is in a heading or before the title
 */
export function dateBesideArxiv(
  stated: string | undefined,
  arxivId: string | undefined,
  isLead: boolean,
): string | undefined {
  const month = monthOfArxiv(arxivId);
  if (month === undefined || stated?.length !== "YYYY-MM-DD".length) return stated ?? month;
  return monthsBetween(month, stated) > (isLead ? LATEST : LATEST_AFTER_TITLE) ? month : stated;
}

function monthsBetween(earlier: string, later: string): number {
  const [year = 0, month = 0] = earlier.split("-").map(Number);
  const [laterYear = 0, laterMonth = 0] = later.split("-").map(Number);
  return 12 * (laterYear - year) + laterMonth - month;
}
