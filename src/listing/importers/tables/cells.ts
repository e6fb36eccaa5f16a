import { isArxivCategory } from "../../category.ts";
import { isCjk, isCjkListed } from "../../title-authors/cjk.ts";
import { readStatedDate } from "../dates/date-order.ts";
import { isKnownVenue } from "../markdown/venue-date.ts";
import { readNameList } from "../names/name-list.ts";
import { knownScore, meanScore, personScore, soundScore } from "../references/names/person.ts";

/** Properties of the cells of one column, as shares of its non-empty cells from 0 to 1. */
export interface CellKinds {
  /** Number of cells that are not empty. */
  readonly filled: number;
  readonly link: number;
  readonly doi: number;
  readonly arxiv: number;
  readonly year: number;
  readonly date: number;
  readonly number: number;
  readonly category: number;
  /** Lists of people's names by their form, which journals have, too: `Neural Computation`. */
  readonly names: number;
  /** Those whose words are likely names. */
  readonly people: number;
  /** Names of well-known journals and conferences, and those that say that they are one. */
  readonly venue: number;
  /** Cells that differ from all others. */
  readonly distinct: number;
  /** Mean length in UTF-16 units. */
  readonly length: number;
}

/** Other schemes are links, too: they are reported, not read. */
const LINK = /^(?:(?:https?|ftps?|file):\/\/|www\.|(?:javascript|vbscript|data):)\S+$/i;
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/\S+$/i;
const ARXIV =
  /^(?:https?:\/\/(?:www\.)?arxiv\.org\/\w+\/|arxiv:\s*)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i;
/** `2015`, `c2015`, `[2015]`, `2015a`, `Spring 2015`, `2015 Q1` */
const SEASON = "(?:spring|summer|autumn|fall|winter|Q[1-4])";
const YEAR = new RegExp(
  String.raw`^(?:${SEASON} )?[[(]?[c©]?(?:1[6-9]|20)\d\d[a-z]?[\])]?(?: ${SEASON}|\/\d\d)?$`,
  "i",
);
const CLOCK = String.raw`\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?`;
/** A number, a time of day or a period, as in conference programmes. */
const NUMBER = new RegExp(String.raw`^(?:[-+]?[\d.,]+%?|${CLOCK}(?:\s?[-–—]\s?${CLOCK})?)$`, "i");
const NAME =
  /^(?:\p{Lu}|\p{Lo}|(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|al|el|ter|zu|bin)\b|[dl]['’]\p{Lu})/u;
const SMALL_WORD = /^(?:of|for|in|on|with|the|a|an|via|from|by|to|using|as|is|are|at)$/;
const GROUP = /\b(?:team|group|collaboration|consortium|et al|inc|ltd|university|institute)\b\.?/i;

/** `Article`, `Journal article`: kinds of publications, which reference managers print. */
const TYPE =
  /^(?:(?:journal|conference|research|review|magazine|newspaper) ?)?(?:article|paper|preprint|proceedings|in ?proceedings|book|book ?(?:chapter|section)|in ?collection|thesis|ph\.?d ?thesis|report|tech ?report|misc|unpublished|web ?page|dataset|software|review)s?$/i;
/** Names with lower mean scores are rather other words. */
const LEAST_LIKELY = -0.3;

/** Whether the names of a cell are likely those of people. */
function arePeople(cell: string): boolean {
  const { authors, etAl } = readNameList(cell.slice(0, 300));
  if (etAl && authors.length > 0) return true;
  const scoreOf = (name: string): number =>
    name.includes(" ") || isCjk(name) ? personScore(name) : (knownScore(name) ?? soundScore(name));
  return meanScore(authors, scoreOf) >= LEAST_LIKELY;
}

/** Examines the cells of one column. */
export function cellKinds(cells: readonly string[]): CellKinds {
  const filled = cells.filter((cell) => cell !== "");
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length);
  return {
    filled: filled.length,
    link: share((cell) => LINK.test(cell.slice(0, 500))),
    doi: share((cell) => DOI.test(cell.slice(0, 300))),
    arxiv: share((cell) => ARXIV.test(cell.slice(0, 100))),
    year: share((cell) => YEAR.test(cell)),
    date: share(isDate),
    number: share((cell) => NUMBER.test(cell.slice(0, 40))),
    category: share((cell) => isArxivCategory(cell.split(/[\s,;]+/, 1)[0] ?? "")),
    names: share(isNames),
    people: share((cell) => isNames(cell) && arePeople(cell)),
    venue: share((cell) => isKnownVenue(cell.slice(0, 200).replace(/^in /i, ""))),
    distinct: new Set(filled).size / Math.max(1, filled.length),
    length: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
  };
}

/** The slashes of dates, `3/5/2024` and `01/Jan/2015`, not those of addresses and of old arXiv numbers. */
const SLASH = /(?<=\d)\/(?=\d|\p{L}{3})|(?<=\p{L}{3})\/(?=\p{L}{3}|\d{1,4}(?!\d))/gu;

/** True for a cell that consists of a date with more than a year. */
export function isDate(cell: string): boolean {
  return cell.length < 40 && /\d/.test(cell) && !/\d{4}\.\d{4}|\//.test(cell.replace(SLASH, "-"))
    ? (["day-first", "month-first"] as const).some((order) => (readStatedDate(cell, order) ?? "").length > 4)
    : false;
}

/** True for a list of people's names: a few capitalised words each, without the function words of titles. */
function isNames(cell: string): boolean {
  // `ICLR`, `X`, `TRUE`
  if (/^[A-Z]{1,6}$/.test(cell) || TYPE.test(cell)) return false;
  const { authors } = readNameList(cell.slice(0, 2000));
  const looks = authors.filter((name) => {
    const words = name.split(" ");
    if (isCjk(name) && !name.includes(" ")) return isCjkListed(name);
    if (GROUP.test(name) || words.length > 5 || /[\d?!]|: /.test(name)) return GROUP.test(name);
    return words.every((word) => NAME.test(word)) && !words.some((word) => SMALL_WORD.test(word));
  });
  return authors.length > 0 && looks.length >= 0.8 * authors.length;
}
