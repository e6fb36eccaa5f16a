import type { Addresses } from "../../../address.ts";
import type { SourceRecord } from "../../record.ts";
import { monthOfArxiv } from "../../references/read.ts";
import type { PageMeta } from "../line/page-meta.ts";

/** The facts of a line that states none. */
export const NO_FACTS: PageMeta = { categories: [], addresses: {}, odds: 0 };

/** Merges the facts of a paper's lines; the first line with a field decides. */
export function factsOf(metas: readonly PageMeta[]): Partial<SourceRecord> {
  const date = bestDate(metas);
  const categories = metas.flatMap((meta) => meta.categories);
  const [venue] = metas.flatMap((meta) => meta.venue ?? []);
  const addresses: Addresses = Object.assign({}, ...metas.map((meta) => meta.addresses).reverse());
  return {
    ...addresses,
    date: date ?? monthOfArxiv(addresses.arxivId),
    category: categories[0] ?? venue,
    categories,
    ...(venue && !/^arxiv\b/i.test(venue) && { venue }),
  };
}

/**
 * The most precise date. A year alone on its line takes precedence over one that may be part of a conference's name.
 */
function bestDate(metas: readonly PageMeta[]): string | undefined {
  const dated = metas.filter(({ date }) => date !== undefined);
  const alone = dated.filter(
    ({ venue, addresses }) => venue === undefined && Object.keys(addresses).length === 0,
  );
  const by = (length: number) => dated.find(({ date }) => (date?.length ?? 0) >= length)?.date;
  return by(10) ?? by(7) ?? alone[0]?.date ?? dated[0]?.date;
}
