import { isVenue } from "../../../category.ts";
import { isButtons } from "../line/buttons.ts";
import type { PageLine } from "../line/page-lines.ts";
import { type PageMeta, readMeta } from "../line/page-meta.ts";
import { type NamesLine, readNames } from "../line/page-names.ts";
import { readLabel } from "./field-labels.ts";
import { fitsOf } from "./fits.ts";
import type { BlockRules } from "./rules.ts";

/** What a line can be to a paper; noise is everything that is printed around papers. */
export type Role = "title" | "names" | "meta" | "abstract" | "noise";

/** A line with everything that its words alone tell: for each role how well it fits, as log-odds. */
export interface LabelledLine extends PageLine {
  /** The line without the word that labels it (`Authors:`). */
  readonly value: string;
  readonly fit: Readonly<Record<Role, number>>;
  readonly names: NamesLine | undefined;
  /** What the line states; of a line of names, what follows them. */
  readonly meta: PageMeta | undefined;
  readonly afterNames: PageMeta | undefined;
  /** True where the line itself says what it is, by a label or by being a button. */
  readonly certain: boolean;
}

/** What is known of a whole page before its lines are labelled. */
export interface PageContext {
  readonly asOf: string | undefined;
  /** How often each line occurs on the page, by its text with digits made alike. */
  readonly counts: ReadonlyMap<string, number>;
  readonly rules: BlockRules;
}

/** Labels one line. Linear in its length. */
export function labelLine(line: PageLine, { asOf, counts, rules }: PageContext): LabelledLine {
  const text = rules.clean?.(line.text) ?? line.text;
  const label = readLabel(text);
  const value = label?.value ?? text;
  if (rules.begins?.test(text) === true && rules.orders?.every((order) => order.startsWith("M")) === true)
    return {
      ...line,
      text,
      value: text,
      fit: only("meta", 4, -6),
      names: undefined,
      meta: readMeta(text, asOf),
      afterNames: undefined,
      certain: true,
    };
  const isNoise =
    rules.noise?.test(line.bullet === "" ? text : `${line.bullet} ${text}`) === true ||
    (label === undefined && !isYear(text) && isButtons(text));
  const base = { ...line, text, value };
  if (isNoise || label?.role === "noise")
    return {
      ...base,
      fit: only("noise", 1.5, -6),
      names: undefined,
      meta: undefined,
      afterNames: undefined,
      certain: true,
    };
  const names = readNames(value);
  const meta = readMeta(value, asOf);
  const afterNames =
    names && names.rest !== "" ? (readMeta(names.rest, asOf) ?? venueOnly(names.rest)) : undefined;
  if (label) return { ...base, fit: only(label.role, 6, -6), names, meta, afterNames, certain: true };
  const repeated = counts.get(repetitionKey(text)) ?? 1;
  return {
    ...base,
    fit: fitsOf(text, repeated, { names, meta, afterNames }),
    names,
    meta,
    afterNames,
    certain: false,
  };
}

/** `Ada Vesely in Machine Learning`: what follows the names is a journal, though nothing else says so. */
function venueOnly(text: string): PageMeta | undefined {
  return isVenue(text, false) ? { categories: [], addresses: {}, venue: text, odds: -0.5 } : undefined;
}

/** Lines that differ in their numbers alone repeat each other. */
export function repetitionKey(text: string): string {
  return text.length > 120 ? text.slice(0, 120) : text.replace(/\d+/g, "0");
}

function only(role: Role, fit: number, others: number): Readonly<Record<Role, number>> {
  return { title: others, names: others, meta: others, abstract: others, noise: -4, [role]: fit };
}

function isYear(text: string): boolean {
  return /^(?:19[5-9]|20[0-3])\d$/.test(text);
}
