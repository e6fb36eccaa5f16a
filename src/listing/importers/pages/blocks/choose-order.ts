import { type Alignment, align, firstCosts, type MissingCosts } from "./align.ts";
import { type Block, cutBlocks } from "./cut-blocks.ts";
import type { LabelledLine, Role } from "./roles.ts";
import type { BlockRules } from "./rules.ts";
import { allOrders, type Order, slotsOf } from "./template.ts";

/** An order, and the blocks into which it divides the lines. */
export interface Try {
  readonly alignment: Alignment;
  readonly costs: MissingCosts;
  /** How well it explains the lines, as log-odds. */
  readonly worth: number;
}

/** Number of orders that are tried again. */
const CLOSE_TRIES = 8;
/** Slots filled by a smaller share of the papers are filled by chance. */
const RARELY = 0.25;
/** The cost, for each paper, of assigning facts to the next or the previous paper. */
const SHIFTED = 1;
/** Bonus per line for a site's own orders. */
const PREFERENCE = 0.1;
/**
 * Bonus for orders that begin with the title, as most pages do, if the first paper is complete. It decides where a copy
 * begins or ends within a paper: its lines then fit two orders equally well, and the wrong one gives every paper the
 * facts of its neighbour.
 */
const TITLE_FIRST = 2.5;
/** Slots filled by at least this share of the papers are expected in each. */
const USUALLY = 0.5;

/**
 * Chooses the order of fields that explains the lines best. All orders are tried; the best ones are tried again with
 * costs that reflect how often each slot is filled.
 */
export function chooseOrder(
  lines: readonly LabelledLine[],
  rules: BlockRules,
  hasGaps: boolean,
  begins: ((line: LabelledLine) => boolean) | undefined,
): Try {
  const own = new Set(rules.orders);
  const preferred = (order: Order) => (own.has(order) ? lines.length * PREFERENCE : 0);
  const orders = begins && rules.orders ? rules.orders : fillable(allOrders(), lines);
  const first = orders.map((order) => {
    const costs = firstCosts(order);
    return worthOf(align(lines, order, costs, hasGaps, begins), costs, preferred(order));
  });
  const close = first.sort((a, b) => b.worth - a.worth).slice(0, CLOSE_TRIES);
  const again = close.map((each) => {
    const costs = costsAfter(each.alignment);
    if (costs === undefined) return each;
    const { order } = each.alignment;
    return worthOf(align(lines, order, costs, hasGaps, begins), costs, preferred(order));
  });
  return again.reduce((a, b) => (b.worth > a.worth + 1e-6 ? b : a));
}

/** Orders with a slot that no line could fill are left out. */
function fillable(orders: readonly Order[], lines: readonly LabelledLine[]): readonly Order[] {
  const roles = (["names", "meta", "abstract"] as const).filter((role) =>
    lines.some(({ fit }) => fit[role] > 0),
  );
  const can = new Set<Role>(["title", ...roles]);
  return orders.filter((order) => slotsOf(order).every(({ role }) => can.has(role)));
}

/** The cost of a missing slot, by how often the first attempt filled it; undefined for too few papers. */
function costsAfter(alignment: Alignment): MissingCosts | undefined {
  const { blocks, filled } = cutBlocks(alignment);
  if (blocks.length < 3) return undefined;
  return alignment.slots.map(({ role }, i) =>
    role === "title" ? 99 : Math.min(5, 0.3 - Math.log(1.02 - (filled[i] ?? 0)) * 1.2),
  );
}

/** Subtracts a penalty for each slot that hardly any paper fills. */
function worthOf(alignment: Alignment, costs: MissingCosts, preference: number): Try {
  const { blocks, filled } = cutBlocks(alignment);
  const idle = filled.filter((share) => share < RARELY).length;
  const shifted = isShifted(alignment, blocks) ? blocks.length * SHIFTED : 0;
  const titleFirst = beginsWithTitle(alignment, blocks, filled) ? TITLE_FIRST : 0;
  const worth = alignment.score + preference + titleFirst - idle * Math.max(2, blocks.length) - shifted;
  return { alignment, costs, worth };
}

/**
 * Whether papers begin with their titles, and the first one has everything that most papers have, or begins with a line
 * of names, because the copy begins below its title. A heading above the first paper would be a title without names.
 */
function beginsWithTitle({ order }: Alignment, blocks: readonly Block[], filled: readonly number[]): boolean {
  const [begin, ...rest] = blocks[0]?.placed ?? [];
  if (!order.startsWith("T") || begin === undefined) return false;
  if (begin.line.fit.names > 1 && (begin.line.names?.names.length ?? 0) > 1) return true;
  const slots = new Set([begin, ...rest].map(({ slot }) => slot));
  return filled.every((share, slot) => share < USUALLY || slots.has(slot));
}

/**
 * Whether an order assigns facts to the wrong neighbour. If they belong to the paper above, the first paper has none
 * above it, and the last one has more below it than the others; or the other way round.
 */
function isShifted({ slots }: Alignment, blocks: readonly Block[]): boolean {
  const facts = blocks.map(({ placed }) => {
    const title = placed.findIndex(({ slot }) => slots[slot]?.role === "title");
    const isFact = ({ slot }: Block["placed"][number]) => slots[slot]?.role === "meta";
    return {
      above: placed.slice(0, title).filter(isFact).length,
      below: placed.slice(title).filter(isFact).length,
    };
  });
  const [first, last] = [facts[0], facts.at(-1)];
  if (facts.length < 3 || first === undefined || last === undefined) return false;
  const usual = {
    above: usualOf(facts.slice(1).map(({ above }) => above)),
    below: usualOf(facts.slice(0, -1).map(({ below }) => below)),
  };
  return (
    (usual.above > 0 && first.above === 0 && last.below > usual.below) ||
    (usual.below > 0 && last.below === 0 && first.above > usual.above)
  );
}

/** The median. */
function usualOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
