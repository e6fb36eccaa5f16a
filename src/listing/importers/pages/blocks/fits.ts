import type { PageMeta } from "../line/page-meta.ts";
import type { NamesLine } from "../line/page-names.ts";
import type { Role } from "./roles.ts";

/** How well a line fits each role, as log-odds. */
export type Fits = Readonly<Record<Role, number>>;

/** The names, facts and date found in a line. */
export interface LineParts {
  readonly names: NamesLine | undefined;
  readonly meta: PageMeta | undefined;
  readonly afterNames: PageMeta | undefined;
}

/** How well an unlabelled line fits each role; `repeated` is how often it occurs on the page. */
export function fitsOf(text: string, repeated: number, parts: LineParts): Fits {
  const { names: found, meta: facts } = parts;
  const names = fitNames(text, parts);
  // A line that begins with names and continues with facts is a line of names.
  const begun = found && names > 0 && found.rest !== "" ? names + 1 : 0;
  const again = repeated >= 3 ? 1 : 0;
  const meta =
    facts === undefined ? -5 : within(facts.odds, -5, 4) + (facts.odds > 0 ? again * 0.5 : 0) - begun;
  const abstract = fitAbstract(text, found);
  const taken = within(names, 0, 3) + within(meta, 0, 3) * 0.8 + Math.max(0, abstract) * 0.8;
  return {
    title: fitTitle(text) - taken - again * 4 - (repeated === 2 ? 0.5 : 0),
    names,
    meta,
    abstract: abstract - again * 4,
    noise: again ? 0.8 : -2.5 - (text.length > 200 ? 2 : 0) - (names > 1 ? 1 : 0),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function fitNames(text: string, { names, meta, afterNames }: LineParts): number {
  if (names === undefined) return -5;
  const { rest, odds } = names;
  // A comma at the end means that the list continues.
  if (rest === "") return within(odds * 1.2 + (/[,;]$/.test(text) ? 1 : 0), -4, 4);
  if (afterNames !== undefined && afterNames.odds > 0) return within(odds * 1.2, -5, 4);
  // `Ada Vesely in Machine Learning`: the short text after the names is the journal.
  const isShort = rest.length < 60 && rest.length < text.length;
  return within(odds * 1.2 - (isShort ? 1.2 : 4) - Math.max(0, meta?.odds ?? 0), -5, 4);
}

/** Evidence for a role, and its weight as log-odds. */
type Sign = readonly [pattern: RegExp, weight: number];

const ABSTRACT_SIGNS: readonly Sign[] = [
  [/(?:…|\.\.\.)(?: ?(?:Expand|More|Show more|Read more|\[.{1,12}\]))?$|^…/, 2],
  [/[.?!]["”]?$/, 0.8],
  [/^(?:We|This|In this|In recent|The|Recent|Large|Despite|While|Although|Here|Our|A|An)\s/, 0.7],
  [/[a-z)][.?!] [A-Z]/, 1],
  // No title begins so.
  [/^(?:We|In this (?:paper|work|article|study))\s.*[.…]$/, 2],
];

const TITLE_SIGNS: readonly Sign[] = [
  [/[,;:]$/, -2],
  [/(?:…|\.\.\.)\s?(?:Expand|More|Read more|Show more)?$/, -2],
  [/[^.]\.$/, -0.5],
  [/https?:\/\/|@\w/, -3],
  [/^(?=\P{Lu})(?!["“‘'«¿¡([$]?[\p{Lu}\p{Lo}\d])(?!\p{Ll}+[\p{Lu}\d-])/u, -1.2],
  [/^\S*\d\S*$/, -1],
];

function weigh(text: string, signs: readonly Sign[]): number {
  return signs.reduce((sum, [pattern, weight]) => (pattern.test(text) ? sum + weight : sum), 0);
}

/** The weight of the first row whose number is not above `value`. */
function step(value: number, rows: readonly (readonly [from: number, weight: number])[]): number {
  return rows.find(([from]) => value >= from)?.[1] ?? 0;
}

/** How much a line looks like an abstract: long, in sentences, mostly in lower case. */
function fitAbstract(text: string, names: NamesLine | undefined): number {
  if (text.length < 50) return -5;
  const long = text
    .slice(0, 600)
    .split(" ")
    .filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, long.length);
  const length = step(text.length, [
    [401, 4],
    [221, 3],
    [151, 1],
    [101, -0.5],
    [0, -2.5],
  ]);
  const areNames = names !== undefined && names.rest === "" && names.odds > 1;
  return within(length + weigh(text, ABSTRACT_SIGNS) - (capitals > 0.5 ? 3 : 0) - (areNames ? 4 : 0), -6, 5);
}

/** How much a line looks like a title, regardless of other roles. */
function fitTitle(text: string): number {
  const words = step(text.split(" ").length, [
    [4, 2],
    [3, 1.5],
    [2, 0.3],
    [0, -1],
  ]);
  const length = step(text.length, [
    [401, -5],
    [261, -2],
    [8, 0],
    [0, -1.5],
  ]);
  return words + length + weigh(text.slice(-600), TITLE_SIGNS);
}
