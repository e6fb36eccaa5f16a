import { countWords } from "../../../text/count-words.ts";
import { defaultModel } from "../../model/default-model.ts";
import { keyOf, lookUp } from "../../model/lexicon.ts";
import type { ReferenceParts } from "./layouts.ts";
import { isFullName, isVancouver } from "./names/name-patterns.ts";
import { isGroup, type NameList } from "./names/names.ts";
import { meanScore, personScore, readLikelyNames } from "./names/person.ts";
import { findPublicationDate } from "./publication-date.ts";
import { beginsVenue, trimTitle } from "./title-end.ts";

/** The date of an entry with its stated precision. */
export function dateOf({ dated, rest }: ReferenceParts): string | undefined {
  return (dated === undefined ? undefined : findPublicationDate(dated)) ?? findPublicationDate(rest);
}

/** `…, NeurIPS`: an acronym with two capitals or more, or arXiv. */
const ACRONYM = /,\s+((?=(?:\p{L}*\p{Lu}){2})[\p{L}&-]{3,12}|arXiv)\.?$/u;
const CAPITAL_WORDS = String.raw`(?:\p{Lu}|npj )[\p{L}&.]*(?:\s+(?:\p{Lu}[\p{L}&.]*|of|and|on|for|the|in|der|de))`;
/** `…, Statistical Science`: up to five words with capitals. */
const CAPITALIZED = new RegExp(`,\\s+${CAPITAL_WORDS}{0,4}\\.?$`, "u");
/** The same, as long as a venue can be. */
const LAST_CAPITALS = new RegExp(`,\\s+(${CAPITAL_WORDS}{0,9})\\.?$`, "u");

/** Moves an acronym after the last comma of a title to the rest, as the venue, if no venue follows the title. */
export function withVenue(parts: ReferenceParts): ReferenceParts {
  const venue = hasWords(parts.rest) ? null : ACRONYM.exec(parts.title);
  if (venue === null) return parts;
  const rest = [venue[1], parts.rest].filter(Boolean).join(", ");
  return { ...parts, title: parts.title.slice(0, venue.index), rest };
}

/** Whether a title may end with a venue: nothing follows it, and a few capitalised words follow its last comma. */
export function mayHoldVenue({ title, rest }: ReferenceParts): boolean {
  return !hasWords(rest) && CAPITALIZED.test(title);
}

/**
 * Whether the titles of a list end with their venues: nearly all have capitalised words after the last comma, or were
 * divided there before a known beginning of a venue.
 */
export function titlesHoldVenues(list: readonly ReferenceParts[]): boolean {
  const held = list.filter(({ title, rest, sure }) =>
    hasWords(rest) ? !sure : LAST_CAPITALS.test(title),
  ).length;
  return held >= 3 && held >= 0.7 * list.length;
}

/** In a list whose titles end with their venues, moves the text after a title's last comma to the rest. */
export function withHeldVenue(parts: ReferenceParts): ReferenceParts {
  const venue = hasWords(parts.rest) ? null : LAST_CAPITALS.exec(parts.title);
  if (venue === null) return parts;
  const rest = [venue[1], parts.rest].filter(Boolean).join(", ");
  return { ...parts, title: parts.title.slice(0, venue.index), rest, sure: true };
}

/** `Title / A. Vesely, B. Lind`: GOST repeats all names after a title that the first of them precedes. */
export function withNamesAfterSlash(parts: ReferenceParts): ReferenceParts {
  const [, title = "", after = ""] = /^(.{8,500}?) \/ (\p{Lu}.{3,3000})$/u.exec(parts.title) ?? [];
  const names =
    title === "" ? undefined : readLikelyNames(after.replace(/ ?\[(?:и др|et al)\.?\]$/u, " et al."));
  if (names === undefined || names.authors.length < parts.names.authors.length) return parts;
  return { ...parts, title: trimTitle(title), names };
}

/** Minimum mean score of names; of real names, one in 200 has less. */
export const LEAST_LIKELY = -0.45;

/** Two words or more, none of them an initial, which shows that words are a name. */
const WHOLE_NAME = /^(?!.*(?<!\S)\p{Lu}{1,4}(?!\S))[\p{L}\p{M}’'-]{2,40}(?: [\p{L}\p{M}’'-]{2,40})+$/u;

/** Whether the names of an entry are rather the beginning of its title: `Prospect Theory: An Analysis of Decision`. */
export function areHardlyNames({ names: { authors } }: ReferenceParts): boolean {
  const whole = authors.filter((name) => WHOLE_NAME.test(name) && !isGroup(name));
  if (whole.length < authors.length || whole.length === 0) return false;
  return meanScore(whole) <= LEAST_LIKELY;
}

/** `… Liu X. E. coli growth`: a word in lower case after an initial, which may belong to the title. */
export function mayMissInitial({ title, names: { authors } }: ReferenceParts): boolean {
  return /^\p{Ll}{3,} \p{L}/u.test(title) && authors.some((name) => /\p{Lu}\.(?: |$)/u.test(name));
}

