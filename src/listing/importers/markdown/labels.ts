import type { NameForm } from "../references/names/names.ts";
import { readLikelyNames } from "../references/names/person.ts";
import { trimMarks } from "../references/trim-marks.ts";
import { withoutEmoji } from "./emoji.ts";
import { readVenueDate } from "./venue-date.ts";

/** The facts in the text around a title. */
export interface Details {
  readonly authors: readonly string[];
  readonly etAl: boolean;
  readonly venue?: string | undefined;
  /** All stated dates, in order. */
  readonly dates: readonly string[];
  readonly abstract: string;
  /** The texts that were not recognised. */
  readonly left: readonly string[];
}

export const NO_DETAILS: Details = { authors: [], etAl: false, dates: [], abstract: "", left: [] };

/** Marks a change of style within a text. */
export const STYLE_CHANGE = "\ue000";

type LabelKind = "authors" | "venue" | "abstract" | "date" | "skip";

const LABELS: readonly (readonly [RegExp, LabelKind])[] = [
  [/^(?:authors?|by|written by|作者|著者|autor(?:es|en)?|auteurs?)\s*[:：]\s*|^by\s+(?=\p{Lu})/iu, "authors"],
  [/^(?:venue|conference|journal|published (?:in|at)|publication|source|会议|期刊)\s*[:：]\s*/iu, "venue"],
  [
    /^(?:date|published(?: on)?|submitted(?: on)?|publish(?:ed)? date|year|time|posted|updated|日期|时间|发布时间)\s*[:：]\s*/iu,
    "date",
  ],
  [
    /^(?:abstract|tl;?\s?dr|summary|description|highlights?|摘要|简介|总结|comments?|notes?|key ?points?|contributions?)\s*[:：]\s*/iu,
    "abstract",
  ],
  [
    /^(?:links?|urls?|paper|pdf|code|github|project(?: page)?|website|arxiv(?: id)?|doi|keywords?|tags?|stars?|citations?|task|categor(?:y|ies)|affiliations?|institutions?|institute|链接|代码|论文|关键词)\s*[:：]\s*/iu,
    "skip",
  ],
];

/** The separators of details, the strongest first. */
const SEPARATORS: readonly RegExp[] = [
  /\s*\n\s*/u,
  /\s*[|｜·•⋅‖]\s*|\s+[-–—~]{1,3}\s+|\t+/u,
  /\s*\ue000\s*/u,
  // Not after initials: `Yu. Ba`; but after a short family name: `Jimmy Ba. NeurIPS`.
  /(?<=[^\s.\p{Lu}]{2}|\p{Ll} (?!St)\p{Lu}\p{Ll}|\)|\]|et al|\d)\.\s+(?=\S)|。\s*/u,
  /;\s+|；/u,
  /(?<=\S)\s*[([【]\s*(?=[^()[\]]*[)\]】])|\s*[)\]】]\s*/u,
  /:\s+/u,
];

/** A longer text is an abstract. */
const LONGEST = 6000;

/** Reads the details in a text, which separators divide. `form` is how the list writes names. */
export function readDetails(text: string, form?: NameForm): Details {
  if (text.length > LONGEST) return unexplained(text.replaceAll(STYLE_CHANGE, ""));
  return readFrom(text, 0, form);
}

function readFrom(text: string, level: number, form: NameForm | undefined): Details {
  const bare = tidy(text);
  if (bare === "") return NO_DETAILS;
  const labelled = readLabelled(bare, form);
  // `by Ada Vesely, Bo Lind *arXiv*`: a change of style may end the names.
  if (labelled && (labelled.left.length === 0 || !text.includes(STYLE_CHANGE))) return labelled;
  const whole = readWhole(bare, form);
  if (whole) return whole;
  for (let next = level; next < SEPARATORS.length; next++) {
    const parts = text.split(SEPARATORS[next] as RegExp).filter((part) => tidy(part) !== "");
    if (parts.length > 1) return joinDetails(parts.map((part) => readFrom(part, next + 1, form)));
  }
  return readByCommas(bare, form) ?? unexplained(bare);
}

function tidy(text: string): string {
  const plain = withoutEmoji(text.replaceAll(STYLE_CHANGE, ""));
  return trimMarks(plain, ",;:.|\"“”„'‘’`*_-–—([{<", ',;:|"“”*_-–—)]}>');
}

/** `Authors: Ada Vesely, Bo Lind` */
function readLabelled(text: string, form: NameForm | undefined): Details | undefined {
  for (const [pattern, kind] of LABELS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const value = text.slice(found[0].length);
    return value.includes("\n") && kind !== "abstract" ? undefined : readValue(kind, value, form);
  }
  return undefined;
}

