import type { ListItem } from "./items.ts";
import { type ListPages, readWhole } from "./pages.ts";

/** A whole list, or the part of it that has been loaded. */
export interface Whole {
  known(): readonly ListItem[] | undefined;
  /** Undefined if it cannot be loaded now. */
  read(): Promise<readonly ListItem[] | undefined>;
}

/**
 * Reads a list's other pages once.
 *
 * @param pages undefined if `own` is the whole list
 */
export function createWhole(pages: ListPages | undefined, own: readonly ListItem[]): Whole {
  if (pages === undefined) return { known: () => own, read: async () => own };
  let known: readonly ListItem[] | undefined;
  let reading: Promise<readonly ListItem[] | undefined> | undefined;
  const read = async (): Promise<readonly ListItem[] | undefined> => {
    known = await readWhole(pages, own).catch(() => undefined);
    reading = undefined;
    return known;
  };
  return {
    known: () => known,
    read: () => {
      reading ??= read();
      return reading;
    },
  };
}
