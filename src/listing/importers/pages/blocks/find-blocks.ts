import { asOfDate } from "../../../dates.ts";
import { cutPage, type PageLine } from "../line/page-lines.ts";
import { type Alignment, align, firstCosts, type MissingCosts, type Placed } from "./align.ts";
import { type LabelledLine, labelLine, type PageContext, repetitionKey } from "./roles.ts";
import type { BlockRules } from "./rules.ts";
import { allOrders, type Order, type Slot } from "./template.ts";

/** One paper's lines, in order. */
export interface Block {
  readonly placed: readonly Placed[];
}

/** A page cut into blocks of one order. */
export interface PageBlocks {
  readonly order: Order;
  readonly slots: readonly Slot[];
  readonly blocks: readonly Block[];
  readonly asOf: string | undefined;
  /** The lines before the first paper. */
  readonly before: readonly LabelledLine[];
  /** Log-odds per line against a page without papers. */
  readonly score: number;
  /** For each slot, in which share of the blocks it is filled. */
  readonly filled: readonly number[];
}

/** So many lines of a page decide its order. */
const DECIDING_LINES = 600;

/** Finds what repeats in a page: the order of its fields, and where each paper begins and ends. Linear in the text. */
export function findBlocks(text: string, file: string, rules: BlockRules): PageBlocks | undefined {
  const lines = labelPage(cutPage(text), file, rules);
  if (lines.length === 0) return undefined;
  const deciding = lines.slice(0, DECIDING_LINES);
  const begins = lines.some(({ text }) => rules.begins?.test(text)) ? beginsOf(rules) : undefined;
  const hasGaps = partsPapers(deciding);
  const orders = begins ? (rules.orders ?? allOrders()) : allOrders();
  const tries = orders.map((order) => prefer(tryOrder(deciding, order, hasGaps, begins), rules));
  const best = tries.reduce((a, b) => (b.worth > a.worth + 1e-6 ? b : a));
  const whole =
    deciding.length === lines.length
      ? best.alignment
      : align(lines, best.alignment.order, best.costs, hasGaps, begins);
  return cutBlocks(whole, asOfDate(file));
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
  const { noiseAfter, venueBefore } = rules;
  return lines.map((line, i) => {
    const isVenue =
      venueBefore?.test(lines[i + 1]?.text ?? "") &&
      !line.afterGap &&
      !rules.noise?.test(lines[i - 1]?.text ?? "");
    if (isVenue) return asVenue(line);
    const follows = noiseAfter?.test(lines[i - 1]?.text ?? "") === true;
    return labelLine(line, follows ? { ...context, rules: { ...rules, noise: /^/ } } : context);
  });
}

/** A line that can be nothing but a venue. */
function asVenue(line: PageLine): LabelledLine {
  const meta = { categories: [], addresses: {}, venue: line.text, odds: 4 };
  const fit = { title: -6, names: -6, meta: 4, abstract: -6, noise: -4 };
  return { ...line, value: line.text, fit, names: undefined, meta, afterNames: undefined, certain: true };
}

/** True where empty lines are as many as papers may be: neither after every line nor hardly ever. */
function partsPapers(lines: readonly LabelledLine[]): boolean {
  const gaps = lines.filter(({ afterGap }) => afterGap).length;
  return gaps >= 3 && gaps <= lines.length * 0.7 && gaps >= lines.length / 30;
}

/** The second try knows from the first how often each slot is filled. */
function tryOrder(
  lines: readonly LabelledLine[],
  order: Order,
  hasGaps: boolean,
  begins: ((line: LabelledLine) => boolean) | undefined,
): Try {
  const first = align(lines, order, firstCosts(order), hasGaps, begins);
  const { blocks, filled } = cutBlocks(first);
  if (blocks.length < 3) return worthOf(first, firstCosts(order));
  const costs = first.slots.map(({ role }, i) =>
    role === "title" ? 99 : Math.min(5, 0.3 - Math.log(1.02 - (filled[i] ?? 0)) * 1.2),
  );
  return worthOf(align(lines, order, costs, hasGaps, begins), costs);
}

/** What is known of a site decides between orders that the page itself leaves open. */
function prefer(tried: Try, { orders }: BlockRules): Try {
  if (orders?.includes(tried.alignment.order) !== true) return tried;
  return { ...tried, worth: tried.worth + tried.alignment.placed.length * 0.1 };
}

interface Try {
  readonly alignment: Alignment;
  readonly costs: MissingCosts;
  readonly worth: number;
}

/** An order is worth less for every slot that hardly any paper fills: chance would fill some of them. */
function worthOf(alignment: Alignment, costs: MissingCosts): Try {
  const { blocks, filled } = cutBlocks(alignment);
  const idle = filled.filter((share) => share < RARELY).length;
  return { alignment, costs, worth: alignment.score - idle * Math.max(2, blocks.length) };
}

const RARELY = 0.25;

function cutBlocks({ order, slots, placed, score }: Alignment, asOf?: string): PageBlocks {
  const blocks: Placed[][] = [];
  const before: LabelledLine[] = [];
  for (const each of placed) {
    const last = blocks.at(-1);
    if (each.begins) blocks.push([each]);
    else if (last) last.push(each);
    else before.push(each.line);
  }
  const filled = slots.map(
    (_, i) =>
      blocks.filter((block) => block.some(({ slot }) => slot === i)).length / Math.max(1, blocks.length),
  );
  return {
    order,
    slots,
    asOf,
    before,
    filled,
    blocks: blocks.map((each) => ({ placed: each })),
    score: score / Math.max(1, placed.length),
  };
}
