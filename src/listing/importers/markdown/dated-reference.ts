import { dateOf, plausibility } from "../references/judge-parts.ts";
import { LAYOUTS } from "../references/layouts.ts";
import { findVenue } from "../references/venue.ts";
import { NO_DETAILS } from "./labels.ts";
import type { PlainTitle } from "./plain-title.ts";

const APA = LAYOUTS.find(({ id }) => id === "year-title");
/** A title, a date, and nothing that contradicts them. */
const CERTAIN = 0.9;
const MARK = /\((?:1[6-9]|20)\d\d[a-z]?\)[.,:]? /u;

/** Reads an item that is a reference, `Vesely, A., & Lind, B. (2021). Title. Venue`, in a list of other items. */
export function readDatedReference(line: string): PlainTitle | undefined {
  const parts = MARK.test(line.slice(0, 2000)) ? APA?.cut(line) : undefined;
  if (parts === undefined || plausibility(parts) < CERTAIN) return undefined;
  const { title, names, rest, sure } = parts;
  const date = dateOf(parts);
  const { authors, etAl } = names;
  return {
    title,
    details: {
      ...NO_DETAILS,
      authors,
      etAl,
      venue: findVenue(rest),
      dates: date === undefined ? [] : [date],
    },
    sure,
  };
}
