import { isVenue } from "../../../category.ts";
import { isButtons } from "../line/buttons.ts";
import { findPageDate } from "../line/page-dates.ts";
import type { PageLine } from "../line/page-lines.ts";
import { type PageMeta, readMeta } from "../line/page-meta.ts";
import { type NamesLine, readNames } from "../line/page-names.ts";
import { readLabel } from "./field-labels.ts";
import { type Fits, fitsOf, type LineParts } from "./fits.ts";
import type { BlockRules } from "./rules.ts";

/** The role of a line in a paper; noise is the text around papers. */
export type Role = "title" | "names" | "meta" | "abstract" | "noise";

/** A line with everything that its own text shows: how well it fits each role, names and facts. */
export interface LabelledLine extends PageLine {
  /** The line without the word that labels it (`Authors:`). */
  readonly value: string;
  readonly fit: Fits;
  readonly names: NamesLine | undefined;
  /** The facts on the line; for a line of names, the text after them. */
  readonly meta: PageMeta | undefined;
  readonly afterNames: PageMeta | undefined;
  /** The date of a heading, which all papers below it have. */
  readonly heading?: string | undefined;
  /** The date that the line begins with, before its title or names. */
  readonly lead: string | undefined;
  /** Whether the line itself shows its role, by a label or by being a button. */
  readonly certain: boolean;
}

/** Facts about the whole page, known before its lines are labelled. */
export interface PageContext {
  readonly asOf: string | undefined;
  /** How often each line occurs on the page, by its repetition key. */
  readonly counts: ReadonlyMap<string, number>;
  readonly rules: BlockRules;
}

/** Labels one line. Linear in its length. */
export function labelLine(line: PageLine, context: PageContext): LabelledLine {
  const { asOf, rules } = context;
  const text = rules.clean?.(line.text) ?? line.text;
  const isBegin =
    rules.begins?.test(text) === true && rules.orders?.every((order) => order.startsWith("M")) === true;
  if (isBegin) return { ...certain(line, text, "meta", 4), meta: readMeta(text, asOf) };
  const label = readLabel(text);
  if (label?.role === "noise" || isNoise(line, text, rules, label !== undefined))
    return certain(line, text, "noise", 1.5);
  if (rules.text?.test(text)) return certain(line, text, "abstract", 4);
  const value = label && !IDENTIFIER_LABEL.test(text) ? label.value : text;
  const plain = { ...line, text, ...partsOf(value, asOf), lead: undefined };
  if (label) return { ...plain, fit: only(label.role, 6), certain: true };
  const fit = fitsWithTitle(text, context, plain);
  const dated = cutLead(text, asOf);
  if (dated === undefined) return { ...plain, fit, certain: false };
  const parts = partsOf(dated.rest, asOf);
  const own = fitsOf(dated.rest, 1, parts);
  return own.names > 1 || (own.title > 0.5 && own.title > own.meta && !JOURNAL.test(dated.rest))
    ? { ...line, text, ...parts, fit: own, lead: dated.date, certain: false }
    : { ...plain, fit, certain: false };
}

/** `NEURAL COMPUTATION 9 (8) , pp.1735-1780`: a journal in capitals with volume and pages, as Web of Science has it. */
const JOURNAL = /^[^\p{Ll}]{4,150}?\d(?:[^\p{Ll}]|pp?\.){0,40}$/u;

/** If a site prints venue and year after a title, only the title decides the role of the line. */
function fitsWithTitle(text: string, { counts, rules }: PageContext, parts: LineParts): Fits {
  const fit = fitsOf(text, counts.get(repetitionKey(text)) ?? 1, parts);
  const cut = rules.cutTitle?.(text);
  if (cut === undefined || cut.rest === "") return fit;
  const own = fitsOf(cut.title, 1, { names: parts.names, meta: undefined, afterNames: undefined });
  return { ...fit, title: Math.max(fit.title, own.title), meta: Math.min(fit.meta, 0) };
}

/** The site's own lines, headings with the date of all papers below them, and buttons. */
function isNoise({ bullet }: PageLine, text: string, rules: BlockRules, labelled: boolean): boolean {
  const whole = bullet === "" ? text : `${bullet} ${text}`;
  if (rules.noise?.test(whole) || rules.dated?.test(text)) return true;
  return !labelled && !isYear(text) && isButtons(text);
}

/** Labels of identifiers: without them the number alone would not be recognised. */
const IDENTIFIER_LABEL = /^(?:arxiv(?: id)?|doi|e-?print)\s*[:：]/i;

function partsOf(value: string, asOf: string | undefined): LineParts & { readonly value: string } {
  const names = readNames(value);
  const rest = names?.rest ?? "";
  const afterNames = rest === "" ? undefined : (readMeta(rest, asOf) ?? venueOnly(rest));
  return { value, names, meta: readMeta(value, asOf), afterNames };
}

/** A line whose own text shows its role. */
function certain(line: PageLine, text: string, role: Role, fit: number): LabelledLine {
  const nothing = { names: undefined, meta: undefined, afterNames: undefined, lead: undefined };
  return { ...line, text, value: text, ...nothing, fit: only(role, fit), certain: true };
}

/** `May 12, 2026: On Quiet Gradients`, `2026 · Ada Vesely, Bo Lind`: the date that a line begins with, and the rest. */
function cutLead(
  text: string,
  asOf: string | undefined,
): { readonly date: string; readonly rest: string } | undefined {
  const found = /^[([]?(?:\p{L}+,? )?\d|^\p{Lu}\p{L}+\.? \d/u.test(text)
    ? findPageDate(text.slice(0, 60), asOf)
    : undefined;
  if (!found || found.start > 12) return undefined;
  const mark = /^[)\]]?\s*(?:[:|·•–—-]|,\s)\s*(?=[\p{L}"“])/u.exec(text.slice(found.end));
  // A title may begin with a year and a colon or a dash, but not with a year and a dot.
  if (found.date.length < 7 && !/[·•|]/.test(mark?.[0] ?? "")) return undefined;
  return mark ? { date: found.date, rest: text.slice(found.end + mark[0].length) } : undefined;
}

/** `Ada Vesely in Machine Learning`: the text after the names is a journal, although nothing else shows it. */
function venueOnly(text: string): PageMeta | undefined {
  return isVenue(text, false) ? { categories: [], addresses: {}, venue: text, odds: -0.5 } : undefined;
}

/**
 * A key that is equal for counts that differ only in their numbers: `10 citations`. Longer lines keep their numbers,
 * because a title may end in `Part 2`.
 */
export function repetitionKey(text: string): string {
  const isCount =
    (text.length < 30 && text.split(" ").length < 5) || /\d[^\d]{2,}\d/.test(text.slice(0, 200));
  return isCount ? text.slice(0, 200).replace(/\d+/g, "0") : text;
}

function only(role: Role, fit: number): Fits {
  return { title: -6, names: -6, meta: -6, abstract: -6, noise: -4, [role]: fit };
}

function isYear(text: string): boolean {
  return /^(?:19[5-9]|20[0-3])\d$/.test(text);
}
