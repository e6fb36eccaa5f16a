import type { Press } from "../../src/build/press.ts";
import type { Batch, Batches } from "../../src/site/batches.ts";
import type { Site } from "../../src/site/site.ts";
import type { Address } from "../../src/site/urls.ts";

/** What a template gets that prints a batch of pages. */
export interface Printing<T> {
  readonly batch: Batch<T>;
  readonly site: Site;
  readonly press: Press;
}

/**
 * The data of a template that prints a site's batches of one kind. Each batch goes by the address of its first page.
 */
export function batchesIn<T>(kind: keyof Batches, addressOf: (thing: T) => Address): object {
  return {
    pagination: { data: `site.batches.${kind}`, size: 1, alias: "batch" },
    permalink: ({ batch: [first] }: Printing<T>) => first !== undefined && addressOf(first),
  };
}