function readValue(kind: LabelKind, value: string, form: NameForm | undefined): Details {
  if (kind === "skip") return NO_DETAILS;
  if (kind === "abstract") return { ...NO_DETAILS, abstract: value.replaceAll(STYLE_CHANGE, "") };
  if (kind === "authors") return readArgumentFile(value, form);
  const read = readVenueDate(value, true);
  if (read) return { ...NO_DETAILS, venue: read.venue, dates: read.date ? [read.date] : [] };
  return kind === "venue" ? venueOf(value) : unexplained(value);
}

function readArgumentFile(value: string, form: NameForm | undefined): Details {
  const names =
    readLikelyNames(tidy(value.replace(AFFILIATION, "")), form) ?? readLikelyNames(tidy(value), form);
  if (names) return { ...NO_DETAILS, authors: names.authors, etAl: names.etAl };
  const whole = tidy(value);
  // Commas show that the value has several names, so not all of it was recognised.
  return (
    readByCommas(value, form) ?? { ...NO_DETAILS, authors: [whole], left: whole.includes(",") ? [whole] : [] }
  );
}

function readWhole(text: string, form: NameForm | undefined): Details | undefined {
  if (text.includes("\n")) return undefined;
  const dated = readVenueDate(text, true);
  if (dated) return { ...NO_DETAILS, venue: dated.venue, dates: dated.date ? [dated.date] : [] };
  const names = readLikelyNames(text, form) ?? readLikelyNames(text.replace(AFFILIATION, ""), form);
  return names ? { ...NO_DETAILS, authors: names.authors, etAl: names.etAl } : undefined;
}

/** Affiliations after each name: `Ada Vesely (Lake University), Bo Lind (Fox Lab)`. */
const AFFILIATION = /(?<=[\p{L}.]) \([^()\d]{2,80}(?:\)(?=,|;|$| and | & )|$)/gu;

const MOST_PARTS = 400;

/** A labelled venue of any words, and the year after it: `Journal of the Royal Statistical Society: Series B (1996)` */
function venueOf(value: string): Details {
  const { venue = value, year } =
    /^(?<venue>.*?)[\s,(]+(?<year>(?:19|20)\d\d)\)?$/u.exec(value)?.groups ?? {};
  return { ...NO_DETAILS, venue, dates: year === undefined ? [] : [year] };
}

/** `Ada Vesely, Bo Lind, NeurIPS 2017`: names up to a comma, venue and date after it, or the other way round. */
function readByCommas(text: string, form: NameForm | undefined): Details | undefined {
  const parts = text.split(/,\s+/u);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  for (let last = 1; last <= Math.min(3, parts.length - 1); last++) {
    const ending = pair(parts.slice(0, -last), parts.slice(-last), form);
    if (ending) return ending;
    const beginning = pair(parts.slice(last), parts.slice(0, last), form);
    if (beginning) return beginning;
  }
  return undefined;
}

function pair(
  names: readonly string[],
  other: readonly string[],
  form: NameForm | undefined,
): Details | undefined {
  const dated = readVenueDate(other.join(", "), true);
  if (!dated) return undefined;
  const read = readLikelyNames(names.join(", "), form);
  if (!read) return undefined;
  return { ...NO_DETAILS, ...read, venue: dated.venue, dates: dated.date ? [dated.date] : [] };
}

const SENTENCE = 60;

/** Text of a sentence or more is the list's remark on the paper; shorter text is reported. */
function unexplained(text: string): Details {
  if (!/\p{L}/u.test(text)) return NO_DETAILS;
  if (text.length >= SENTENCE && /\s\p{Ll}+\s/u.test(text)) return { ...NO_DETAILS, abstract: text };
  return { ...NO_DETAILS, left: [text] };
}

/** Merges details from several texts; the first authors and the first venue count. */
export function joinDetails(all: readonly Details[]): Details {
  const named = all.filter(({ authors }) => authors.length > 0);
  const venues = all.flatMap(({ venue }) => (venue ? [venue] : []));
  return {
    authors: named[0]?.authors ?? [],
    etAl: named[0]?.etAl ?? false,
    venue: venues[0],
    dates: all.flatMap(({ dates }) => dates),
    abstract: all
      .map(({ abstract }) => abstract)
      .filter((text) => text !== "")
      .join(" "),
    left: [...all.flatMap(({ left }) => left), ...named.slice(1).map(({ authors }) => authors.join(", "))],
  };
}

/** The most precise of the dates; of those equally precise the first. */
export function bestDate(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => b.length - a.length)[0];
}
