import { asOfDate } from "../../../dates.ts";
import { numericOrder, withDatesInOrder } from "../../dates/date-order.ts";
import { joinLabels } from "../line/join-labels.ts";
import { cutPage, type PageLine } from "../line/page-lines.ts";
import { unwrap } from "../line/unwrap.ts";
import { align } from "./align.ts";
import { chooseOrder } from "./choose-order.ts";
import { type CutPage, cutBlocks } from "./cut-blocks.ts";
import { markHeadings } from "./headings.ts";
import { type LabelledLine, labelLine, type PageContext, repetitionKey } from "./roles.ts";
import type { BlockRules } from "./rules.ts";

/** A page cut into blocks of one order. */
export interface PageBlocks extends CutPage {
  /** The day on which the page was taken, by the file's name. */
  readonly asOf: string | undefined;
}

/** Number of lines that decide the order. */
const DECIDING_LINES = 300;

/**
 * Finds the repetition in a page: the order of its fields, and the beginning and end of each paper. `most` limits the
 * number of lines examined. Linear in the text.
 */
export function findBlocks(
  text: string,
  file: string,
  rules: BlockRules,
  most = Number.POSITIVE_INFINITY,
): PageBlocks | undefined {
  const lines = inOrder(unwrap(joinLabels(cutPage(text).slice(0, most))));
  const labelled = labelPage(lines, file, rules);
  if (labelled.length === 0) return undefined;
  const asOf = asOfDate(file);
  const first = alignPage(labelled, rules);
  const marked = markHeadings(labelled, first.blocks.length, asOf);
  return { ...(marked === labelled ? first : alignPage(marked, rules)), asOf };
}

/** Rewrites numeric dates, if the page's other dates show which number is the day. */
function inOrder(lines: readonly PageLine[]): readonly PageLine[] {
  const order = numericOrder(lines.map(({ text }) => text));
  return order === undefined
    ? lines
    : lines.map((line) => ({ ...line, text: withDatesInOrder(line.text, order) }));
}

function alignPage(lines: readonly LabelledLine[], rules: BlockRules): CutPage {
  const deciding = lines.slice(0, DECIDING_LINES);
  const begins = lines.some(({ text }) => rules.begins?.test(text)) ? beginsOf(rules) : undefined;
  const hasGaps = partsPapers(deciding);
  const best = chooseOrder(deciding, rules, hasGaps, begins);
  return cutBlocks(
    deciding.length === lines.length
      ? best.alignment
      : align(lines, best.alignment.order, best.costs, hasGaps, begins),
  );
}

function beginsOf({ begins }: BlockRules): ((line: LabelledLine) => boolean) | undefined {
  return begins && (({ text }) => begins.test(text));
}

function labelPage(lines: readonly PageLine[], file: string, rules: BlockRules): readonly LabelledLine[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const key = repetitionKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const context: PageContext = { asOf: asOfDate(file), counts, rules };
  const { noiseAfter, venueBefore, starts } = rules;
  const head = starts ? lines.findLastIndex(({ text }) => starts.test(text)) : -1;
  const labelled = lines.map((line, i) => {
    const before = lines[i - 1]?.text ?? "";
    const isVenue = i > head && !line.afterGap && venueBefore?.test(lines[i + 1]?.text ?? "");
    if (isVenue && followsAsVenue(line.text, before, rules)) return asVenue(line);
    const follows = i <= head || noiseAfter?.test(before) === true;
    return labelLine(line, follows ? { ...context, rules: { ...rules, noise: /^/ } } : context);
  });
  return rules.textAfterNames ? markText(labelled, rules) : labelled;
}

/** Whether a line above a date is a venue, by the line above it. */
function followsAsVenue(text: string, before: string, { noise, venueAfter }: BlockRules): boolean {
  if (venueAfter) return venueAfter.test(before) && noise?.test(text) !== true;
  return noise?.test(before) !== true;
}

/**
 * Labels the lines after names as the abstract, up to a line that is certain to be something else, or to the title of
 * the next paper, which its names follow.
 */
function markText(lines: readonly LabelledLine[], rules: BlockRules): readonly LabelledLine[] {
  let isText = false;
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const isTitle = next !== undefined && isNames(next) && !isNames(line);
    const ends =
      line.certain || isNames(line) || isTitle || rules.begins?.test(line.text) || line.fit.meta > 1;
    isText = isText && !ends;
    const marked = isText ? { ...line, fit: TEXT, certain: true } : line;
    isText ||= isNames(line);
    return marked;
  });
}

function isNames({ fit }: LabelledLine): boolean {
  return fit.names > 1 && fit.names >= fit.title;
}

const TEXT = { title: -6, names: -6, meta: -6, abstract: 4, noise: -1 };

/** A line labelled as a venue. */
function asVenue(line: PageLine): LabelledLine {
  const meta = { categories: [], addresses: {}, venue: line.text, odds: 4 };
  const fit = { title: -6, names: -6, meta: 4, abstract: -6, noise: -4 };
  return {
    ...line,
    value: line.text,
    fit,
    names: undefined,
    meta,
    afterNames: undefined,
    lead: undefined,
    certain: true,
  };
}

/** Whether empty lines could separate papers: they are neither after every line nor very few. */
function partsPapers(lines: readonly LabelledLine[]): boolean {
  const gaps = lines.filter(({ afterGap }) => afterGap).length;
  return gaps >= 3 && gaps <= lines.length * 0.7 && gaps >= lines.length / 30;
}
