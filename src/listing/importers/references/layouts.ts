import { cutQuoted, startsQuoted } from "./entries/cut-quoted.ts";
import { narrowMarks } from "./full-width.ts";
import { readNamesBeforeColon } from "./names/before-colon.ts";
import { type NameForm, type NameList, readNames } from "./names/names.ts";
import {
  type ScanNames,
  scanFull,
  scanInitialsFirst,
  scanInitialsLast,
  scanInverted,
  scanInvertedFull,
  scanToStop,
  scanVancouver,
} from "./names/scan-names.ts";
import { type CutTitle, cutTitleAtComma, cutTitleAtStop, trimTitle } from "./title-end.ts";
import { titleByNames, titleCommaNames, titleDashNames, titleThenBrackets } from "./title-first.ts";

/** One entry of a reference list, cut into its parts by a layout. */
export interface ReferenceParts {
  readonly names: NameList;
  readonly title: string;
  /** The date, if the layout has a position for it. */
  readonly dated?: string;
  /** Venue, pages, identifiers: all that follows the title. */
  readonly rest: string;
  /** False if the title could end elsewhere. */
  readonly sure: boolean;
}

/** Splits an entry (one line, without its number) according to a layout; undefined if it does not match. */
export type CutReference = (text: string, form?: NameForm) => ReferenceParts | undefined;

/** A layout of references: the order of its parts and what separates them. */
export interface Layout {
  readonly id: string;
  /** Styles that have it, for messages. */
  readonly name: string;
  readonly cut: CutReference;
}

const yearInBrackets =
  /[,:]?\s*[(（](?:(?:[^()]{0,12}\s)?((?:1[6-9]|20|21)\d\d)[a-z]?(?:[,/–-][^()]{0,40})?|n\.d\.|in press|forthcoming)[)）]\s*[.,:．。，：]?\s*/giu;
const yearAfterStop = /(?<=[.,])\s+[([]?((?:1[6-9]|20|21)\d\d)[a-z]?[)\]]?[.:,]\s+/gu;

/** `Gomez, A. N. (2017). Title. Venue.` */
const yearThenTitle: CutReference = (text, form) => cutAtYear(text, yearInBrackets, form);

/** `Aidan N. Gomez. 2017. Title. Venue.` */
const bareYearThenTitle: CutReference = (text, form) => cutAtYear(text, yearAfterStop, form);

function cutAtYear(text: string, pattern: RegExp, form?: NameForm): ReferenceParts | undefined {
  for (const found of text.slice(0, 6000).matchAll(pattern)) {
    const before = text.slice(0, found.index);
    const names = withoutClosingStop(namesBefore(before, before.length, form) ?? mononym(before));
    if (names === undefined) return undefined;
    const after = text.slice(found.index + found[0].length);
    return partsOf(names, cutTitleOf(after, cutTitleAtStop), found[0].trim());
  }
  return undefined;
}

/** In `Gomez AN, Ba J. 2017.` the only full stop closes the list of names. */
function withoutClosingStop(names: NameList | undefined): NameList | undefined {
  const text = names?.authors.join(", ") ?? "";
  if (names?.form !== "vancouver" || text.indexOf(".") !== text.length - 1) return names;
  return { ...names, authors: names.authors.map((name) => name.replace(/\.$/u, "")) };
}

