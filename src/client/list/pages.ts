import { loadPage } from "../load.ts";
import { type ListItem, readItems } from "./items.ts";

/** Maximum number of pages fetched at once. */
const AT_ONCE = 6;

/** The pages of a long list. */
export interface ListPages {
  /** This page's number, from 1. */
  readonly number: number;
  readonly count: number;
  /** Number of papers in the whole list. */
  readonly total: number;
  /** The address of a page. */
  at(page: number): string;
}

/** Reads the list's pages from its markup; undefined if there is only one. */
export function pagesOf({ page, pages, total, firstPage, laterPages }: DOMStringMap): ListPages | undefined {
  if (pages === undefined || firstPage === undefined || laterPages === undefined) return undefined;
  // The base path may contain a star, too; the last one is the placeholder.
  const star = laterPages.lastIndexOf("*");
  const later = (number: number) => laterPages.slice(0, star) + number + laterPages.slice(star + 1);
  return {
    number: Number(page),
    count: Number(pages),
    total: Number(total),
    at: (number) => (number === 1 ? firstPage : later(number)),
  };
}

/**
 * Loads a whole list: all built pages in order, with `own` instead of the current one. Rejects if any page cannot be
 * loaded.
 */
export async function readWhole(
  { number, count, at }: ListPages,
  own: readonly ListItem[],
): Promise<readonly ListItem[]> {
  const parts: (readonly ListItem[])[] = Array.from({ length: count }, () => []);
  parts[number - 1] = own;
  const others = [...parts.keys()].map((k) => k + 1).filter((page) => page !== number);
  const readNext = async (): Promise<void> => {
    for (let page = others.shift(); page !== undefined; page = others.shift()) {
      parts[page - 1] = await readPage(at(page));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readNext));
  return parts.flat();
}

async function readPage(address: string): Promise<readonly ListItem[]> {
  const page = await loadPage(address);
  const built = page.querySelector("[data-built]");
  if (built === null) throw new Error(`${address}: no list of papers`);
  // Adopting the items releases the document that they came from.
  return readItems(document.adoptNode(built));
}