/** `M. Wu, Sparse encoders`: after names with initials, words of the title that were taken for a name. */
export function endsInWords({ names: { authors } }: ReferenceParts): boolean {
  return authors.length > 1 && /^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(authors.at(-1) ?? "");
}

/** Minimum score of each name of a list that follows a title. */
const LEAST_OF_EACH = -1;

/** Whether a name that follows the title is rather a part of it: `Really Narcissists? Sanity Checking Evaluations`. */
export function holdsTitleWords({ names: { authors } }: ReferenceParts): boolean {
  return authors.some(
    (name) => WHOLE_NAME.test(name) && !isGroup(name) && personScore(name) <= LEAST_OF_EACH,
  );
}

/** `Lingyu Liu, Mengxia Zhao`: one name with the family name first, or two people. */
const TWO_NAMES = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)$/u;

/** Whether the only author may be two, because the last given name is rather a family name. */
export function mayBeTwo({ names: { authors } }: ReferenceParts): boolean {
  const last = authors.length === 1 ? TWO_NAMES.exec(authors[0] ?? "")?.[1] : undefined;
  if (last === undefined) return false;
  const { given, family } = lookUp(keyOf(last), defaultModel.lexicon);
  return family > given;
}

/** Whether a title ends with a list of names, so that it was cut before or within them. */
function endsWithNames(title: string): boolean {
  const parts = title
    .split(/, (?:and |& )?/u)
    .slice(1)
    .slice(-2);
  return parts.length === 2 && parts.every((part) => isFullName(part) && personScore(part) > 0);
}

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function areNames(text: string): boolean {
  return (readLikelyNames(text)?.authors.length ?? 0) > 1;
}

/** `Phys. Rev. D 100`: an abbreviated journal and its volume, in a style without titles. */
const JOURNAL = /^(?:\p{Lu}\p{L}{0,6}\. ){1,4}(?:\p{Lu} )?\d{1,4}$/u;
const LONGEST_TITLE = 400;
const undatedYet = /\b(?:in press|n\.d\.|to appear|forthcoming|submitted|accepted|in preparation)\b/i;

/** `Gomez AN, Ba J. Deep Learning`: a list of names with initials last, and words of the title after the last of them. */
function endsLate({ authors }: NameList): boolean {
  const last = authors.at(-1) ?? "";
  return (
    authors.length > 1 && / \p{Lu}{1,3}\. \p{Lu}\p{Ll}/u.test(last) && authors.slice(0, -1).every(isVancouver)
  );
}

/**
 * How well parts look like those of a publication, from 0 to 1: a title of words that is not a venue and has no date; a
 * date; more text after the title.
 */
export function plausibility(parts: ReferenceParts): number {
  const { title, rest, sure } = parts;
  const words = countWords(title);
  if (!/\p{L}{2}/u.test(title) || title.length > LONGEST_TITLE) return 0;
  if (/^(?:pp?\.|vol\.|proceedings|https?:)\s/i.test(title) || isInVenue(parts)) return 0;
  if (
    /^\p{Lu}\. [\p{L}“"«]|(?:^|\. )(?:19|20)\d\d(?:[.:] |$)|,? and \p{Lu}\. |\bet al\b|\p{Lu}\., \p{Lu}|[“”]$|\(\d{4}\)(?! (?!pp|vol|no)\p{Ll})|, \d+(?:\(\d+\))?, \d/u.test(
      title,
    )
  )
    return 0.2;
  if (JOURNAL.test(title) || endsLate(parts.names) || parts.names.authors.some((name) => /^\d/.test(name)))
    return 0.2;
  const dated = dateOf(parts) !== undefined || undatedYet.test(`${parts.dated ?? ""} ${rest}`);
  const identified = /arxiv|10\.\d{4}|https?:/i.test(rest);
  let score = 0.4;
  if (dated) score += 0.4;
  else if (identified) score += 0.2;
  if (sure) score += 0.1;
  if (words > 2) score += 0.1;
  return score - cutPenalty(title);
}

/** Whether a title is rather `In Proceedings of …`; `In search of lost gradients. Journal …` and the like are titles. */
function isInVenue({ title, rest }: ReferenceParts): boolean {
  const [, after] = /^in (.*)/iu.exec(title) ?? [];
  if (after === undefined || /^\p{Ll}/u.test(after)) return false;
  return beginsVenue(after) || !beginsVenue(rest);
}

/** How much a title looks like the result of a wrong cut. */
function cutPenalty(title: string): number {
  let penalty = 0;
  // `Smith, and Sarah Wiegreffe`, where an initial was taken for the end of the names.
  if (/[,;&]| and /u.test(title) && [title, `A. ${title}`].some(areNames)) penalty += 0.3;
  if (/[,;] /.test(title) && endsWithNames(title)) penalty += 0.4;
  // `Phys`, cut from the abbreviation of a journal.
  if (/^\p{Lu}\p{Ll}{1,5}$/u.test(title)) penalty += 0.3;
  return penalty;
}
