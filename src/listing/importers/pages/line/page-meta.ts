import type { Addresses } from "../../../address.ts";
import { isArxivCategory, isVenue } from "../../../category.ts";
import { isWeekday } from "../../../months.ts";
import { readHeader } from "../../../parse/header.ts";
import { findPageDate } from "./page-dates.ts";
import { findIdentifiers } from "./page-identifiers.ts";

/** The facts of a line about a paper: a date, a venue, categories, identifiers. */
export interface PageMeta {
  readonly date?: string | undefined;
  readonly categories: readonly string[];
  readonly venue?: string | undefined;
  readonly addresses: Addresses;
  readonly score?: number | null;
  readonly code?: boolean;
  /** How likely the line consists of facts, as log-odds. */
  readonly odds: number;
}

const VENUE_WORD =
  /\b(?:proceedings|proc\.|conference|conf\.|symposium|workshop|journal|transactions|trans\.|letters|annals|advances in|archives?|bulletin|magazine|preprint|preprints|arxiv|biorxiv|medrxiv|chemrxiv|ssrn|corr|nature|science|cell|pnas|plos|ieee|acm|springer|elsevier|neurips|nips|icml|iclr|cvpr|iccv|eccv|wacv|aaai|ijcai|acl|emnlp|naacl|eacl|tacl|coling|conll|interspeech|icassp|kdd|www|sigir|siggraph|chi|uai|aistats|colt|corl|icra|iros|rss|osdi|sosp|nsdi|usenix|ndss|ccs|vldb|sigmod|icde|focs|stoc|soda|miccai|recsys|wsdm|cikm|tmlr|jmlr|pmlr|findings|zenodo|thesis|dissertation|working paper|technical report|book|press)\b/i;
const PREFIX =
  /^(?:first |online |epub |e-?)?(?:published|publish|submitted|posted|accepted|presented|appeared|released|announced|uploaded|updated|created|added|available online|revised|received|version of record|to appear|in|on|last modified|last revised|originally announced)(?: (?:on|in|at|to|by|as|for|online))?\b\s*[:：]?\s*|^(?:(?:publication|release) date|date|year|venue|journal|conference|source|status|version)\s*[:：]\s*/i;
const PAGES =
  /[,;:]?\s*(?:\b(?:vol(?:ume)?|no|issue|iss|pp?|pages?|article|art|number|num)\b\.? ?[A-Z]?\d.*|\d+\s?\(\d[^)]*\).*|;\s?\d.*|\b\d+:\s?\d+.*|\b\d{1,5}\s?[-–]\s?\d{1,5}\b.*)$/i;
const EDGES = /^[\s,;:·•|/∙⋅()[\].–—-]+|[\s,;:·•|/∙⋅([\]–—-]+$/g;
/** The label of a date, which remains after the date was cut from its line. */
const LABEL = /^(?:(?:publication|publish|release) )?(?:date|year)$/i;
const TYPES =
  /^(?:research |journal |conference |review |original |brief |short |full )?(?:article|paper|preprint|communication|letter|report|working paper|conference proceeding|editorial)s?$/i;

const SUBJECT = /^(?:[Ss]ubjects?\s*:\s*)?[^()\d;]{3,80} \(([a-z][A-Za-z.-]{1,20})\)(?=;|$)/;

/**
 * `High Energy Physics - Experiment (hep-ex); …`: names of arXiv categories with their codes, which are not a venue.
 */
function isSubjects(text: string): boolean {
  return isArxivCategory(SUBJECT.exec(text)?.[1] ?? "");
}

/** Reads a line as facts about a paper; undefined if it states none. */
export function readMeta(text: string, asOf: string | undefined): PageMeta | undefined {
  if (text.length > 400) return undefined;
  const glued = readGlued(text, asOf);
  if (glued) return glued;
  const { addresses, categories, rest } = findIdentifiers(text);
  const found = findPageDate(rest, asOf);
  const date = found?.date ?? preprintDate(text);
  const left = found ? [rest.slice(0, found.start), rest.slice(found.end)] : [rest];
  const venues = left.map(tidyVenue).filter((part) => part !== "");
  const venue = isSubjects(text) ? undefined : venues.find(isVenueLike);
  const stated = Object.keys(addresses).length + categories.length > 0;
  if (date === undefined && !stated && !(venue && VENUE_WORD.test(venue))) return undefined;
  return { date, categories, venue, addresses, odds: oddsOf(date, stated, venue, venues.join(" ")) };
}

/** `CLJun 12, 2017`: a category with its date right after it, as some sites print them. */
function readGlued(text: string, asOf: string | undefined): PageMeta | undefined {
  const header = text.length < 60 ? readHeader(text) : undefined;
  if (!header || /\s/.test(text[header.dateStart - 1] ?? " ")) return undefined;
  const date = findPageDate(text.slice(header.dateStart, header.dateStart + header.dateLength), asOf)?.date;
  if (date === undefined) return undefined;
  return {
    date,
    categories: [header.category],
    addresses: {},
    score: header.score,
    code: header.code,
    odds: 4,
  };
}

/** Cold Spring Harbor's identifiers begin with the day: `bioRxiv 2017.06.12.593120`. */
function preprintDate(text: string): string | undefined {
  const found = /\b(?:bio|med)rxiv\b.*?\b((?:19|20)\d\d)\.(\d\d)\.(\d\d)\.\d{4,}/i.exec(text);
  return found ? found.slice(1, 4).join("-") : undefined;
}

function tidyVenue(text: string): string {
  let venue = text.replace(EDGES, "");
  for (let i = 0; i < 2; i++) venue = venue.replace(PREFIX, "").replace(EDGES, "");
  const cut = venue.split(/\s*[;|·•]\s*/).find((part) => part !== "" && !TYPES.test(part)) ?? "";
  return cut
    .replace(PAGES, "")
    .replace(EDGES, "")
    .replace(/^in:?\s+(?=\p{Lu})/iu, "");
}

function isVenueLike(text: string): boolean {
  if (text.length < 2 || text.length > 150 || TYPES.test(text) || LABEL.test(text) || isWeekday(text))
    return false;
  return (
    isVenue(text, false) ||
    (VENUE_WORD.test(text) && text.split(" ").length < 18 && /^[\p{Lu}\d]/u.test(text))
  );
}

function oddsOf(date: string | undefined, stated: boolean, venue: string | undefined, left: string): number {
  const words = left === "" ? 0 : left.split(" ").length;
  const dated = date === undefined ? 0 : date.length > 4 ? 3 : 1.2;
  const named = venue === undefined ? (words > 0 ? -0.8 : 0) : VENUE_WORD.test(venue) ? 1.5 : 0.3;
  const long = venue === undefined ? words * 0.35 : Math.max(0, words - 12) * 0.3;
  return Math.max(-4, dated + (stated ? 3 : 0) + named - long);
}
