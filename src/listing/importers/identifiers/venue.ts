import { isVenue } from "../../category.ts";
import { readDate } from "../../partial-dates.ts";
import { readMeta } from "../pages/line/page-meta.ts";

/** A title and the text after it on its line, or below it. */
export interface TitleVenue {
  readonly title: string;
  readonly venue?: string | undefined;
  readonly date?: string | undefined;
}

const AFTER = /^(.{6,}?)(?:\s*[([]([^()[\]]{2,80})[)\]]|(?:\s+[–—|·-]\s+|\.\s+)([^–—|·]{2,80}))[.:]?$/u;

/** `On Quiet Gradients (ICML 2026)`, `On Quiet Gradients — ICML 2026`: the venue cut from the title. */
export function cutVenue(text: string): TitleVenue {
  const [, title = "", inBrackets, afterMark] = AFTER.exec(text) ?? [];
  const stated = venueIn(inBrackets ?? afterMark ?? "");
  // "… — A Nature-Inspired Approach": without a year, the words may belong to the title.
  return stated === undefined || (stated.date === undefined && inBrackets === undefined)
    ? { title: text }
    : { title: title.trim(), ...stated };
}

/** A line that consists of a venue with its year: `ICML 2026`, `Journal of Silence, 2026`. */
export function venueIn(text: string): Omit<TitleVenue, "title"> | undefined {
  if (text.length < 2 || text.length > 80 || text.split(" ").length > 9) return undefined;
  const meta = readMeta(text, undefined);
  const date = meta?.date ?? (readDate(text) || undefined);
  if (/^(?:19|20)\d\d$/.test(text.trim())) return { date };
  // A year alone does not make the last words of a title a venue.
  if (meta?.venue === undefined || meta.odds < 1) return undefined;
  if (date === undefined && text.split(" ").length > 4) return undefined;
  const whole = date !== undefined && isVenue(text, false) ? text : meta.venue;
  return { venue: whole.trim(), date };
}
