import type { Sort } from "./state.ts";

const ORDERS: Readonly<Record<Sort, string>> = {
  date: "newest first",
  oldest: "oldest first",
  score: "score, high to low",
  title: "by title",
};

/** The status of a list as built: `11 papers`, `11 papers, 2 seen hidden`. */
export function builtInWords(total: number, hidden = 0): string {
  return counted(total) + (hidden > 0 ? `, ${grouped(hidden)} seen hidden` : "");
}

/** The label of the button that shows new papers. @param since the newest digest of the last visit, YYYY-MM-DD */
export function newInWords(count: number | undefined, since: string): string {
  return `${count === undefined ? "New" : `${grouped(count)} new`} since ${since}`;
}

/** The status of a sorted or filtered list: `5 of 11 papers, score, high to low`. */
export function shownInWords(
  found: number,
  total: number,
  {
    shown = found,
    sort,
    only = "",
  }: { readonly shown?: number; readonly sort?: Sort | undefined; readonly only?: string } = {},
): string {
  if (found === 0) return `No matching papers${only}`;
  const number = found === total ? `All ${counted(total)}` : `${grouped(found)} of ${counted(total)}`;
  const order = sort === undefined ? "" : `, ${ORDERS[sort]}`;
  const part = shown < found ? `; here the first ${grouped(shown)}` : "";
  return number + only + order + part;
}

function counted(number: number): string {
  return `${grouped(number)} ${number === 1 ? "paper" : "papers"}`;
}

/** Like `formatNumber`, which would move into the module that all pages load if this script imported it. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
