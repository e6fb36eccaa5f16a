import { pluralize } from "../shared/plural.ts";
import { redirectLines } from "../site/sitemap-reader.ts";
import { pageExists, readPublished } from "./published.ts";

/** What comparing says, and whether the build may be published. */
export interface Verdict {
  readonly passes: boolean;
  readonly words: string;
}

/**
 * Compares a build with what is published: every address of the published sitemap must have a page in the build,
 * its own or one that leads on. Where nothing is published yet, there is nothing to lose.
 *
 * @param output the folder of the build
 * @param against the published site: an address, or the folder of an earlier build
 */
export async function findLostAddresses(output: string, against: string): Promise<Verdict> {
  const built = await readPublished(output).catch(() => undefined);
  if (built?.addresses === undefined)
    throw new Error(`${output}: there is no build here. Run “npm run build” first.`);
  const published = await readPublished(against);
  if (published.addresses === undefined)
    return { passes: true, words: `Nothing is published yet: ${published.reason}. No address can vanish.` };
  const vanished = published.addresses.filter((at) => !pageExists(output, at));
  const total = pluralize(published.addresses.length, "published address", "published addresses");
  if (vanished.length === 0) return { passes: true, words: `${total}: each of them still leads to a page.` };
  const words = [
    `${total}: ${vanished.length} would vanish:`,
    ...vanished.map((at) => `  ${at}`),
    "",
    "If what stood there has moved, put these lines into content/redirects.yaml; look at each new address first:",
    ...redirectLines(vanished, built.addresses),
  ];
  return { passes: false, words: words.join("\n") };
}
