const WEEKDAY = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s+)?`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const ORDINAL = "(?:st|nd|rd|th)?";
const YEAR = String.raw`(?:,?\s\d{4})?`;
const DAY = String.raw`\d{4}-\d\d-\d\d|\d{1,2}(?:\.|${ORDINAL})\s${MONTH}${YEAR}|${MONTH}\s\d{1,2}${ORDINAL}${YEAR}`;
const MEETING = new RegExp(
  String.raw`^${WEEKDAY}(?:${DAY}|(?:Week|Session|Meeting)\s\d{1,2})\s*(?::\s|\s[|–—-]\s)\s*`,
  "i",
);

const PRESENTER =
  /(?<!\s)\s+\((?:presenters?|presented by|presents|speakers?|led by|hosts?):?\s[^()]{2,60}\)\s*$|(?:(?<!\s)\s+[-–—]\s+|^)\([^()\d]{2,40}\)\s*$/iu;

/** Removes the day of a reading group's meeting, which is not the paper's date: `6 Oct: …`, `Week 3 – …`. */
export function withoutMeeting(line: string): string {
  return line.replace(MEETING, "");
}

/** Removes the presenter of the paper: `… (presenter: Ada)`, and `… - (Ada)` after a dash. */
export function withoutPresenter(line: string): string {
  return line.replace(PRESENTER, "");
}