/** `Plato. (2008)`, `Anthropic. (2024)`: one word, before a year the name of a person or a company. */
function mononym(text: string): NameList | undefined {
  const name = /^(\p{Lu}[\p{L}’'-]{2,30})[.,]?$/u.exec(text.trim())?.[1];
  return name === undefined ? undefined : { authors: [name], etAl: false, form: "full" };
}

/** `A. N. Gomez, "Title," in Venue, 2017.` and `Gomez, Aidan N. "Title." Venue (2017).` */
const quotedTitle: CutReference = (text, form) => {
  const open = /(?<=[\s,.:])(?:["“«„「《]|``|[‘'](?=\p{Lu}))|(?<=[\p{Lo}，．。：、])[「《]/u.exec(
    text.slice(0, 4000),
  );
  if (!open) return undefined;
  const names = namesBefore(text, open.index, form);
  const title = cutQuoted(text.slice(open.index));
  return names && title ? partsOf(names, title) : undefined;
};

/** `Title. Aidan N. Gomez and Jimmy Ba. Venue 2017.` and `“Title,” A. N. Gomez, Venue, 2017` */
const titleThenNames: CutReference = (text, form) => {
  const quoted = cutQuoted(text);
  if (quoted === undefined && NAMES_FIRST.test(text.slice(0, 200))) return undefined;
  for (const title of quoted ? [quoted] : firstSentences(text)) {
    if (!quoted && areCaselessNames(title.title)) continue;
    const end =
      endBeforeYear(title.rest) ?? scanToStop(title.rest) ?? scanFull(title.rest) ?? title.rest.length;
    const names = namesBefore(title.rest, end, form);
    if (!names || names.authors.some((name) => /^(?:Vol|No|pp?)\b/u.test(name))) continue;
    const rest = title.rest.slice(end).replace(/^[\s.,;–-]+/u, "");
    // An initial there may be the end of the last name.
    return { ...partsOf(names, title), rest, sure: !/^(?:\p{Lu}\.\s|and\s|&)/u.test(rest) };
  }
  return undefined;
};

/** `王小明 and 李伟`: names in a script without capitals, joined as titles in it are not. */
function areCaselessNames(text: string): boolean {
  return /\p{Lo}(?:, | and | & |、)/u.test(text) && (readNames(text)?.authors.length ?? 0) > 1;
}

/** `Ada Vesely and Bo Lind (2017)`, and with dashes as PhilPapers has it: `Ada Vesely - 2017 - Venue`. */
const YEAR_AFTER_NAMES = / (?:[–-] (?:1[6-9]|20)\d\d [–-] |\((?:1[6-9]|20)\d\d[a-z]?\))/u;

/** The end of names before a year; only letters and commas may precede it. */
function endBeforeYear(text: string): number | undefined {
  const end = text.slice(0, 1000).search(YEAR_AFTER_NAMES);
  const before = text.slice(0, Math.max(0, end));
  // A full stop before the year ends the names: `Ada Vesely, Bo Lind. Venue (2017)`.
  return end < 3 || /[()\d“"]/u.test(before) || scanToStop(before) !== undefined ? undefined : end;
}

/** Names at the beginning: an initial next to a name, or short names in East Asian scripts. */
const NAMES_FIRST =
  /^(?:\p{Lo}\p{M}*\. ?\p{Lo}|[\p{L}\p{M}’' -]{2,40}, \p{Lo}\p{M}*\. |[\p{Script=Han}\p{Script=Hangul}]{2,4}(?:[,，、·] ?[\p{Script=Han}\p{Script=Hangul}]{2,4}){0,20}[.．。] |\p{Lu}\. ?(?:\p{Lu}\. ?)*\p{Lu}\p{Ll}|[\p{L}’' -]{2,40}, \p{Lu}\.|[\p{L}’' -]{2,40} \p{Lu}{1,3}[,.] )/u;

/** `…, Noah A`, `…, A`, `… by A`: the full stop after it is not the end of a title. */
const MIDDLE_INITIAL = /(?:[,;] (?:and )?(?:\p{Lu}[\p{L}’'-]+ )?| by |\()\p{Lu}$/u;

/** Cuts of the text after its first, second and third sentence. */
function firstSentences(text: string): readonly CutTitle[] {
  const ends = [...text.slice(0, 400).matchAll(/[.?!]\s+(?=[\p{Lu}\p{Lo}])/gu)];
  return ends
    .filter(({ index }) => index >= 8 && !MIDDLE_INITIAL.test(text.slice(Math.max(0, index - 40), index)))
    .slice(0, 3)
    .map((end) => ({
      title: trimTitle(text.slice(0, end.index + 1)),
      rest: text.slice(end.index + end[0].length),
      sure: true,
    }));
}

/** `Gomez AN, Ba J: Title. Venue 2017` and DBLP's `Aidan N. Gomez, Jimmy Ba: Title. Venue 2017: 1-5` */
const colonThenTitle: CutReference = (text, form) => {
  const colon = /[:：]\s+/u.exec(text.slice(0, 6000));
  if (!colon) return undefined;
  const names = namesBeforeColon(text, colon.index, form);
  const after = text.slice(colon.index + colon[0].length);
  if (names === undefined) return undefined;
  return partsOf(names, cutTitleOf(after, cutTitleAtStop));
};

/** GB/T 7714: the type of publication in square brackets ends the title: `GOMEZ A N, BA J. Title[J]. Venue, 2017`. */
const typedTitle: CutReference = (text, form) => {
  const type =
    /\s*[[［](?:[JCMDNRPSAZG]|EB|DB|CP)(?:\/(?:OL|CD|DK|MT))?[\]］]\s*(?:\/\/|[.,:．。，：]|)\s*/u.exec(
      text.slice(0, 6000),
    );
  if (!type) return undefined;
  const before = text.slice(0, type.index);
  // No space follows the full stop in `王小明,李伟.基于深度学习的方法[J].`
  const wide = before.search(/[．。]|(?<=\p{Lo})\.(?=\S)/u);
  const end = wide > 0 ? wide : (scanVancouver(text) ?? scanToStop(before) ?? -1);
  const names = end < 0 ? undefined : namesBefore(text, end, form);
  const title = trimTitle(text.slice(end + 1, type.index));
  const rest = text.slice(type.index + type[0].length);
  return names ? partsOf(names, { title, rest, sure: true }) : undefined;
};

/** A layout in which a scan finds the end of the names. */
function scanned(
  scan: ScanNames,
  mark: RegExp,
  cutTitle: (text: string) => CutTitle,
  wanted?: NameForm,
): CutReference {
  return (text, form) => {
    const end = scan(text);
    if (end === undefined) return undefined;
    const after =
      mark.exec(text.slice(end, end + 6)) ??
      (text[end - 1] === "." && mark === STOP ? SPACE : mark).exec(text.slice(end, end + 6));
    if (!after) return undefined;
    const read = after[0].startsWith(":") ? namesBeforeColon : namesBefore;
    const names = read(text, end, wanted ?? form);
    const rest = text.slice(end + after[0].length);
    if (names === undefined || rest === "") return undefined;
    return partsOf(names, cutTitleOf(rest, cutTitle));
  };
}

const SPACE = /^\.?\s+/u;
const STOP = /^\.\s+/u;
const COMMA = /^[,:]\s+/u;

/**
 * All layouts, those with the clearest separators first: of two that match a list equally well, the earlier one is
 * used.
 */
export const LAYOUTS: readonly Layout[] = [
  { id: "typed", name: "GB/T 7714", cut: typedTitle },
  { id: "quoted", name: "IEEE, MLA or Chicago", cut: quotedTitle },
  { id: "year-title", name: "APA or Harvard", cut: yearThenTitle },
  { id: "bare-year-title", name: "ACM or Chicago author-date", cut: bareYearThenTitle },
  { id: "colon", name: "LNCS or DBLP", cut: colonThenTitle },
  { id: "inverted-stop", name: "Nature", cut: scanned(scanInverted, SPACE, cutTitleAtStop, "initials") },
  { id: "vancouver", name: "Vancouver", cut: scanned(scanVancouver, STOP, cutTitleAtStop, "vancouver") },
  { id: "gost", name: "GOST", cut: scanned(scanInitialsLast, SPACE, cutTitleAtStop, "vancouver") },
  { id: "gost-comma", name: "Polish", cut: scanned(scanInitialsLast, COMMA, cutTitleAtComma, "vancouver") },
  {
    id: "inverted-full",
    name: "ABNT or ISO 690",
    cut: scanned(scanInvertedFull, STOP, cutTitleAtStop, "inverted"),
  },
  { id: "stop", name: "plain BibTeX", cut: scanned(scanToStop, STOP, cutTitleAtStop) },
  { id: "comma-stop", name: "Science", cut: scanned(scanInitialsFirst, COMMA, cutTitleAtStop, "full") },
  { id: "comma", name: "AMS", cut: scanned(scanInitialsFirst, COMMA, cutTitleAtComma, "full") },
  { id: "inverted-comma", name: "Elsevier", cut: scanned(scanInverted, COMMA, cutTitleAtComma, "initials") },
  { id: "full-comma", name: "AMS with full names", cut: scanned(scanFull, COMMA, cutTitleAtComma, "full") },
  { id: "title-names", name: "title before authors", cut: titleThenNames },
  { id: "title-by", name: "title “by” authors", cut: titleByNames },
  { id: "title-dash", name: "title, dash, authors", cut: titleDashNames },
  { id: "title-brackets", name: "authors in brackets", cut: titleThenBrackets },
  { id: "title-comma", name: "title, authors, venue", cut: titleCommaNames },
];

function namesBefore(text: string, end: number, form?: NameForm): NameList | undefined {
  return end < 2 ? undefined : readNames(text.slice(0, end), form);
}

function namesBeforeColon(text: string, end: number, form?: NameForm): NameList | undefined {
  return end < 2 ? undefined : readNamesBeforeColon(text.slice(0, end), form);
}

/** Cuts a title that may be in quotation marks. */
function cutTitleOf(text: string, cutTitle: (text: string) => CutTitle): CutTitle {
  return (startsQuoted(text) ? cutQuoted(text) : undefined) ?? cutTitle(text);
}

function partsOf(names: NameList, { title, rest, sure }: CutTitle, dated?: string): ReferenceParts {
  return { names, title, rest: narrowMarks(rest), sure, ...(dated !== undefined && { dated }) };
}
