import type { Role } from "./roles.ts";

/** A place in a paper's block. */
export interface Slot {
  readonly role: Exclude<Role, "noise">;
  /** True where several lines in a row may fill it. */
  readonly many: boolean;
}

/** The fields of a paper in the order in which a listing prints them: `T` title, `N` names, `M` facts, `B` abstract. */
export type Order = string;

const ROLES: Readonly<Record<string, Slot>> = {
  T: { role: "title", many: false },
  N: { role: "names", many: true },
  M: { role: "meta", many: true },
  B: { role: "abstract", many: true },
};

/** The slots of an order. */
export function slotsOf(order: Order): readonly Slot[] {
  return [...order].flatMap((letter) => ROLES[letter] ?? []);
}

const CORES: readonly Order[] = ["TN", "NT", "TNB", "TBN", "NTB", "TB", "T"];

/**
 * Every order in which a listing may print its papers: title, names and abstract in any of the usual orders, and lines
 * with facts before, between or after them.
 */
export function allOrders(): readonly Order[] {
  return CORES.flatMap((core) => {
    const places = core.length + 1;
    const orders: Order[] = [];
    for (let set = 0; set < 1 << places; set++) orders.push(withFacts(core, set));
    return orders;
  });
}

function withFacts(core: Order, set: number): Order {
  let order = set & 1 ? "M" : "";
  for (let i = 0; i < core.length; i++) order += `${core[i]}${set & (2 << i) ? "M" : ""}`;
  return order;
}
